package dev.vitae.normalizer.parser.canonical;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Words as tables hold them, so that spellings that differ by a reader's standards only are equal.
 */
public final class Spelling {
  private Spelling() {}

  /** Small letters without accents and with straight apostrophes. */
  public static String fold(String word) {
    boolean plain = true;
    for (int i = 0; plain && i < word.length(); i++) {
      plain = word.charAt(i) < 128;
    }
    if (plain) {
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
