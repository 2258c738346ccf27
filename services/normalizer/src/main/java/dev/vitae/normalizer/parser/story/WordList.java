package dev.vitae.normalizer.parser.story;

import java.util.Set;

/** Words of a table, written as running text. */
final class WordList {
  private WordList() {}

  /** The words between white space; none may stand twice. */
  static Set<String> of(String words) {
    return Set.of(words.strip().split("\\s+"));
  }
}
