package dev.vitae.normalizer.parser.canonical;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Words as tables hold them, so that spellings that differ by a reader's standards only are equal.
 */
public final class Spelling {
  private Spelling() {}

  /** Letters in their compatible forms without accents: NFKD without marks. */
  public static String bare(String text) {
    if (isAscii(text)) {
      return text;
    }
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); ) {
      int c = apart.codePointAt(i);
      i += Character.charCount(c);
      int type = Character.getType(c);
      boolean mark =
          type == Character.NON_SPACING_MARK
              || type == Character.COMBINING_SPACING_MARK
              || type == Character.ENCLOSING_MARK;
      if (!mark) {
        out.appendCodePoint(c);
      }
    }
    return out.toString();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Small letters without accents and with straight apostrophes. */
  public static String fold(String word) {
    if (isAscii(word)) {
      return word.toLowerCase(Locale.ROOT);
    }
    String small = word.replace('\u2019', '\'').replace('ı', 'i').toLowerCase(Locale.ROOT);
    String apart = Normalizer.normalize(small, Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      boolean accent = c >= '\u0300' && c <= '\u036F';
      if (!accent) {
        out.append(c == 'ł' ? 'l' : c);
      }
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }
}
