package dev.vitae.enricher.career;

import dev.vitae.enricher.schools.Degrees;
import dev.vitae.enricher.titles.Titles;
import dev.vitae.schemas.Career;
import dev.vitae.schemas.Figure;
import dev.vitae.schemas.Finding;
import dev.vitae.schemas.MonthsByKind;
import dev.vitae.schemas.PersonDocument;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.PositionKind;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Profiles;
import dev.vitae.schemas.Seniority;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What follows from a profile. Computed from positions and studies alone: figures that the person
 * or a site states are compared with the result and never go into it. The same profile and
 * documents give the same result at any time.
 */
public final class Careers {

  /**
   * A profile's career and what comes with it.
   *
   * @param career the figures
   * @param profile the profile with the levels of degrees
   * @param findings figures the documents state otherwise
   */
  public record Result(Career career, Profile profile, List<Finding> findings) {}

  private Careers() {}

  /**
   * @param profile the merged profile; evidence names documents by their place in the list
   * @param documents the person's documents, earliest first, at least one
   */
  public static Result of(Profile profile, List<PersonDocument> documents) {
    Timeline timeline = new Timeline(profile, documents);
    List<Stint> stints = timeline.stints();
    List<Stint> counted = timeline.stints(Stint::counts);
    Stint current = Tenures.current(stints);
    Stint latest = current == null ? latest(stints) : current;
    HighestDegree degree = HighestDegree.of(profile.getEducation(), timeline.asOfMonth());
    Career career =
        Career.newBuilder()
            .setAsOf(timeline.asOf())
            .setCurrentTitle(current == null ? null : current.title())
            .setCurrentEmployer(current == null ? null : employer(current.position()))
            .setTotalMonths(Figures.months(counted, "total-months"))
            .setMonthsApart(apart(stints))
            .setCurrentEmployerMonths(Tenures.currentEmployer(current, stints))
            .setAverageEndedMonths(Tenures.averageEnded(counted))
            .setGaps(Gaps.of(timeline, profile.getEducation()))
            .setEmployers(employers(counted))
            .setRoles(counted.isEmpty() ? null : roles(counted))
            .setPromotions(Promotions.of(stints))
            .setSeniority(
                latest == null ? Seniority.UNKNOWN : Titles.of(latest.position()).seniority())
            .setSeniorityFrom(latest == null ? List.of() : List.of(title(latest)))
            .setHighestDegree(degree.level())
            .setHighestDegreeFrom(degree.derivedFrom())
            .build();
    Profile levelled =
        Profiles.withEducation(
            profile, profile.getEducation().stream().map(Degrees::withLevel).toList());
    return new Result(career, levelled, StatedFigures.compare(profile, career, timeline));
  }

  /** The work that ended last; of undated work the first in the profile. */
  static Stint latest(List<Stint> stints) {
    return stints.stream()
        .filter(Stint::isWork)
        .max(
            Comparator.comparingInt((Stint s) -> s.isDated() ? s.time().end() : Integer.MIN_VALUE)
                .thenComparingInt(Stint::startOrEarliest)
                .thenComparing(stints::indexOf, Comparator.reverseOrder()))
        .orElse(null);
  }

  private static List<MonthsByKind> apart(List<Stint> stints) {
    List<MonthsByKind> apart = new ArrayList<>();
    for (PositionKind kind : PositionKind.values()) {
      List<Stint> ofKind =
          stints.stream()
              .filter(s -> s.kind() == kind && s.counting() == Stint.Counting.APART)
              .toList();
      Figure months = Figures.months(ofKind, "months-apart");
      if (months != null) {
        apart.add(new MonthsByKind(kind, months));
      }
    }
    return apart;
  }

  private static Figure employers(List<Stint> counted) {
    int number = Tenures.byEmployer(counted).size();
    return number == 0 ? null : Figures.count(number, "employers", "employers", counted);
  }

  private static Figure roles(List<Stint> counted) {
    return Figures.count(counted.size(), "roles", "roles", counted);
  }

  private static String title(Stint stint) {
    return stint.position().getTitle() == null ? stint.path() : stint.path() + "/title";
  }

  private static String employer(Position position) {
    return position.getEmployer() == null ? null : position.getEmployer().getWritten();
  }
}
