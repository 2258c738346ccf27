package dev.vitae.normalizer.parser.document.pdf;

import java.util.Locale;
import java.util.Set;

/** What the words at both sides of a line's end tell about whether the text goes on. */
final class Joints {
  /** Words that no line is ended with on purpose, in the languages that are read. */
  private static final Set<String> OPEN =
      Set.of(
          "of", "and", "the", "for", "with", "in", "at", "to", "by", "from", "or", "a", "an", "&",
          "de", "des", "du", "la", "le", "les", "et", "en", "à", "pour", "avec", "dans", "sur",
          "und", "der", "die", "das", "für", "mit", "von", "im", "am", "zur", "zum", "oder", "del",
          "el", "los", "las", "y", "con", "para", "por", "da", "do", "e", "em", "di", "della",
          "van", "het", "voor", "met", "i", "w", "z", "ve", "ile");

  private Joints() {}

  /** Whether the text surely goes on, however much room the line had left. */
  static boolean joins(String end, String next) {
    char last = end.charAt(end.length() - 1);
    return isDash(end)
        || isDash(next)
        || OPEN.contains(end) && !end.equals("a")
        || last == ',' && Character.isLetter(next.codePointAt(0)) && !isAddress(next)
        || end.length() > 1
            && (last == '-' || last == '\u00AD')
            && Character.isLetter(next.charAt(0))
        || end.indexOf('@') > 0 && "@.-_".indexOf(last) >= 0
        || end.contains("://") && "/.-_?=&".indexOf(last) >= 0 && !next.contains("://");
  }

  /** Whether a word looks like the middle of a sentence. */
  static boolean startsWithin(String word) {
    return Character.isLowerCase(word.codePointAt(0))
        && word.chars().noneMatch(c -> c == '/' || c == ':' || Character.isDigit(c))
        && word.substring(0, word.length() - 1).indexOf('.') < 0;
  }

  static boolean isAddress(String word) {
    return word.contains("://")
        || word.indexOf('@') > 0
        || word.toLowerCase(Locale.ROOT).startsWith("www.");
  }

  private static boolean isDash(String word) {
    return word.equals("-") || word.equals("–") || word.equals("—");
  }
}
