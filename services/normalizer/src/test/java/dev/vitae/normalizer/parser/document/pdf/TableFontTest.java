package dev.vitae.normalizer.parser.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

class TableFontTest {
  private static final String TEXT = "Résumé – Zoë Ångström, 2019";

  @Test
  void lettersAndWidthsAreThoseThatPdfboxReads() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(written())) {
      var resources = pdf.getPage(0).getResources();
      COSName name = resources.getFontNames().iterator().next();
      PDFont whole = resources.getFont(name);
      PDFont table = TableFont.of(whole.getCOSObject());

      assertThat(table).isNotNull();
      assertThat(table.getName()).isEqualTo(whole.getName());
      assertThat(table.getFontDescriptor().getFontWeight())
          .isEqualTo(whole.getFontDescriptor().getFontWeight());
      for (int code = 0; code < 0x400; code++) {
        assertThat(table.toUnicode(code)).isEqualTo(whole.toUnicode(code));
        assertThat(table.getDisplacement(code).getX())
            .isEqualTo(whole.getDisplacement(code).getX());
      }
    }
  }

  @Test
  void aRangeOfWidthsEndsWhereCodesDo() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(written())) {
      var resources = pdf.getPage(0).getResources();
      PDFont font = resources.getFont(resources.getFontNames().iterator().next());
      COSDictionary descendant =
          (COSDictionary) font.getCOSObject().getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
      COSArray all = new COSArray();
      all.add(COSInteger.get(Integer.MIN_VALUE));
      all.add(COSInteger.get(Integer.MAX_VALUE));
      all.add(COSInteger.get(321));
      descendant.setItem(COSName.W, all);

      PDFont table = TableFont.of(font.getCOSObject());

      assertThat(table.getWidth(0)).isEqualTo(321);
      assertThat(table.getWidth(0xFFFF)).isEqualTo(321);
      assertThat(table.hasExplicitWidth(0x10000)).isFalse();
    }
  }

  @Test
  void fontsWithoutATableOfLettersAreLeftToPdfbox() throws IOException {
    PDFont plain = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    assertThat(TableFont.of(plain.getCOSObject())).isNull();
    try (PDDocument pdf = Loader.loadPDF(written())) {
      var resources = pdf.getPage(0).getResources();
      PDFont font = resources.getFont(resources.getFontNames().iterator().next());
      font.getCOSObject().removeItem(COSName.TO_UNICODE);
      assertThat(TableFont.of(font.getCOSObject())).isNull();
      assertThat(PDFontFactory.createFont(font.getCOSObject())).isNotNull();
    }
  }

  private static byte[] written() throws IOException {
    try (PDDocument pdf = new PDDocument();
        InputStream program =
            PDFont.class.getResourceAsStream(
                "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      PDType0Font font = PDType0Font.load(pdf, program);
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.beginText();
        content.setFont(font, 12);
        content.newLineAtOffset(72, 700);
        content.showText(TEXT);
        content.endText();
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    }
  }
}
