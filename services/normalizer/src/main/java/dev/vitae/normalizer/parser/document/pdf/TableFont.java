package dev.vitae.normalizer.parser.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.util.Vector;

/**
 * A font that is read from the document's tables alone: its letters stand in one, its widths in
 * another. PDFBox would unpack and parse the font's outlines as well, twice, which only a painter
 * needs; what is read here is what PDFBox reads in the same tables. (PDF 32000-1:2008, 9.7.)
 */
final class TableFont extends PDFont {
  private static final float USUAL_WIDTH = 1000;

  /** Codes have two bytes; a table that says more is broken, or means harm. */
  private static final int LAST_CODE = 0xFFFF;

  private final PDFontDescriptor descriptor;
  private final Map<Integer, Float> widths = new HashMap<>();
  private final float otherWidth;

  private TableFont(COSDictionary font, COSDictionary descendant) {
    super(font);
    COSDictionary described = descendant.getCOSDictionary(COSName.FONT_DESC);
    this.descriptor = described == null ? null : new PDFontDescriptor(described);
    this.otherWidth =
        descendant.getDictionaryObject(COSName.DW) instanceof COSNumber width
            ? width.floatValue()
            : USUAL_WIDTH;
    COSArray table = descendant.getCOSArray(COSName.W);
    if (table != null) {
      read(table);
    }
  }

  /**
   * The font of a dictionary; null where its letters or its codes are known by its program only.
   */
  static PDFont of(COSBase base) {
    if (!(base instanceof COSDictionary font)
        || !COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE))
        || !COSName.IDENTITY_H.equals(font.getDictionaryObject(COSName.ENCODING))
        || !(font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream)) {
      return null;
    }
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    if (descendants == null
        || descendants.size() == 0
        || !(descendants.getObject(0) instanceof COSDictionary descendant)) {
      return null;
    }
    TableFont read = new TableFont(font, descendant);
    return read.getToUnicodeCMap() == null ? null : read;
  }

  /** Widths by code: 'first [width …]' or 'first last width', one after the other. */
  private void read(COSArray table) {
    int at = 0;
    while (at < table.size() - 1) {
      if (!(table.getObject(at++) instanceof COSNumber first)) {
        continue;
      }
      COSBase next = table.getObject(at++);
      if (next instanceof COSArray several) {
        for (int i = 0; i < several.size(); i++) {
          if (several.getObject(i) instanceof COSNumber width) {
            widths.put(first.intValue() + i, width.floatValue());
          }
        }
      } else if (at < table.size()
          && table.getObject(at++) instanceof COSNumber width
          && next instanceof COSNumber last) {
        int end = Math.min(last.intValue(), LAST_CODE);
        for (int code = Math.max(0, first.intValue()); code <= end; code++) {
          widths.put(code, width.floatValue());
        }
      }
    }
  }

  @Override
  public int readCode(InputStream codes) throws IOException {
    int high = codes.read();
    return high << 8 | Math.max(0, codes.read());
  }

  @Override
  public String toUnicode(int code) {
    String letters = super.toUnicode(code);
    return letters == null ? Character.toString((char) code) : letters;
  }

  @Override
  public float getWidth(int code) {
    return widths.getOrDefault(code, otherWidth);
  }

  @Override
  public Vector getDisplacement(int code) {
    return new Vector(getWidth(code) / 1000, 0);
  }

  @Override
  public boolean hasExplicitWidth(int code) {
    return widths.containsKey(code);
  }

  @Override
  public String getName() {
    return dict.getNameAsString(COSName.BASE_FONT);
  }

  @Override
  public PDFontDescriptor getFontDescriptor() {
    return descriptor;
  }

  @Override
  public boolean isVertical() {
    return false;
  }

  @Override
  public boolean isEmbedded() {
    return false;
  }

  @Override
  public boolean isDamaged() {
    return false;
  }

  @Override
  public boolean willBeSubset() {
    return false;
  }

  @Override
  public BoundingBox getBoundingBox() {
    return new BoundingBox();
  }

  @Override
  public float getWidthFromFont(int code) {
    throw noOutlines();
  }

  @Override
  @SuppressWarnings("deprecation")
  public float getHeight(int code) {
    throw noOutlines();
  }

  @Override
  protected float getStandard14Width(int code) {
    throw noOutlines();
  }

  @Override
  protected byte[] encode(int point) {
    throw noOutlines();
  }

  @Override
  public void addToSubset(int point) {
    throw noOutlines();
  }

  @Override
  public void subset() {
    throw noOutlines();
  }

  private static UnsupportedOperationException noOutlines() {
    return new UnsupportedOperationException("only letters and widths of the font are read");
  }
}
