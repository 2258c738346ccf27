package dev.vitae.normalizer.parser.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenFormatsTest {
  @Test
  void openDocumentHasHeadingsListsTabsAndTables() {
    Document document =
        Rendering.read(
            Zips.openDocument(
                "<text:h text:outline-level='2'>Work</text:h>"
                    + "<text:p>Nurse<text:tab/>2019<text:s text:c='2'/>– 2021</text:p>"
                    + "<text:p><text:span text:style-name='B'>bold</text:span></text:p>"
                    + "<text:list><text:list-item><text:p>one</text:p><text:list><text:list-item>"
                    + "<text:p>inner</text:p></text:list-item></text:list></text:list-item>"
                    + "</text:list><table:table><table:table-row>"
                    + "<table:table-cell><text:p>Acme</text:p></table:table-cell>"
                    + "<table:table-cell><text:p>Oslo</text:p></table:table-cell>"
                    + "</table:table-row></table:table>"));

    assertThat(Rendering.rows(document))
        .containsExactly(
            "## Work", "Nurse | 2019 – 2021", "bold", "- one", "-- inner", "Acme | Oslo");
    assertThat(document.lines().get(3).bold()).isTrue();
  }

  @Test
  void richTextHasHeadingsBulletsLinksAndLettersOfAnyAlphabet() {
    String rtf =
        "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}"
            + "{\\stylesheet{\\s1 heading 1;}}{\\info{\\author Nobody}}"
            + "\\pard\\s1 J\\'f6rg \\u321?ukasz\\par\\pard Nurse\\tab{\\b 2019}\\line Oslo\\par"
            + "{\\listtext\\'b7\\tab}item\\par"
            + "{\\field{\\*\\fldinst{HYPERLINK \"https://example.com\"}}{\\fldrslt page}}\\par"
            + "\\trowd A\\cell B\\cell\\row {\\v hidden}{\\*\\unknown hidden}end\\par}";
    Document document = Rendering.read(rtf.getBytes(StandardCharsets.US_ASCII));

    assertThat(Rendering.rows(document))
        .isEqualTo(
            List.of("# Jörg Łukasz", "Nurse | 2019", "Oslo", "- item", "page", "A | B", "end"));
    assertThat(document.links())
        .extracting(Document.Link::target)
        .containsExactly("https://example.com");
  }
}
