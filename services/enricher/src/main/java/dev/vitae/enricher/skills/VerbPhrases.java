package dev.vitae.enricher.skills;

import dev.vitae.enricher.skills.Tokens.Kind;
import dev.vitae.enricher.skills.Tokens.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is a noun in a list is a verb in a sentence: recipe development, developed recipes,
 * developed a recipe.
 */
final class VerbPhrases {
  private static final List<String> ARTICLES = List.of("", "a", "the");

  private final Map<String, List<String>> verbsByNoun = new HashMap<>();

  VerbPhrases() {
    Tables.rows("verbs.tsv").forEach(row -> verbsByNoun.put(row[0], Tables.list(row[1])));
  }

  /** The phrases that say the same as a name of more than one word. */
  List<List<Token>> of(String written, List<Token> words) {
    List<List<Token>> phrases = new ArrayList<>();
    int last = words.size() - 1;
    List<String> verbs =
        last < 1 ? List.of() : verbsByNoun.getOrDefault(words.get(last).text(), List.of());
    if (verbs.isEmpty() || words.stream().anyMatch(w -> !w.isWord())) {
      return phrases;
    }
    List<Token> object = words.subList(0, last);
    String lower = written.toLowerCase(Locale.ROOT);
    List<List<Token>> objects = new ArrayList<>(List.of(object));
    Plurals.other(lower, object).ifPresent(objects::add);
    for (String verb : verbs) {
      for (String article : ARTICLES) {
        for (List<Token> thing : objects) {
          List<Token> phrase = new ArrayList<>();
          phrase.add(word(verb));
          if (!article.isEmpty()) {
            phrase.add(word(article));
          }
          phrase.addAll(thing);
          phrases.add(phrase);
        }
      }
    }
    return phrases;
  }

  private static Token word(String text) {
    return new Token(text, 0, 0, Kind.WORD);
  }
}
