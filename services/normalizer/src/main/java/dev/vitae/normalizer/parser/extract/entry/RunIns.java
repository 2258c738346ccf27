package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Titles set into the first line of the text they head, which only their letters tell apart:
 * 'Systems engineer. Wrote the requirements …' with the title in italics.
 */
final class RunIns {
  private static final int LONGEST = 60;

  /** From this score on a text has a word that makes it a title. */
  private static final double TITLE = 2;

  private RunIns() {}

  /** The lines, with a title and the text behind it as two lines of one row. */
  static List<Line> cut(Document document, List<Line> lines) {
    List<Line> cut = new ArrayList<>(lines.size());
    for (Line line : lines) {
      int end = end(document, line);
      if (end > 0) {
        cut.add(line.part(line.start(), end - 1));
        cut.add(line.part(end + 1, line.end()));
      } else {
        cut.add(line);
      }
    }
    return cut;
  }

  /** Where the title ends, behind its full stop or colon; 0 where the line has none. */
  private static int end(Document document, Line line) {
    if (line.kind() != Line.Kind.TEXT || line.style().size() < 2) {
      return 0;
    }
    String text = document.text();
    int limit = Math.min(line.end() - 2, line.start() + LONGEST);
    for (int i = line.start() + 3; i < limit; i++) {
      char c = text.charAt(i);
      if ((c == '.' || c == ':')
          && text.charAt(i + 1) == ' '
          && Looks.differ(document, i - 1, i + 2)) {
        String title = text.substring(line.start(), i);
        String rest = text.substring(i + 2, line.end());
        boolean named = Shapes.title(title) >= TITLE && Labels.of(title) == null;
        return named && Shapes.isProse(rest) ? i + 1 : 0;
      }
    }
    return 0;
  }
}
