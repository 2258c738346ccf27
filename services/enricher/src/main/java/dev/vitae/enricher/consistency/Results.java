package dev.vitae.enricher.consistency;

import dev.vitae.enricher.words.Words;
import dev.vitae.schemas.Value;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The figures of a sentence with their units, and its other words.
 *
 * @param figures such as {@code 600 gb}; years and single digits without a unit are none
 * @param words all longer words; none where there is no figure to compare
 */
record Results(Set<String> figures, Set<String> words) {
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<![\\p{L}\\d.,])([€$£]?)(\\d+(?:[.,]\\d+)*)\\s?"
              + "(%|€|gb|tb|mb|kb|ms|min|h\\b|cores?|million|mio|m\\b|k\\b|kg|tons?)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final int LONG_WORD = 5;
  private static final Results NONE = new Results(Set.of(), Set.of());

  static Results of(Value value) {
    String text = value.getWritten();
    if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return NONE;
    }
    Set<String> figures = new LinkedHashSet<>();
    Matcher figure = FIGURE.matcher(text);
    while (figure.find()) {
      String number = figure.group(2);
      String unit = figure.group(3) == null ? "" : figure.group(3).toLowerCase(Locale.ROOT);
      boolean bare = unit.isEmpty() && figure.group(1).isEmpty();
      boolean says = !bare || (number.length() > 1 && !YEAR.matcher(number).matches());
      if (says) {
        // Some write '200 to 10 cores' and some '200 cores to 10': a counted thing is no unit.
        String measure = unit.startsWith("core") ? "" : unit;
        boolean bytes = measure.length() == 2 && measure.endsWith("b");
        String shown = bytes ? measure.toUpperCase(Locale.ROOT) : measure;
        figures.add((figure.group(1) + number + ' ' + shown).strip());
      }
    }
    if (figures.isEmpty()) {
      return NONE;
    }
    Set<String> words = new HashSet<>();
    for (String word : List.of(Words.fold(text).split(" "))) {
      if (word.length() >= LONG_WORD) {
        words.add(word);
      }
    }
    return new Results(figures, words);
  }

  Set<String> shared(Results other) {
    Set<String> shared = new LinkedHashSet<>(figures);
    shared.retainAll(other.figures);
    return shared;
  }

  /** The share of words that both have, of those that either has. */
  double likeness(Results other) {
    Set<String> both = new HashSet<>(words);
    both.retainAll(other.words);
    int either = words.size() + other.words.size() - both.size();
    return either == 0 ? 1 : both.size() / (double) either;
  }
}
