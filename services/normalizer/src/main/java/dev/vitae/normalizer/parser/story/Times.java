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
          + "(?<unit>years?|months?|jahr|jahren?|monat|monaten?|ans?|années?|mois|años?|mes(?:es)?)";

  private static final String AGAIN =
      "(?:(?<bound>less than|under|within|not even|barely|more than|over"
          + "|about|around|nearly|almost|roughly|knapp|fast|etwa) )?";

  /** 'worked there for 7 years', 'spent six years at', 'drei Jahre lang'. */
  private static final Pattern LASTED =
      Pattern.compile(
          "\\b(?:for|spent|spending|stayed|after|nach|pendant|durant|resté|restée|durante|pasé|estuve"
              + "|blieb)(?: the| about| almost| nearly| over|"
              + " another| next)* "
              + AMOUNT
              + "\\b(?! (?:later|after|before|ago|of my))|\\b"
              + AMOUNT.replace("?<number>", "?<n>").replace("?<unit>", "?<u>")
              + " (?:lang|there|at|habe ich dort|war ich dort|blieb ich)\\b");

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
      Pattern.compile(
          "\\b"
              + AMOUNT
              + " (?:later|after that|afterwards|in(?=[,.])|darauf|später|danach|plus tard|después"
              + "|más tarde)");

  /** 'that same year': the year last told of. */
  private static final Pattern SAME =
      Pattern.compile(
          "\\b(?:(?:that|the) (?:same |very )?(?:year|spring|summer|autumn|fall|winter|january|february"
              + "|march|april|may|june|july|august|september|october|november|december)"
              + "|im (?:selben|gleichen) jahr|la même année|ese mismo (?:año|otoño|verano)"
              + "|el mismo año)\\b");

  /** 'That was in 2014' is said of what was told just before. */
  private static final Pattern THAT_WAS =
      Pattern.compile(
          "^(?:(?:that|this|it) was (?:in )?|das war (?:im jahr )?|c['’]était en |corría (?:el año )?"
              + "|era (?:el año )?)$");

  private static final Pattern BESIDE =
      Pattern.compile(
          "\\b(?:also|part-time|evenings?|nights?|while i worked|alongside|on the side|berufsbegleitend"
              + "|nebenbei|neben der arbeit|abends|le soir|en parallèle|por las noches)\\b");

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final Pattern BETWEEN =
      Pattern.compile(".*\\b(?:between|zwischen|entre)(?: the years| den jahren)? $");

  private static final Pattern UNTIL =
      Pattern.compile(
          ".*(?:\\b(?:until|till|through|bis|bis ende|hasta)|\\bjusqu['’](?:en|à)) (?:the end of )?$");

  /** Without these words there is nothing to look for. */
  private static final Pattern LAPSE =
      Pattern.compile("year|month|jahr|monat|\\bans?\\b|année|mois|año|mes");

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

  /**
   * When something was.
   *
   * @param start first code unit
   * @param end first code unit behind
   * @param first the single date or the first of a range; null in 'until 2019'
   * @param last the last date of a range; null for a single date and where it is open
   * @param open whether it goes on
   */
  record When(int start, int end, DatePoint first, DatePoint last, boolean open) {
    boolean isRange() {
      return open || last != null;
    }
  }

  private final Prose prose;
  private final int start;
  private final String lower;
  private final List<When> dates;
  private final boolean lapses;

  Times(Prose prose, int start, int end) {
    this.prose = prose;
    this.start = start;
    String text = prose.document().text();
    this.lower = text.substring(start, end).replace('\n', ' ').toLowerCase(Locale.ROOT);
    this.dates = NUMBER.matcher(lower).find() ? when(Dates.find(text, start, end)) : List.of();
    this.lapses = LAPSE.matcher(lower).find();
  }

  private List<When> when(List<DateRange> found) {
    List<When> all = new ArrayList<>();
    for (DateRange range : found) {
      if (range.first() == null && range.last() == null) {
        continue;
      }
      String before = lower.substring(0, range.start() - start);
      When one = all.isEmpty() ? null : all.getLast();
      boolean pair =
          one != null
              && !one.isRange()
              && !range.isRange()
              && range.first().year() >= one.first().year()
              && lower
                  .substring(one.end() - start, range.start() - start)
                  .matches(" (?:and|und|et|y) ")
              && BETWEEN.matcher(lower.substring(0, one.start() - start)).matches();
      if (pair) {
        all.removeLast();
        all.add(new When(one.start(), range.end(), one.first(), range.first(), false));
      } else if (!range.isRange() && UNTIL.matcher(before).matches()) {
        all.add(new When(range.start(), range.end(), null, range.first(), false));
      } else {
        all.add(new When(range.start(), range.end(), range.first(), range.last(), range.open()));
      }
    }
    return List.copyOf(all);
  }

  /** The words that name the year last told of; null if there are none. */
  Quote sameYear() {
    Matcher matcher = SAME.matcher(lower);
    return dates.isEmpty() && matcher.find()
        ? prose.quote(start + matcher.start(), start + matcher.end())
        : null;
  }

  /** Whether what is told was done beside work. */
  boolean isBeside() {
    return BESIDE.matcher(lower).find();
  }

  /** The month that such words name, from 1; 0 if they name none. */
  static int month(Quote words) {
    String written = words.written().toLowerCase(Locale.ROOT);
    return MONTHS.indexOf(written.substring(written.lastIndexOf(' ') + 1)) + 1;
  }

  /** The date in 'that was in 2014'; null if the sentence does not say so. */
  When thatWas() {
    return dates.size() == 1
            && !dates.getFirst().isRange()
            && THAT_WAS.matcher(lower.substring(0, dates.getFirst().start() - start)).matches()
        ? dates.getFirst()
        : null;
  }

  List<When> dates() {
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
    for (When range : dates) {
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
    boolean years = unit.startsWith("y") || unit.startsWith("j") || unit.startsWith("a");
    boolean atMost =
        pattern == SINCE_START
            && matcher.group("bound") != null
            && AT_MOST.contains(matcher.group("bound"));
    Quote words = prose.quote(start + matcher.start(), start + matcher.end());
    return new Lapse(words, years ? count * 12 : count, atMost);
  }
}
