package dev.vitae.enricher.schools;

import dev.vitae.enricher.words.PhraseTable;
import dev.vitae.enricher.words.Table;
import dev.vitae.schemas.DegreeLevel;
import dev.vitae.schemas.Education;
import java.util.List;

/**
 * The level of a degree from its words, in English, German, French, Spanish and Portuguese. Rows of
 * the table are in order: 'Master of Science, Bachelor of Science' in one entry is a master's
 * degree. Safe for use by threads.
 */
public final class Degrees {

  /**
   * A level.
   *
   * @param level the level, UNKNOWN where the words say none
   * @param eqf level of the European Qualifications Framework, null where unknown
   * @param isced level of ISCED 2011, null where unknown
   * @param rule the rule that found it, null where none did
   */
  public record Level(DegreeLevel level, Integer eqf, Integer isced, String rule) {
    static final Level UNKNOWN = new Level(DegreeLevel.UNKNOWN, null, null, null);
  }

  private record Row(int place, Level level) {}

  private static final PhraseTable<Row> WORDS = words();

  private Degrees() {}

  /** The level of a degree as written. */
  public static Level of(String degree) {
    String folded = PhraseTable.fold(degree);
    PhraseTable.Hit<Row> first = null;
    for (PhraseTable.Hit<Row> hit : WORDS.in(folded)) {
      if (first == null || hit.value().place() < first.value().place()) {
        first = hit;
      }
    }
    if (first == null || first.value().level().level() == DegreeLevel.UNKNOWN) {
      return Level.UNKNOWN;
    }
    List<String> words = List.of(folded.split(" ")).subList(first.from(), first.to());
    Level level = first.value().level();
    return new Level(
        level.level(), level.eqf(), level.isced(), "schools.degree: " + String.join(" ", words));
  }

  /** The level of a study: what the document's reader knew, else what its degree says. */
  public static Level of(Education education) {
    Level said =
        education.getDegree() == null ? Level.UNKNOWN : of(education.getDegree().getWritten());
    DegreeLevel known = education.getLevel();
    if (known == DegreeLevel.UNKNOWN || known == said.level()) {
      return said;
    }
    return switch (known) {
      case UNKNOWN -> Level.UNKNOWN;
      case SECONDARY -> read(known, 4, 3);
      case VOCATIONAL -> read(known, 4, 3);
      case ASSOCIATE -> read(known, 5, 5);
      case BACHELOR -> read(known, 6, 6);
      case MASTER -> read(known, 7, 7);
      case DOCTORATE -> read(known, 8, 8);
    };
  }

  /** The same study with its level, where the words say it. */
  public static Education withLevel(Education education) {
    DegreeLevel level = of(education).level();
    return level == education.getLevel()
        ? education
        : Education.newBuilder(education).setLevel(level).build();
  }

  private static Level read(DegreeLevel level, int eqf, int isced) {
    return new Level(level, eqf, isced, "schools.level-as-read");
  }

  private static PhraseTable<Row> words() {
    PhraseTable<Row> words = new PhraseTable<>();
    int place = 0;
    for (List<String> row : Table.rows(Degrees.class, "degrees.tsv", 5)) {
      Level level =
          new Level(
              DegreeLevel.valueOf(row.get(0)),
              Integer.valueOf(row.get(1)),
              Integer.valueOf(row.get(2)),
              null);
      for (String phrase : Table.entries(row.get(4))) {
        words.add(phrase, new Row(place, level));
      }
      place++;
    }
    return words;
  }
}
