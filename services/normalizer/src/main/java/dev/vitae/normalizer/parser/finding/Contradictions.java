package dev.vitae.normalizer.parser.finding;

import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.Finding;
import dev.vitae.schemas.FindingCode;
import dev.vitae.schemas.PartialDate;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.PositionKind;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Severity;
import dev.vitae.schemas.Span;
import dev.vitae.schemas.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is missing in a profile, and what in it cannot all be so. */
final class Contradictions {

  /** Sites count the first month or not. */
  private static final int ROUNDING = 1;

  /** Shorter overlaps are handovers. */
  private static final int OVERLAP = 3;

  /** A sentence this long is not repeated by chance. */
  private static final int SENTENCE = 40;

  /** 'from 600 GB to 40 GB': the two amounts are the claim. */
  private static final Pattern CHANGE =
      Pattern.compile("(\\d[\\d.,]*)\\s?[\\p{L}%]{0,12}\\s+to\\s+(\\d[\\d.,]*\\d|\\d)");

  private final Profile profile;
  private final AsOf asOf;
  private final List<Finding> findings = new ArrayList<>();

  private Contradictions(Profile profile, AsOf asOf) {
    this.profile = profile;
    this.asOf = asOf;
  }

  static List<Finding> in(Profile profile, AsOf asOf) {
    Contradictions contradictions = new Contradictions(profile, asOf);
    contradictions.missing();
    profile.getPositions().forEach(contradictions::dates);
    contradictions.overlaps();
    contradictions.claims();
    return contradictions.findings;
  }

  private void missing() {
    if (profile.getName() == null) {
      add(FindingCode.MISSING_NAME, Severity.MAJOR, "No name was found.", List.of());
    }
    if (profile.getEmails().isEmpty() && profile.getPhones().isEmpty()) {
      add(
          FindingCode.MISSING_CONTACT,
          Severity.MINOR,
          "Neither an e-mail address nor a phone number was found.",
          List.of());
    }
    for (Position position : profile.getPositions()) {
      if (position.getStart() == null && position.getEnd() == null) {
        add(
            FindingCode.MISSING_DATES,
            Severity.MINOR,
            "A position has no dates.",
            spans(position.getEmployer() == null ? position.getTitle() : position.getEmployer()));
      }
    }
  }

  private void dates(Position position) {
    PartialDate start = position.getStart();
    PartialDate end = position.getEnd();
    int now = AsOf.months(asOf.date());
    if (start != null
        && end != null
        && first(end) < first(start)
        && AsOf.months(end) < first(start)) {
      add(
          FindingCode.DATES_CONTRADICT,
          Severity.MAJOR,
          "A position ends before it begins.",
          spans(start, end));
    }
    for (PartialDate date : new PartialDate[] {start, end}) {
      if (date != null && date.getYear() > 0 && first(date) > now) {
        add(
            FindingCode.FUTURE_DATE,
            Severity.MINOR,
            "A date lies behind the document's own.",
            spans(date, null));
      }
    }
    stated(position, now);
  }

  private void stated(Position position, int now) {
    Value stated = position.getStatedDuration();
    PartialDate start = position.getStart();
    PartialDate end = position.getEnd();
    boolean known =
        stated != null
            && stated.getCanonical() != null
            && start != null
            && start.getMonth() > 0
            && !start.getDerived()
            && (end == null ? position.getCurrent() : end.getMonth() > 0 && !end.getDerived());
    if (!known) {
      return;
    }
    int months = (end == null ? now : AsOf.months(end)) - AsOf.months(start);
    int said = Integer.parseInt(stated.getCanonical());
    if (Math.abs(months - said) > ROUNDING) {
      add(
          FindingCode.STATED_FIGURE_DIFFERS,
          Severity.MINOR,
          "The duration beside a position is %d months; its dates give %d.".formatted(said, months),
          spans(stated));
    }
  }

  private void overlaps() {
    List<Position> positions = profile.getPositions();
    for (int i = 0; i < positions.size(); i++) {
      for (int j = i + 1; j < positions.size(); j++) {
        Position a = positions.get(i);
        Position b = positions.get(j);
        boolean same = a.getEmployerGroup().equals(b.getEmployerGroup());
        if (!same && isJob(a) && isJob(b) && overlap(a, b) >= OVERLAP) {
          add(
              FindingCode.OVERLAPPING_POSITIONS,
              Severity.SUGGESTION,
              "Two positions at different employers overlap.",
              spans(a.getStart(), b.getStart()));
        }
      }
    }
  }

  private int overlap(Position a, Position b) {
    int now = AsOf.months(asOf.date());
    int from = Math.max(AsOf.months(a.getStart()), AsOf.months(b.getStart()));
    int aEnd = a.getEnd() == null ? now : first(a.getEnd());
    int bEnd = b.getEnd() == null ? now : first(b.getEnd());
    return Math.min(aEnd, bEnd) - from;
  }

  private static boolean isJob(Position position) {
    return position.getStart() != null
        && (position.getEnd() != null || position.getCurrent())
        && position.getKind() != PositionKind.INTERNSHIP
        && position.getKind() != PositionKind.STUDENT_RESEARCH
        && position.getKind() != PositionKind.VOLUNTEER;
  }

  /** The same amounts, or the same sentence, told of two positions. */
  private void claims() {
    Map<String, Value> seen = new HashMap<>();
    Map<String, String> where = new HashMap<>();
    Map<String, Boolean> told = new HashMap<>();
    for (Position position : profile.getPositions()) {
      for (Value highlight : position.getHighlights()) {
        for (String key : keys(highlight.getWritten())) {
          Value first = seen.putIfAbsent(key, highlight);
          where.putIfAbsent(key, position.getId());
          String pair = where.get(key) + "-" + position.getId();
          if (first != null
              && !where.get(key).equals(position.getId())
              && told.putIfAbsent(pair, true) == null) {
            List<Span> both = new ArrayList<>(first.getEvidence().getSpans());
            both.addAll(highlight.getEvidence().getSpans());
            add(
                FindingCode.CLAIM_IN_TWO_PLACES,
                Severity.MINOR,
                "One claim is made of two positions.",
                both);
          }
        }
      }
    }
  }

  private static List<String> keys(String text) {
    List<String> keys = new ArrayList<>();
    Matcher change = CHANGE.matcher(text);
    while (text.contains(" to ") && change.find()) {
      keys.add(change.group(1) + ">" + change.group(2));
    }
    if (text.length() >= SENTENCE) {
      keys.add(text.toLowerCase(Locale.ROOT));
    }
    return keys;
  }

  /** A year alone counts as its first month here, so that doubt is no contradiction. */
  private static int first(PartialDate date) {
    return date.getYear() * 12 + Math.max(0, date.getMonth() - 1);
  }

  private static List<Span> spans(Value value) {
    return value == null ? List.of() : value.getEvidence().getSpans();
  }

  private static List<Span> spans(PartialDate one, PartialDate other) {
    List<Span> spans = new ArrayList<>(one.getEvidence().getSpans());
    if (other != null) {
      spans.addAll(other.getEvidence().getSpans());
    }
    return spans;
  }

  private void add(FindingCode code, Severity severity, String message, List<Span> spans) {
    Evidence evidence = new Evidence(0, spans, 0.9f, "finding." + code, List.of());
    findings.add(new Finding(code, severity, message, evidence));
  }
}
