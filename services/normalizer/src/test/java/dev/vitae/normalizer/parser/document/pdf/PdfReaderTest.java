package dev.vitae.normalizer.parser.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.DocumentReader.UnreadableException;
import dev.vitae.normalizer.parser.document.Folding;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.schemas.RejectionCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;

class PdfReaderTest {
  private static final String PDF = "application/pdf";
  private static final String[] RUNNING = {
    "Led the migration of forty services to a shared",
    "platform and halved the time that a release takes",
    "from the first commit to the last customer, while",
    "the team kept answering incidents within minutes."
  };

  private final PdfReader reader = new PdfReader();

  /**
   * Every document read in these tests has to keep what {@link Document} and {@link Line} promise.
   */
  private Document read(DrawnPdf pdf) throws UnreadableException {
    Document document = reader.read(pdf.bytes(), PDF);
    int end = -1;
    for (Line line : document.lines()) {
      assertThat(line.start()).isGreaterThan(end);
      assertThat(line.end()).isGreaterThan(line.start());
      assertThat(line.words()).isNotEmpty();
      assertThat(line.words().get(0).start()).isEqualTo(line.start());
      assertThat(line.words().get(line.words().size() - 1).end()).isEqualTo(line.end());
      assertThat(line.style().get(0).start()).isEqualTo(line.start());
      assertThat(document.textOf(line)).isEqualTo(document.textOf(line).strip());
      end = line.end();
    }
    assertThat(end).isEqualTo(document.text().length());
    return document;
  }

  private static List<String> texts(Document document) {
    return document.lines().stream().map(document::textOf).toList();
  }

  private static Line line(Document document, String start) {
    return document.lines().stream()
        .filter(line -> document.textOf(line).startsWith(start))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no line " + start + " in " + texts(document)));
  }

  /** The paragraph's words, joined as evidence is. */
  private static String paragraph(Document document, String start) {
    int paragraph = line(document, start).paragraph();
    List<Line> lines =
        document.lines().stream().filter(line -> line.paragraph() == paragraph).toList();
    return Quote.of(document, new ArrayList<>(lines)).written();
  }

  @Test
  void runningTextIsOneParagraphInOneRegion() throws Exception {
    Document document = read(new DrawnPdf().lines(50, 60, 12, RUNNING));
    assertThat(document.lines()).extracting(Line::region).containsOnly(0);
    assertThat(document.lines()).extracting(Line::paragraph).containsOnly(0);
    assertThat(paragraph(document, "Led the")).isEqualTo(String.join(" ", RUNNING));
  }

  @Test
  void yearsThatTwoPagesBeginWithAreNoRunningHeader() throws Exception {
    DrawnPdf pdf = new DrawnPdf();
    for (String employer : List.of("Northern Bridges Ltd", "Southern Tunnels Ltd")) {
      pdf.text(50, 60, employer).text(480, 60, "2019 – 2021").text(50, 800, "Ada Example-Lee");
      pdf.lines(50, 80, 12, RUNNING).page();
    }
    assertThat(texts(read(pdf)))
        .filteredOn(text -> text.equals("2019 – 2021") || text.startsWith("Ada"))
        .containsExactlyInAnyOrder("Ada Example-Lee", "2019 – 2021", "2019 – 2021");
  }

  @Test
  void columnsAreReadOneAfterTheOther() throws Exception {
    DrawnPdf pdf =
        new DrawnPdf().font(DrawnPdf.BOLD, 24).text(50, 60, "Ada Example-Lee of Exampletown");
    pdf.font(DrawnPdf.BOLD, 14).text(50, 110, "Experience").text(360, 104, "Skills");
    pdf.font(DrawnPdf.PLAIN, 10);
    for (int i = 0; i < 5; i++) {
      pdf.lines(50, 130 + i * 70, 13, RUNNING);
    }
    for (int i = 0; i < 22; i++) {
      pdf.text(360, 121 + i * 17, "Skill number " + i);
    }
    Document document = read(pdf);
    List<String> texts = texts(document);
    assertThat(texts.subList(0, 2)).containsExactly("Ada Example-Lee of Exampletown", "Experience");
    assertThat(texts.indexOf("Skills")).isEqualTo(2 + 20);
    assertThat(line(document, "Skills").region())
        .isNotEqualTo(line(document, "Experience").region());
  }

  @Test
  void columnsOnOneGridAreToldByTheirRunningText() throws Exception {
    DrawnPdf pdf = new DrawnPdf();
    pdf.lines(50, 60, 12, RUNNING).lines(310, 60, 12, RUNNING);
    Document document = read(pdf);
    assertThat(texts(document).subList(0, 4)).containsExactly(RUNNING);
  }

  @Test
  void colouredSideBarIsAColumnAndTheNameComesFirst() throws Exception {
    DrawnPdf pdf = new DrawnPdf().fill(0, 0, 180, 842, 0x203040).color(0xFFFFFF);
    pdf.font(DrawnPdf.BOLD, 12).text(20, 60, "CONTACT").font(DrawnPdf.PLAIN, 9);
    for (int i = 0; i < 16; i++) {
      pdf.text(20, 80 + 15 * i, "entry " + i + " of the bar");
    }
    pdf.color(0).font(DrawnPdf.BOLD, 26).text(200, 66, "Ada Example").font(DrawnPdf.PLAIN, 10);
    for (int i = 0; i < 6; i++) {
      pdf.lines(200, 100 + i * 60, 12, RUNNING);
    }
    Document document = read(pdf);
    assertThat(texts(document).get(0)).isEqualTo("Ada Example");
    assertThat(texts(document).indexOf("CONTACT")).isEqualTo(25);
    assertThat(line(document, "entry 3").style().get(0).color()).isEqualTo(0xFFFFFF);
  }

  @Test
  void aLabelColumnIsReadRowByRow() throws Exception {
    DrawnPdf pdf = new DrawnPdf();
    for (int i = 0; i < 4; i++) {
      float top = 60 + i * 90;
      pdf.font(DrawnPdf.PLAIN, 10).text(50, top, "201" + i + " to 201" + (i + 1));
      pdf.font(DrawnPdf.BOLD, 10).text(150, top, "Employer " + i);
      pdf.font(DrawnPdf.PLAIN, 10).lines(150, top + 14, 12, RUNNING);
    }
    Document document = read(pdf);
    assertThat(texts(document).subList(0, 3))
        .containsExactly("2010 to 2011", "Employer 0", RUNNING[0]);
    assertThat(texts(document).get(6)).isEqualTo("2011 to 2012");
    assertThat(line(document, "2012 to").row()).isEqualTo(line(document, "Employer 2").row());
    assertThat(document.lines()).extracting(Line::region).containsOnly(0);
  }

  @Test
  void datesAtTheRightShareTheRowOfTheirEntry() throws Exception {
    DrawnPdf pdf = new DrawnPdf();
    for (int i = 0; i < 3; i++) {
      float top = 60 + i * 90;
      pdf.font(DrawnPdf.BOLD, 11).text(50, top, "Example Works " + i);
      pdf.font(DrawnPdf.PLAIN, 10).right(545, top, "May 201" + i + " – June 201" + (i + 3));
      pdf.font(DrawnPdf.ITALIC, 10).text(50, top + 14, "Welder");
      pdf.font(DrawnPdf.PLAIN, 10).lines(50, top + 28, 12, RUNNING);
    }
    Document document = read(pdf);
    assertThat(texts(document).subList(0, 3))
        .containsExactly("Example Works 0", "May 2010 – June 2013", "Welder");
    assertThat(line(document, "May 2011").row()).isEqualTo(line(document, "Example Works 1").row());
    assertThat(line(document, "Example Works 1").bold()).isTrue();
    assertThat(line(document, "Welder").italic()).isTrue();
  }

  @Test
  void cellsWithHeadingsAreReadCellByCell() throws Exception {
    DrawnPdf pdf = new DrawnPdf();
    for (int column = 0; column < 3; column++) {
      pdf.font(DrawnPdf.BOLD, 11).text(50 + column * 170, 60, "Group " + column);
      pdf.font(DrawnPdf.PLAIN, 10)
          .lines(50 + column * 170, 76, 13, "first " + column, "second " + column);
    }
    assertThat(texts(read(pdf)))
        .containsExactly(
            "Group 0",
            "first 0",
            "second 0",
            "Group 1",
            "first 1",
            "second 1",
            "Group 2",
            "first 2",
            "second 2");
  }

  @Test
  void letterSpacedHeadingsAreWords() throws Exception {
    DrawnPdf pdf = new DrawnPdf().font(DrawnPdf.BOLD, 12);
    pdf.spaced(50, 60, 4, "WORK EXPERIENCE").text(50, 90, "E D U C A T I O N");
    pdf.text(50, 120, "W O R K   H I S T O R Y").text(50, 150, "C, C++, R, D and J");
    assertThat(texts(read(pdf)))
        .containsExactly("WORK EXPERIENCE", "EDUCATION", "WORK HISTORY", "C, C++, R, D and J");
  }

  @Test
  void listMarksLeaveTheWordsAndGiveTheDepth() throws Exception {
    DrawnPdf pdf = new DrawnPdf().text(50, 60, "Duties");
    pdf.text(60, 74, "• Welded ships").text(60, 87, "•").text(72, 87, "Trained apprentices");
    pdf.text(80, 100, "- in steel").fill(60.5f, 108, 63.5f, 111, 0).text(72, 113, "Kept the books");
    Document document = read(pdf);
    assertThat(texts(document))
        .containsExactly(
            "Duties", "Welded ships", "Trained apprentices", "in steel", "Kept the books");
    assertThat(document.lines()).extracting(Line::level).containsExactly(0, 1, 1, 2, 1);
    assertThat(line(document, "Kept").kind()).isEqualTo(Line.Kind.BULLET);
    assertThat(document.text()).contains("• Welded ships\n• Trained apprentices");
  }

  @Test
  void linksKeepTheirTargetWithTheWords() throws Exception {
    DrawnPdf pdf = new DrawnPdf().text(50, 60, "See my portfolio on the web");
    pdf.link(88, 50, 128, 63, "https://ada.example.com")
        .link(300, 50, 312, 63, "https://example.com/in/ada");
    Document document = read(pdf);
    assertThat(document.links())
        .extracting(
            link -> document.text().substring(link.start(), link.end()) + " " + link.target())
        .containsExactly("portfolio https://ada.example.com", " https://example.com/in/ada");
  }

  @Test
  void headersAndPageNumbersAreLeftOutButTheFirstHeaderStays() throws Exception {
    DrawnPdf pdf = new DrawnPdf();
    for (int page = 1; page <= 3; page++) {
      pdf.text(50, 40, "Ada Example, ada@example.com").text(280, 810, "Page " + page + " of 3");
      pdf.lines(50, 120, 12, RUNNING);
      if (page < 3) {
        pdf.page();
      }
    }
    Document document = read(pdf);
    assertThat(texts(document)).containsOnlyOnce("Ada Example, ada@example.com");
    assertThat(document.text()).doesNotContain("Page");
    assertThat(document.pages()).isEqualTo(3);
  }

  @Test
  void aParagraphGoesOnOnTheNextPage() throws Exception {
    DrawnPdf pdf = new DrawnPdf().lines(50, 780, 12, RUNNING[0], RUNNING[1]).page();
    pdf.lines(50, 60, 12, RUNNING[2], RUNNING[3]);
    assertThat(paragraph(read(pdf), "Led the")).isEqualTo(String.join(" ", RUNNING));
  }

  @Test
  void aHyphenThatOnlyBreaksAWordIsSoft() throws Exception {
    DrawnPdf pdf = new DrawnPdf().text(50, 60, "Gathered much experience in the shop");
    pdf.lines(
        50, 100, 12, "There is a lot of practical experi-", "ence with a high-", "quality finish");
    assertThat(paragraph(read(pdf), "There"))
        .isEqualTo("There is a lot of practical experience with a high-quality finish");
  }

  @Test
  void addressesBrokenByANarrowColumnStayOneParagraph() throws Exception {
    DrawnPdf pdf = new DrawnPdf().text(50, 60, "ada.example-lee@mail.").text(50, 72, "example.com");
    assertThat(read(pdf).lines()).extracting(Line::paragraph).containsOnly(0);
  }

  @Test
  void lettersPaintedTwiceAreOneAndBold() throws Exception {
    DrawnPdf pdf = new DrawnPdf().text(50, 60, "Skills").text(50.3f, 60, "Skills");
    pdf.mode(RenderingMode.FILL_STROKE).text(50, 90, "Honours");
    Document document = read(pdf);
    assertThat(texts(document)).containsExactly("Skills", "Honours");
    assertThat(line(document, "Honours").bold()).isTrue();
  }

  @Test
  void hiddenAndTurnedTextIsKeptApart() throws Exception {
    DrawnPdf pdf = new DrawnPdf().lines(50, 60, 12, RUNNING);
    pdf.color(0xFFFFFF)
        .text(60, 74, "java java java")
        .color(0)
        .upwards(30, 400, "Curriculum vitae");
    List<String> texts = texts(read(pdf));
    assertThat(texts.subList(0, 4)).containsExactly(RUNNING);
    assertThat(texts.subList(4, 6)).containsExactly("Curriculum vitae", "java java java");
  }

  @Test
  void ligaturesBecomeLetters() throws Exception {
    assertThat(Folding.fold(read(new DrawnPdf().text(50, 60, "Efficient office")).text()))
        .isEqualTo("Efficient office");
  }

  @Test
  void whatHasNoTextIsRefused() {
    DrawnPdf pdf = new DrawnPdf().fill(0, 0, 500, 500, 0x808080);
    assertCode(pdf.bytes(), RejectionCode.NO_TEXT);
  }

  @Test
  void whatIsBrokenIsRefused() {
    assertCode(
        "%PDF-1.7 and then nothing".getBytes(StandardCharsets.US_ASCII), RejectionCode.MALFORMED);
    byte[] cut = new DrawnPdf().lines(50, 60, 12, RUNNING).bytes();
    assertCode(Arrays.copyOf(cut, cut.length / 8), RejectionCode.MALFORMED);
  }

  @Test
  void whatNeedsAPasswordIsRefused() throws Exception {
    DrawnPdf pdf = new DrawnPdf().lines(50, 60, 12, RUNNING);
    pdf.open().protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
    assertCode(pdf.bytes(), RejectionCode.ENCRYPTED);
  }

  @Test
  void moreThanAMebibyteOfTextIsRefused() {
    DrawnPdf pdf = new DrawnPdf().font(DrawnPdf.PLAIN, 2);
    String line = "many words ".repeat(100);
    for (int i = 0; i < 1000; i++) {
      pdf.text(10, 10 + i % 800, line);
    }
    assertCode(pdf.bytes(), RejectionCode.TOO_LARGE);
  }

  private void assertCode(byte[] content, RejectionCode code) {
    assertThatThrownBy(() -> reader.read(content, PDF))
        .isInstanceOfSatisfying(
            UnreadableException.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
