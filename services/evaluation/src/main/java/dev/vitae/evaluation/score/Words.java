package dev.vitae.evaluation.score;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** When two texts are the same to a reader. */
final class Words {
  private static final double SIMILAR = 0.90;

  /**
   * So many letters of a text are compared: a whole paragraph in a title's place is wrong anyway.
   */
  private static final int LONGEST = 300;

  private Words() {}

  /** Letters, digits, + and # in one shape; everything else is room between words. */
  static String normal(String text) {
    StringBuilder out = new StringBuilder(text.length());
    folded(text)
        .codePoints()
        .filter(c -> c != 0xAD && c != 0x200B && c != 0xFEFF)
        .forEach(
            c -> {
              if (isWord(c)) {
                out.appendCodePoint(c);
              } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
              }
            });
    return out.toString().strip();
  }

  /** Compatibility forms and letter case folded. */
  static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replace("ß", "ss")
        .replace('ς', 'σ');
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c)
        || c == '+'
        || c == '#'
        || switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.LETTER_NUMBER,
              Character.OTHER_NUMBER ->
              true;
          default -> false;
        };
  }

  /** From 0 to 1; 0 where either is empty. */
  static double similarity(String a, String b) {
    int[] left = compared(a);
    int[] right = compared(b);
    if (left.length == 0 || right.length == 0) {
      return 0;
    }
    return 1 - (double) distance(left, right) / Math.max(left.length, right.length);
  }

  /** Equal, or at most one letter in ten different. */
  static boolean same(String a, String b) {
    int[] left = compared(a);
    int[] right = compared(b);
    if (left.length == 0 || right.length == 0) {
      return false;
    }
    int limit = (int) ((1 - SIMILAR) * Math.max(left.length, right.length) + 1e-9);
    return Math.abs(left.length - right.length) <= limit && distance(left, right) <= limit;
  }

  private static int[] compared(String text) {
    return normal(text).codePoints().limit(LONGEST).toArray();
  }

  private static int distance(int[] a, int[] b) {
    if (Arrays.equals(a, b)) {
      return 0;
    }
    int[] before = new int[b.length + 1];
    Arrays.setAll(before, i -> i);
    int[] now = new int[b.length + 1];
    for (int i = 1; i <= a.length; i++) {
      now[0] = i;
      for (int j = 1; j <= b.length; j++) {
        int swapped = before[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        now[j] = Math.min(swapped, 1 + Math.min(before[j], now[j - 1]));
      }
      int[] spare = before;
      before = now;
      now = spare;
    }
    return before[b.length];
  }

  /** Words that two texts have in common, and those that only one has. */
  static Count overlap(String truth, String read) {
    Map<String, Integer> left = counts(truth);
    Map<String, Integer> right = counts(read);
    int both = 0;
    for (Map.Entry<String, Integer> word : left.entrySet()) {
      both += Math.min(word.getValue(), right.getOrDefault(word.getKey(), 0));
    }
    return new Count(both, sum(right) - both, sum(left) - both);
  }

  /** F1 of the words of two texts, 0 where they share none. */
  static double agreement(String truth, String read) {
    Count overlap = overlap(truth, read);
    return overlap.right() == 0 ? 0 : overlap.f1();
  }

  private static Map<String, Integer> counts(String text) {
    Map<String, Integer> counts = new HashMap<>();
    String normal = normal(text);
    if (!normal.isEmpty()) {
      for (String word : normal.split(" ")) {
        counts.merge(word, 1, Integer::sum);
      }
    }
    return counts;
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
