package dev.vitae.evaluation.calibration;

import dev.vitae.evaluation.corpus.Corpus;
import dev.vitae.evaluation.corpus.Examination;
import dev.vitae.evaluation.corpus.GeneratedCorpus;
import dev.vitae.evaluation.generate.Format;
import dev.vitae.evaluation.generate.TemplateSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/**
 * Measures how often the values of each rule are right, and writes the table that the parser states
 * confidences from. Measured on generated documents of the templates that rules are made with: not
 * on the development set, which the parser knows better than what will come; the held-out templates
 * are for the report. To be run when rules have changed, before the report.
 */
public final class Calibrate {
  private static final String TABLE =
      "services/normalizer/src/main/resources/dev/vitae/normalizer/parser/document/confidence.tsv";
  private static final int DOCUMENTS = 400;
  private static final long SEED = 11;

  /** Fewer values say too little: then the estimate of the rule's author stands. */
  private static final int FEWEST = 10;

  /** As if so many values had been seen before, of which {@link #SEEN_RIGHT} were right. */
  private static final double SEEN = 10;

  private static final double SEEN_RIGHT = 9;

  private Calibrate() {}

  public static void main(String[] args) throws IOException {
    Path home = Corpus.beside("services/normalizer").orElseThrow().getParent().getParent();
    List<Examination> examinations =
        new ArrayList<>(
            Examination.of(
                GeneratedCorpus.of(
                    TemplateSet.TRAIN,
                    EnumSet.complementOf(EnumSet.of(Format.SCAN)),
                    DOCUMENTS,
                    SEED)));
    List<String> lines = new ArrayList<>();
    lines.add(
        "# How often the values of a rule are right: written by " + Calibrate.class.getName());
    lines.add("# rule\tconfidence\tvalues\tright");
    for (Reliability rule : Reliability.byRule(Claim.of(examinations))) {
      if (rule.values() >= FEWEST) {
        double confidence = (rule.right() + SEEN_RIGHT) / (rule.values() + SEEN);
        lines.add(
            String.format(
                Locale.ROOT,
                "%s\t%.3f\t%d\t%d",
                rule.name(),
                confidence,
                rule.values(),
                rule.right()));
      }
    }
    Files.write(home.resolve(TABLE), lines);
  }
}
