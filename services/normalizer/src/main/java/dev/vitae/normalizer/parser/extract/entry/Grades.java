package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.schemas.Grade;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds grades: a number with its scale, or the words of a distinction. */
final class Grades {
  private static final String NUMBER =
      "(?<value>\\d{1,3}(?:[.,]\\d{1,2})?)(?:\\s*(?:/|out"
          + " of|von|sur|su)\\s*(?<scale>\\d{1,3}(?:[.,]\\d{1,2})?))?\\s*%?";

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:c?gpa|grade|note(?: finale)?|abschlussnote|gesamtnote|score|nota(?:"
              + " final)?|promedio|moyenne|m[ée]dia|voto|ocena|cijfer|average|notendurchschnitt"
              + "|durchschnitt|classificação)\\s*(?:of|von|de)?\\s*[:=-]?\\s*"
              + NUMBER);

  private static final Pattern BEHIND = Pattern.compile("(?i)" + NUMBER + "\\s*(?:c?gpa|%)");
  private static final Pattern ALONE = Pattern.compile("\\(?" + NUMBER + "\\)?");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?iu)\\(?(?:(?:summa|magna|insigni) )?cum laude\\)?|(?:with )?(?:first|1st)[- ]class(?:"
              + " hono(?:u)?rs)?|(?:upper|lower) second(?:[- ]class)?(?: honours)?|2:[12]|(?:with"
              + " )?(?:high )?distinction|mention (?:(?:très )?(?:assez )?bien|passable)|sehr"
              + " gut|mit auszeichnung|(?:110|100)/110(?: e lode)?|sobresaliente|matrícula de"
              + " honor|avec félicitations|with honou?rs|first division|(?:with"
              + " )?merit|pass|credit|\\(?(?:110|100)(?:/110)? e lode\\)?|cum"
              + " laude|matrícula|notable|excellent|très bien|con lode|pluspunten|met lof|met"
              + " onderscheiding|z wyróżnieniem|\\(?note \\d[,.]\\d\\)?");

  private Grades() {}

  /** The grade that a stretch of text consists of, or carries behind a label; null if none. */
  static Grade read(Document document, int start, int end, boolean labelled, float confidence) {
    String text = document.text();
    for (Pattern pattern : new Pattern[] {LABELLED, BEHIND}) {
      Matcher matcher = pattern.matcher(text).region(start, end);
      if (matcher.find()) {
        return grade(document, matcher, confidence);
      }
    }
    Matcher alone = ALONE.matcher(text).region(start, end);
    boolean whole = alone.matches() && (labelled || isGrade(alone));
    if (whole) {
      return grade(document, alone, confidence);
    }
    Matcher words = WORDS.matcher(text).region(start, end);
    return words.matches() || labelled && words.find()
        ? new Grade(
            Quote.of(document, words.start(), words.end()).value("education.grade", confidence),
            null)
        : null;
  }

  /** Whether a text is a grade and nothing else. */
  static boolean isGrade(String text) {
    Matcher alone = ALONE.matcher(text);
    return LABELLED.matcher(text).matches()
        || BEHIND.matcher(text).matches()
        || WORDS.matcher(text).matches()
        || alone.matches() && isGrade(alone);
  }

  private static boolean isGrade(Matcher alone) {
    String value = alone.group("value");
    return alone.group("scale") != null || value.contains(".") || value.contains(",");
  }

  private static Grade grade(Document document, Matcher matcher, float confidence) {
    Quote quote = Quote.of(document, matcher.start("value"), matcher.end("value"));
    return new Grade(quote.value("education.grade", confidence), matcher.group("scale"));
  }
}
