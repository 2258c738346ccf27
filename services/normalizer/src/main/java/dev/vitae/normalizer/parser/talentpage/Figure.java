package dev.vitae.normalizer.parser.talentpage;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.schemas.ClaimKind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A duration that the site computed.
 *
 * @param kind what it claims
 * @param months its length
 * @param words the duration and its name
 */
record Figure(ClaimKind kind, int months, Quote words) {
  private static final int LONGEST = 40;

  private static final Pattern NAME =
      Pattern.compile(
          "(?i)(?:(?<total>total (?:work |professional )?experience|years of experience"
              + "|experience in total|overall experience)"
              + "|(?<average>(?:average|avg\\.?) (?:tenure|time per (?:role|job|company)|stay))"
              + "|(?<current>(?:current|present) (?:experience|tenure|role|position|company)"
              + "|time in (?:current )?role|tenure at current company))");

  private static final Pattern GLUED =
      Pattern.compile(
          "(?<=\\p{L})(?<figure>\\d{1,2} ?yrs?(?: \\d{1,2} ?mos?)?)(?: of)? experience$");

  /** A duration and its name in a line and the next, in either order; null if there is none. */
  static Figure at(Document document, int i) {
    List<Line> lines = document.lines();
    if (i + 1 >= lines.size() || isLong(lines.get(i)) || isLong(lines.get(i + 1))) {
      return null;
    }
    String text = document.textOf(lines.get(i));
    String next = document.textOf(lines.get(i + 1));
    boolean valueFirst = Character.isDigit(text.charAt(0));
    String value = valueFirst ? text : next;
    if (!Character.isDigit(value.charAt(0))) {
      return null;
    }
    Matcher name = NAME.matcher(valueFirst ? next : text);
    int months = Duration.months(value);
    if (months < 0 || !name.matches()) {
      return null;
    }
    ClaimKind kind =
        name.group("total") != null
            ? ClaimKind.TOTAL_EXPERIENCE
            : name.group("average") != null ? ClaimKind.AVERAGE_TENURE : ClaimKind.CURRENT_TENURE;
    return new Figure(kind, months, Quote.of(document, lines.subList(i, i + 2)));
  }

  /** The total experience that is glued to a line's end; null if there is none. */
  static Figure gluedIn(Document document, Line line) {
    String text = document.textOf(line);
    if (!text.endsWith("experience")) {
      return null;
    }
    Matcher matcher = GLUED.matcher(text);
    if (!matcher.find()) {
      return null;
    }
    Quote words = Quote.of(document, line.start() + matcher.start(), line.end());
    return new Figure(ClaimKind.TOTAL_EXPERIENCE, Duration.months(matcher.group("figure")), words);
  }

  private static boolean isLong(Line line) {
    return line.end() - line.start() > LONGEST;
  }
}
