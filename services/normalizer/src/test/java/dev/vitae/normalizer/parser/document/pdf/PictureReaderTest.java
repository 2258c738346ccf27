package dev.vitae.normalizer.parser.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.DocumentReader.UnreadableException;
import dev.vitae.normalizer.parser.document.DocumentStep;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.scan.PageScanner;
import dev.vitae.normalizer.parser.document.scan.ScanSettings;
import dev.vitae.schemas.FindingCode;
import dev.vitae.schemas.RejectionCode;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureReaderTest {
  private static final PageScanner SCANNER =
      new PageScanner(
          new ScanSettings("tesseract", ScanSettings.DEFAULT.languages(), Duration.ofMinutes(1)));

  private static void needsTesseract() {
    needsTesseract(SCANNER, "tesseract-ocr");
  }

  private static void needsTesseract(PageScanner scanner, String debianPackage) {
    assumeThat(scanner.available(scanner.start()))
        .as("Tesseract is not installed: apt-get install " + debianPackage)
        .isTrue();
  }

  private static DrawnPdf resume(DrawnPdf pdf) {
    return pdf.font(DrawnPdf.BOLD, 20)
        .text(60, 80, "Wilhelmina Oakridge")
        .font(DrawnPdf.PLAIN, 11)
        .text(60, 104, "wilhelmina.oakridge@example.com")
        .font(DrawnPdf.BOLD, 14)
        .text(60, 150, "Experience")
        .font(DrawnPdf.PLAIN, 11)
        .mode(RenderingMode.FILL_STROKE)
        .text(60, 174, "Harbour Logistics Ltd")
        .mode(RenderingMode.FILL)
        .right(535, 174, "March 2015 - June 2021")
        .text(60, 190, "Warehouse manager")
        .text(
            60, 206, "Planned the work of forty people in two shifts and kept the stock in order.")
        .text(60, 222, "Opened a second warehouse beside the harbour within eleven months.")
        .text(60, 238, "Trained new colleagues in the safe use of cranes and fork lift trucks.");
  }

  private static List<String> lines(Document document) {
    return document.lines().stream().map(document::textOf).toList();
  }

  private static Document read(UnaryOperator<BufferedImage> change) throws UnreadableException {
    return DocumentStep.read(Scanned.lastPage(resume(new DrawnPdf()).bytes(), change), SCANNER);
  }

  @Test
  void aPageThatIsAPictureIsReadLikeOneOfText() throws Exception {
    needsTesseract();
    Document document = read(page -> page);

    assertThat(lines(document))
        .containsExactly(
            "Wilhelmina Oakridge",
            "wilhelmina.oakridge@example.com",
            "Experience",
            "Harbour Logistics Ltd",
            "March 2015 - June 2021",
            "Warehouse manager",
            "Planned the work of forty people in two shifts and kept the stock in order.",
            "Opened a second warehouse beside the harbour within eleven months.",
            "Trained new colleagues in the safe use of cranes and fork lift trucks.");
    Line employer = document.lines().get(3);
    assertThat(employer.bold()).isTrue();
    assertThat(document.lines().get(5).bold()).isFalse();
    assertThat(employer.row()).isEqualTo(document.lines().get(4).row());
    assertThat(employer.box().left()).isBetween(59f, 62f);
    assertThat(employer.box().bottom()).isBetween(172f, 179f);
    assertThat(employer.confidence()).isBetween(0.5f, 0.99f);
    assertThat(document.findings())
        .extracting(finding -> finding.getCode())
        .containsExactly(FindingCode.TEXT_FROM_PICTURE);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aPageThatLiesOnItsSideOrHeadIsReadUpright(int quarters) throws Exception {
    needsTesseract();
    assertThat(lines(read(page -> Scanned.turned(page, quarters))))
        .startsWith("Wilhelmina Oakridge", "wilhelmina.oakridge@example.com", "Experience")
        .contains("Opened a second warehouse beside the harbour within eleven months.");
  }

  @Test
  void faintLettersAreRead() throws Exception {
    needsTesseract();
    assertThat(lines(read(Scanned::faint)))
        .contains("Harbour Logistics Ltd", "March 2015 - June 2021", "Warehouse manager");
  }

  @Test
  void aSideBarOnAGroundOfItsOwnIsReadOnItsOwn() throws Exception {
    needsTesseract();
    DrawnPdf pdf = new DrawnPdf().fill(0, 0, 190, 842, 0x2B3A55).color(0xFFFFFF);
    pdf.font(DrawnPdf.BOLD, 13).text(24, 120, "Languages").font(DrawnPdf.PLAIN, 10);
    pdf.text(24, 147, "Portuguese: native").text(24, 163, "Norwegian: fluent");
    pdf.font(DrawnPdf.BOLD, 13).text(24, 240, "Strengths").font(DrawnPdf.PLAIN, 10);
    pdf.text(24, 263, "Rigging").text(24, 279, "Crane inspection").color(0);
    pdf.font(DrawnPdf.BOLD, 22).text(220, 80, "Wilhelmina Oakridge");
    pdf.font(DrawnPdf.BOLD, 13).text(220, 120, "Experience").font(DrawnPdf.PLAIN, 10);
    pdf.text(220, 140, "Harbour Logistics Ltd, March 2015 - June 2021");
    pdf.text(220, 156, "Planned the work of forty people in two shifts.");
    pdf.text(220, 240, "Northern Ferries, May 2010 - February 2015");
    pdf.text(220, 256, "Loaded ships for three islands in every weather.");

    assertThat(lines(DocumentStep.read(Scanned.lastPage(pdf.bytes(), page -> page), SCANNER)))
        .containsExactly(
            "Wilhelmina Oakridge",
            "Languages",
            "Portuguese: native",
            "Norwegian: fluent",
            "Strengths",
            "Rigging",
            "Crane inspection",
            "Experience",
            "Harbour Logistics Ltd, March 2015 - June 2021",
            "Planned the work of forty people in two shifts.",
            "Northern Ferries, May 2010 - February 2015",
            "Loaded ships for three islands in every weather.");
  }

  @Test
  void marksOfListItemsAreSeenWhereTesseractLeavesThemOut() throws Exception {
    needsTesseract();
    DrawnPdf pdf = resume(new DrawnPdf());
    List<String> items =
        List.of("Counted the whole stock in one night", "Wrote the handbook for new drivers");
    for (int i = 0; i < items.size(); i++) {
      pdf.fill(64, 267 + 16 * i, 67, 270 + 16 * i, 0).text(76, 272 + 16 * i, items.get(i));
    }
    Document document = DocumentStep.read(Scanned.lastPage(pdf.bytes(), page -> page), SCANNER);

    assertThat(document.lines())
        .filteredOn(line -> line.kind() == Line.Kind.BULLET)
        .extracting(document::textOf)
        .isEqualTo(items);
  }

  @Test
  void aPageIsReadInItsOwnLanguage() throws Exception {
    ScanSettings german = new ScanSettings("tesseract", List.of("deu"), Duration.ofMinutes(1));
    needsTesseract(new PageScanner(german), "tesseract-ocr-deu");
    DrawnPdf pdf = new DrawnPdf().font(DrawnPdf.PLAIN, 11);
    pdf.text(60, 80, "Wir haben die Förderbänder für das Lager in Düsseldorf und Köln gewählt");
    pdf.text(60, 96, "und die Schüler mit großer Sorgfalt über die Gefahren der Straße belehrt,");
    pdf.text(60, 112, "was bei der Prüfung durch die Behörde im März sehr gewürdigt worden ist.");

    assertThat(lines(DocumentStep.read(Scanned.lastPage(pdf.bytes(), page -> page), SCANNER)))
        .containsExactly(
            "Wir haben die Förderbänder für das Lager in Düsseldorf und Köln gewählt",
            "und die Schüler mit großer Sorgfalt über die Gefahren der Straße belehrt,",
            "was bei der Prüfung durch die Behörde im März sehr gewürdigt worden ist.");
  }

  @Test
  void aPictureIsADocumentToo() throws Exception {
    needsTesseract();
    byte[] png = Scanned.png(Scanned.picture(resume(new DrawnPdf()).bytes()));
    Document document = DocumentStep.read(png, SCANNER);

    assertThat(document.mediaType()).isEqualTo("image/png");
    assertThat(document.pages()).isEqualTo(1);
    assertThat(lines(document)).contains("Harbour Logistics Ltd", "Warehouse manager");
  }

  @Test
  void onePageOfSeveralMayBeAPicture() throws Exception {
    needsTesseract();
    DrawnPdf pdf = new DrawnPdf().text(60, 80, "The first page says what it says by itself.");
    byte[] mixed = Scanned.lastPage(resume(pdf.page()).bytes(), page -> page);
    Document document = DocumentStep.read(mixed, SCANNER);

    assertThat(lines(document))
        .startsWith("The first page says what it says by itself.", "Wilhelmina Oakridge");
    assertThat(document.lines().get(0).confidence()).isEqualTo(1);
    assertThat(document.lines().get(1).confidence()).isLessThan(1);
  }

  @Test
  void aPictureWithTextBehindItStaysText() throws Exception {
    String hidden = "Wilhelmina Oakridge, as somebody has read her before us and wrote it down";
    byte[] pdf = Scanned.lastPage(resume(new DrawnPdf()).bytes(), page -> page, hidden);
    Document document = DocumentStep.read(pdf, new PageScanner(missing()));

    assertThat(lines(document)).containsExactly(hidden);
    assertThat(document.findings()).isEmpty();
  }

  @Test
  void anEmptyScanHasNoText() {
    needsTesseract();
    byte[] pdf = Scanned.lastPage(new DrawnPdf().bytes(), page -> page);

    assertThatThrownBy(() -> DocumentStep.read(pdf, SCANNER))
        .isInstanceOfSatisfying(
            UnreadableException.class, e -> assertThat(e.code()).isEqualTo(RejectionCode.NO_TEXT));
  }

  @Test
  void withoutTesseractTheRejectionSaysHowToInstallIt() {
    byte[] pdf = Scanned.lastPage(resume(new DrawnPdf()).bytes(), page -> page);

    assertThatThrownBy(() -> DocumentStep.read(pdf, new PageScanner(missing())))
        .hasMessageContaining("Tesseract")
        .hasMessageContaining("apt-get install tesseract-ocr")
        .isInstanceOfSatisfying(
            UnreadableException.class, e -> assertThat(e.code()).isEqualTo(RejectionCode.NO_TEXT));
  }

  @Test
  void aBrokenPictureIsMalformed() {
    needsTesseract();
    byte[] png = Scanned.png(Scanned.picture(resume(new DrawnPdf()).bytes()));

    assertThatThrownBy(() -> DocumentStep.read(java.util.Arrays.copyOf(png, 900), SCANNER))
        .isInstanceOfSatisfying(
            UnreadableException.class,
            e -> assertThat(e.code()).isEqualTo(RejectionCode.MALFORMED));
  }

  @Test
  void whatTakesTooLongIsLeftOut(@TempDir Path folder) throws Exception {
    Path slow = Files.writeString(folder.resolve("slow"), SLOW);
    assertThat(slow.toFile().setExecutable(true)).isTrue();
    PageScanner scanner =
        new PageScanner(new ScanSettings(slow.toString(), List.of("eng"), Duration.ofSeconds(1)));
    byte[] pdf = Scanned.lastPage(resume(new DrawnPdf()).bytes(), page -> page);

    assertThatThrownBy(() -> DocumentStep.read(pdf, scanner))
        .isInstanceOfSatisfying(
            UnreadableException.class,
            e -> assertThat(e.code()).isEqualTo(RejectionCode.TIMED_OUT));
  }

  private static final String SLOW =
      """
      #!/bin/sh
      [ "$1" = --list-langs ] && { echo languages; echo eng; exit; }
      exec sleep 60
      """;

  private static ScanSettings missing() {
    return new ScanSettings("no-such-command", List.of("eng"), Duration.ofSeconds(5));
  }
}
