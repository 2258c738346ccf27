package dev.vitae.normalizer.parser.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word or a punctuation mark of a sentence.
 *
 * @param start first code unit in the document's text
 * @param end first code unit behind
 * @param text as written
 * @param lower in lower case, with a straight apostrophe
 */
record Word(int start, int end, String text, String lower) {

  /** The words of a sentence; hyphens, slashes, apostrophes and dots inside a word are its own. */
  static List<Word> of(Prose.Sentence sentence) {
    List<Word> words = new ArrayList<>();
    String text = sentence.text();
    int i = 0;
    while (i < text.length()) {
      int start = i;
      if (Character.isWhitespace(text.charAt(i))) {
        i++;
        continue;
      }
      while (i < text.length() && isInside(text, start, i)) {
        i++;
      }
      i = Math.max(i, start + 1);
      i = isElided(text, start, i) ? start + 2 : i;
      String written = text.substring(start, i);
      String lower = written.toLowerCase(Locale.ROOT).replace('’', '\'');
      words.add(new Word(sentence.start() + start, sentence.start() + i, written, lower));
    }
    return words;
  }

  boolean isMark() {
    return !Character.isLetterOrDigit(text.charAt(0)) && !text.equals("&");
  }

  boolean isCapital() {
    return Character.isUpperCase(text.charAt(0))
        || (text.length() > 2 && Character.isUpperCase(text.charAt(1)));
  }

  /** The end of the word without a possessive s. */
  int endWithoutPossessive() {
    return lower.endsWith("'s") ? end - 2 : lower.endsWith("s'") ? end - 1 : end;
  }

  /** Whether a word starts with a French one that lost its vowel: l'hôpital, j'ai. */
  private static boolean isElided(String text, int start, int end) {
    if (end - start < 4 || "'’".indexOf(text.charAt(start + 1)) < 0) {
      return false;
    }
    char c = text.charAt(start);
    boolean lower = Character.isLowerCase(c) || Character.isLowerCase(text.charAt(start + 2));
    return lower && "ldjmnsc".indexOf(Character.toLowerCase(c)) >= 0;
  }

  private static boolean isInside(String text, int start, int i) {
    char c = text.charAt(i);
    if (Character.isLetterOrDigit(c) || c == '+' || c == '#') {
      return true;
    }
    boolean between =
        i > start && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
    if ("-/'’.&".indexOf(c) >= 0 && between) {
      return true;
    }
    // The full stop behind an initial or a short form belongs to it: H. Smith, St. Mary's, U.S.
    return c == '.'
        && i > start
        && i + 1 < text.length()
        && (i - start <= 2 || text.charAt(i - 2) == '.')
        && Character.isUpperCase(text.charAt(start));
  }
}
