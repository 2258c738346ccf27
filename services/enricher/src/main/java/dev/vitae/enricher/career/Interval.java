package dev.vitae.enricher.career;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A time with both ends known.
 *
 * @param start first month
 * @param end last month; end minus start is the length, so January to March is two
 * @param approximate whether a year without a month went into it
 */
public record Interval(int start, int end, boolean approximate) {

  /** Null unless both ends are known and in order. */
  public static Interval between(Month start, Month end) {
    if (start == null || end == null || end.index() < start.index()) {
      return null;
    }
    return new Interval(start.index(), end.index(), start.approximate() || end.approximate());
  }

  public int months() {
    return end - start;
  }

  /** Months of all of these, overlaps counted once. */
  public static int months(Collection<Interval> intervals) {
    return union(intervals).stream().mapToInt(Interval::months).sum();
  }

  public static boolean approximate(Collection<Interval> intervals) {
    return intervals.stream().anyMatch(Interval::approximate);
  }

  /** The same time without overlaps, in order. */
  public static List<Interval> union(Collection<Interval> intervals) {
    List<Interval> sorted = new ArrayList<>(intervals);
    sorted.sort(Comparator.comparingInt(Interval::start).thenComparingInt(Interval::end));
    List<Interval> union = new ArrayList<>();
    for (Interval next : sorted) {
      Interval last = union.isEmpty() ? null : union.get(union.size() - 1);
      if (last == null || next.start() > last.end()) {
        union.add(next);
      } else {
        boolean either = last.approximate() || next.approximate();
        int end = Math.max(last.end(), next.end());
        union.set(union.size() - 1, new Interval(last.start(), end, either));
      }
    }
    return union;
  }
}
