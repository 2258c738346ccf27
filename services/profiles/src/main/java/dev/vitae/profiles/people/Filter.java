package dev.vitae.profiles.people;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a search can be narrowed by.
 *
 * <p>A filter with words matches when they stand in a row in one value, and exactly that value when
 * they are put in double quotes. The others match the whole value. Case and accents do not count.
 */
public enum Filter {
  SKILL("skill", "skills", SearchField.SKILL),
  EMPLOYER("employer", "employers", SearchField.EMPLOYER),
  TITLE("title", "titles", SearchField.TITLE),
  LOCATION("location", null, SearchField.LOCATION),
  COUNTRY("country", "countries", null),
  SENIORITY("seniority", "seniorities", null),
  DEGREE("degree", "degrees", null);

  private final String parameter;
  private final String facet;
  private final SearchField words;

  Filter(String parameter, String facet, SearchField words) {
    this.parameter = parameter;
    this.facet = facet;
    this.words = words;
  }

  /** Its name in a request. */
  public String parameter() {
    return parameter;
  }

  /** The name of its counts in an answer; empty where values are not counted. */
  public Optional<String> facet() {
    return Optional.ofNullable(facet);
  }

  /** The filter of a parameter's name. */
  public static Optional<Filter> of(String parameter) {
    return Arrays.stream(values()).filter(f -> f.parameter.equals(parameter)).findFirst();
  }

  Optional<SearchField> words() {
    return Optional.ofNullable(words);
  }

  String exactField() {
    return parameter + ".exact";
  }

  String facetField() {
    return parameter + ".facet";
  }
}
