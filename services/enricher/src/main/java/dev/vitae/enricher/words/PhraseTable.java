package dev.vitae.enricher.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Phrases found in texts, folded as {@link Words} folds, with the French d' and l' as words of
 * their own: whole words, or with a star for any letters at the beginning or end of a single word.
 * Immutable once built.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseTable<T> {
  private static final int LONGEST = 9;
  private static final int SHORTEST_PART = 2;

  /**
   * A phrase in a text.
   *
   * @param value what it stands for
   * @param from index of its first word
   * @param to index after its last word
   * @param letters how long it is: of two the longer says more
   */
  public record Hit<T>(T value, int from, int to, int letters) {}

  private static final Pattern ELISION = Pattern.compile("(?i)\\b([dl])['’]");

  private final Map<String, T> phrases = new HashMap<>();
  private final Map<String, T> beginnings = new HashMap<>();
  private final Map<String, T> endings = new HashMap<>();

  /** A text as phrases are looked for in it. */
  public static String fold(String text) {
    if (text == null) {
      return "";
    }
    boolean elides = text.indexOf('\'') >= 0 || text.indexOf('’') >= 0;
    return Words.fold(elides ? ELISION.matcher(text).replaceAll("$1 ") : text);
  }

  /** Adds a phrase; one that is there already keeps what it stands for. */
  public void add(String phrase, T value) {
    if (phrase.endsWith("*")) {
      beginnings.putIfAbsent(fold(phrase), value);
    } else if (phrase.startsWith("*")) {
      endings.putIfAbsent(fold(phrase), value);
    } else {
      phrases.putIfAbsent(fold(phrase), value);
    }
  }

  /**
   * All phrases in a text as {@link #fold} gives it, from left to right; of those that begin
   * together each.
   */
  public List<Hit<T>> in(String folded) {
    List<Hit<T>> hits = new ArrayList<>();
    if (folded.isEmpty()) {
      return hits;
    }
    String[] words = folded.split(" ");
    StringBuilder key = new StringBuilder();
    for (int from = 0; from < words.length; from++) {
      key.setLength(0);
      for (int to = from; to < Math.min(words.length, from + LONGEST); to++) {
        key.append(to == from ? "" : " ").append(words[to]);
        T value = phrases.get(key.toString());
        if (value != null) {
          hits.add(new Hit<>(value, from, to + 1, key.length()));
        }
      }
      addAffixes(words[from], from, hits);
    }
    return hits;
  }

  private void addAffixes(String word, int at, List<Hit<T>> hits) {
    for (int length = SHORTEST_PART; length <= word.length(); length++) {
      T begins = beginnings.get(word.substring(0, length));
      if (begins != null) {
        hits.add(new Hit<>(begins, at, at + 1, length));
      }
      T ends = endings.get(word.substring(word.length() - length));
      if (ends != null) {
        hits.add(new Hit<>(ends, at, at + 1, length));
      }
    }
  }
}
