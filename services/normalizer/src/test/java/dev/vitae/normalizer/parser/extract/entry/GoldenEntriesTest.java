package dev.vitae.normalizer.parser.extract.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.DocumentReader.UnreadableException;
import dev.vitae.normalizer.parser.document.DocumentStep;
import dev.vitae.normalizer.parser.section.Section;
import dev.vitae.schemas.Education;
import dev.vitae.schemas.PartialDate;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.Value;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case is a section as it came and, typed by hand, what a reader takes from it. */
class GoldenEntriesTest {

  static Stream<Path> work() throws IOException, URISyntaxException {
    return cases("work");
  }

  static Stream<Path> education() throws IOException, URISyntaxException {
    return cases("education");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("work")
  void positionsAreReadAsAReaderReadsThem(Path expected) throws IOException, UnreadableException {
    Document document = document(expected);
    StringBuilder read = new StringBuilder();
    Section section = new Section(Section.Kind.WORK, null, document.lines());
    for (Position position : WorkEntries.read(document, section)) {
      String place =
          position.getLocation() == null ? "" : position.getLocation().getPlace().getWritten();
      read.append(
          row(
              written(position.getEmployer()),
              written(position.getTitle()),
              dates(position.getStart(), position.getEnd(), position.getCurrent()),
              place));
      if (position.getDescription() != null) {
        read.append("  ").append(position.getDescription().getWritten()).append('\n');
      }
      for (Value highlight : position.getHighlights()) {
        read.append("  * ").append(highlight.getWritten()).append('\n');
      }
    }
    assertThat(read.toString()).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("education")
  void coursesOfStudyAreReadAsAReaderReadsThem(Path expected)
      throws IOException, UnreadableException {
    Document document = document(expected);
    StringBuilder read = new StringBuilder();
    Section section = new Section(Section.Kind.EDUCATION, null, document.lines());
    for (Education study : EducationEntries.read(document, section)) {
      String grade = study.getGrade() == null ? "" : study.getGrade().getValue().getWritten();
      read.append(
          row(
              written(study.getInstitution()),
              written(study.getDegree()),
              written(study.getArea()),
              dates(study.getStart(), study.getEnd(), study.getCurrent()),
              grade));
    }
    assertThat(read.toString()).isEqualTo(Files.readString(expected));
  }

  private static Stream<Path> cases(String folder) throws IOException, URISyntaxException {
    Path root = Path.of(GoldenEntriesTest.class.getResource(folder).toURI());
    try (Stream<Path> files = Files.list(root)) {
      List<Path> expected =
          files.filter(file -> file.toString().endsWith(".expected")).sorted().toList();
      return expected.stream();
    }
  }

  private static Document document(Path expected) throws IOException, UnreadableException {
    String name = expected.getFileName().toString().replace(".expected", "");
    Path text = expected.resolveSibling(name + ".txt");
    Path file = Files.exists(text) ? text : expected.resolveSibling(name + ".md");
    return DocumentStep.read(Files.readAllBytes(file));
  }

  private static String row(String... cells) {
    return String.join(" | ", cells).stripTrailing().replace("|  |", "| |") + "\n";
  }

  private static String written(Value value) {
    return value == null ? "" : value.getWritten();
  }

  private static String dates(PartialDate start, PartialDate end, boolean current) {
    return shown(start) + ".." + (current ? "now" : shown(end));
  }

  private static String shown(PartialDate date) {
    if (date == null) {
      return "";
    }
    return date.getMonth() == 0
        ? String.valueOf(date.getYear())
        : String.format(Locale.ROOT, "%d-%02d", date.getYear(), date.getMonth());
  }
}
