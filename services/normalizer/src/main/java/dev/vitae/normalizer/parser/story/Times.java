package dev.vitae.normalizer.parser.story;

import dev.vitae.normalizer.parser.canonical.DatePoint;
import dev.vitae.normalizer.parser.canonical.DateRange;
import dev.vitae.normalizer.parser.canonical.Dates;
import dev.vitae.normalizer.parser.canonical.NumberWords;
import dev.vitae.normalizer.parser.document.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and spans of time in a sentence. */
final class Times {
  private static final String AMOUNT =
      "(?<number>\\d{1,2}|"
          + NumberWords.alternatives()
          + ")(?: and a half)? "
          + "(?<unit>years?|months?|jahren?|jahre|monaten?|monate)";

  private static final String AGAIN =
      "(?:(?<bound>less than|under|within|not even|barely|more than|over"
          + "|about|around|nearly|almost|roughly|knapp|fast|etwa) )?";

  /** 'worked there for 7 years', 'spent six years at', 'drei Jahre lang'. */
  private static final Pattern LASTED =
      Pattern.compile(
          "\\b(?:for|spent|spending|stayed|after|nach)(?: the| about| almost| nearly| over|"
              + " another| next)* "
              + AMOUNT
              + "\\b(?! (?:later|after|before|ago|of my))|\\b"
              + AMOUNT.replace("?<number>", "?<n>").replace("?<unit>", "?<u>")
              + " (?:lang|there|at)\\b");

  /** 'less than 6 months after my first day'. */
  private static final Pattern SINCE_START =
      Pattern.compile(
          "\\b"
              + AGAIN
              + AMOUNT
              + " (?:after|into|since) (?:my (?:first day|start|tenure|role|job|joining|time)|i"
              + " (?:started|joined|began)|joining|starting)\\b");

  /** 'two years later'. */
  private static final Pattern LATER =
      Pattern.compile("\\b" + AMOUNT + " (?:later|after that|afterwards|darauf|später|danach)\\b");

  /** Without these words there is nothing to look for. */
  private static final Pattern LAPSE = Pattern.compile("years?\\b|months?\\b|jahr|monat");

  private static final Pattern NUMBER = Pattern.compile("\\d{2}");

  private static final Set<String> AT_MOST =
      Set.of(
          "less than",
          "under",
          "within",
          "not even",
          "barely",
          "nearly",
          "almost",
          "knapp",
          "fast");

  /**
   * A span of time.
   *
   * @param words the words
   * @param months its length
   * @param atMost whether it is an upper bound
   */
  record Lapse(Quote words, int months, boolean atMost) {}

  private final Prose prose;
  private final int start;
  private final String lower;
  private final List<DateRange> dates;
  private final boolean lapses;

  Times(Prose prose, int start, int end) {
    this.prose = prose;
    this.start = start;
    String text = prose.document().text();
    this.lower = text.substring(start, end).replace('\n', ' ').toLowerCase(Locale.ROOT);
    this.dates = NUMBER.matcher(lower).find() ? Dates.find(text, start, end) : List.of();
    this.lapses = LAPSE.matcher(lower).find();
  }

  List<DateRange> dates() {
    return dates;
  }

  Quote quote(DatePoint date) {
    return prose.quote(date.start(), date.end());
  }

  /**
   * How long something lasted; null if nothing is said.
   *
   * @param told what it is said of; null if that stands in an earlier sentence
   */
  Lapse lasted(Told told) {
    if (!lapses) {
      return null;
    }
    Matcher matcher = LASTED.matcher(lower);
    Lapse nearest = null;
    int least = Integer.MAX_VALUE;
    while (matcher.find()) {
      int distance =
          told == null
              ? matcher.start()
              : Math.max(
                  told.start() - start - matcher.end(), start + matcher.start() - told.end());
      if (distance < least) {
        least = distance;
        nearest = lapse(LASTED, matcher);
      }
    }
    return nearest;
  }

  /** How long after the author's first day something else was, which has a date; else null. */
  Lapse sinceStart() {
    return lapse(SINCE_START);
  }

  /** How long after what was told before; null if nothing is said. */
  Lapse later() {
    return lapse(LATER);
  }

  boolean says(String word) {
    return Pattern.compile("\\b" + word + "\\b").matcher(lower).find();
  }

  boolean names(Quote employer) {
    return lower.contains(employer.written().toLowerCase(Locale.ROOT));
  }

  /** The single dates, in order. */
  List<DatePoint> points() {
    List<DatePoint> points = new ArrayList<>();
    for (DateRange range : dates) {
      if (!range.isRange() && range.first() != null && range.first().year() > 0) {
        points.add(range.first());
      }
    }
    return points;
  }

  private Lapse lapse(Pattern pattern) {
    Matcher matcher = pattern.matcher(lower);
    return lapses && matcher.find() ? lapse(pattern, matcher) : null;
  }

  private Lapse lapse(Pattern pattern, Matcher matcher) {
    boolean second = pattern == LASTED && matcher.group("number") == null;
    String number = matcher.group(second ? "n" : "number");
    String unit = matcher.group(second ? "u" : "unit");
    int count = NumberWords.valueOf(number);
    boolean years = unit.startsWith("y") || unit.startsWith("j");
    boolean atMost =
        pattern == SINCE_START
            && matcher.group("bound") != null
            && AT_MOST.contains(matcher.group("bound"));
    Quote words = prose.quote(start + matcher.start(), start + matcher.end());
    return new Lapse(words, years ? count * 12 : count, atMost);
  }
}
