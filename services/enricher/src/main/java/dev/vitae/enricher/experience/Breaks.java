package dev.vitae.enricher.experience;

import dev.vitae.enricher.career.Figures;
import dev.vitae.enricher.career.Interval;
import dev.vitae.enricher.career.Month;
import dev.vitae.enricher.career.Stint;
import dev.vitae.enricher.career.Timeline;
import dev.vitae.schemas.BreakContent;
import dev.vitae.schemas.CareerBreak;
import dev.vitae.schemas.Education;
import dev.vitae.schemas.Figure;
import dev.vitae.schemas.Gap;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Career breaks with what the documents put into them: studies by their dates, and breaks that the
 * person names, in the person's own words. What a break was for is never inferred.
 */
final class Breaks {
  private Breaks() {}

  static List<CareerBreak> of(Profile profile, Timeline timeline, List<Gap> gaps) {
    List<Stint> named = timeline.stints(s -> !s.isWork() && s.isDated());
    Set<Stint> told = new HashSet<>();
    List<CareerBreak> breaks = new ArrayList<>();
    for (Gap gap : gaps) {
      Interval time = Interval.between(Month.of(gap.getStart()), Month.of(gap.getEnd()));
      if (time != null) {
        List<BreakContent> contents = studies(profile, time, timeline.asOfMonth());
        for (Stint pause : named) {
          int months = overlap(time, pause.time());
          if (months > 0) {
            told.add(pause);
            contents.add(new BreakContent(pause.path(), written(pause), months));
          }
        }
        List<String> between = gap.getMonths().getDerivedFrom();
        breaks.add(
            new CareerBreak(
                position(between.get(0)), position(between.get(1)), gap.getMonths(), contents));
      }
    }
    for (Stint pause : named) {
      if (told.add(pause)) {
        breaks.add(named(pause, timeline));
      }
    }
    return breaks;
  }

  private static CareerBreak named(Stint pause, Timeline timeline) {
    Stint after = null;
    Stint before = null;
    for (Stint stint : timeline.stints(s -> s.isWork() && s.isDated())) {
      if (stint.time().start() <= pause.time().start()
          && (after == null || stint.time().end() > after.time().end())) {
        after = stint;
      }
      if (stint.time().start() >= pause.time().end()
          && (before == null || stint.time().start() < before.time().start())) {
        before = stint;
      }
    }
    Figure months = Figures.months(List.of(pause), "named-break");
    return new CareerBreak(
        after == null ? "" : after.path(),
        before == null ? "" : before.path(),
        months,
        List.of(new BreakContent(pause.path(), written(pause), pause.time().months())));
  }

  private static List<BreakContent> studies(Profile profile, Interval gap, Month asOf) {
    List<BreakContent> contents = new ArrayList<>();
    for (int i = 0; i < profile.getEducation().size(); i++) {
      Education study = profile.getEducation().get(i);
      Month end = study.getCurrent() ? asOf : Month.of(study.getEnd());
      Interval time = Interval.between(Month.of(study.getStart()), end);
      int months = time == null ? 0 : overlap(gap, time);
      if (months > 0) {
        contents.add(new BreakContent("education/" + i, written(study), months));
      }
    }
    contents.sort(Comparator.comparingInt(BreakContent::getMonths).reversed());
    return contents;
  }

  private static int overlap(Interval one, Interval other) {
    return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
  }

  private static String position(String path) {
    return path.substring(0, path.lastIndexOf('/'));
  }

  private static String written(Stint pause) {
    return pause.title() == null ? "" : pause.title();
  }

  private static String written(Education study) {
    List<String> words = new ArrayList<>();
    for (Value value : new Value[] {study.getDegree(), study.getArea(), study.getInstitution()}) {
      if (value != null) {
        words.add(value.getWritten());
      }
    }
    return String.join(", ", words);
  }
}
