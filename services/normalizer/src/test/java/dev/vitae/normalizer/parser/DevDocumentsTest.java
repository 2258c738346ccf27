package dev.vitae.normalizer.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Properties that hold for every document at hand; those beside the repository may be missing. */
class DevDocumentsTest {
  private static final Instant RECEIVED = Instant.parse("2026-11-01T00:00:00Z");

  @TestFactory
  Stream<DynamicTest> everyValueIsWhatStandsAtItsSpans() throws Exception {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("shared/accuracy/dev/docs", "shared/seeds/docs")) {
      files.addAll(beside(folder));
    }
    assumeTrue(!files.isEmpty(), "skipped: there is no ../shared with documents");
    return files.stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  private static void check(Path file) throws Exception {
    Reading reading = new ResumeParser().parse(Files.readAllBytes(file), RECEIVED);

    assertThat(reading).isInstanceOf(Reading.Parsed.class);
    Reading.Parsed parsed = (Reading.Parsed) reading;
    assertThat(Evident.check(parsed.text(), parsed.profile())).isGreaterThan(5);
  }

  /** The folder beside the repository, wherever the build was started. */
  private static List<Path> beside(String folder) throws Exception {
    for (Path root = Path.of("").toAbsolutePath(); root != null; root = root.getParent()) {
      Path found = root.resolve(folder);
      if (Files.isDirectory(found)) {
        try (Stream<Path> files = Files.list(found)) {
          return files.sorted().toList();
        }
      }
    }
    return List.of();
  }
}
