package dev.vitae.normalizer.parser.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.DocumentStep;
import dev.vitae.schemas.Education;
import dev.vitae.schemas.PartialDate;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Value;
import java.net.URISyntaxException;
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
    List<Path> folders;
    try (Stream<Path> children = Files.list(stories())) {
      folders = children.sorted().toList();
    }
    assertThat(folders).hasSizeGreaterThanOrEqualTo(6);
    return folders.stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
  }

  private static void check(Path folder) throws Exception {
    byte[] content = Files.readAllBytes(folder.resolve("document.txt"));
    Document document = DocumentStep.read(content);
    Profile profile = CareerStory.read(document).orElseThrow();
    List<String> truth = Files.readAllLines(folder.resolve("truth.txt"), StandardCharsets.UTF_8);
    List<String> read = new ArrayList<>();
    read.add(
        "name: " + (profile.getName() == null ? "-" : profile.getName().getFull().getWritten()));
    profile.getPositions().forEach(position -> read.add(line(position)));
    profile.getEducation().forEach(education -> read.add(line(education)));
    assertThat(read).hasSameSizeAs(truth);
    for (String expected : truth) {
      assertThat(read).anySatisfy(line -> assertThat(masked(line, expected)).isEqualTo(expected));
    }
    EvidenceChecks.everyValueIsWhatStandsThere(document.text(), profile);
  }

  private static String line(Position position) {
    String end = position.getCurrent() ? "present" : date(position.getEnd());
    return "work: "
        + String.join(
            " | ",
            text(position.getEmployer()),
            text(position.getTitle()),
            date(position.getStart()),
            end);
  }

  private static String line(Education education) {
    return "education: "
        + String.join(
            " | ",
            text(education.getInstitution()),
            text(education.getDegree()),
            text(education.getArea()),
            date(education.getStart()),
            date(education.getEnd()));
  }

  private static String text(Value value) {
    return value == null ? "-" : value.getWritten();
  }

  private static String date(PartialDate date) {
    if (date == null) {
      return "-";
    }
    return date.getMonth() == 0
        ? "%04d".formatted(date.getYear())
        : "%04d-%02d".formatted(date.getYear(), date.getMonth());
  }

  private static String masked(String line, String expected) {
    String[] read = line.split(" \\| ");
    String[] parts = expected.split(" \\| ");
    for (int i = 0; i < Math.min(read.length, parts.length); i++) {
      read[i] = parts[i].equals("?") ? "?" : read[i];
    }
    return String.join(" | ", read);
  }

  private static Path stories() throws URISyntaxException {
    return Path.of(GoldenStoriesTest.class.getResource("/stories").toURI());
  }
}
