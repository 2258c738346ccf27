package dev.vitae.normalizer.parser.document;

import java.util.regex.Pattern;

/** Which signs at the beginning of a line only point at it: bullets of every glyph, and icons. */
enum BulletGlyphs {
  /** The format marks its lists itself: a dash or a star at a line's beginning is the author's. */
  MARKED_BY_FORMAT,
  /** Lists are drawn with whatever the author found: dashes, stars and letters too. */
  DRAWN;

  /** Signs that are nothing but bullets. */
  private static final String CERTAIN =
      "•‣⁃∙●○◦■□▪▫◼◻◾◽▶►▸▹➢➤➔➜➣❖◆◇♦✓✔✗✘✦✧★☆➲⮚⦿⦾⁌⁍·・\uF0B7\uF0A7\uF0D8\uF0FC\uF0A8\uF076";

  /** Signs that are bullets when white space follows and words behind it. */
  private static final String LIKELY = "-–—*+o>~»¤§";

  /** Between two years. */
  private static final Pattern WORDS_OF_RANGES =
      Pattern.compile("(?:to|until|till|bis|à|au|a|al|até|tot|do) (?:\\d|\\p{L}+)");

  /** Where the words begin: behind bullets, icons and the white space after them. */
  int behind(CharSequence text, int start) {
    int at = start;
    while (at < text.length()) {
      int next = behindOne(text, at);
      if (next == at) {
        return at;
      }
      at = next;
      while (at < text.length() && Folding.isSpace(text.charAt(at))) {
        at++;
      }
    }
    return at;
  }

  /** Whether the sign at the position is a bullet. */
  boolean isBullet(CharSequence text, int start) {
    char c = text.charAt(start);
    return CERTAIN.indexOf(c) >= 0 || this == DRAWN && isLikely(text, start);
  }

  private int behindOne(CharSequence text, int at) {
    if (isBullet(text, at)) {
      return at + 1;
    }
    int c = Character.codePointAt(text, at);
    return isIcon(c) ? at + Character.charCount(c) : at;
  }

  private static boolean isLikely(CharSequence text, int at) {
    return LIKELY.indexOf(text.charAt(at)) >= 0
        && at + 2 < text.length()
        && Folding.isSpace(text.charAt(at + 1))
        && !isYearAhead(text, at + 2);
  }

  /** Whether a text is nothing but a sign that someone put before a tab, as a bullet by hand. */
  static boolean isAlone(CharSequence text, int start) {
    return text.length() == start + 1
        && (LIKELY.indexOf(text.charAt(start)) >= 0 || CERTAIN.indexOf(text.charAt(start)) >= 0);
  }

  /**
   * Before a year, as in "– 2019" or "* 1985", the sign ends a range or stands for a birth; not so
   * where a range begins.
   */
  private static boolean isYearAhead(CharSequence text, int at) {
    if (!isYear(text, at)) {
      return false;
    }
    int behind = at + 4;
    while (behind < text.length() && Folding.isSpace(text.charAt(behind))) {
      behind++;
    }
    boolean dash = behind < text.length() && "-–—".indexOf(text.charAt(behind)) >= 0;
    boolean range = dash && (behind > at + 4 || isYear(text, behind + 1));
    return !range && !WORDS_OF_RANGES.matcher(text).region(behind, text.length()).lookingAt();
  }

  private static boolean isYear(CharSequence text, int at) {
    if (at + 4 > text.length() || text.charAt(at) != '1' && text.charAt(at) != '2') {
      return false;
    }
    for (int i = at; i < at + 4; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Letters of icon fonts, emoji, and the invisible signs that go with them. */
  private static boolean isIcon(int c) {
    int type = Character.getType(c);
    return type == Character.PRIVATE_USE
        || type == Character.OTHER_SYMBOL && c != '©' && c != '®' && c != '°'
        || c == '\u200B'
        || c == '\uFEFF'
        || c == '\u200D'
        || c >= 0xFE00 && c <= 0xFE0F
        || c == '|';
  }
}
