package dev.vitae.profiles.query;

import dev.vitae.profiles.people.Cursor;
import dev.vitae.profiles.people.Filter;
import dev.vitae.profiles.people.Found;
import dev.vitae.profiles.people.Found.FacetValue;
import dev.vitae.schemas.EnrichedProfile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A page of people.
 *
 * @param total how many match, on all pages
 * @param people those of this page, best first
 * @param facets the values most people who match have, most frequent first
 * @param next where the next page begins; empty on the last
 */
public record PeoplePage(
    int total,
    List<EnrichedProfile> people,
    Map<Filter, List<Count>> facets,
    Optional<Cursor> next) {
  private static final int FACET_VALUES = 25;

  public PeoplePage {
    people = List.copyOf(people);
    // In the order of the filters, so that equal pages are equal to the byte on every instance.
    Map<Filter, List<Count>> ordered = new EnumMap<>(Filter.class);
    ordered.putAll(facets);
    facets = Collections.unmodifiableMap(ordered);
  }

  /** How many people have a value. */
  public record Count(String value, int people) {}

  /** The counts of every filter. Spellings of one value are one; the most frequent one is shown. */
  static Map<Filter, List<Count>> counts(Found found) {
    Map<Filter, List<Count>> facets = new EnumMap<>(Filter.class);
    found.facets().forEach((filter, values) -> facets.put(filter, counts(values)));
    return facets;
  }

  private static List<Count> counts(Map<FacetValue, Integer> values) {
    Map<String, Integer> sums = new TreeMap<>();
    Map<String, String> labels = new TreeMap<>();
    Map<String, Integer> most = new TreeMap<>();
    new TreeMap<>(values)
        .forEach(
            (value, people) -> {
              sums.merge(value.folded(), people, Integer::sum);
              if (people > most.getOrDefault(value.folded(), 0)) {
                most.put(value.folded(), people);
                labels.put(value.folded(), value.label());
              }
            });
    List<Count> counts = new ArrayList<>();
    sums.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(FACET_VALUES)
        .forEach(sum -> counts.add(new Count(labels.get(sum.getKey()), sum.getValue())));
    return counts;
  }
}
