package dev.vitae.normalizer.parser.document;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first two letters of what a regular expression matches, asked of the expression itself. To
 * look at them costs a small part of what it costs to try a long list of words. Of letters that are
 * not of ASCII every one may begin a match.
 */
public final class Openings {
  private static final int ASCII = 0x80;

  private final BitSet pairs = new BitSet(ASCII * ASCII);

  private Openings(Pattern pattern) {
    char[] pair = new char[2];
    for (pair[0] = 0; pair[0] < ASCII; pair[0]++) {
      if (isSmall(pair[0]) && mayBegin(pattern, new String(pair, 0, 1))) {
        for (pair[1] = 0; pair[1] < ASCII; pair[1]++) {
          pairs.set(
              pair[0] * ASCII + pair[1], isSmall(pair[1]) && mayBegin(pattern, new String(pair)));
        }
      }
    }
  }

  /**
   * The openings of an expression.
   *
   * @param pattern it tells no capitals from small letters, or is for texts of small letters; what
   *     it matches has at least two letters and does not depend on what stands before
   */
  public static Openings of(Pattern pattern) {
    return new Openings(pattern);
  }

  private static boolean isSmall(char c) {
    return c < 'A' || c > 'Z';
  }

  private static boolean mayBegin(Pattern pattern, String letters) {
    Matcher matcher = pattern.matcher(letters);
    return matcher.lookingAt() || matcher.hitEnd();
  }

  /** Whether a stretch of text opens as a match would, in whatever case. */
  public boolean at(CharSequence text, int start, int end) {
    if (start + 1 >= end) {
      return start < end && text.charAt(start) >= ASCII;
    }
    int first = small(text.charAt(start));
    int next = small(text.charAt(start + 1));
    return first >= ASCII || next >= ASCII || pairs.get(first * ASCII + next);
  }

  /** Whether a word of a stretch of text opens as a match would, in whatever case. */
  public boolean any(CharSequence text, int start, int end) {
    boolean inWord = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= ASCII;
      if (letter && (c >= ASCII && Character.isLetter(c) || !inWord && at(text, i, end))) {
        return true;
      }
      inWord = letter && c < ASCII;
    }
    return false;
  }

  private static int small(char c) {
    return isSmall(c) ? c : c + 'a' - 'A';
  }
}
