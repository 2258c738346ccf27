package dev.vitae.normalizer.parser.document;

import java.text.Normalizer;
import java.util.List;

/**
 * How pieces of text become the words a reader reads: the one rule that evidence is held against.
 */
public final class Folding {
  private static final char SOFT_HYPHEN = '\u00AD';

  private Folding() {}

  /**
   * Pieces cut from a text, joined and folded: white space becomes one space, ligatures become
   * letters, soft hyphens and invisible characters go, a hyphen at the end of a piece joins it to
   * the next without a space.
   */
  public static String fold(String text, List<Quote.Piece> pieces) {
    if (pieces.size() == 1) {
      return fold(text.substring(pieces.getFirst().start(), pieces.getFirst().end()));
    }
    StringBuilder joined = new StringBuilder();
    for (Quote.Piece piece : pieces) {
      int last = joined.length() - 1;
      boolean hyphenated =
          last > 0 && joined.charAt(last) == '-' && Character.isLetter(joined.charAt(last - 1));
      boolean soft = last >= 0 && joined.charAt(last) == SOFT_HYPHEN;
      if (last >= 0 && !hyphenated && !soft) {
        joined.append(' ');
      }
      joined.append(text, piece.start(), piece.end());
    }
    return fold(joined);
  }

  /** White space, ligatures and invisible characters of one text folded. */
  public static String fold(CharSequence text) {
    if (isFolded(text)) {
      return text.toString();
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
      } else if (c >= '\uFB00' && c <= '\uFB06') {
        out.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
      } else if (c != SOFT_HYPHEN && c != '\u200B' && c != '\uFEFF') {
        out.append(c);
      }
    }
    if (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
    return out.toString();
  }

  /** Most texts are: letters of ASCII, single spaces between them. */
  private static boolean isFolded(CharSequence text) {
    char last = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == ' ' && last == ' ') {
        return false;
      }
      last = c;
    }
    return last != ' ' || text.isEmpty();
  }

  /** Whether a reader sees nothing but room there. */
  public static boolean isSpace(char c) {
    if (c > ' ' && c < '\u007F') {
      return false;
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
