package dev.vitae.profiles.people;

import dev.vitae.schemas.DegreeLevel;
import dev.vitae.schemas.Seniority;
import java.util.Arrays;
import java.util.List;
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
  SENIORITY("seniority", "seniorities", null, names(Seniority.values())),
  DEGREE("degree", "degrees", null, names(DegreeLevel.values()));

  private final String parameter;
  private final String facet;
  private final SearchField words;
  private final List<String> values;

  Filter(String parameter, String facet, SearchField words) {
    this(parameter, facet, words, List.of());
  }

  Filter(String parameter, String facet, SearchField words, List<String> values) {
    this.parameter = parameter;
    this.facet = facet;
    this.words = words;
    this.values = values;
  }

  private static List<String> names(Enum<?>[] symbols) {
    return Arrays.stream(symbols).map(Enum::name).toList();
  }

  /** All that it can be asked for; empty where that may be any words. */
  public List<String> choices() {
    return values;
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
