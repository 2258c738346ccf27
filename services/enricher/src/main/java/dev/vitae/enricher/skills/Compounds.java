package dev.vitae.enricher.skills;

import dev.vitae.enricher.skills.NameTrie.Name;
import dev.vitae.enricher.skills.Tokens.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * German writes in one word what others write in two, and its last part says what the whole is:
 * Baulohnabrechnung is Lohnabrechnung. Names proper are no such part, nor are short words, which
 * others end in by chance.
 */
final class Compounds {
  private static final int SHORTEST_HEAD = 9;
  private static final int SHORTEST_BEFORE = 3;

  private final Map<String, Name> heads = new HashMap<>();

  /** Takes a plain name of one word that is written as a German noun. */
  void add(Name name, List<Token> words) {
    if (words.size() == 1
        && words.get(0).text().length() >= SHORTEST_HEAD
        && Character.isUpperCase(name.written().charAt(0))
        && name.written().chars().skip(1).allMatch(Character::isLowerCase)) {
      heads.putIfAbsent(words.get(0).text(), name);
    }
  }

  /** The name that a word ends in; null for none. */
  Name in(Token word) {
    String text = word.text();
    for (int i = SHORTEST_BEFORE; i <= text.length() - SHORTEST_HEAD; i++) {
      Name name = heads.get(text.substring(i));
      if (name != null) {
        return name;
      }
    }
    return null;
  }
}
