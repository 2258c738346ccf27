package dev.vitae.normalizer.parser.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.schemas.FindingCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {
  @Test
  void marksBecomeHeadingsAndBulletsAndTheirDepth() {
    Document document =
        Rendering.read(
            "# Ann Example\n\n## Work\n\n- one\n  - inner\n- two\n\n1. first\n2. second\n");

    assertThat(Rendering.rows(document))
        .containsExactly(
            "# Ann Example", "## Work", "- one", "-- inner", "- two", "- first", "- second");
  }

  @Test
  void hardAndSoftBreaksMakeLinesOfOneParagraph() {
    Document document = Rendering.read("# A\n\n**Nurse**  \nMay 2020\\\nOslo\nNorway\n");

    assertThat(Rendering.paragraphs(document))
        .containsExactly("A", "Nurse / May 2020 / Oslo / Norway");
    assertThat(document.lines().get(1).bold()).isTrue();
    assertThat(document.lines().get(2).bold()).isFalse();
  }

  @Test
  void aLinksTargetLiesBehindItsWords() {
    Document document = Rendering.read("# A\n\nSee [my *page*](https://example.com/a) now\n");

    Document.Link link = document.links().get(0);
    assertThat(document.text().substring(link.start(), link.end())).isEqualTo("my page");
    assertThat(link.target()).isEqualTo("https://example.com/a");
  }

  @Test
  void escapesAndEntitiesBecomeWhatTheyShow() {
    assertThat(Rendering.rows(Rendering.read("# A\n\n\\(555\\) 123 &amp; `code`\n\n\\- Present\n")))
        .containsExactly("# A", "(555) 123 & code", "- Present");
  }

  @Test
  void anAmountThatWasTakenForMathematicsStaysAsItIsAndIsAFinding() {
    Document document =
        Rendering.read("# A\n\n- managing *800millioncloudspend. Building the first* team\n");

    assertThat(Rendering.rows(document))
        .containsExactly("# A", "- managing *800millioncloudspend. Building the first* team");
    assertThat(document.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.getCode()).isEqualTo(FindingCode.DAMAGED_TEXT);
              var span = finding.getEvidence().getSpans().get(0);
              assertThat(document.text().substring(span.getStart(), span.getEnd()))
                  .isEqualTo("*800millioncloudspend. Building the first*");
            });
  }

  @Test
  void aTablesCellsArePiecesOfARow() {
    assertThat(
            Rendering.rows(
                Rendering.read("# A\n\n| Employer | Years |\n|---|---|\n| Acme | 2020 |\n")))
        .containsExactly("# A", "Employer | Years", "Acme | 2020");
  }

  @Test
  void emptyLinesAreTheRoomAbove() {
    List<Line> lines = Rendering.read("# A\n\n\nB\nC\n").lines();

    assertThat(lines).extracting(Line::gap).containsExactly(0f, 2f, 0f);
  }

  @Test
  void htmlWithinIsReadAsWhatItMeans() {
    assertThat(
            Rendering.rows(
                Rendering.read("# A\n\n<div align=\"center\">\n<b>B</b><br>C\n</div>\n")))
        .containsExactly("# A", "B", "C");
  }
}
