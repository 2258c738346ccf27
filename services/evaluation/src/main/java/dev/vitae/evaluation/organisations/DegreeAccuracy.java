package dev.vitae.evaluation.organisations;

import dev.vitae.enricher.schools.Degrees;
import dev.vitae.enricher.schools.Schools;
import dev.vitae.enricher.words.Table;
import dev.vitae.schemas.Education;
import dev.vitae.schemas.KnownSchool;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Value;
import java.util.List;

/**
 * Degrees typed by hand, as they stand on résumés, against what the enricher says of them: {@code
 * DegreeAccuracy [--wrong]}. Typed before the tables; what was wrong was looked at while they were
 * mended.
 */
public final class DegreeAccuracy {

  /** How many of how many degrees are right. */
  public record Score(int degrees, int level, int field) {
    /** The share of degrees whose level is right. */
    public double ofLevel() {
      return (double) level / degrees;
    }

    /** The share of degrees whose field is right. */
    public double ofField() {
      return (double) field / degrees;
    }
  }

  private DegreeAccuracy() {}

  public static void main(String[] args) {
    Score score = score(List.of(args).contains("--wrong"));
    System.out.printf(
        "%d degrees  level %.3f  field %.3f%n", score.degrees(), score.ofLevel(), score.ofField());
  }

  /** Compares; prints what is wrong when asked to. */
  public static Score score(boolean printWrong) {
    int degrees = 0;
    int levels = 0;
    int fields = 0;
    for (List<String> row : Table.rows(DegreeAccuracy.class, "degrees.tsv", 3)) {
      KnownSchool said = known(row.get(0));
      String field = said.getField() == null ? "UNKNOWN" : said.getField();
      boolean levelRight = said.getLevel().name().equals(row.get(1));
      boolean fieldRight = field.equals(row.get(2));
      degrees++;
      levels += levelRight ? 1 : 0;
      fields += fieldRight ? 1 : 0;
      if (printWrong && !(levelRight && fieldRight)) {
        System.out.printf("%s: %s %s (%s)%n", row, said.getLevel(), field, said.getLevelRule());
      }
    }
    return new Score(degrees, levels, fields);
  }

  private static KnownSchool known(String degree) {
    Value written = Value.newBuilder().setWritten(degree).build();
    Education study =
        Degrees.withLevel(Education.newBuilder().setId("e1").setDegree(written).build());
    return Schools.of(Profile.newBuilder().setEducation(List.of(study)).build()).get(0);
  }
}
