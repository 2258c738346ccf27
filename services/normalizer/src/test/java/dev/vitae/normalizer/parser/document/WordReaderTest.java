package dev.vitae.normalizer.parser.document;

import static dev.vitae.normalizer.parser.document.Zips.paragraph;
import static dev.vitae.normalizer.parser.document.Zips.word;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordReaderTest {
  private static List<String> rows(String body) {
    return Rendering.rows(Rendering.read(Zips.wordDocument(body)));
  }

  private static String cell(String inside) {
    return "<w:tc>" + inside + "</w:tc>";
  }

  private static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  @Test
  void headingsComeFromOutlineLevelsAndFromStyleNamesInAnyLanguage() {
    String styles =
        word(
            "styles",
            "<w:style w:type='paragraph' w:styleId='a'><w:name w:val='Überschrift 2'/></w:style>"
                + "<w:style w:type='paragraph' w:styleId='b'><w:basedOn w:val='a'/></w:style>"
                + "<w:style w:type='paragraph' w:styleId='c'><w:pPr><w:outlineLvl w:val='0'/></w:pPr>"
                + "</w:style>");
    String body =
        "<w:p><w:pPr><w:pStyle w:val='c'/></w:pPr><w:r><w:t>One</w:t></w:r></w:p>"
            + "<w:p><w:pPr><w:pStyle w:val='b'/></w:pPr><w:r><w:t>Two</w:t></w:r></w:p>";
    byte[] document =
        Zips.zip(
            Map.of(
                "word/document.xml",
                word("document", "<w:body>" + body + "</w:body>"),
                "word/styles.xml",
                styles));

    assertThat(Rendering.rows(Rendering.read(document))).containsExactly("# One", "## Two");
  }

  @Test
  void stylesThatInheritInACircleEnd() {
    String styles =
        word(
            "styles",
            "<w:style w:styleId='a'><w:basedOn w:val='b'/><w:rPr><w:b/></w:rPr></w:style>"
                + "<w:style w:styleId='b'><w:basedOn w:val='a'/></w:style>");
    byte[] document =
        Zips.zip(
            Map.of(
                "word/document.xml",
                word(
                    "document",
                    "<w:body><w:p><w:pPr><w:pStyle w:val='a'/></w:pPr><w:r><w:t>Ann</w:t></w:r>"
                        + "</w:p></w:body>"),
                "word/styles.xml",
                styles));

    assertThat(Rendering.read(document).lines().get(0).bold()).isTrue();
  }

  @Test
  void numberedParagraphsAreBulletsWithTheirDepth() {
    String item = "<w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='3'/></w:numPr></w:pPr>";

    assertThat(rows("<w:p>" + item + "<w:r><w:t>inner</w:t></w:r></w:p>"))
        .containsExactly("-- inner");
  }

  @Test
  void aTabPartsTheRowButNotABulletFromItsWords() {
    assertThat(
            rows(
                "<w:p><w:r><w:t>Nurse</w:t><w:tab/><w:t>2019</w:t></w:r></w:p>"
                    + "<w:p><w:r><w:t>•</w:t><w:tab/><w:t>item</w:t></w:r></w:p>"))
        .containsExactly("Nurse | 2019", "- item");
  }

  @Test
  void shortCellsStandSideBySideLineByLine() {
    assertThat(
            rows(
                "<w:tbl>"
                    + row(
                        cell(paragraph("Acme") + paragraph("Nurse")),
                        cell(paragraph("2019 – 2021") + paragraph("Oslo")))
                    + "</w:tbl>"))
        .containsExactly("Acme | 2019 – 2021", "Nurse | Oslo");
  }

  @Test
  void aLabelStandsBesideTheFirstLineOfItsContent() {
    String content = cell("<w:tbl>" + row(cell(paragraph("one"))) + "</w:tbl>" + paragraph("two"));

    assertThat(rows("<w:tbl>" + row(cell(paragraph("Work")), content) + "</w:tbl>"))
        .containsExactly("Work", "one", "two");
  }

  @Test
  void cellsOfRunningTextAreColumns() {
    String words = "word ".repeat(40);
    Document document =
        Rendering.read(
            Zips.wordDocument(
                "<w:tbl>"
                    + row(
                        cell(paragraph("Skills") + paragraph(words)),
                        cell(paragraph("Work") + paragraph(words)))
                    + "</w:tbl>"));

    assertThat(document.lines()).extracting(Line::region).containsExactly(1, 1, 2, 2);
  }

  @Test
  void contactsInTheHeaderComeFirstAndPageNumbersNever() {
    String body =
        paragraph("Ann")
            + "<w:sectPr><w:headerReference r:id='h'/><w:footerReference r:id='f'/></w:sectPr>";
    byte[] document =
        Zips.zip(
            Map.of(
                "word/document.xml",
                word("document", "<w:body>" + body + "</w:body>"),
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Id='h' Target='header1.xml'/>"
                    + "<Relationship Id='f' Target='footer1.xml'/></Relationships>",
                "word/header1.xml",
                word("hdr", paragraph("ann@example.com")),
                "word/footer1.xml",
                word(
                    "ftr",
                    "<w:p><w:fldSimple w:instr=' PAGE '><w:r><w:t>7</w:t></w:r></w:fldSimple>"
                        + "</w:p>")));

    assertThat(Rendering.rows(Rendering.read(document))).containsExactly("ann@example.com", "Ann");
  }

  @Test
  void linksHideInRelationsAndInFields() {
    String field =
        "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r>"
            + "<w:r><w:instrText>HYPERLINK \"https://example.com/b\"</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>two</w:t></w:r>"
            + "<w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>";
    byte[] document =
        Zips.zip(
            Map.of(
                "word/document.xml",
                word(
                    "document",
                    "<w:body><w:p><w:hyperlink r:id='l'><w:r><w:t>one</w:t></w:r></w:hyperlink>"
                        + "</w:p>"
                        + field
                        + "</w:body>"),
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Id='l' Target='https://example.com/a'/>"
                    + "</Relationships>"));

    assertThat(Rendering.read(document).links())
        .extracting(Document.Link::target)
        .containsExactly("https://example.com/a", "https://example.com/b");
  }

  @Test
  void textBoxesAreReadOnceAndAsRegions() {
    String box = "<w:txbxContent>" + paragraph("boxed") + "</w:txbxContent>";
    Document document =
        Rendering.read(
            Zips.wordDocument(
                "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing>"
                    + box
                    + "</w:drawing></mc:Choice><mc:Fallback><w:pict>"
                    + box
                    + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                    + "<w:r><w:t>anchor</w:t></w:r></w:p>"));

    assertThat(Rendering.rows(document)).containsExactly("anchor", "boxed");
    assertThat(document.lines()).extracting(Line::region).containsExactly(0, 1);
  }

  @Test
  void deletedAndHiddenWordsAreNotRead() {
    assertThat(
            rows(
                "<w:p><w:del><w:r><w:t>gone</w:t></w:r></w:del><w:ins><w:r><w:t>new</w:t></w:r>"
                    + "</w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>"))
        .containsExactly("new");
  }
}
