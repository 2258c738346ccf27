package dev.vitae.normalizer.parser.document;

/**
 * Signs without which a form of writing cannot be there: to look for one costs a small part of what
 * a regular expression costs that would try every letter of the line.
 */
public final class Signs {
  private Signs() {}

  /** Whether any of the signs stands in a line. */
  public static boolean any(Document document, Line line, String signs) {
    return any(document.text(), line.start(), line.end(), signs);
  }

  /** Whether any of the signs stands in a stretch of a text. */
  public static boolean any(String text, int start, int end, String signs) {
    for (int i = 0; i < signs.length(); i++) {
      if (text.indexOf(signs.charAt(i), start, end) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a stretch of a text may open with a label: a colon, with no comma, semicolon or bar
   * before it.
   *
   * @param longest letters of the label
   */
  public static boolean mayOpenWithLabel(String text, int start, int end, int longest) {
    int last = Math.min(end, start + longest + 2);
    for (int i = start; i < last; i++) {
      switch (text.charAt(i)) {
        case ':', '：' -> {
          return true;
        }
        case ',', ';', '|' -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }
}
