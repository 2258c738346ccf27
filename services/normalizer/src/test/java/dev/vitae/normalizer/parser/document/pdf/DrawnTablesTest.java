package dev.vitae.normalizer.parser.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrawnTablesTest {
  private final PdfReader reader = new PdfReader();

  private List<String> texts(DrawnPdf pdf) throws Exception {
    Document document = reader.read(pdf.bytes(), "application/pdf");
    return document.lines().stream().map(document::textOf).toList();
  }

  private static DrawnPdf row(DrawnPdf pdf, float top, String dates, String firm, String town) {
    pdf.font(DrawnPdf.PLAIN, 10).text(54, top + 14, dates);
    pdf.text(144, top + 14, firm).text(144, top + 27, town);
    pdf.font(DrawnPdf.BOLD, 10).text(274, top + 14, "Welder at the second hall");
    pdf.font(DrawnPdf.PLAIN, 10).text(274, top + 27, "Joins plates of steel for ships that go far");
    return pdf.text(274, top + 40, "and repairs them when they are back.");
  }

  @Test
  void cellsOfDrawnTablesAreReadEachByItself() throws Exception {
    DrawnPdf pdf = new DrawnPdf();
    for (float y : new float[] {100, 150, 200}) {
      pdf.fill(50, y, 545, y + 0.7f, 0);
    }
    for (float x : new float[] {50, 140, 270, 545}) {
      pdf.fill(x, 100, x + 0.7f, 200, 0);
    }
    row(pdf, 100, "2019 - 2023", "Example Yard", "Exampleton");
    row(pdf, 150, "2015 - 2019", "Sample Dock", "Sampleham");
    assertThat(texts(pdf))
        .containsExactly(
            "2019 - 2023",
            "Example Yard",
            "Exampleton",
            "Welder at the second hall",
            "Joins plates of steel for ships that go far",
            "and repairs them when they are back.",
            "2015 - 2019",
            "Sample Dock",
            "Sampleham",
            "Welder at the second hall",
            "Joins plates of steel for ships that go far",
            "and repairs them when they are back.");
  }

  @Test
  void textDoesNotGoOnInTheCellBelow() throws Exception {
    DrawnPdf pdf = new DrawnPdf();
    for (float y : new float[] {100, 117, 134}) {
      pdf.fill(50, y, 545, y + 0.7f, 0);
    }
    for (float x : new float[] {50, 270, 545}) {
      pdf.fill(x, 100, x + 0.7f, 134, 0);
    }
    pdf.font(DrawnPdf.PLAIN, 11)
        .text(54, 112, "Examples")
        .text(274, 112, "College of Sampleham and");
    pdf.text(54, 129, "Samples").text(274, 129, "board of examples");
    Document document = reader.read(pdf.bytes(), "application/pdf");
    assertThat(document.lines()).extracting(Line::paragraph).doesNotHaveDuplicates();
  }

  @Test
  void townsAndDatesFlushRightStandInTheirRow() throws Exception {
    DrawnPdf pdf = new DrawnPdf();
    String[][] rows = {
      {"Example Yard", "Exampleton", "Welder", "May 2019 - today"},
      {"Sample Dock", "Sampleham", "Fitter", "2015 - 2019"}
    };
    for (int i = 0; i < rows.length; i++) {
      float top = 100 + i * 40;
      pdf.font(DrawnPdf.BOLD, 11).text(60, top, rows[i][0]).right(536, top, rows[i][1]);
      pdf.font(DrawnPdf.ITALIC, 11).text(60, top + 14, rows[i][2]);
      pdf.right(536, top + 14, rows[i][3]);
    }
    assertThat(texts(pdf))
        .containsExactly(
            "Example Yard",
            "Exampleton",
            "Welder",
            "May 2019 - today",
            "Sample Dock",
            "Sampleham",
            "Fitter",
            "2015 - 2019");
  }

  @Test
  void aSignAtBothEndsAdornsWhatStandsBetween() throws Exception {
    DrawnPdf pdf = new DrawnPdf().font(DrawnPdf.BOLD, 11).text(250, 60, "- Education -");
    pdf.font(DrawnPdf.PLAIN, 10).text(60, 80, "Example College, 2012 - 2015");
    Document document = reader.read(pdf.bytes(), "application/pdf");
    Line heading = document.lines().getFirst();
    assertThat(document.textOf(heading)).isEqualTo("Education");
    assertThat(heading.kind()).isEqualTo(Line.Kind.TEXT);
  }
}
