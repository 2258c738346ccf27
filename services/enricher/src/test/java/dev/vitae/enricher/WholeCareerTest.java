package dev.vitae.enricher;

import static dev.vitae.enricher.Samples.document;
import static dev.vitae.enricher.Samples.education;
import static dev.vitae.enricher.Samples.person;
import static dev.vitae.enricher.Samples.skill;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.schemas.CareerBreak;
import dev.vitae.schemas.DegreeLevel;
import dev.vitae.schemas.Education;
import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.Highlight;
import dev.vitae.schemas.Location;
import dev.vitae.schemas.Move;
import dev.vitae.schemas.NormalizedProfile;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.PositionKind;
import dev.vitae.schemas.Skill;
import dev.vitae.schemas.Span;
import dev.vitae.schemas.Theme;
import dev.vitae.schemas.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Invented careers with what a careful reader says of them, one file each. Of themes and highlights
 * the file names those that must be there; everything else it names in full. A file without a line
 * or without a finding says nothing of them.
 */
class WholeCareerTest {
  private static final Path CAREERS = Path.of("src/test/resources/careers");

  static Stream<Path> careers() throws IOException {
    try (Stream<Path> files = Files.list(CAREERS)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("careers")
  void careerIsUnderstoodAsAReaderDoes(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    int expect = lines.indexOf("expect");
    Writer career = new Writer(lines.subList(0, expect));
    List<String> expected = lines.subList(expect + 1, lines.size());

    EnrichedProfile known = Enrichment.standard().of("p0", List.of(career.normalized()), List.of());

    assertThat(known.getMoves().stream().map(WholeCareerTest::said))
        .as("moves")
        .containsExactlyElementsOf(of("move ", expected));
    assertThat(known.getThemes().stream().map(Theme::getId))
        .as("themes")
        .containsAll(of("theme ", expected));
    assertThat(known.getHighlights().stream().map(Highlight::getText))
        .as("highlights")
        .containsAll(of("highlight ", expected))
        .hasSizeLessThanOrEqualTo(5);
    assertThat(
            known.getFindings().stream()
                .map(finding -> finding.getCode().name())
                .filter(code -> !code.equals("MISSING_CONTACT")))
        .as("findings")
        .containsExactlyInAnyOrderElementsOf(of("finding ", expected));
    assertThat(known.getExperience().getBreaks().stream().map(WholeCareerTest::said))
        .as("breaks with something in them")
        .containsAll(of("break ", expected));
    for (String line : of("line ", expected)) {
      assertThat(known.getFirstLine().getText()).isEqualTo(line);
    }
    everyWordStandsInTheDocument(known, career.text());
  }

  private static void everyWordStandsInTheDocument(EnrichedProfile known, String text) {
    for (Highlight highlight : known.getHighlights()) {
      assertThat(cut(highlight.getEvidence(), text)).isEqualTo(highlight.getText());
    }
    for (Theme theme : known.getThemes()) {
      for (int i = 0; i < theme.getWords().size(); i++) {
        assertThat(cut(theme.getWords().get(i), text)).isEqualTo(theme.getWritten().get(i));
      }
    }
    known
        .getFirstLine()
        .getStatements()
        .forEach(
            statement -> {
              assertThat(known.getFirstLine().getText()).contains(statement.getText());
              assertThat(statement.getEvidence().getDerivedFrom()).isNotEmpty();
            });
  }

  private static String cut(Evidence evidence, String text) {
    Span span = evidence.getSpans().get(0);
    return text.substring(span.getStart(), span.getEnd());
  }

  private static List<String> of(String kind, List<String> expected) {
    return expected.stream()
        .filter(line -> line.startsWith(kind))
        .map(line -> line.substring(kind.length()))
        .toList();
  }

  private static String said(Move move) {
    String changes =
        String.join(",", move.getChanges().stream().map(change -> change.name()).toList());
    return move.getKind()
        + " "
        + (changes.isEmpty() ? "-" : changes)
        + " break "
        + move.getBreakMonths();
  }

  private static String said(CareerBreak pause) {
    String contents =
        String.join("; ", pause.getContents().stream().map(c -> c.getWritten()).toList());
    return (int) pause.getMonths().getValue() + (contents.isEmpty() ? "" : " " + contents);
  }

  /** Writes a document as a file describes it, so that every value stands somewhere in its text. */
  private static final class Writer {
    private final StringBuilder text = new StringBuilder();
    private final List<Position> positions = new ArrayList<>();
    private final List<Education> education = new ArrayList<>();
    private final List<Skill> skills = new ArrayList<>();
    private String asOf = "";

    Writer(List<String> lines) {
      for (String line : lines) {
        int space = line.indexOf(' ');
        String rest = line.substring(space + 1);
        switch (line.substring(0, space)) {
          case "asof" -> asOf = rest;
          case "position" -> position(rest.split(" \\| "), PositionKind.EMPLOYEE);
          case "break" -> pause(rest.split(" \\| "));
          case "study" -> study(rest.split(" \\| "));
          case "skill" -> skills.add(Skill.newBuilder(skill(rest)).setName(value(rest)).build());
          case "-" -> bullet(rest);
          default -> throw new IllegalArgumentException(line);
        }
      }
    }

    NormalizedProfile normalized() {
      return document(
          "d0",
          0,
          asOf,
          person("Ann Example")
              .setPositions(positions)
              .setEducation(education)
              .setSkills(skills)
              .build());
    }

    String text() {
      return text.toString();
    }

    private Value value(String written) {
      int start = text.length();
      text.append(written).append('\n');
      Span span = new Span(start, start + written.length(), 0, null);
      return new Value(written, null, new Evidence(0, List.of(span), 1f, "typed", List.of()));
    }

    private void position(String[] parts, PositionKind kind) {
      Position.Builder position =
          Samples.position("p" + (positions.size() + 1), parts[1], parts[0], parts[2], parts[3]);
      position.setTitle(value(parts[0]));
      position.setEmployer(parts[1].isEmpty() ? null : value(parts[1]));
      if (parts.length > 4) {
        position.setLocation(new Location(value(parts[4]), parts[4], null, null, null));
      }
      positions.add(position.setKind(kind).build());
    }

    private void pause(String[] parts) {
      position(new String[] {parts[0], "", parts[1], parts[2]}, PositionKind.CAREER_BREAK);
    }

    private void study(String[] parts) {
      education.add(
          education(
              "e" + (education.size() + 1),
              parts[1],
              parts[0],
              DegreeLevel.UNKNOWN,
              parts[2],
              parts[3]));
    }

    private void bullet(String words) {
      Position last = positions.remove(positions.size() - 1);
      List<Value> highlights = new ArrayList<>(last.getHighlights());
      highlights.add(value(words));
      positions.add(Position.newBuilder(last).setHighlights(highlights).build());
    }
  }
}
