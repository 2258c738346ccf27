package dev.vitae.normalizer.parser.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class CardsTest {
  private final PdfReader reader = new PdfReader();

  private List<String> texts(DrawnPdf pdf) throws Exception {
    Document document = reader.read(pdf.bytes(), "application/pdf");
    return document.lines().stream().map(document::textOf).toList();
  }

  private static DrawnPdf entry(DrawnPdf pdf, float left, float top, String name, String dates) {
    pdf.font(DrawnPdf.BOLD, 10).text(left, top, name);
    return pdf.font(DrawnPdf.PLAIN, 10).text(left, top + 14, dates);
  }

  /** Level at the top and nowhere else, as a browser sets two columns of cards. */
  private static DrawnPdf cards(DrawnPdf pdf) {
    pdf.font(DrawnPdf.BOLD, 12).text(60, 120, "Jobs").text(360, 120, "Schools");
    entry(pdf, 60, 140, "Welder", "2018 - 2022");
    entry(pdf, 360, 140, "Trade School of Exampleton", "2015");
    entry(pdf, 60, 176, "Fitter", "2015 - 2018");
    entry(pdf, 360, 170, "Example High School", "2012");
    pdf.font(DrawnPdf.BOLD, 12).text(360, 232, "Tickets");
    pdf.font(DrawnPdf.PLAIN, 10).text(360, 252, "Forklift operator");
    return entry(pdf, 60, 246, "Helper", "2012 - 2015");
  }

  @Test
  void framedCardsAreReadOneAfterTheOther() throws Exception {
    DrawnPdf pdf = new DrawnPdf().font(DrawnPdf.BOLD, 22).text(60, 70, "Ada Example");
    pdf.frame(50, 100, 330, 280).frame(350, 100, 560, 205).frame(350, 214, 560, 280);
    List<String> texts = texts(cards(pdf));
    assertThat(texts.subList(0, 8))
        .containsExactly(
            "Ada Example",
            "Jobs",
            "Welder",
            "2018 - 2022",
            "Fitter",
            "2015 - 2018",
            "Helper",
            "2012 - 2015");
    assertThat(texts).containsSubsequence("Schools", "Example High School", "2012", "Tickets");
  }

  @Test
  void rowsOfCardsHaveGuttersOfTheirOwn() throws Exception {
    DrawnPdf pdf = new DrawnPdf().font(DrawnPdf.BOLD, 22).text(40, 60, "Ada Example");
    pdf.frame(36, 80, 560, 250).frame(36, 264, 200, 340).frame(216, 264, 380, 340);
    pdf.frame(396, 264, 560, 340);
    pdf.font(DrawnPdf.BOLD, 12).text(46, 100, "Jobs");
    String[] posts = {"Welder", "Fitter", "Helper"};
    for (int i = 0; i < posts.length; i++) {
      entry(pdf, 46, 122 + i * 40, posts[i], "2018 - 2022");
    }
    pdf.font(DrawnPdf.BOLD, 12).text(46, 284, "Tools").text(226, 284, "School");
    pdf.text(406, 284, "I speak").font(DrawnPdf.PLAIN, 10);
    pdf.lines(46, 304, 15, "Torch", "Grinder").lines(226, 303, 13, "Trade School of", "Exampleton");
    pdf.lines(406, 306, 14, "Danish", "Polish");
    assertThat(texts(pdf))
        .containsSubsequence("Tools", "Torch", "Grinder")
        .containsSubsequence("School", "Trade School of", "Exampleton")
        .containsSubsequence("I speak", "Danish", "Polish");
  }

  @Test
  void aColumnOfDatesDoesNotHideTheSideBarBehindIt() throws Exception {
    DrawnPdf pdf = new DrawnPdf().fill(380, 0, 595, 842, 0xDDE8EE);
    pdf.font(DrawnPdf.BOLD, 20).text(40, 60, "Ada Example");
    for (int i = 0; i < 9; i++) {
      pdf.font(DrawnPdf.BOLD, 9).text(40, 90 + i * 46, "Yard " + i);
      pdf.font(DrawnPdf.PLAIN, 9).text(280, 90 + i * 46, "2010 - 2011");
      pdf.text(52, 104 + i * 46, "Joined plates of steel for ships " + i);
      pdf.text(52, 117 + i * 46, "Repaired what came back " + i);
    }
    for (int i = 0; i < 14; i++) {
      pdf.text(400, 84 + i * 17, "side " + i);
    }
    List<String> texts = texts(pdf);
    assertThat(texts.subList(texts.indexOf("side 0"), texts.indexOf("side 0") + 14))
        .allMatch(text -> text.startsWith("side"));
  }

  @Test
  void paintedCardsAreReadOneAfterTheOther() throws Exception {
    DrawnPdf pdf = new DrawnPdf().fill(0, 0, 595, 842, 0xEEEEEE);
    pdf.fill(50, 100, 330, 280, 0xFFFFFF).fill(350, 100, 560, 205, 0xFFFFFF);
    pdf.fill(350, 214, 560, 280, 0xFFFFFF);
    pdf.font(DrawnPdf.BOLD, 22).text(60, 70, "Ada Example");
    assertThat(texts(cards(pdf)).subList(1, 4)).containsExactly("Jobs", "Welder", "2018 - 2022");
  }

  @Test
  void aLineAcrossThePageEndsTheColumnsAboveIt() throws Exception {
    DrawnPdf pdf = new DrawnPdf().font(DrawnPdf.BOLD, 22).text(50, 60, "Ada Example");
    pdf.font(DrawnPdf.PLAIN, 9);
    pdf.text(50, 92, "+1 555 010 4477").text(310, 92, "ada@example.com");
    pdf.fill(50, 100, 560, 101, 0);
    for (int i = 0; i < 16; i++) {
      pdf.text(50, 120 + i * 14, "line " + i + " of what was done");
      pdf.text(310, 117 + i * 17, "skill " + i);
    }
    assertThat(texts(pdf).subList(0, 4))
        .containsExactly(
            "Ada Example", "+1 555 010 4477", "ada@example.com", "line 0 of what was done");
  }

  @Test
  void numberedItemsOfOneLineStayApart() throws Exception {
    DrawnPdf pdf = new DrawnPdf().font(DrawnPdf.PLAIN, 10);
    pdf.text(50, 60, "1. On rivers that change their beds within one life, Example Press, 2011.");
    pdf.text(50, 78, "2. On toll bridges, Example Press, 2014.");
    pdf.text(50, 96, "3. On ferries, Example Press, 2019.");
    Document document = reader.read(pdf.bytes(), "application/pdf");
    assertThat(document.lines()).extracting(Line::paragraph).doesNotHaveDuplicates();
  }

  @Test
  void datesInFiguresAtTheLeftBeginARow() throws Exception {
    DrawnPdf pdf = new DrawnPdf().font(DrawnPdf.PLAIN, 11);
    String[] dates = {"10/2020 - 09/2023", "11/2015 - 09/2020", "01/2012 - 10/2015"};
    String[] posts = {
      "Associate professor of history, University of Exampleton, Ford",
      "Fixed-term researcher, University of Exampleton, Ford",
      "Research fellow, Institute of Adriatic History, Port"
    };
    for (int i = 0; i < dates.length; i++) {
      pdf.text(50, 60 + i * 24, dates[i]).text(190, 60 + i * 24, posts[i]);
    }
    assertThat(texts(pdf))
        .containsExactly(dates[0], posts[0], dates[1], posts[1], dates[2], posts[2]);
  }
}
