package dev.vitae.enricher.consistency;

import dev.vitae.enricher.career.Interval;
import dev.vitae.enricher.career.Month;
import dev.vitae.enricher.career.Stint;
import dev.vitae.enricher.career.Timeline;
import dev.vitae.schemas.CareerBreak;
import dev.vitae.schemas.Education;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.Finding;
import dev.vitae.schemas.FindingCode;
import dev.vitae.schemas.PartialDate;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Severity;
import dev.vitae.schemas.Span;
import dev.vitae.schemas.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What in the documents of a person does not go together, each with its place. Findings describe
 * the documents; they are no score of the person, and what they ask may have a good answer.
 */
public final class Consistency {
  /** Goes up whenever a rule changes. */
  public static final String VERSION = "1";

  /** Shorter ones are handovers and notice periods. */
  private static final int OVERLAP = 3;

  /** With years alone nothing shorter can be told. */
  private static final int OVERLAP_OF_YEARS = 13;

  private static final int STUDY_INSIDE = 9;
  private static final int LONG_GAP = 6;
  private static final int SHARED_FIGURES = 2;

  /** With more of its words shared, a sentence was repeated and not told anew. */
  private static final double SAME_STORY = 0.5;

  private final Profile profile;
  private final Timeline timeline;
  private final List<Finding> known;
  private final List<Finding> findings = new ArrayList<>();

  private Consistency(Profile profile, Timeline timeline, List<Finding> known) {
    this.profile = profile;
    this.timeline = timeline;
    this.known = known;
  }

  /**
   * What was found before and what is found here. Nothing is said twice of one place: where it
   * turns out that one claim in two places tells two stories, that is said and no more.
   *
   * @param breaks career breaks, as computed from the same profile
   * @param known what was found before
   */
  public static List<Finding> with(
      Profile profile, Timeline timeline, List<CareerBreak> breaks, List<Finding> known) {
    Consistency consistency = new Consistency(profile, timeline, known);
    consistency.overlaps();
    consistency.studies();
    consistency.gaps(breaks);
    consistency.results();
    List<Finding> all = new ArrayList<>(known);
    all.removeIf(consistency::isToldBetter);
    all.addAll(consistency.findings);
    return all;
  }

  private boolean isToldBetter(Finding finding) {
    return finding.getCode() == FindingCode.CLAIM_IN_TWO_PLACES
        && findings.stream()
            .anyMatch(
                told ->
                    told.getCode() == FindingCode.RESULT_TOLD_TWO_WAYS
                        && isAt(finding, told.getEvidence()));
  }

  private static boolean isAt(Finding finding, Evidence at) {
    return finding.getEvidence().getDocument() == at.getDocument()
        && !at.getSpans().isEmpty()
        && finding.getEvidence().getSpans().containsAll(at.getSpans());
  }

  private void overlaps() {
    List<Stint> full = timeline.stints(FullTime::isFullTime);
    for (int i = 0; i < full.size(); i++) {
      for (int j = i + 1; j < full.size(); j++) {
        Stint one = full.get(i);
        Stint other = full.get(j);
        int months = overlap(one.time(), other.time());
        boolean vague = one.time().approximate() || other.time().approximate();
        if (!one.employer().equals(other.employer())
            && months >= (vague ? OVERLAP_OF_YEARS : OVERLAP)) {
          add(
              FindingCode.OVERLAPPING_POSITIONS,
              Severity.MINOR,
              "Two positions at different employers overlap by %d months, and nothing says that one was part-time."
                  .formatted(months),
              place(one.position().getStart(), other.position().getStart()),
              List.of(one.path(), other.path()));
        }
      }
    }
  }

  private void studies() {
    List<Stint> full = timeline.stints(FullTime::isFullTime);
    for (int i = 0; i < profile.getEducation().size(); i++) {
      Education study = profile.getEducation().get(i);
      Month end = study.getCurrent() ? timeline.asOfMonth() : Month.of(study.getEnd());
      Interval time = Interval.between(Month.of(study.getStart()), end);
      if (time == null) {
        continue;
      }
      for (Stint stint : full) {
        int months = overlap(time, stint.time());
        boolean vague = time.approximate() || stint.time().approximate();
        if (months >= (vague ? OVERLAP_OF_YEARS : STUDY_INSIDE)) {
          add(
              FindingCode.STUDY_INSIDE_EMPLOYMENT,
              Severity.SUGGESTION,
              "A course of study and a position go side by side for %d months, and nothing says that one was part-time."
                  .formatted(months),
              place(study.getStart(), stint.position().getStart()),
              List.of("education/" + i, stint.path()));
        }
      }
    }
  }

  private void gaps(List<CareerBreak> breaks) {
    for (CareerBreak pause : breaks) {
      int months = (int) pause.getMonths().getValue();
      if (months >= LONG_GAP && pause.getContents().isEmpty()) {
        String to = pause.getBefore();
        PartialDate start =
            timeline.stints(s -> s.path().equals(to)).stream()
                .findFirst()
                .map(stint -> stint.position().getStart())
                .orElse(null);
        add(
            FindingCode.GAP,
            Severity.SUGGESTION,
            "%d months between two positions of which the documents say nothing.".formatted(months),
            place(start, null),
            List.of(pause.getAfter(), to));
      }
    }
  }

  /** The same figures in two roles, with other words around them: which of them was it? */
  private void results() {
    List<Told> told = told();
    for (int i = 0; i < told.size(); i++) {
      for (int j = i + 1; j < told.size(); j++) {
        Told one = told.get(i);
        Told other = told.get(j);
        if (one.stint() == other.stint()) {
          continue;
        }
        Set<String> shared = one.results().shared(other.results());
        if (shared.size() >= SHARED_FIGURES
            && one.results().likeness(other.results()) < SAME_STORY) {
          add(
              FindingCode.RESULT_TOLD_TWO_WAYS,
              Severity.MAJOR,
              "The same figures (%s) stand in two roles with different stories."
                  .formatted(String.join(", ", shared)),
              place(one.value(), other.value()),
              List.of(one.path(), other.path()));
        }
      }
    }
  }

  private record Told(Stint stint, String path, Value value, Results results) {}

  private List<Told> told() {
    List<Told> told = new ArrayList<>();
    for (Stint stint : timeline.stints()) {
      List<Value> bullets = stint.position().getHighlights();
      for (int i = 0; i < bullets.size(); i++) {
        tell(told, stint, stint.path() + "/highlights/" + i, bullets.get(i));
      }
      tell(told, stint, stint.path() + "/description", stint.position().getDescription());
    }
    return told;
  }

  private static void tell(List<Told> told, Stint stint, String path, Value value) {
    if (value != null) {
      Results results = Results.of(value);
      if (results.figures().size() >= SHARED_FIGURES) {
        told.add(new Told(stint, path, value, results));
      }
    }
  }

  private static int overlap(Interval one, Interval other) {
    return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
  }

  private static Evidence place(Value one, Value other) {
    return place(one.getEvidence(), other.getEvidence());
  }

  private static Evidence place(PartialDate one, PartialDate other) {
    Evidence none = Evidence.newBuilder().build();
    Evidence first = one == null ? none : one.getEvidence();
    return place(first, other == null ? first : other.getEvidence());
  }

  /** Both places where one document has them; else the first, which the paths complete. */
  private static Evidence place(Evidence one, Evidence other) {
    List<Span> spans = new ArrayList<>(one.getSpans());
    if (other != one && other.getDocument() == one.getDocument()) {
      spans.addAll(other.getSpans());
    }
    return new Evidence(one.getDocument(), spans, 0.9f, "", List.of());
  }

  private void add(
      FindingCode code, Severity severity, String message, Evidence at, List<String> from) {
    boolean said =
        known.stream().anyMatch(finding -> finding.getCode() == code && isAt(finding, at));
    if (!said) {
      String rule = "finding." + code;
      findings.add(
          new Finding(
              code,
              severity,
              message,
              new Evidence(at.getDocument(), at.getSpans(), at.getConfidence(), rule, from)));
    }
  }
}
