package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;

/** What the letters at a place of a document look like. */
final class Looks {
  private Looks() {}

  /**
   * Whether two letters of one line are not both bold or both slanted, as their author set them.
   */
  static boolean differ(Document document, int one, int other) {
    Line line = document.lineAt(one);
    if (line == null || other >= line.end()) {
      return false;
    }
    Line.Run first = runAt(line, one);
    Line.Run second = runAt(line, other);
    return first != null
        && second != null
        && (first.bold() != second.bold() || first.italic() != second.italic());
  }

  private static Line.Run runAt(Line line, int at) {
    for (Line.Run run : line.style()) {
      if (at >= run.start() && at < run.end()) {
        return run;
      }
    }
    return null;
  }
}
