package dev.vitae.normalizer.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.schemas.Education;
import dev.vitae.schemas.PartialDate;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.Value;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.ThrowingConsumer;

/**
 * Cases typed by hand, each a folder with a document and its truth, and the lines truths are
 * written in: a fact a line, its parts between bars, {@code -} for what is not told.
 */
public final class Golden {
  private Golden() {}

  /**
   * A test for each folder below a resource.
   *
   * @param atLeast how many there must be, so that none is lost unseen
   */
  public static Stream<DynamicTest> cases(
      String resource, int atLeast, ThrowingConsumer<Path> check) throws Exception {
    Path root = Path.of(Golden.class.getResource(resource).toURI());
    List<Path> folders;
    try (Stream<Path> children = Files.list(root)) {
      folders = children.sorted().toList();
    }
    assertThat(folders).hasSizeGreaterThanOrEqualTo(atLeast);
    return DynamicTest.stream(folders.stream(), folder -> folder.getFileName().toString(), check);
  }

  public static String line(Position position) {
    String end = position.getCurrent() ? "present" : date(position.getEnd());
    return "work: "
        + String.join(
            " | ",
            text(position.getEmployer()),
            text(position.getTitle()),
            date(position.getStart()),
            end);
  }

  public static String line(Education education) {
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
}
