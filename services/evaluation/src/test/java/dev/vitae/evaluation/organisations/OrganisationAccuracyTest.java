package dev.vitae.evaluation.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrganisationAccuracyTest {

  @Test
  void employersAreReadAsAPersonReadsThem() {
    EmployerAccuracy.Score score = EmployerAccuracy.score(false);

    assertThat(score.employers()).isGreaterThanOrEqualTo(150);
    assertThat(score.ofKind()).isGreaterThanOrEqualTo(0.93);
    assertThat(score.ofSector()).isGreaterThanOrEqualTo(0.93);
  }

  @Test
  void degreesAreReadAsAPersonReadsThem() {
    DegreeAccuracy.Score score = DegreeAccuracy.score(false);

    assertThat(score.degrees()).isGreaterThanOrEqualTo(100);
    assertThat(score.ofLevel()).isGreaterThanOrEqualTo(0.95);
    assertThat(score.ofField()).isGreaterThanOrEqualTo(0.93);
  }
}
