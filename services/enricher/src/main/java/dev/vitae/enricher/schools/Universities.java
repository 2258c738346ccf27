package dev.vitae.enricher.schools;

import dev.vitae.enricher.words.PhraseTable;
import dev.vitae.enricher.words.Table;
import dev.vitae.enricher.words.Words;
import java.util.List;

/** Well-known universities by their names, other names and abbreviations. */
final class Universities {
  /** Abbreviations are words, too: only a name that is nothing else, or its first part, is one. */
  private static final int SHORT = 6;

  /**
   * A university.
   *
   * @param id made from its name
   * @param name in the language of the country, or as it calls itself
   * @param country ISO 3166-1 alpha-2
   */
  record University(String id, String name, String country) {}

  private final PhraseTable<University> names = new PhraseTable<>();

  Universities() {
    List<List<String>> rows = Table.rows(Universities.class, "universities.tsv", 3);
    for (List<String> row : rows) {
      University university =
          new University(Words.fold(row.get(1)).replace(' ', '-'), row.get(1), row.get(0));
      names.add(row.get(1), university);
    }
    for (List<String> row : rows) {
      University university =
          new University(Words.fold(row.get(1)).replace(' ', '-'), row.get(1), row.get(0));
      for (String other : Table.entries(row.get(2))) {
        names.add(other, university);
      }
    }
  }

  /** The university a text names, null where it names none that is known. */
  University of(String institution) {
    String folded = PhraseTable.fold(institution);
    PhraseTable.Hit<University> longest = null;
    for (PhraseTable.Hit<University> hit : names.in(folded)) {
      boolean whole = hit.letters() == folded.length();
      boolean counts = hit.letters() >= SHORT ? hit.from() == 0 || hasTwoWords(hit) : whole;
      if (counts && (longest == null || hit.letters() > longest.letters())) {
        longest = hit;
      }
    }
    return longest == null ? null : longest.value();
  }

  private static boolean hasTwoWords(PhraseTable.Hit<University> hit) {
    return hit.to() - hit.from() > 1;
  }
}
