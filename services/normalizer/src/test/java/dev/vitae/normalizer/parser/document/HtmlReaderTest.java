package dev.vitae.normalizer.parser.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
  private static List<String> rows(String body) {
    return Rendering.rows(read(body));
  }

  private static Document read(String body) {
    return Rendering.read("<!DOCTYPE html><html><body>" + body + "</body></html>");
  }

  @Test
  void headingsListsAndParagraphsAreWhatTheyMean() {
    assertThat(rows("<h1>Ann</h1><p>Nurse<br>Oslo</p><ul><li><p>one</p><ul><li>inner</ul></ul>"))
        .containsExactly("# Ann", "Nurse", "Oslo", "- one", "-- inner");
  }

  @Test
  void whatIsHiddenIsNotRead() {
    assertThat(
            rows(
                "<p>seen</p><p hidden>a</p><p style='display: none'>b</p><script>c</script>"
                    + "<p><i aria-hidden=true>d</i>word</p><span class=sr-only>e</span><svg>f</svg>"))
        .containsExactly("seen", "word");
  }

  @Test
  void boxesBesideEachOtherArePiecesOfARow() {
    assertThat(
            rows(
                "<div><span>Nurse, Acme</span> <span>2019 – 2021</span></div>"
                    + "<div><span>Oslo,</span> <span>Norway</span></div>"
                    + "<p><span>running</span> <span>text</span></p>"
                    + "<h2><span>Ann</span> <span>Example</span></h2>"))
        .containsExactly(
            "Nurse, Acme | 2019 – 2021", "Oslo, Norway", "running text", "## Ann Example");
  }

  @Test
  void aTableOfDataIsReadRowByRow() {
    assertThat(rows("<table><tr><th>Years<th>Employer<tr><td>2020<td>Acme</table>"))
        .containsExactly("Years | Employer", "2020 | Acme");
  }

  @Test
  void aTableThatSetsOutThePageHasColumns() {
    Document document =
        read(
            "<table><tr><td><h2>Skills</h2><p>Triage</p></td>"
                + "<td><h2>Work</h2><p>Nurse</p></td></tr></table>");

    assertThat(Rendering.rows(document)).containsExactly("## Skills", "Triage", "## Work", "Nurse");
    assertThat(document.lines().get(1).region()).isNotEqualTo(document.lines().get(3).region());
  }

  @Test
  void aShortDefinitionStandsBesideItsTerm() {
    assertThat(rows("<dl><dt>French<dd>Native<dt>English<dd>Fluent</dl>"))
        .containsExactly("French | Native", "English | Fluent");
  }

  @Test
  void boldAndItalicComeFromTagsAndFromStyles() {
    List<Line> lines =
        read("<p><b>a</b></p><p style='font-weight: 700'>b</p><p><em>c</em></p>"
                + "<p style='font-style:italic;font-size:12px;color:#ff0000'>d</p>")
            .lines();

    assertThat(lines.get(0).bold()).isTrue();
    assertThat(lines.get(1).bold()).isTrue();
    assertThat(lines.get(2).italic()).isTrue();
    assertThat(lines.get(3).style().get(0))
        .isEqualTo(
            new Line.Run(lines.get(3).start(), lines.get(3).end(), 9, false, true, 0xFF0000));
  }

  @Test
  void aLinkWithoutWordsIsKeptAtItsPlace() {
    Document document = read("<p>Ann <a href='https://example.com/ann'><i class=icon></i></a></p>");

    assertThat(document.links())
        .containsExactly(new Document.Link(3, 3, "https://example.com/ann"));
  }

  @Test
  void thePagesOwnAddressIsKept() {
    Document document =
        Rendering.read(
            "<html><head><link rel=canonical href='https://example.com/cv'></head>"
                + "<body><p>Ann</p></body></html>");

    assertThat(document.address()).isEqualTo("https://example.com/cv");
  }
}
