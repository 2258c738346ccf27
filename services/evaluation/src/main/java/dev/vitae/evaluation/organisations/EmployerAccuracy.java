package dev.vitae.evaluation.organisations;

import dev.vitae.enricher.employers.Employer;
import dev.vitae.enricher.employers.Employers;
import dev.vitae.enricher.words.Table;
import dev.vitae.schemas.PositionKind;
import java.util.List;

/**
 * Names of employers typed by hand with a title there, against what the enricher says of them:
 * {@code EmployerAccuracy [--wrong]}. Typed before the tables; what was wrong was looked at while
 * they were mended.
 */
public final class EmployerAccuracy {

  /** How many of how many employers are right. */
  public record Score(int employers, int kind, int sector) {
    /** The share of employers whose kind is right. */
    public double ofKind() {
      return (double) kind / employers;
    }

    /** The share of employers whose sector is right. */
    public double ofSector() {
      return (double) sector / employers;
    }
  }

  private EmployerAccuracy() {}

  public static void main(String[] args) {
    Score score = score(List.of(args).contains("--wrong"));
    System.out.printf(
        "%d employers  kind %.3f  sector %.3f%n",
        score.employers(), score.ofKind(), score.ofSector());
  }

  /** Compares; prints what is wrong when asked to. */
  public static Score score(boolean printWrong) {
    int employers = 0;
    int kinds = 0;
    int sectors = 0;
    for (List<String> row : Table.rows(EmployerAccuracy.class, "employers.tsv", 4)) {
      Employer said = Employers.of(row.get(0), PositionKind.UNKNOWN, row.get(1));
      String sector = said.sector() == null ? "UNKNOWN" : said.sector();
      boolean kindRight = said.kind().name().equals(row.get(2));
      boolean sectorRight = sector.equals(row.get(3));
      employers++;
      kinds += kindRight ? 1 : 0;
      sectors += sectorRight ? 1 : 0;
      if (printWrong && !(kindRight && sectorRight)) {
        System.out.printf("%s: %s %s (%s)%n", row, said.kind(), sector, said.sectorRule());
      }
    }
    return new Score(employers, kinds, sectors);
  }
}
