package dev.vitae.evaluation.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SkillAccuracyTest {
  private static final List<SkillPassage> PASSAGES = SkillPassage.read(SkillAccuracy.PASSAGES);

  @Test
  void skillsOfTenOccupationsAreFoundAsACarefulReaderTakesThem() {
    SkillAccuracy.Report report = SkillAccuracy.of(SkillAccuracy.PASSAGES);

    assertThat(report.byOccupation()).hasSize(10);
    assertThat(report.all().f1()).as(String.join("\n", report.wrong())).isGreaterThan(0.97);
    assertThat(report.byOccupation().values())
        .allSatisfy(score -> assertThat(score.f1()).isGreaterThan(0.95));
  }

  @Test
  void wordsThatMeanOtherThingsTooAreTakenForSkillsOnlyWhereTheyAre() {
    SkillAccuracy.Report report = SkillAccuracy.of(SkillAccuracy.PASSAGES);

    assertThat(report.ambiguous().found()).isGreaterThan(80);
    assertThat(report.ambiguous().precision()).isGreaterThanOrEqualTo(0.98);
  }

  @Test
  void passagesTypedAfterTheTablesAreReadNearlyAsWell() {
    assertThat(SkillAccuracy.of(SkillAccuracy.HELD_OUT).all().f1()).isGreaterThan(0.94);
    assertThat(SkillAccuracy.of(SkillAccuracy.FRESH).all().f1()).isGreaterThan(0.84);
    assertThat(SkillAccuracy.of(SkillAccuracy.FRESH).ambiguous().precision()).isEqualTo(1);
  }

  @Test
  void thereAreEnoughPassagesAndEnoughTraps() {
    assertThat(PASSAGES).hasSizeGreaterThan(300);
    assertThat(PASSAGES).filteredOn(p -> !p.ambiguous().isEmpty()).hasSizeGreaterThan(80);
    assertThat(PASSAGES)
        .filteredOn(p -> !p.ambiguous().isEmpty() && p.skills().isEmpty())
        .hasSizeGreaterThan(40);
  }
}
