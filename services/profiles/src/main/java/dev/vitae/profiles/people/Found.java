package dev.vitae.profiles.people;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a question found in one partition, or in several together.
 *
 * @param total how many rows match, on all pages
 * @param rows those of this page, best first
 * @param facets for each filter how many of all matching rows have which value
 */
public record Found(int total, List<Row> rows, Map<Filter, Map<FacetValue, Integer>> facets) {
  /** Nothing. */
  public static final Found NOTHING = new Found(0, List.of(), Map.of());

  /** The order of all rows: rank, then key. */
  public static final Comparator<Row> BEST_FIRST =
      Comparator.comparingDouble(Row::rank).reversed().thenComparing(Row::key);

  /**
   * A record found.
   *
   * @param rank higher is better
   * @param key the record's key
   * @param record its bytes as they came from the topic
   */
  public record Row(double rank, String key, byte[] record) {}

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

  /** One row. */
  public static Found one(String key, byte[] record) {
    return new Found(1, List.of(new Row(0, key, record)), Map.of());
  }

  /** The same question's results on several partitions as one; exact, in any order of parts. */
  public static Found merged(List<Found> parts, int limit) {
    int total = parts.stream().mapToInt(Found::total).sum();
    List<Row> rows =
        parts.stream().flatMap(part -> part.rows.stream()).sorted(BEST_FIRST).limit(limit).toList();
    Map<Filter, Map<FacetValue, Integer>> facets = new EnumMap<>(Filter.class);
    for (Found part : parts) {
      part.facets.forEach(
          (filter, counts) -> {
            Map<FacetValue, Integer> sums = facets.computeIfAbsent(filter, f -> new TreeMap<>());
            counts.forEach((value, count) -> sums.merge(value, count, Integer::sum));
          });
    }
    return new Found(total, rows, facets);
  }
}
