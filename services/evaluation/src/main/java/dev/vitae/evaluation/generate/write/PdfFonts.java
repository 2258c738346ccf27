package dev.vitae.evaluation.generate.write;

import dev.vitae.evaluation.generate.draft.Draft;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.DictionaryEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/**
 * The fonts of one document.
 *
 * @param emboldens whether bold is the same font with an outline, for want of another: as some
 *     producers do it
 */
record PdfFonts(PDFont plain, PDFont bold, PDFont italic, boolean emboldens) {
  private static final String LIBERATION =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  /** What can be written with codes of one byte, from the first code on. */
  private static final String ALPHABET =
      "nirtaesolchudmpgybfvkwzxqjSEPRTMCAILDNBOFGHWKVUJYQZX0123456789 .,:;-–—()/@&+%|'’·_äöüßÄÖÜéè"
          + "êëàâáãåçñóòôõíìîïúùûøæœÉÈÀÁÇÑÓÚÍºª€•";

  private static final int FIRST_CODE = 1;

  /** {@code subset}, {@code odd-encoding}, {@code serif} in the look, or else Helvetica by name. */
  static PdfFonts of(Draft draft, PDDocument document) throws IOException {
    if (draft.looks("subset")) {
      PDFont font = liberation(in -> PDType0Font.load(document, in, true));
      return new PdfFonts(font, font, font, true);
    }
    if (draft.looks("odd-encoding")) {
      PDFont font = liberation(in -> PDTrueTypeFont.load(document, in, encoding()));
      return new PdfFonts(font, font, font, true);
    }
    return draft.looks("serif")
        ? new PdfFonts(
            named(Standard14Fonts.FontName.TIMES_ROMAN),
            named(Standard14Fonts.FontName.TIMES_BOLD),
            named(Standard14Fonts.FontName.TIMES_ITALIC),
            false)
        : new PdfFonts(
            named(Standard14Fonts.FontName.HELVETICA),
            named(Standard14Fonts.FontName.HELVETICA_BOLD),
            named(Standard14Fonts.FontName.HELVETICA_OBLIQUE),
            false);
  }

  /** An encoding that has nothing to do with ASCII: codes in the order of the alphabet above. */
  private static DictionaryEncoding encoding() {
    COSArray differences = new COSArray();
    differences.add(COSInteger.get(FIRST_CODE));
    ALPHABET
        .codePoints()
        .forEach(
            c ->
                differences.add(
                    COSName.getPDFName(GlyphList.getAdobeGlyphList().codePointToName(c))));
    return new DictionaryEncoding(COSName.WIN_ANSI_ENCODING, differences);
  }

  private static PDFont named(Standard14Fonts.FontName name) {
    return new PDType1Font(name);
  }

  private static PDFont liberation(Loading loading) throws IOException {
    try (InputStream in = PDFont.class.getResourceAsStream(LIBERATION)) {
      if (in == null) {
        throw new IOException("PDFBox lacks its font " + LIBERATION);
      }
      return loading.from(in);
    }
  }

  private interface Loading {
    PDFont from(InputStream in) throws IOException;
  }
}
