package dev.vitae.evaluation.titles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.evaluation.titles.TitleAccuracy.Score;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleAccuracyTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({"titles.tsv, 500, 0.95, 0.95, 0.95", "held-out.tsv, 150, 0.9, 0.9, 0.85"})
  void titlesAreReadAsAPersonReadsThem(
      String set, int titles, double function, double seniority, double unitGroup) {
    Score score = TitleAccuracy.of(TitleAccuracy.cases(set));

    assertThat(score.titles()).isGreaterThanOrEqualTo(titles);
    assertThat(score.ofFunction()).isGreaterThanOrEqualTo(function);
    assertThat(score.ofSeniority()).isGreaterThanOrEqualTo(seniority);
    assertThat(score.ofUnitGroup()).isGreaterThanOrEqualTo(unitGroup);
  }
}
