package dev.vitae.enricher.skills;

import dev.vitae.enricher.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text as words with their places. The signs that stand in names of skills (C++, C#, .NET, CI/CD,
 * R&amp;D) are words of their own; white space, hyphens and quotation marks part words and say no
 * more; all other signs end a phrase.
 */
public final class Tokens {
  private static final String IN_NAMES = "+#./&";
  private static final String PARTING = "-_'\"\u2019\u2018\u201C\u201D\u00AB\u00BB\u2010\u2011`";

  /**
   * A word or a sign.
   *
   * @param text folded; a sign as it is
   * @param start first code unit
   * @param end first code unit behind it
   * @param kind what it is
   */
  public record Token(String text, int start, int end, Kind kind) {
    public boolean isWord() {
      return kind == Kind.WORD;
    }
  }

  /** What a token is. */
  public enum Kind {
    WORD,
    /** A sign that may be part of a name. */
    SIGN,
    /** A sign that ends a phrase, such as a comma. */
    BREAK
  }

  private Tokens() {}

  public static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>(text.length() / 5 + 1);
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int start = i;
      if (Character.isLetterOrDigit(c)) {
        boolean ascii = true;
        while (i < text.length() && isWordPart(text.charAt(i))) {
          ascii &= text.charAt(i) < 128;
          i++;
        }
        String word = text.substring(start, i);
        String folded = ascii ? word.toLowerCase(Locale.ROOT) : Words.fold(word);
        if (!folded.isEmpty()) {
          tokens.add(new Token(folded, start, i, Kind.WORD));
        }
      } else {
        i++;
        if (IN_NAMES.indexOf(c) >= 0) {
          tokens.add(new Token(String.valueOf(c), start, i, Kind.SIGN));
        } else if (!isRoom(c) && PARTING.indexOf(c) < 0) {
          tokens.add(new Token(String.valueOf(c), start, i, Kind.BREAK));
        }
      }
    }
    return tokens;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.isSurrogate(c);
  }

  private static boolean isRoom(char c) {
    return c != '\n' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }
}
