package dev.vitae.schemas.blind;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of people's names, and those their addresses are made of.
 *
 * @param words single words, folded
 * @param parts of names written without spaces between words, longest first
 */
record PersonWords(Set<String> words, List<String> parts) {
  private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{M}'’]+");
  private static final Pattern UNSPACED =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]+");

  /** Parts of names that are words of a language: hiding them would hide half of every text. */
  private static final Set<String> PARTICLES =
      Set.of(
          "von", "van", "der", "den", "de", "del", "della", "di", "da", "dos", "das", "do", "du",
          "la", "le", "el", "al", "bin", "ben", "ibn", "und", "and", "y", "e", "ter", "ten", "zu",
          "zur", "vom", "st", "mc", "mac", "dr", "prof", "ing", "msc", "phd", "mba", "rn", "md",
          "jr", "sr", "ii", "iii");

  /** Letters that do not fall apart into a letter and its mark. */
  private static final Map<String, String> LETTERS =
      Map.of("ß", "ss", "ø", "o", "ł", "l", "đ", "d", "ı", "i", "æ", "ae", "œ", "oe", "þ", "th");

  private static final int SHORTEST = 2;

  /** A word as long as this is a name in small letters, too. */
  private static final int LONG = 7;

  /** Single words of an address are a name's only when they are this long; "info" is none. */
  private static final int SHORTEST_IN_ADDRESS = 5;

  /**
   * Of one person and whoever they wrote with.
   *
   * @param names as written
   * @param addresses e-mails and links
   */
  static PersonWords of(List<String> names, List<String> addresses) {
    Set<String> words = new HashSet<>();
    List<String> parts = new ArrayList<>();
    for (String name : names) {
      for (String word : BREAK.split(name)) {
        if (UNSPACED.matcher(word).matches()) {
          unspaced(word, parts);
        } else {
          add(word, words);
        }
      }
      addGlued(name, words);
    }
    for (String address : addresses) {
      int at = address.indexOf('@');
      String own =
          at < 0 ? address.substring(address.lastIndexOf('/') + 1) : address.substring(0, at);
      for (String word : BREAK.split(own)) {
        if (word.length() >= SHORTEST_IN_ADDRESS) {
          add(word, words);
        }
      }
    }
    parts.sort(Comparator.comparingInt(String::length).reversed());
    return new PersonWords(Set.copyOf(words), List.copyOf(parts));
  }

  /** Whether a word is one of these; one without a capital is a word of the language. */
  boolean has(String word) {
    if (!Character.isUpperCase(word.codePointAt(0)) && Character.isLowerCase(word.codePointAt(0))) {
      String folded = fold(word);
      return folded.length() > LONG && words.contains(folded);
    }
    return stems(word).stream().anyMatch(words::contains);
  }

  /** Takes out names of scripts that put no space between words. */
  String fullNamesIn(String text, String mask) {
    String without = text;
    for (String part : parts) {
      without = without.replace(part, mask);
    }
    return without;
  }

  /** The word itself and without the mark of a possessive or a case. */
  private static List<String> stems(String word) {
    List<String> stems = new ArrayList<>();
    String folded = fold(word);
    stems.add(folded);
    int mark = folded.lastIndexOf('\'');
    if (mark > 0) {
      stems.add(folded.substring(0, mark));
      stems.add(folded.substring(folded.indexOf('\'') + 1));
    }
    for (String ending : List.of("s", "i", "a", "em", "owi", "in", "nin", "un", "da", "dan")) {
      if (folded.endsWith(ending) && folded.length() - ending.length() > 3) {
        stems.add(folded.substring(0, folded.length() - ending.length()));
      }
    }
    return stems;
  }

  private static void unspaced(String name, List<String> parts) {
    parts.add(name);
    // The family's name has one or two signs; the given one is what is left.
    if (name.length() > 2) {
      parts.add(name.substring(1));
    }
    if (name.length() > 3) {
      parts.add(name.substring(2));
      parts.add(name.substring(0, 2));
    }
  }

  private static void addGlued(String name, Set<String> words) {
    String glued = fold(BREAK.matcher(name).replaceAll(""));
    if (glued.length() > SHORTEST) {
      words.add(glued);
    }
  }

  private static void add(String word, Set<String> words) {
    String folded = fold(word);
    if (folded.length() >= SHORTEST && !PARTICLES.contains(folded)) {
      words.add(folded);
      words.add(folded.replace("'", ""));
      umlauts(word).forEach(words::add);
    }
  }

  /** As typed where there are no such letters: Müller as Mueller. */
  private static List<String> umlauts(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String typed =
        lower.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("å", "aa");
    return typed.equals(lower) ? List.of() : List.of(fold(typed));
  }

  private static String fold(String word) {
    String folded =
        Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replace('’', '\'');
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      folded = folded.replace(letter.getKey(), letter.getValue());
    }
    return folded;
  }
}
