package dev.vitae.normalizer.parser.section;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import java.util.List;

/** Headings that a narrow column breaks over two lines. */
final class TwoLines {
  /** Longer lines leave no room for the other in a narrow column. */
  private static final int HALF = 22;

  private TwoLines() {}

  /** What a line and the one below it name together; null where they name nothing. */
  static HeadingWords.Match match(Document document, int i) {
    List<Line> lines = document.lines();
    if (i + 1 >= lines.size() || !areOneHeading(lines.get(i), lines.get(i + 1))) {
      return null;
    }
    HeadingWords.Match both =
        HeadingWords.match(document.textOf(lines.get(i)) + ' ' + document.textOf(lines.get(i + 1)));
    return both != null && both.exact() ? both : null;
  }

  /** Whether two short lines of one look stand as near to each other as the lines of a heading. */
  static boolean areOneHeading(Line first, Line next) {
    return first.box() != null
        && next.box() != null
        && first.page() == next.page()
        && first.bold() == next.bold()
        && Math.abs(first.size() - next.size()) < 0.3f
        && Math.abs(first.box().left() - next.box().left()) < 2
        && next.box().top() >= first.box().bottom() - 0.3f * first.size()
        && next.box().top() - first.box().bottom() < 0.6f * first.size()
        && first.end() - first.start() <= HALF
        && next.end() - next.start() <= HALF;
  }
}
