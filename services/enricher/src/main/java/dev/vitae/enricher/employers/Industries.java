package dev.vitae.enricher.employers;

import dev.vitae.enricher.words.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sectors of NAICS: their names, and the sectors in which an occupation is mostly found. */
final class Industries {
  private static final int LONGEST_CODE = 4;

  /**
   * A sector with how sure it is.
   *
   * @param sector code
   * @param confidence from 0 to 1
   */
  record Guess(String sector, float confidence) {}

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Guess> employed = guesses("occupations.tsv");
  private final Map<String, Guess> selfEmployed = guesses("selfemployed.tsv");

  Industries() {
    for (List<String> row : Table.rows(Industries.class, "sectors.tsv", 2)) {
      names.put(row.get(0), row.get(1));
    }
  }

  String name(String sector) {
    return names.get(sector);
  }

  /** The sector in which people of a unit group mostly work, null where that is open. */
  Guess of(String unitGroup, boolean isSelfEmployed) {
    Guess alone = isSelfEmployed ? longest(selfEmployed, unitGroup) : null;
    return alone == null ? longest(employed, unitGroup) : alone;
  }

  private static Guess longest(Map<String, Guess> guesses, String unitGroup) {
    Guess guess = null;
    for (int length = unitGroup == null ? 0 : LONGEST_CODE; length > 0 && guess == null; length--) {
      guess = guesses.get(unitGroup.substring(0, length));
    }
    return guess;
  }

  private static Map<String, Guess> guesses(String table) {
    Map<String, Guess> guesses = new HashMap<>();
    for (List<String> row : Table.rows(Industries.class, table, 4)) {
      guesses.put(row.get(0), new Guess(row.get(1), Float.parseFloat(row.get(2))));
    }
    return guesses;
  }
}
