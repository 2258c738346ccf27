package dev.vitae.evaluation.report;

import dev.vitae.evaluation.corpus.Corpus;
import dev.vitae.evaluation.corpus.Examination;
import dev.vitae.evaluation.corpus.GeneratedCorpus;
import dev.vitae.evaluation.generate.Format;
import dev.vitae.evaluation.generate.TemplateSet;
import dev.vitae.evaluation.refusal.SystemTexts;
import dev.vitae.evaluation.score.Score;
import dev.vitae.evaluation.speed.Speed;
import dev.vitae.normalizer.parser.document.DocumentReader.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures everything and writes {@code REPORT.md}, {@code REPORT.tsv} and the raised {@code
 * floors.tsv}: {@code Report [--keep-speed] [FOLDER…]}, started anywhere in the repository. Each
 * FOLDER with {@code docs/} and {@code gold/} is a set of its own beside those that are always
 * measured; {@code --keep-speed} takes the figures of the last time instead of ten minutes of
 * benchmarks.
 */
public final class Report {
  /** Sets that do not change with a generator: beside the repository, and in it. */
  private static final List<String> KEPT =
      List.of(
          "shared/accuracy/dev",
          "shared/seeds",
          "services/evaluation/strangers-1",
          "services/evaluation/strangers-2",
          "services/evaluation/strangers-3",
          "services/evaluation/strangers-4",
          "services/evaluation/strangers-5",
          "services/evaluation/strangers-6");

  private static final String KEEP_SPEED = "--keep-speed";
  private static final int GENERATED = 200;
  private static final long SEED = 2;

  /** What a Debian machine has, and how many of its texts are looked at. */
  private static final Path SYSTEM = Path.of("/usr/share");

  private static final int SYSTEM_TEXTS = 500;

  private final Path home;
  private final Floors floors;
  private final Markdown page = new Markdown();
  private final List<Examination> examined = new ArrayList<>();
  private final StringBuilder cube = new StringBuilder(Cube.HEAD).append('\n');

  private Report(Path home) throws IOException {
    this.home = home;
    this.floors = Floors.read(home.resolve("floors.tsv"));
  }

  public static void main(String[] args) throws Exception {
    List<String> arguments = List.of(args);
    Report report = new Report(Corpus.beside("services/evaluation").orElseThrow());
    report.begin();
    for (String folder : KEPT) {
      Optional<Path> found = Corpus.beside(folder);
      if (found.isPresent()) {
        report.set(Corpus.read(found.get().getFileName().toString(), found.get()), true);
      } else {
        System.err.println("skipped: there is no " + folder);
      }
    }
    for (TemplateSet templates : List.of(TemplateSet.TRAIN, TemplateSet.HELD_OUT)) {
      report.set(
          GeneratedCorpus.of(
              templates, EnumSet.complementOf(EnumSet.of(Format.SCAN)), GENERATED, SEED),
          false);
    }
    for (String folder : arguments) {
      if (!folder.equals(KEEP_SPEED)) {
        Path path = Path.of(folder);
        report.set(Corpus.read(path.getFileName().toString(), path), false);
      }
    }
    report.findings();
    report.systemTexts();
    report.speed(arguments.contains(KEEP_SPEED));
    report.write();
  }

  private void begin() {
    page.heading(1, "How well it reads, and how fast");
    page.paragraph(
        """
        Written by `dev.vitae.evaluation.report.Report`. P, R and F1 in per cent, by the rules of the
        public scorer; support is the number of values that the truth has. Fully right means name,
        e-mail and of all employments employer, title and dates, and nothing more in these. Every
        field of every layout in every format stands in [REPORT.tsv](REPORT.tsv), what CI holds in
        [floors.tsv](floors.tsv). *dev* and *seeds* are the documents the rules were made with,
        *strangers* were made by writers who had not seen the parser, and mended after a first sight;
        *train* and *held-out* are generated: nobody looks at the templates of the latter.
        """);
  }

  /**
   * @param kept whether it does not change with a generator: then it has floors, and is read once
   *     more with others' names
   */
  private void set(Corpus corpus, boolean kept) throws IOException, UnreadableException {
    List<Examination> examinations = Examination.of(corpus);
    Score score = Examination.score(examinations);
    String name = corpus.name();
    page.heading(2, name);
    page.paragraph(
        "%d documents; %d of %d fully right."
            .formatted(score.documents(), score.fullyRight(), score.scored()));
    AccuracyTables.write(page, examinations);
    page.heading(3, name + ": employer and title");
    Confusion.write(page, examinations);
    Mistakes.write(page, name, examinations, !name.equals(TemplateSet.HELD_OUT.label()));
    page.heading(3, name + ": confidence and evidence");
    CalibrationTables.write(page, examinations);
    EvidenceCheck.Found evidence = EvidenceCheck.of(examinations);
    page.paragraph(
        "%d values are held against the text at their evidence; %d are not what stands there, or stand"
                .formatted(evidence.values(), evidence.broken().size())
            + " in two positions.");
    Cube.write(cube, name, examinations);
    if (kept) {
      examined.addAll(examinations);
      page.heading(3, name + ": with other names, employers, titles and schools");
      List<Examination> swapped = SwapTable.write(page, corpus, score);
      Mistakes.write(page, name + " with others", swapped, true);
      floors.raise(name, score);
      floors.raise(name + ", swapped", Examination.score(swapped));
    }
  }

  private void findings() {
    page.heading(2, "Findings about careers");
    page.paragraph(
        "Of the %d documents that do not change with a generator: what is found in the document as"
                .formatted(examined.size())
            + " it was read, and what in its truth.");
    FindingTable.write(page, examined);
  }

  private void systemTexts() throws IOException {
    page.heading(2, "Texts that are no résumés");
    if (!Files.isDirectory(SYSTEM)) {
      page.paragraph("Not measured in this run: there is no " + SYSTEM + ".");
      return;
    }
    List<SystemTexts.Verdict> verdicts = SystemTexts.of(SYSTEM, SYSTEM_TEXTS);
    page.paragraph(
        "Of the first %d text files below %s by their SHA-256, %d are taken for a résumé. What became"
                .formatted(
                    verdicts.size(),
                    SYSTEM,
                    verdicts.stream().filter(SystemTexts.Verdict::taken).count())
            + " of each stands in [system-texts.tsv](system-texts.tsv).");
    Files.write(home.resolve("system-texts.tsv"), verdicts.stream().map(Object::toString).toList());
  }

  private void speed(boolean keep) throws IOException, RunnerException {
    Path table = home.resolve("speed.tsv");
    List<Speed.Figure> figures = keep ? Speed.read(table) : Speed.measure(table);
    page.heading(2, "Speed");
    if (figures.isEmpty()) {
      page.paragraph("Not measured in this run.");
      return;
    }
    page.paragraph(
        """
        Processor time of one warm thread for a document, by JMH: documents of the development set
        in turns, PDFBox's glyphs alone in the same run, and one PDF document of ever more pages in a
        heap of 96 MiB.
        """);
    SpeedTable.write(page, figures);
    page.paragraph("![milliseconds over pages](speed.svg)");
    Files.writeString(home.resolve("speed.svg"), SpeedTable.plot(figures));
  }

  private void write() throws IOException {
    Files.writeString(home.resolve("REPORT.md"), page.toString());
    Files.writeString(home.resolve("REPORT.tsv"), cube);
    floors.write(home.resolve("floors.tsv"));
  }
}
