package dev.vitae.evaluation.report;

import dev.vitae.evaluation.corpus.Corpus;
import dev.vitae.evaluation.corpus.Examination;
import dev.vitae.evaluation.score.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Measures everything and writes {@code REPORT.md}, {@code REPORT.tsv} and the raised {@code
 * floors.tsv}: {@code Report [FOLDER…]}, started anywhere in the repository. Each FOLDER with
 * {@code docs/} and {@code gold/} is a set of its own beside those that are always measured.
 */
public final class Report {
  /** The sets that lie beside the repository. */
  private static final List<String> BESIDE = List.of("shared/accuracy/dev", "shared/seeds");

  private Report() {}

  public static void main(String[] args) throws IOException {
    Path home = Corpus.beside("services/evaluation").orElseThrow();
    List<Corpus> corpora = new ArrayList<>();
    for (String folder : BESIDE) {
      Optional<Path> found = Corpus.beside(folder);
      if (found.isPresent()) {
        corpora.add(Corpus.read(found.get().getFileName().toString(), found.get()));
      } else {
        System.err.println("skipped: there is no " + folder + " beside the repository");
      }
    }
    for (String folder : args) {
      corpora.add(Corpus.read(Path.of(folder).getFileName().toString(), Path.of(folder)));
    }
    write(home, corpora);
  }

  private static void write(Path home, List<Corpus> corpora) throws IOException {
    Markdown page = new Markdown();
    StringBuilder cube = new StringBuilder(Cube.HEAD).append('\n');
    Floors floors = Floors.read(home.resolve("floors.tsv"));
    page.heading(1, "How well it reads");
    page.paragraph(
        """
        Written by `dev.vitae.evaluation.report.Report`. P, R and F1 in per cent, by the rules of the
        public scorer; support is the number of values that the truth has. Fully right means name,
        e-mail and of all employments employer, title and dates, and nothing more in these. Every
        field of every layout in every format stands in [REPORT.tsv](REPORT.tsv), what CI holds in
        [floors.tsv](floors.tsv).
        """);
    for (Corpus corpus : corpora) {
      List<Examination> examinations = Examination.of(corpus);
      Score score = Examination.score(examinations);
      page.heading(2, corpus.name());
      page.paragraph(
          "%d documents; %d of %d fully right."
              .formatted(score.documents(), score.fullyRight(), score.scored()));
      AccuracyTables.write(page, examinations);
      page.heading(3, corpus.name() + ": employer and title");
      Confusion.write(page, examinations);
      Mistakes.write(page, corpus.name(), examinations);
      Cube.write(cube, corpus.name(), examinations);
      floors.raise(corpus.name(), score);
    }
    Files.writeString(home.resolve("REPORT.md"), page.toString());
    Files.writeString(home.resolve("REPORT.tsv"), cube);
    floors.write(home.resolve("floors.tsv"));
  }
}
