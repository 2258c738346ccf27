package dev.vitae.evaluation.generate.people;

import java.util.List;

/** A row of {@code countries.tsv}: how phones and places are written there. */
record Country(String code, List<String> phones, List<Person.Place> places) {
  static Country of(String code) {
    List<String> cells = Phrases.table("countries").get(code).get(0);
    return new Country(
        code,
        cells.subList(0, 2),
        cells.subList(2, cells.size()).stream().map(Country::place).toList());
  }

  private static Person.Place place(String cell) {
    String[] parts = cell.split("\\|");
    return new Person.Place(parts[0], parts[1], parts[2]);
  }
}
