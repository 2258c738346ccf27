package dev.vitae.normalizer.parser.section;

import dev.vitae.normalizer.parser.canonical.Spelling;
import java.util.Locale;
import java.util.regex.Pattern;

/** Spells a line as the tables of headings do, so that it can be looked up. */
final class PlainWords {
  private static final Pattern WIDE = Pattern.compile(" {2,}");

  private static final Pattern APOSTROPHES = Pattern.compile("(?<=\\p{L})['’](?=s\\b|ve\\b)");

  /** Single letters with single spaces, words apart by two: 'W O R K E X P E R I E N C E'. */
  private static final Pattern SPACED = Pattern.compile("(?:\\p{L}[ .]){3,}\\p{L}(?: {2,}.*)?");

  /** Numbers of headings: '1.', 'II)', '2.1'. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:\\d{1,2}(?:\\.\\d{1,2})*[.)]?|[IVX]{1,4}[.)])\\s+|^[一二三四五六七八九十]{1,3}[、.．]\\s*");

  private PlainWords() {}

  /**
   * Words as the table has them: lower case, no accents, one space between words, nothing but
   * letters; letter-spacing and numbers undone.
   */
  static String fold(String line) {
    String text = line.strip();
    if (mayBeNumbered(text)) {
      text = NUMBER.matcher(text).replaceFirst("");
    }
    if (text.length() > 1 && " .".indexOf(text.charAt(1)) >= 0 && SPACED.matcher(text).matches()) {
      text = WIDE.matcher(text).replaceAll("\u0000").replace(" ", "").replace(".", "");
      text = text.replace('\u0000', ' ');
    }
    if (text.indexOf('\'') >= 0 || text.indexOf('’') >= 0) {
      text = APOSTROPHES.matcher(text).replaceAll("");
    }
    return letters(Spelling.bare(text).toLowerCase(Locale.ROOT));
  }

  private static boolean mayBeNumbered(String text) {
    char first = text.isEmpty() ? 'a' : text.charAt(0);
    return first >= '0' && first <= '9' || "IVX".indexOf(first) >= 0 || first >= 0x2E80;
  }

  /** The letters of a lower-case text, with one space for whatever stands between them. */
  private static String letters(String lower) {
    StringBuilder letters = new StringBuilder(lower.length() + 4);
    boolean space = false;
    for (int i = 0; i < lower.length(); ) {
      int c = lower.codePointAt(i);
      i += Character.charCount(c);
      String written =
          switch (c) {
            case 'ł' -> "l";
            case 'ı' -> "i";
            case 'ø' -> "o";
            case 'ß' -> "ss";
            case '&' -> "and";
            default -> "";
          };
      if (written.isEmpty() && !Character.isLetter(c)) {
        space = true;
        continue;
      }
      if ((space || c == '&') && !letters.isEmpty()) {
        letters.append(' ');
      }
      space = c == '&';
      if (written.isEmpty()) {
        letters.appendCodePoint(c);
      } else {
        letters.append(written);
      }
    }
    return letters.toString();
  }
}
