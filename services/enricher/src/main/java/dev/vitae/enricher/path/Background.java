package dev.vitae.enricher.path;

import dev.vitae.enricher.words.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How common a word is on résumés of all occupations, from the table {@code background.tsv} that is
 * shipped: never from what happens to be in the store, so that nobody's record depends on who else
 * is there. The weight of a word is its inverse document frequency (Spärck Jones 1972).
 */
final class Background {
  private static final double OF = 1000;

  /** What the table does not list stands on fewer résumés than anything in it. */
  private static final double RARE = 12;

  /** Words that together are one notion are rarer than each of them. */
  private static final double PHRASE = 40;

  private final Map<String, Double> weights = new HashMap<>();

  Background() {
    for (List<String> row : Table.rows(Background.class, "background.tsv", 2)) {
      double weight = Math.log(OF / Double.parseDouble(row.get(0)));
      for (String stem : row.get(1).split(" ")) {
        weights.put(stem, weight);
      }
    }
  }

  /** The weight of a phrase of the theme table: that of its rarest word. */
  float weight(String phrase) {
    double weight = 0;
    for (String word : phrase.split(" ")) {
      weight = Math.max(weight, weights.getOrDefault(word, Math.log(OF / RARE)));
    }
    return (float) (phrase.contains(" ") ? Math.max(weight, Math.log(OF / PHRASE)) : weight);
  }
}
