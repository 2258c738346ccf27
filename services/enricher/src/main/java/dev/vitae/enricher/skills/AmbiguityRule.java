package dev.vitae.enricher.skills;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * When a word that means other things too names a skill.
 *
 * @param name name of the rule
 * @param words the words as they must be written; in small letters, however they are written;
 *     {@code *} for all names of the skills that name the rule
 * @param inList when it counts as an entry of a list of skills
 * @param inText when it counts in a sentence
 * @param before words of which one stands right before it
 * @param after words of which one stands right behind it
 * @param near words of which one stands in the same text or over the same list
 * @param notAfter words that must not stand right before it
 * @param notBefore words that must not stand right behind it
 * @param notNear words that must not stand in the same text
 */
record AmbiguityRule(
    String name,
    Set<String> words,
    InList inList,
    InText inText,
    Set<String> before,
    Set<String> after,
    Set<String> near,
    Set<String> notAfter,
    Set<String> notBefore,
    Set<String> notNear) {

  /** Stands for any number among the words around. */
  static final String NUMBER = "<number>";

  /** Stands for another skill of the same field anywhere in the text. */
  static final String KIN = "<kin>";

  /** When it counts as an entry of a list of skills. */
  enum InList {
    YES,
    /** Only beside skills of its field. */
    KIN,
    /** Only by the words around it. */
    NO
  }

  /** When it counts in a sentence; always only as written. */
  enum InText {
    /** Anywhere but at the beginning of a sentence, where every word has a capital. */
    NAME,
    /** Only by the words around it or in a row with skills of its field. */
    CUE,
    /** Never. */
    NO
  }

  /**
   * A row of the table.
   *
   * @param groups words by the name of their group, for cells that name one as {@code @name}
   */
  static AmbiguityRule of(String[] row, Map<String, Set<String>> groups) {
    return new AmbiguityRule(
        row[0],
        Set.copyOf(Tables.list(row[1])),
        InList.valueOf(row[2]),
        InText.valueOf(row[3]),
        words(row[4], groups),
        words(row[5], groups),
        words(row[6], groups),
        words(row[7], groups),
        words(row[8], groups),
        words(row[9], groups));
  }

  private static Set<String> words(String cell, Map<String, Set<String>> groups) {
    Set<String> words = new HashSet<>();
    for (String word : Tables.list(cell)) {
      if (word.startsWith("@")) {
        words.addAll(groups.get(word.substring(1)));
      } else {
        words.add(word);
      }
    }
    return Set.copyOf(words);
  }

  /** The same for a name of a skill that names the rule for all its names. */
  AmbiguityRule of(String word) {
    return new AmbiguityRule(
        name, Set.of(word), inList, inText, before, after, near, notAfter, notBefore, notNear);
  }

  boolean isForAllNames() {
    return words.contains("*");
  }

  /** Whether it is written as the skill is. */
  boolean isWritten(String surface) {
    return words.contains(surface) || words.contains(surface.toLowerCase(Locale.ROOT));
  }

  /** An abbreviation: in a sentence it must stand in capitals. */
  static AmbiguityRule capitals(List<String> written) {
    return new AmbiguityRule(
        "capitals",
        Set.copyOf(written),
        InList.YES,
        InText.NAME,
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of());
  }
}
