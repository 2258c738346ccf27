package dev.vitae.enricher.schools;

import dev.vitae.enricher.words.PhraseTable;
import dev.vitae.enricher.words.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Broad fields of ISCED-F 2013 from words of studies; the longest phrase counts. Words that belong
 * to the name of a degree, such as the philosophy in 'Doctor of Philosophy', say no field. Safe for
 * use by threads.
 */
public final class Fields {
  /** General education, which ends of school have. */
  static final String GENERIC = "00";

  private static final String NAME_OF_DEGREE = "-";
  private static final int SURE = 8;

  /**
   * A field.
   *
   * @param code two digits
   * @param confidence from 0 to 1
   */
  public record Field(String code, float confidence) {}

  private static final List<List<String>> ROWS = Table.rows(Fields.class, "fields.tsv", 3);
  private static final Map<String, String> NAMES = names();
  private static final PhraseTable<String> WORDS = words();

  private Fields() {}

  /** The field that words name, null where they name none. */
  public static Field of(String words) {
    PhraseTable.Hit<String> longest = null;
    List<PhraseTable.Hit<String>> hits = WORDS.in(PhraseTable.fold(words));
    for (PhraseTable.Hit<String> hit : hits) {
      boolean counts = !isInNameOfDegree(hit, hits);
      if (counts && (longest == null || hit.letters() > longest.letters())) {
        longest = hit;
      }
    }
    return longest == null
        ? null
        : new Field(longest.value(), longest.letters() >= SURE ? 0.9f : 0.75f);
  }

  private static boolean isInNameOfDegree(
      PhraseTable.Hit<String> hit, List<PhraseTable.Hit<String>> hits) {
    return hits.stream()
        .anyMatch(
            other ->
                other.value().equals(NAME_OF_DEGREE)
                    && other.from() <= hit.from()
                    && hit.to() <= other.to());
  }

  static String name(String code) {
    return NAMES.get(code);
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    names.put(GENERIC, "general");
    ROWS.forEach(row -> names.put(row.get(0), row.get(1)));
    return Map.copyOf(names);
  }

  private static PhraseTable<String> words() {
    PhraseTable<String> words = new PhraseTable<>();
    for (List<String> row : ROWS) {
      for (String phrase : Table.entries(row.get(2))) {
        words.add(phrase, row.get(0));
      }
    }
    return words;
  }
}
