package dev.vitae.normalizer.parser.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a converter left of the margins of pages in running text: the pages' numbers, and beside
 * them the name of the document.
 */
final class PageMarks {
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?iu)[-–—|·\\s]*(?:(?:page|seite|página|pagina|strona|sayfa|p\\.|s\\.)\\s*\\d{1,3}"
              + "(?:\\s*(?:/|\\||of|von|de|sur|di|van|z)\\s*\\d{1,3})?|[-–—]\\s*\\d{1,3}\\s*[-–—])"
              + "[-–—|·\\s]*");

  /** What is left of '- 2 -' where a hyphen makes an item. */
  private static final Pattern ITEM = Pattern.compile("\\d{1,2} [-–—]");

  /** '2 / 3', which is a page's number only where those of all pages stand. */
  private static final Pattern COUNTED = Pattern.compile("(\\d{1,2}) ?/ ?(\\d{1,2})");

  private static final Pattern TITLE =
      Pattern.compile(
          "(?iu).{3,50}[|–—·-]\\s?(?:curriculum vitae|r[ée]sum[ée]|lebenslauf|cv"
              + "|page ?\\d+(?: ?(?:of|/) ?\\d+)?)");

  private static final int LONGEST = 60;

  private PageMarks() {}

  /** The document without them; their letters stay in its text. */
  static Document without(Document document) {
    List<Line> lines = document.lines();
    boolean[] marks = new boolean[lines.size()];
    boolean any = false;
    int pages = pages(document);
    for (int i = 1; i < lines.size(); i++) {
      marks[i] = isAlone(lines, i) && isMark(document, lines.get(i), pages);
      any |= marks[i];
    }
    if (!any) {
      return document;
    }
    List<Line> rest = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean beside = i > 0 && marks[i - 1] || i > 0 && i + 1 < lines.size() && marks[i + 1];
      boolean title = beside && isAlone(lines, i) && isTitle(document, lines.get(i));
      if (!marks[i] && !title) {
        rest.add(lines.get(i));
      }
    }
    return document.with(rest);
  }

  private static boolean isMark(Document document, Line line, int pages) {
    if (line.end() - line.start() > LONGEST / 2) {
      return false;
    }
    String text = document.textOf(line);
    Matcher counted = COUNTED.matcher(text);
    return NUMBERED.matcher(text).matches()
        || line.kind() == Line.Kind.BULLET && ITEM.matcher(text).matches()
        || pages > 1 && counted.matches() && Integer.parseInt(counted.group(2)) == pages;
  }

  private static boolean isTitle(Document document, Line line) {
    return line.end() - line.start() <= LONGEST && TITLE.matcher(document.textOf(line)).matches();
  }

  /** How many pages there are if each has its number and their count; 0 if not. */
  private static int pages(Document document) {
    int next = 1;
    int last = 0;
    for (Line line : document.lines()) {
      String text = line.end() - line.start() > 7 ? "" : document.textOf(line);
      Matcher counted = COUNTED.matcher(text);
      if (counted.matches() && Integer.parseInt(counted.group(1)) == next) {
        last = Integer.parseInt(counted.group(2));
        next++;
      }
    }
    return next - 1 == last ? last : 0;
  }

  private static boolean isAlone(List<Line> lines, int i) {
    int row = lines.get(i).row();
    return (i == 0 || lines.get(i - 1).row() != row)
        && (i + 1 == lines.size() || lines.get(i + 1).row() != row);
  }
}
