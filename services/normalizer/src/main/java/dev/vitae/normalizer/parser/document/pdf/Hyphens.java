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

  /** Programs leave at least so many letters behind a break. */
  private static final int FEWEST = 3;

  /** Words that compounds begin with, which keep their hyphen: 'self-employed'. */
  private static final Set<String> FIRST =
      Set.of(
          "self",
          "well",
          "full",
          "part",
          "cross",
          "high",
          "low",
          "long",
          "short",
          "front",
          "back",
          "open",
          "real",
          "end",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "non",
          "half",
          "year",
          "first",
          "second",
          "large",
          "small",
          "data",
          "user",
          "customer",
          "client",
          "team",
          "evidence",
          "project",
          "decision",
          "problem",
          "hands",
          "state",
          "cost",
          "test",
          "object",
          "cloud",
          "peer",
          "post",
          "on",
          "off",
          "in",
          "world",
          "award",
          "mid",
          "all",
          "time",
          "work",
          "life",
          "day",
          "sous",
          "porte",
          "rendez",
          "vice",
          "quality",
          "multi",
          "event",
          "research",
          "community",
          "student",
          "patient",
          "school",
          "fast",
          "hand");

  /** Words that compounds end with, and those before which half a word stands for a whole. */
  private static final Set<String> SECOND =
      Set.of(
          "based",
          "driven",
          "oriented",
          "wide",
          "level",
          "related",
          "term",
          "time",
          "free",
          "scale",
          "facing",
          "end",
          "ready",
          "built",
          "centered",
          "centred",
          "centric",
          "focused",
          "specific",
          "friendly",
          "quality",
          "style",
          "making",
          "solving",
          "going",
          "standing",
          "depth",
          "house",
          "site",
          "person",
          "stack",
          "line",
          "the",
          "and",
          "up",
          "out",
          "off",
          "winning",
          "speaking",
          "year",
          "old",
          "und",
          "oder",
          "bzw",
          "sowie",
          "learning",
          "effective",
          "efficient",
          "critical",
          "aware",
          "side",
          "hand",
          "sized",
          "class",
          "source",
          "world");

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
        add(piece.words);
      }
    }
  }

  /** The words of a line, without the halves that a break may have left at its ends. */
  private void add(List<Word> line) {
    for (int i = 0; i < line.size(); i++) {
      String text = line.get(i).text();
      boolean begins = i == 0 && Character.isLowerCase(text.charAt(0));
      boolean ends = i == line.size() - 1 && text.endsWith("-");
      if (!begins && !ends) {
        words.add(bare(text));
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
        words.contains(left + "-" + right)
            || words.contains(left) && words.contains(right)
            || left.indexOf('-') > 0
            || right.length() < FEWEST
            || FIRST.contains(left)
            || SECOND.contains(right);
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
