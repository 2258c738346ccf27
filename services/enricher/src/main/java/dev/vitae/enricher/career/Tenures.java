package dev.vitae.enricher.career;

import dev.vitae.schemas.Figure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long at which employer. Several roles at one employer, also with a pause, are one tenure. */
public final class Tenures {
  private Tenures() {}

  /** The stints by employer, in the order of the profile. */
  public static Map<String, List<Stint>> byEmployer(Collection<Stint> stints) {
    Map<String, List<Stint>> byEmployer = new LinkedHashMap<>();
    for (Stint stint : stints) {
      byEmployer.computeIfAbsent(stint.employer(), e -> new ArrayList<>()).add(stint);
    }
    return byEmployer;
  }

  /**
   * The present position: one that counts before one that is counted apart, then the one that began
   * last. Null when none is held.
   */
  public static Stint current(Collection<Stint> stints) {
    Stint current = null;
    for (Stint stint : stints) {
      if (stint.held() && stint.isWork() && (current == null || isBefore(stint, current))) {
        current = stint;
      }
    }
    return current;
  }

  private static boolean isBefore(Stint stint, Stint other) {
    if (stint.counts() != other.counts()) {
      return stint.counts();
    }
    return stint.startOrEarliest() > other.startOrEarliest();
  }

  /**
   * Time at the current employer in all roles there that are counted like the current one; an
   * internship before the present job is counted apart.
   */
  static Figure currentEmployer(Stint current, Collection<Stint> stints) {
    if (current == null) {
      return null;
    }
    List<Stint> there =
        stints.stream()
            .filter(s -> s.employer().equals(current.employer()))
            .filter(s -> s.counting() == current.counting())
            .toList();
    return Figures.months(there, "months-at-current-employer");
  }

  /** To one decimal; employers of whom no dates are known are left out. */
  static Figure averageEnded(Collection<Stint> counted) {
    int employers = 0;
    int months = 0;
    boolean approximate = false;
    List<String> paths = new ArrayList<>();
    for (List<Stint> there : byEmployer(counted).values()) {
      Figure tenure = Figures.months(there, "tenure");
      if (tenure != null && there.stream().noneMatch(Stint::held)) {
        employers++;
        months += (int) tenure.getValue();
        approximate |= tenure.getApproximate();
        paths.addAll(tenure.getDerivedFrom());
      }
    }
    double average = Math.round(months * 10.0 / Math.max(1, employers)) / 10.0;
    return employers == 0
        ? null
        : new Figure(average, Figures.MONTHS, "average-at-ended-employers", approximate, paths);
  }
}
