package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;

/**
 * Signs without which a form of writing cannot be there: to look for one costs a small part of what
 * a regular expression costs that would try every letter of the line.
 */
final class Signs {
  private Signs() {}

  /** Whether any of the signs stands in a line. */
  static boolean any(Document document, Line line, String signs) {
    return any(document.text(), line.start(), line.end(), signs);
  }

  /** Whether any of the signs stands in a stretch of a text. */
  static boolean any(String text, int start, int end, String signs) {
    for (int i = 0; i < signs.length(); i++) {
      if (text.indexOf(signs.charAt(i), start, end) >= 0) {
        return true;
      }
    }
    return false;
  }
}
