package dev.vitae.enricher.career;

import dev.vitae.schemas.Education;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.Figure;
import dev.vitae.schemas.Gap;
import dev.vitae.schemas.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Times of three months or more between positions of any kind. */
final class Gaps {
  private static final int SHORTEST = 3;

  private Gaps() {}

  static List<Gap> of(Timeline timeline, List<Education> education) {
    List<Stint> work = new ArrayList<>(timeline.stints(s -> s.isWork() && s.isDated()));
    work.sort(Comparator.comparingInt((Stint s) -> s.time().start()).thenComparing(Stint::path));
    List<Stint> breaks = timeline.stints(s -> !s.isWork() && s.isDated());
    List<Gap> gaps = new ArrayList<>();
    Stint last = null;
    for (Stint next : work) {
      if (last != null && next.time().start() - last.time().end() >= SHORTEST) {
        gaps.add(gap(last, next, education, breaks, timeline.asOfMonth()));
      }
      if (last == null || next.time().end() > last.time().end()) {
        last = next;
      }
    }
    return gaps;
  }

  private static Gap gap(
      Stint before, Stint after, List<Education> education, List<Stint> breaks, Month asOf) {
    String from = before.path() + "/end";
    String to = after.path() + "/start";
    Month end = Month.of(before.position().getEnd());
    Month start = Month.of(after.position().getStart());
    int last = before.time().end();
    boolean approximate = start.approximate() || (end != null && end.approximate());
    Interval time = new Interval(last, start.index(), approximate);
    Month stopped = end != null && end.index() == last ? end : new Month(last, false);
    Figure months =
        new Figure((double) time.months(), Figures.MONTHS, "gap", approximate, List.of(from, to));
    return new Gap(
        date(stopped, from), date(start, to), months, covering(time, education, breaks, asOf));
  }

  private static PartialDate date(Month month, String path) {
    Evidence evidence = new Evidence(0, List.of(), 1f, "gap", List.of(path));
    return new PartialDate("", month.year(), month.monthOfYear(), true, evidence);
  }

  /** What lies in the gap, if together it leaves less than a gap of it. */
  private static List<String> covering(
      Interval gap, List<Education> education, List<Stint> breaks, Month asOf) {
    List<String> paths = new ArrayList<>();
    List<Interval> covered = new ArrayList<>();
    for (int i = 0; i < education.size(); i++) {
      Education study = education.get(i);
      Month end = study.getCurrent() ? asOf : Month.of(study.getEnd());
      cover(
          gap, Interval.between(Month.of(study.getStart()), end), "education/" + i, covered, paths);
    }
    for (Stint pause : breaks) {
      cover(gap, pause.time(), pause.path(), covered, paths);
    }
    return gap.months() - Interval.months(covered) < SHORTEST ? paths : List.of();
  }

  private static void cover(
      Interval gap, Interval time, String path, List<Interval> covered, List<String> paths) {
    if (time != null && time.start() < gap.end() && time.end() > gap.start()) {
      int start = Math.max(time.start(), gap.start());
      covered.add(new Interval(start, Math.min(time.end(), gap.end()), time.approximate()));
      paths.add(path);
    }
  }
}
