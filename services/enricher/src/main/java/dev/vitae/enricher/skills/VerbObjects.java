package dev.vitae.enricher.skills;

import dev.vitae.enricher.skills.NameTrie.Name;
import dev.vitae.enricher.skills.Tokens.Token;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What is a noun in a list is a verb with its object in a sentence: contract drafting, drafted
 * contracts, drafting of contracts. For each verb the objects with which it names a skill.
 */
final class VerbObjects {

  /**
   * A verb as it stands in a text.
   *
   * @param length words
   * @param nouns the nouns that say the same, as names of skills have them
   */
  record Verb(int length, Set<String> nouns) {}

  private static final Verb NONE = new Verb(0, Set.of());

  private final Map<String, NameTrie> objectsByNoun = new HashMap<>();
  private final Map<String, Verb> ofOneWord = new HashMap<>();
  private final Map<String, Map<String, Verb>> withSecond = new HashMap<>();
  private final Set<String> articles;

  VerbObjects(Set<String> articles) {
    this.articles = articles;
    for (String[] row : Tables.rows("verbs.tsv")) {
      objectsByNoun.put(row[0], new NameTrie());
      takeVerb(row[0] + " of", row[0]);
      Tables.list(row[1]).forEach(verb -> takeVerb(verb, row[0]));
    }
  }

  private void takeVerb(String verb, String noun) {
    int space = verb.indexOf(' ');
    if (space < 0) {
      ofOneWord.computeIfAbsent(verb, v -> new Verb(1, new LinkedHashSet<>())).nouns().add(noun);
    } else {
      withSecond
          .computeIfAbsent(verb.substring(0, space), v -> new HashMap<>())
          .computeIfAbsent(verb.substring(space + 1), v -> new Verb(2, new LinkedHashSet<>()))
          .nouns()
          .add(noun);
    }
  }

  /** Takes a plain name apart that is a verb, or the noun for it, and an object. */
  void add(Name name, List<Token> words) {
    int last = words.size() - 1;
    if (last < 1 || words.stream().anyMatch(word -> !word.isWord())) {
      return;
    }
    NameTrie objects = objectsByNoun.get(words.get(last).text());
    if (objects != null) {
      add(objects, name, words.subList(0, last));
    }
    Verb verb = verb(words, 0);
    for (String noun : verb.nouns()) {
      add(objectsByNoun.get(noun), name, words.subList(verb.length(), words.size()));
    }
  }

  private void add(NameTrie objects, Name name, List<Token> words) {
    List<Token> object = words.stream().dropWhile(word -> articles.contains(word.text())).toList();
    if (!object.isEmpty()) {
      objects.add(name, object);
      // In small letters, as no name proper is anybody's object.
      Plurals.other(name.written().toLowerCase(Locale.ROOT), object)
          .ifPresent(other -> objects.add(name, other));
    }
  }

  /** The verb at this place, of length 0 where there is none. */
  Verb verb(List<Token> tokens, int at) {
    Verb alone = ofOneWord.getOrDefault(tokens.get(at).text(), NONE);
    Map<String, Verb> longer = withSecond.get(tokens.get(at).text());
    return longer == null || at + 1 >= tokens.size()
        ? alone
        : longer.getOrDefault(tokens.get(at + 1).text(), alone);
  }

  /** The objects with which a noun's verbs name a skill. */
  NameTrie objects(String noun) {
    return objectsByNoun.get(noun);
  }
}
