package dev.vitae.normalizer.parser.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.normalizer.parser.Evident;
import dev.vitae.normalizer.parser.Golden;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.DocumentStep;
import dev.vitae.schemas.Profile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder below {@code stories} holds a story and what a careful reader takes from it: a line
 * for each fact, its parts between bars, {@code -} for what is not told and {@code ?} for what is
 * not compared.
 */
class GoldenStoriesTest {

  @TestFactory
  Stream<DynamicTest> storyIsReadAsACarefulReaderReadsIt() throws Exception {
    return Golden.cases("/stories", 11, GoldenStoriesTest::check);
  }

  private static void check(Path folder) throws Exception {
    byte[] content = Files.readAllBytes(folder.resolve("document.txt"));
    Document document = DocumentStep.read(content);
    Profile profile = CareerStory.read(document).orElseThrow();
    List<String> truth = Files.readAllLines(folder.resolve("truth.txt"), StandardCharsets.UTF_8);
    List<String> read = new ArrayList<>();
    read.add(
        "name: " + (profile.getName() == null ? "-" : profile.getName().getFull().getWritten()));
    profile.getPositions().forEach(position -> read.add(Golden.line(position)));
    profile.getEducation().forEach(education -> read.add(Golden.line(education)));
    assertThat(read).hasSameSizeAs(truth);
    for (String expected : truth) {
      assertThat(read).anySatisfy(line -> assertThat(masked(line, expected)).isEqualTo(expected));
    }
    assertThat(Evident.check(document.text(), profile)).isPositive();
  }

  private static String masked(String line, String expected) {
    String[] read = line.split(" \\| ");
    String[] parts = expected.split(" \\| ");
    for (int i = 0; i < Math.min(read.length, parts.length); i++) {
      read[i] = parts[i].equals("?") ? "?" : read[i];
    }
    return String.join(" | ", read);
  }
}
