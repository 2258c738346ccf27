package dev.vitae.enricher.career;

import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.PartialDate;
import dev.vitae.schemas.PersonDocument;
import dev.vitae.schemas.Profile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How long and until when something was done that stands in some of a person's positions. The one
 * way of counting: months are end minus start, overlaps count once, 'present' is the date of the
 * document that says it.
 */
public final class UseOfPositions {

  /**
   * How long and until when.
   *
   * @param months months of the dated positions; null where none is dated
   * @param last end of the latest of them; null where none is dated
   * @param recency months from then to the career's asOf, never negative; null where none is dated
   */
  public record Use(Integer months, PartialDate last, Integer recency) {}

  private static final Use NONE = new Use(null, null, null);

  private final List<Stint> stints;
  private final Month asOf;

  /**
   * @param profile the merged profile
   * @param documents the person's documents, earliest first, at least one
   */
  public UseOfPositions(Profile profile, List<PersonDocument> documents) {
    Timeline timeline = new Timeline(profile, documents);
    stints = timeline.stints();
    asOf = timeline.asOfMonth();
  }

  /** Use in the positions with these ids; ids that the profile does not have count for nothing. */
  public Use of(Collection<String> positionIds) {
    List<Interval> times = new ArrayList<>();
    Stint last = null;
    for (Stint stint : stints) {
      if (stint.isDated() && positionIds.contains(stint.position().getId())) {
        times.add(stint.time());
        last = last == null || stint.time().end() > last.time().end() ? stint : last;
      }
    }
    return last == null
        ? NONE
        : new Use(Interval.months(times), end(last), Math.max(0, asOf.index() - last.time().end()));
  }

  private static PartialDate end(Stint last) {
    Month written = Month.of(last.position().getEnd());
    int end = last.time().end();
    Month month = written != null && written.index() == end ? written : new Month(end, false);
    String from = last.position().getEnd() == null ? last.path() : last.path() + "/end";
    Evidence evidence = new Evidence(0, List.of(), 1f, "last-used", List.of(from));
    return new PartialDate("", month.year(), month.monthOfYear(), true, evidence);
  }
}
