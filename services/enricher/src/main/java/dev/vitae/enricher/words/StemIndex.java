package dev.vitae.enricher.words;

import dev.vitae.enricher.skills.Tokens;
import dev.vitae.enricher.skills.Tokens.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Finds words and phrases of a table in a text. A word that ends with a star is the beginning of a
 * word; the words of a phrase stand one behind the other with no sign between them that ends a
 * phrase. Immutable once filled; safe for use by threads.
 *
 * @param <T> what a phrase stands for
 */
public final class StemIndex<T> {

  /**
   * A phrase in a text.
   *
   * @param what what it stands for
   * @param phrase as the table has it
   * @param start first code unit of the words
   * @param end first code unit behind them
   */
  public record Hit<T>(T what, String phrase, int start, int end) {}

  private record Entry<T>(T what, String phrase, List<String> words) {}

  /** Beginnings of this length find the candidates; a shorter word is found whole. */
  private static final int KEY = 3;

  private final Map<String, List<Entry<T>>> byKey = new HashMap<>();

  /** Adds a phrase such as {@code patient care} or {@code simulat*}. */
  public void add(String phrase, T what) {
    List<String> words = new ArrayList<>();
    for (String word : phrase.split(" ")) {
      words.add(word.endsWith("*") ? Words.fold(word) + '*' : Words.fold(word));
    }
    String first = words.get(0);
    if (first.endsWith("*") && first.length() <= KEY) {
      throw new IllegalStateException("too short for a beginning: " + phrase);
    }
    byKey
        .computeIfAbsent(key(first), k -> new ArrayList<>())
        .add(new Entry<>(what, phrase, List.copyOf(words)));
  }

  /** Tells of each phrase in the text, in the text's order. */
  public void find(String text, Consumer<Hit<T>> told) {
    List<Token> tokens = Tokens.of(text);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isWord()) {
        List<Entry<T>> entries = byKey.get(key(token.text()));
        for (Entry<T> entry : entries == null ? List.<Entry<T>>of() : entries) {
          int last = last(entry.words(), tokens, i);
          if (last >= 0) {
            told.accept(
                new Hit<>(entry.what(), entry.phrase(), token.start(), tokens.get(last).end()));
          }
        }
      }
    }
  }

  /** The token that ends the phrase; -1 where it does not stand there. */
  private static int last(List<String> words, List<Token> tokens, int at) {
    if (at + words.size() > tokens.size()) {
      return -1;
    }
    for (int i = 0; i < words.size(); i++) {
      Token token = tokens.get(at + i);
      if (!token.isWord() || !matches(words.get(i), token.text())) {
        return -1;
      }
    }
    return at + words.size() - 1;
  }

  private static boolean matches(String word, String text) {
    return word.endsWith("*")
        ? text.regionMatches(0, word, 0, word.length() - 1)
        : text.equals(word);
  }

  private static String key(String word) {
    return word.length() <= KEY ? word : word.substring(0, KEY);
  }
}
