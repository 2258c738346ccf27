package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import java.util.List;

/** The line in which a text goes on that a narrow column has broken. */
final class Below {
  /** Left or right edges that differ less, in points, are one. */
  private static final float FLUSH = 2;

  /** The next line of a column stands no farther below, in heights of a line. */
  private static final float NEXT = 0.75f;

  /** Nor do lines of one paragraph. */
  private static final float FAR = 1.5f;

  private Below() {}

  /**
   * The line that the page shows right below one of these lines; without a page the next in order.
   * Null where there is none.
   */
  static Line of(Document document, List<Line> lines, int index) {
    Line line = lines.get(index);
    if (line.box() == null) {
      return index + 1 < lines.size() ? lines.get(index + 1) : null;
    }
    for (Line other : index + 1 < lines.size() ? lines.subList(index + 1, lines.size()) : lines) {
      if (isBelow(line, other)) {
        return other;
      }
    }
    for (Line other : document.lines()) {
      if (isBelow(line, other)) {
        return other;
      }
    }
    return null;
  }

  private static boolean isBelow(Line line, Line other) {
    if (other.box() == null || other.page() != line.page() || other == line) {
      return false;
    }
    float height = line.box().bottom() - line.box().top();
    float room = other.box().top() - line.box().bottom();
    boolean flush =
        Math.abs(other.box().left() - line.box().left()) < FLUSH
            || Math.abs(other.box().right() - line.box().right()) < FLUSH;
    boolean next = room < NEXT * height || other.paragraph() == line.paragraph();
    return flush && room > -0.3f * height && next && room < FAR * height;
  }
}
