package dev.vitae.profiles.people;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a search found.
 *
 * @param total how many people match, on all pages
 * @param people those of this page, best first
 * @param facets for each filter how many of all matching people have which value
 */
public record FoundPeople(
    int total, List<Found> people, Map<Filter, Map<FacetValue, Integer>> facets) {

  /** The order of every list of people: rank, then personId. */
  static final Comparator<Found> BEST_FIRST =
      Comparator.comparingDouble(Found::rank).reversed().thenComparing(Found::personId);

  /**
   * A person found.
   *
   * @param rank higher is better
   * @param personId the person
   * @param record the enriched profile's bytes as they came from the topic
   */
  public record Found(double rank, String personId, byte[] record) {}

  /**
   * A value that is counted.
   *
   * @param folded the value without case and accents: what makes two spellings one value
   * @param label the value as it is shown
   */
  public record FacetValue(String folded, String label) implements Comparable<FacetValue> {
    @Override
    public int compareTo(FacetValue other) {
      int byFolded = folded.compareTo(other.folded);
      return byFolded != 0 ? byFolded : label.compareTo(other.label);
    }
  }

  /** The same search's results on several partitions as one; exact, and in any order of parts. */
  public static FoundPeople merged(List<FoundPeople> parts, int limit) {
    int total = parts.stream().mapToInt(FoundPeople::total).sum();
    List<Found> people =
        parts.stream().flatMap(part -> part.people.stream()).sorted(BEST_FIRST).limit(limit).toList();
    Map<Filter, Map<FacetValue, Integer>> facets = new EnumMap<>(Filter.class);
    for (FoundPeople part : parts) {
      part.facets.forEach(
          (filter, counts) -> {
            Map<FacetValue, Integer> sums = facets.computeIfAbsent(filter, f -> new TreeMap<>());
            counts.forEach((value, count) -> sums.merge(value, count, Integer::sum));
          });
    }
    return new FoundPeople(total, people, facets);
  }
}
