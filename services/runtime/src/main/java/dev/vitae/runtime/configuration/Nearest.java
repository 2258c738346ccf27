package dev.vitae.runtime.configuration;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** The words that a mistyped one may have been meant to be. */
public final class Nearest {
  private static final int SHOWN = 3;

  private Nearest() {}

  /** The nearest of the known words, quoted; empty if none is known. */
  public static String one(String word, Collection<String> known) {
    return of(word, known, 1);
  }

  static String of(String word, Collection<String> known) {
    return of(word, known, SHOWN);
  }

  private static String of(String word, Collection<String> known, int shown) {
    return known.stream()
        .sorted(Comparator.comparingInt((String candidate) -> distance(word, candidate)))
        .limit(shown)
        .map(candidate -> "'" + candidate + "'")
        .collect(Collectors.joining(" or "));
  }

  /** Levenshtein's distance, row by row. */
  private static int distance(String left, String right) {
    int[] above = new int[right.length() + 1];
    for (int column = 0; column < above.length; column++) {
      above[column] = column;
    }
    for (int row = 1; row <= left.length(); row++) {
      int[] current = new int[above.length];
      current[0] = row;
      for (int column = 1; column < above.length; column++) {
        int changed = left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1;
        current[column] =
            Math.min(above[column - 1] + changed, Math.min(above[column], current[column - 1]) + 1);
      }
      above = current;
    }
    return above[right.length()];
  }
}
