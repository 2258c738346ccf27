package dev.vitae.normalizer.parser.document.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells a hyphen that only breaks a word at a line's end from one that belongs to it, by the words
 * that the document has elsewhere.
 */
final class Hyphens {
  private static final char SOFT = '\u00AD';

  private final Set<String> words = new HashSet<>();
  private final boolean breaksWords;

  /**
   * @param regions all of the document
   * @param breaksWords whether the program that made it breaks words by itself, as TeX does
   */
  Hyphens(List<Region> regions, boolean breaksWords) {
    this.breaksWords = breaksWords;
    for (Region region : regions) {
      for (Piece piece : region.pieces()) {
        for (Word word : piece.words) {
          words.add(bare(word.text()));
        }
      }
    }
  }

  /**
   * The last word of a line that goes on with the given word; its hyphen is soft if it only breaks.
   */
  String settle(String end, String next) {
    int last = end.length() - 1;
    boolean hyphen = last > 0 && (end.charAt(last) == '-' || end.charAt(last) == '\u2010');
    if (!hyphen
        || !Character.isLetter(end.charAt(last - 1))
        || !Character.isLowerCase(next.charAt(0))) {
      return end;
    }
    String stem = end.substring(0, last);
    String left = bare(stem);
    String right = bare(next);
    boolean compound =
        words.contains(left + "-" + right) || words.contains(left) && words.contains(right);
    boolean word = words.contains(left + right);
    return word || breaksWords && !compound ? stem + SOFT : end;
  }

  private static String bare(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !Character.isLetter(word.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetter(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
