package dev.vitae.evaluation;

import dev.vitae.evaluation.corpus.Corpus;
import dev.vitae.evaluation.corpus.Examination;
import dev.vitae.normalizer.parser.Reading;
import dev.vitae.normalizer.parser.ResumeParser;
import dev.vitae.normalizer.parser.document.scan.ScanSettings;
import dev.vitae.schemas.json.JsonResumeExport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the parser reads in every document of a folder, as JSON Resume: {@code Predict IN_DIR
 * OUT_DIR}.
 */
public final class Predict {
  /** No document is cut short because the machine is busy: this measures reading, not speed. */
  private static final ScanSettings SCANS =
      new ScanSettings(
          ScanSettings.DEFAULT.command(), ScanSettings.DEFAULT.languages(), Duration.ofMinutes(5));

  private Predict() {}

  public static void main(String[] args) throws IOException {
    Path in = Path.of(args[0]);
    Path out = Files.createDirectories(Path.of(args[1]));
    ResumeParser parser = new ResumeParser(SCANS);
    List<Path> files;
    try (Stream<Path> found = Files.list(in)) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    long begin = System.nanoTime();
    for (Path file : files) {
      switch (parser.parse(Files.readAllBytes(file), Examination.RECEIVED)) {
        case Reading.Parsed parsed ->
            Files.writeString(
                out.resolve(Corpus.base(file) + ".json"),
                JsonResumeExport.of(parsed.profile()).toPrettyString());
        case Reading.Rejected rejected ->
            System.err.printf(
                "%s: %s %s%n", file.getFileName(), rejected.code(), rejected.message());
      }
    }
    System.err.printf(
        "%d documents in %d ms%n", files.size(), (System.nanoTime() - begin) / 1000000);
  }
}
