package dev.vitae.normalizer.parser.document.pdf;

/** Pictures set as letters, before a phone number or an address: they are no text. */
final class Icons {
  /** Pictographs that people use as list marks or as grades: they stay. */
  private static final String SIGNS = "★☆☐☑☒✓✔✗✘✦✧➢➣➤➔➜➞❖❑❒❏❍";

  /** Stands for a glyph whose font does not say what it shows. */
  static final String UNKNOWN = "\uFFFD";

  private Icons() {}

  /** Whether a word is nothing but pictures. */
  static boolean isIcon(String word) {
    if (word.equals(UNKNOWN)) {
      return true;
    }
    for (int i = 0; i < word.length(); ) {
      int point = word.codePointAt(i);
      if (point < 0x80 || !isPicture(point)) {
        return false;
      }
      i += Character.charCount(point);
    }
    return true;
  }

  private static boolean isPicture(int c) {
    return Character.getType(c) == Character.PRIVATE_USE
        || c >= 0x1F000 && c <= 0x1FAFF
        || c >= 0x2600 && c <= 0x27BF && SIGNS.indexOf(c) < 0
        || c >= 0xFE00 && c <= 0xFE0F
        || c == 0x200D
        || c == 0x2706
        || c == 0x260E;
  }
}
