package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.normalizer.parser.document.Signs;
import dev.vitae.normalizer.parser.section.NameLine;
import dev.vitae.schemas.Location;
import java.util.List;
import java.util.regex.Pattern;

/** Where somebody lives, among the other things that a head's lines say. */
final class Residence {
  private static final String MARKS =
      "\\s*[|｜•·●▪■◦∙⋅¦♦⋄\\p{So}]\\s*|\\t|"
          + " {3,}|\\s+[–—-]\\s+(?!\\p{Lu}{2}(?!\\p{L}))|\\s+/\\s+|[;。]\\s*";
  private static final String ADDRESSES =
      "|\\S+@\\S+|(?:https?://|www\\.)\\S+|\\S+\\.(?:com|org|net|io|dev)\\b\\S*";
  private static final String NUMBERS =
      "|(?<![\\p{L}\\d])[+(]?\\d[\\d()./ \\u2010-\\u2015-]{7,}\\d";
  private static final Pattern CUT = Pattern.compile(MARKS + ADDRESSES + NUMBERS);

  /** The same for lines without the signs that addresses have. */
  private static final Pattern CUT_PLAIN = Pattern.compile(MARKS + NUMBERS);

  /** The last digit of a number at which a line is cut is so far from its first. */
  private static final int FEWEST = 8;

  private Residence() {}

  /** Where the person lives, by the lines of the head; null when nothing says so. */
  static Location in(Document document, List<Line> lines, NameLine name) {
    Places.Found best = null;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (isName(document, line, name) || line.end() - line.start() > 2 * Places.LONGEST) {
        continue;
      }
      for (Quote piece : pieces(document, line)) {
        best = better(best, Places.read(document, piece));
      }
      Line below = below(document, lines, i);
      if (below != null) {
        best = better(best, Places.read(document, Quote.of(document, List.of(line, below))));
      }
    }
    return best == null ? null : best.location();
  }

  private static List<Quote> pieces(Document document, Line line) {
    if (!mayCut(document.text(), line.start(), line.end())) {
      return List.of(Quote.of(document, line));
    }
    Pattern cut = Signs.any(document, line, "@./") ? CUT : CUT_PLAIN;
    return Lines.split(document, line.start(), line.end(), cut);
  }

  /** Whether a sign stands in a line at which it is cut: most have none and are one piece. */
  private static boolean mayCut(String text, int start, int end) {
    int number = -1;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      char before = i > start ? text.charAt(i - 1) : 'a';
      boolean sign =
          switch (c) {
            case '|', ';', '\t', '@' -> true;
            case '-' -> before == ' ';
            case '/' -> before == ' ' || before == ':';
            case '.' -> i + 1 < end && text.charAt(i + 1) != ' ';
            case ' ' -> text.startsWith("   ", i);
            default -> c >= 0x80;
          };
      boolean digit = c >= '0' && c <= '9';
      number = digit && number < 0 ? i : digit || "()./ -".indexOf(c) >= 0 ? number : -1;
      if (sign || digit && i - number >= FEWEST) {
        return true;
      }
    }
    return false;
  }

  /**
   * The line that an address goes on in: the one right below, in formats without geometry the next.
   */
  private static Line below(Document document, List<Line> lines, int i) {
    Line line = lines.get(i);
    if (document.textOf(line).indexOf(',') < 0) {
      return null;
    }
    if (line.box() == null) {
      boolean open = document.text().charAt(line.end() - 1) == ',';
      return open && i + 1 < lines.size() ? lines.get(i + 1) : null;
    }
    float height = line.box().bottom() - line.box().top();
    for (int k = i + 1; k < Math.min(lines.size(), i + 6); k++) {
      Line other = lines.get(k);
      boolean under =
          other.box() != null
              && other.page() == line.page()
              && other.box().top() - line.box().bottom() < height
              && other.box().top() >= line.box().bottom() - height / 3
              && other.box().left() < line.box().right()
              && other.box().right() > line.box().left();
      if (under && other.end() - other.start() > 3) {
        return other;
      }
    }
    return null;
  }

  private static boolean isName(Document document, Line line, NameLine name) {
    return name != null
        && document.lines().get(name.first()).start() == line.start()
        && name.quote().pieces().getLast().end() >= line.end();
  }

  private static Places.Found better(Places.Found a, Places.Found b) {
    return a == null || b != null && b.score() > a.score() ? b : a;
  }
}
