package dev.vitae.normalizer.parser.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How people tell of their work and studies: what is looked for, what it means, and why. */
final class Phrases {
  private static final String RESOURCE = "phrases.tsv";

  /**
   * One way to tell it.
   *
   * @param rule its name in the evidence
   * @param happening what it means
   * @param pattern how it is said
   * @param confidence how sure, from 0 to 1
   * @param reason why the row is there
   */
  record Row(String rule, Happening happening, Pattern pattern, float confidence, String reason) {}

  /** What may stand behind a unit's name. */
  private static final String TEAM = "team|group|department|division|org|organization|crew|lab";

  private static final Map<String, List<Row>> BY_FIRST_WORD = new HashMap<>();

  /** Rows that may start with any word. */
  private static final List<Row> BY_SLOT = new ArrayList<>();

  static {
    for (Row row : read()) {
      Set<String> first = row.pattern().firstWords();
      first.forEach(word -> BY_FIRST_WORD.computeIfAbsent(word, w -> new ArrayList<>()).add(row));
      if (first.isEmpty()) {
        BY_SLOT.add(row);
      }
    }
  }

  private Phrases() {}

  /** The rows that may start with a word besides those that may start with any. */
  static List<Row> startingWith(Word word) {
    return BY_FIRST_WORD.getOrDefault(word.lower(), List.of());
  }

  static List<Row> startingWithAny() {
    return BY_SLOT;
  }

  private static List<Row> read() {
    List<Row> rows = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Phrases.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          rows.add(row(line.split("\t")));
        }
      }
    } catch (IOException damaged) {
      throw new UncheckedIOException("cannot read " + RESOURCE, damaged);
    }
    return rows;
  }

  private static Row row(String[] columns) {
    Pattern pattern = new Pattern(columns[2].replace("UNIT ", "UNIT [" + TEAM + "] "));
    Happening happening = Happening.valueOf(columns[1]);
    return new Row(columns[0], happening, pattern, Float.parseFloat(columns[3]), columns[4]);
  }
}
