package dev.vitae.enricher.career;

import dev.vitae.schemas.Figure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Figures that name what they follow from. */
public final class Figures {
  public static final String MONTHS = "months";

  private Figures() {}

  /** Months of dated stints, overlaps counted once; null when there are none. */
  public static Figure months(Collection<Stint> stints, String rule) {
    List<Interval> times = new ArrayList<>();
    List<String> paths = new ArrayList<>();
    for (Stint stint : stints) {
      if (stint.isDated()) {
        times.add(stint.time());
        paths.add(stint.path());
      }
    }
    return times.isEmpty()
        ? null
        : new Figure(
            (double) Interval.months(times), MONTHS, rule, Interval.approximate(times), paths);
  }

  public static Figure count(int number, String unit, String rule, List<Stint> stints) {
    return new Figure((double) number, unit, rule, false, paths(stints));
  }

  public static List<String> paths(Collection<Stint> stints) {
    return stints.stream().map(Stint::path).toList();
  }
}
