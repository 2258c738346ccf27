package dev.vitae.normalizer.parser.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.vitae.normalizer.parser.Reading;
import dev.vitae.normalizer.parser.ResumeParser;
import dev.vitae.schemas.RejectionCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RefusalTest {
  private static final Instant RECEIVED = Instant.parse("2026-01-01T00:00:00Z");
  private static final Path SHARED = Path.of("../../../shared");

  private final ResumeParser parser = new ResumeParser();

  @Test
  void atMostOneOfTheInventedResumesIsRefused() throws IOException {
    Map<String, String> resumes = cases("resumes.txt");
    assertThat(resumes).hasSizeGreaterThanOrEqualTo(25);
    List<String> refused = resumes.keySet().stream().filter(n -> !isTaken(resumes.get(n))).toList();
    assertThat(refused).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void atMostOneOfTheOtherTextsIsTakenForAResume() throws IOException {
    Map<String, String> others = cases("others.txt");
    assertThat(others).hasSizeGreaterThanOrEqualTo(25);
    List<String> taken = others.keySet().stream().filter(n -> isTaken(others.get(n))).toList();
    assertThat(taken).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void refusalSaysWhyInASentence() throws IOException {
    Reading reading = parse(cases("others.txt").get("invoice"));
    assertThat(reading).isInstanceOf(Reading.Rejected.class);
    Reading.Rejected rejected = (Reading.Rejected) reading;
    assertThat(rejected.code()).isEqualTo(RejectionCode.NOT_A_RESUME);
    assertThat(rejected.message()).contains("an invoice").endsWith(".");
  }

  @Test
  void everyDocumentOfTheDevelopmentSetIsTaken() throws IOException {
    assumeTrue(Files.isDirectory(SHARED), "the shared documents are not here");
    List<String> refused = new ArrayList<>();
    for (String folder : List.of("seeds/docs", "accuracy/dev/docs")) {
      try (Stream<Path> files = Files.list(SHARED.resolve(folder))) {
        for (Path file : files.sorted().toList()) {
          Reading reading = parser.parse(Files.readAllBytes(file), RECEIVED);
          if (reading instanceof Reading.Rejected rejected) {
            refused.add(file.getFileName() + ": " + rejected.message());
          }
        }
      }
    }
    assertThat(refused).isEmpty();
  }

  private boolean isTaken(String text) {
    return parse(text) instanceof Reading.Parsed;
  }

  private Reading parse(String text) {
    return parser.parse(text.getBytes(StandardCharsets.UTF_8), RECEIVED);
  }

  /** The cases of a file by name, each below a line that begins with ===. */
  private static Map<String, String> cases(String file) throws IOException {
    try (InputStream in = RefusalTest.class.getResourceAsStream("/refusal/" + file)) {
      Map<String, String> cases = new LinkedHashMap<>();
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String part : all.split("(?m)^=== ")) {
        int end = part.indexOf('\n');
        if (end > 0) {
          cases.put(part.substring(0, end), part.substring(end + 1));
        }
      }
      return cases;
    }
  }
}
