package dev.vitae.evaluation.generate.people;

import java.util.List;
import java.util.Locale;

/**
 * What somebody learned and does: a row of {@code occupations.tsv}.
 *
 * @param schooling what the working life begins after
 * @param code how many of a hundred show where their code is kept
 * @param publishing how many of a hundred list publications
 */
record Occupation(String name, Schooling schooling, int code, int publishing) {
  /** The highest schooling, and with it all before. */
  enum Schooling {
    VOCATIONAL,
    BACHELOR,
    MASTER,
    DOCTOR
  }

  static List<Occupation> all() {
    return Phrases.table("occupations").entrySet().stream()
        .map(row -> of(row.getKey(), row.getValue().get(0)))
        .toList();
  }

  private static Occupation of(String name, List<String> cells) {
    return new Occupation(
        name,
        Schooling.valueOf(cells.get(0).toUpperCase(Locale.ROOT)),
        Integer.parseInt(cells.get(1)),
        Integer.parseInt(cells.get(2)));
  }
}
