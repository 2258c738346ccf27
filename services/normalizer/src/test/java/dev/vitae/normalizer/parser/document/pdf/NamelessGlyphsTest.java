package dev.vitae.normalizer.parser.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.schemas.Finding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamelessGlyphsTest {
  @Test
  void aFontOfPicturesOnlyIsNoDamage() throws Exception {
    assertThat(messages("/pic", "\\001")).isEmpty();
  }

  @Test
  void aLetterThatItsFontDoesNotNameIsDamage() throws Exception {
    assertThat(messages("/pic /a", "\\001\\002\\001"))
        .containsExactly("2 glyphs do not say which letters they show.");
    assertThat(messages("/pic /a", "\\001\\002"))
        .containsExactly("One glyph does not say which letter it shows.");
  }

  /** Of a page with a name in Helvetica and a string in a font drawn by procedures. */
  private static List<String> messages(String names, String string) throws Exception {
    String name = "Maya Okonkwo, engineer of bridges and of other things that people walk over";
    String page =
        "BT /F1 12 Tf 72 700 Td (%s) Tj ET BT /F2 12 Tf 72 680 Td (%s) Tj ET"
            .formatted(name, string);
    String drawn = "500 0 0 0 500 500 d1 0 0 500 500 re f";
    String pdf =
        """
        %%PDF-1.4
        1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
        2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
        3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R
          /Resources <</Font <</F1 5 0 R /F2 6 0 R>>>>>> endobj
        4 0 obj <</Length %d>> stream
        %s
        endstream endobj
        5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj
        6 0 obj <</Type /Font /Subtype /Type3 /FontBBox [0 0 500 500]
          /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 1 /LastChar 2 /Widths [500 500]
          /Encoding <</Differences [1 %s]>> /CharProcs <</pic 7 0 R /a 7 0 R>>>> endobj
        7 0 obj <</Length %d>> stream
        %s
        endstream endobj
        trailer <</Root 1 0 R>>
        """
            .formatted(page.length(), page, names, drawn.length(), drawn);
    return new PdfReader()
        .read(pdf.getBytes(StandardCharsets.ISO_8859_1), "application/pdf").findings().stream()
            .map(Finding::getMessage)
            .toList();
  }
}
