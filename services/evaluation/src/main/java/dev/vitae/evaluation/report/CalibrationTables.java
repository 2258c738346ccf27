package dev.vitae.evaluation.report;

import static dev.vitae.evaluation.report.Markdown.percent;

import dev.vitae.evaluation.calibration.Claim;
import dev.vitae.evaluation.calibration.Reliability;
import dev.vitae.evaluation.corpus.Examination;
import java.util.List;

/** Of the values said to be so sure, how many are right. */
final class CalibrationTables {
  /** Fewer values say little of a bin. */
  private static final int ENOUGH = 50;

  private CalibrationTables() {}

  static void write(Markdown page, List<Examination> set) {
    List<Claim> claims = Claim.of(set);
    List<List<String>> rows =
        Reliability.byConfidence(claims).stream()
            .map(
                bin ->
                    List.of(
                        bin.name(),
                        String.valueOf(bin.values()),
                        percent(bin.stated()),
                        percent(bin.observed())))
            .toList();
    page.table(List.of("confidence", "values", "stated", "right"), rows);
    double worst =
        Reliability.byConfidence(claims).stream()
            .filter(bin -> bin.values() >= ENOUGH)
            .mapToDouble(bin -> Math.abs(bin.stated() - bin.observed()))
            .max()
            .orElse(Double.NaN);
    page.paragraph(
        "The largest difference in a row of at least %d values is %s points."
            .formatted(ENOUGH, percent(worst)));
  }
}
