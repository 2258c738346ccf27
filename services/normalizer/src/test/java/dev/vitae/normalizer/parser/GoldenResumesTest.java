package dev.vitae.normalizer.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vitae.normalizer.parser.canonical.Canonical;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.DocumentStep;
import dev.vitae.normalizer.parser.extract.ProfileReader;
import dev.vitae.normalizer.parser.section.Sectioner;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.json.JsonResumeExport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder below {@code resumes} holds a document and its truth as JSON Resume, typed by hand
 * from the document. What the truth names must be read so, and every list it has must be complete.
 */
class GoldenResumesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TestFactory
  Stream<DynamicTest> resumeIsReadAsItsTruthSays() throws Exception {
    return Golden.cases("/resumes", 8, GoldenResumesTest::check);
  }

  private static void check(Path folder) throws Exception {
    Path file;
    try (Stream<Path> files = Files.list(folder)) {
      file =
          files
              .filter(f -> f.getFileName().toString().startsWith("document."))
              .findFirst()
              .orElseThrow();
    }
    Document document = DocumentStep.read(Files.readAllBytes(file));
    Profile profile = ProfileReader.read(document, Sectioner.outline(document));

    JsonNode truth = JSON.readTree(folder.resolve("truth.json").toFile());
    compare("", truth, JsonResumeExport.of(profile));

    assertThat(Evident.check(document.text(), profile)).isPositive();
    Profile once = Canonical.of(profile);
    assertThat(Canonical.of(once)).isEqualTo(once);
  }

  private static void compare(String path, JsonNode truth, JsonNode read) {
    assertThat(read).as("%s is there", path).isNotNull();
    if (truth.isObject()) {
      truth
          .fieldNames()
          .forEachRemaining(name -> compare(path + "/" + name, truth.get(name), read.get(name)));
    } else if (truth.isArray()) {
      assertThat(read).as("number of %s: %s", path, read).hasSize(truth.size());
      for (int i = 0; i < truth.size(); i++) {
        compare(path + "/" + i, truth.get(i), read.get(i));
      }
    } else {
      assertThat(read).as(path).isEqualTo(truth);
    }
  }
}
