package dev.vitae.evaluation.careers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.evaluation.careers.CareerAccuracy.Measure;
import org.junit.jupiter.api.Test;

class CareerAccuracyTest {
  private static final CareerAccuracy.Report REPORT = CareerAccuracy.measure();

  @Test
  void firstLinesSayWhatAReaderWouldSay() {
    assertThat(CareerAccuracy.careers()).hasSizeGreaterThan(20);
    assertThat(share(Measure.DOMAIN)).isGreaterThan(0.95);
    assertThat(share(Measure.INDUSTRY)).isGreaterThan(0.9);
    assertThat(share(Measure.STRENGTHS_SAID)).isGreaterThan(0.95);
  }

  @Test
  void highlightsAreSentencesThatAReaderWouldChoose() {
    assertThat(share(Measure.HIGHLIGHTS_CHOSEN)).isGreaterThan(0.95);
    assertThat(share(Measure.BEST_SENTENCES)).isGreaterThan(0.95);
  }

  private static double share(Measure measure) {
    return REPORT.scores().get(measure).share();
  }
}
