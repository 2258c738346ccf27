package dev.vitae.normalizer.parser.document.pdf;

import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** A document's resources as PDFBox keeps them, with fonts that are read from tables where any. */
final class TableFonts extends DefaultResourceCache {

  @Override
  public PDFont getFont(COSObject indirect) {
    PDFont known = super.getFont(indirect);
    if (known != null) {
      return known;
    }
    PDFont font = TableFont.of(indirect.getObject());
    if (font != null) {
      put(indirect, font);
    }
    return font;
  }
}
