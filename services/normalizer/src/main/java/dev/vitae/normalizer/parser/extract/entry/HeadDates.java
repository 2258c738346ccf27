package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.canonical.DateRange;
import dev.vitae.normalizer.parser.canonical.Dates;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the dates that say when an entry was; a year in the midst of a sentence does not. */
final class HeadDates {
  /** Dates in words, from the first to the last letter, are no longer. */
  private static final int NARROW = 40;

  /** What is said of one entry has no more words in one line. */
  private static final int MOST_WORDS = 16;

  /** The words before a date are no longer. */
  private static final int LONGEST_LEAD = 40;

  private static final Pattern PARTS = Pattern.compile("(?<=\\p{Ll}{4}|\\))\\.(?:\\s+|$)");

  /** Behind dates in brackets, what was done then: 'Acme (2019–2021, moving to the cloud)'. */
  private static final Pattern REMARK = Pattern.compile("[,;:]\\s+\\p{Ll}{3}[^)]*(?:\\)|$)");

  /** Words before the date at which a course of study ends. */
  private static final Pattern LEAD =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\p{N}])(?:(?:expected|anticipated|estimated)(?:"
              + " (?:graduation|completion)(?: date)?)?|graduat(?:ed|ion|ing)(?: date)?|(?:degree"
              + " )?(?:conferred|awarded)|class"
              + " of|completed|abschluss|abgeschlossen|voraussichtlich(?:er"
              + " abschluss)?|obtenue?|diplômée?|promotion|obtained|obtention|término|finalización|titulación|conclusão|concluíd[oa]|previsão"
              + " de conclusão|formad[oa]|egresad[oa]|finalizad[oa]|titulad[oa]"
              + "|conseguit[oa]|diplomat[oa]|afgestudeerd|behaald|ukończon[eya]|mezuniyet|mezun)"
              + "(?:\\s+(?:in|on|im|am|en|em|nel|w|le|de|du))?\\s*:?\\s*$");

  private HeadDates() {}

  /** Where the words begin that lead to a date; where the date begins when none do. */
  static int lead(Document document, Line line, DateRange date) {
    int end = Math.max(line.start(), date.start());
    Matcher lead =
        LEAD.matcher(document.text()).region(Math.max(line.start(), end - LONGEST_LEAD), end);
    return lead.find() ? lead.start() : date.start();
  }

  /**
   * The dates of a line that may be an entry's head; null if there are none.
   *
   * @param sentence tells running text from names
   */
  static DateRange of(Document document, Line line, Predicate<String> sentence) {
    DateRange best = null;
    for (DateRange range : Dates.find(document.text(), line.start(), line.end())) {
      if (best == null || range.isRange() && !best.isRange()) {
        best = range;
      }
    }
    if (best == null) {
      return null;
    }
    String before = document.text().substring(line.start(), best.start()).strip();
    String behind = document.text().substring(best.end(), line.end()).strip();
    if (before.endsWith("(") && REMARK.matcher(behind).lookingAt()) {
      return null;
    }
    int lead = lead(document, line, best);
    if (lead < best.start()) {
      // 'conclusão em 2020', 'Expected May 2026': the words say of what it is the date.
      boolean few = words(document.text().substring(line.start(), lead)) <= MOST_WORDS;
      return few ? best : null;
    }
    int words = words(before) + words(behind);
    boolean edges = before.isEmpty() || behind.isEmpty() || behind.equals(".");
    boolean prose = isProse(before, sentence) || isProse(behind, sentence);
    if (best.bare()) {
      return edges && words <= 6 && !prose ? best : null;
    }
    if (best.isRange()) {
      return words <= MOST_WORDS && !(prose && words > 9) ? best : null;
    }
    boolean cut = before.isEmpty() || endsWithMark(before) || behind.isEmpty();
    return cut && words <= 12 && !(prose && words > 4) ? best : null;
  }

  /**
   * The dates that two lines are, as in a narrow column: 'Mar 2014 – Apr' and '2016'; else null.
   */
  static DateRange of(Document document, Line line, Line next) {
    if (next.start() - line.end() > 1 || line.kind() != next.kind()) {
      return null;
    }
    for (DateRange range : Dates.find(document.text(), line.start(), next.end())) {
      if (range.isRange()
          && next.end() - range.start() <= NARROW
          && range.start() < line.end()
          && (range.start() == line.start()
              || endsWithMark(document.text().substring(line.start(), range.start()).strip()))
          && range.end() > next.start()
          && document.text().substring(range.end(), next.end()).matches("[.,;]?")) {
        return range;
      }
    }
    return null;
  }

  /**
   * Names that end with full stops, as in 'School (Town). Teacher. 2018–2020', are no sentences.
   */
  private static boolean isProse(String text, Predicate<String> sentence) {
    if (!sentence.test(text)) {
      return false;
    }
    for (String part : PARTS.split(text)) {
      if (sentence.test(part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWithMark(String text) {
    return ",;:|·•–—-(".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      words += letter && !inside ? 1 : 0;
      inside = letter || inside && !Character.isWhitespace(text.charAt(i));
    }
    return words;
  }

  /** Whether the second only ends what the first began: "2019 –" and "2021". */
  static boolean goesOn(DateRange first, DateRange next) {
    return first.first() != null
        && first.last() == null
        && first.present() == null
        && next.first() == null;
  }

  /** Two dates in two columns of one row are the ends of a range. */
  static boolean isPair(DateRange first, DateRange next) {
    return !first.isRange() && !next.isRange() && first.first() != null && next.first() != null;
  }

  /** One range of the beginning of one and the end of another. */
  static DateRange joined(DateRange first, DateRange next) {
    boolean open = next.first() == null && next.open();
    return new DateRange(
        first.start(),
        next.end(),
        first.first(),
        next.first() == null ? next.last() : next.first(),
        next.present(),
        open,
        next.duration(),
        next.months(),
        false);
  }
}
