package dev.vitae.normalizer.parser.document.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.util.Vector;

/** What a font says of itself and of each of its codes, asked once. */
final class FontFacts {
  /** Names of weights and of the bold cuts of fonts that TeX uses. */
  private static final Pattern BOLD =
      Pattern.compile(
          "bold|black|heavy|demi|[-_,]bd|[-_]medi\\b|\\bcmbx|\\bcmssbx|\\bsfbx|\\becbx|\\blmbx|semib|-w[6-9]\\b"
              + "|\\blin(?:libertine|biolinum)\\w*[bz]i?$");

  private static final Pattern ITALIC =
      Pattern.compile(
          "ital|obli|slant|\\bcmti|\\bcmsl|\\bsfti|\\becti|\\bsfsl|lmri|[-_,](bd)?it\\b"
              + "|\\blin(?:libertine|biolinum)\\w*i$");

  /** Fonts whose private codes are list marks. */
  private static final Pattern MARKS = Pattern.compile("symbol|wingding|webding|dingbat");

  /** Fonts that hold pictures, whatever their codes say. */
  private static final Pattern ICONS =
      Pattern.compile(
          "awesome|icons?\\b|icon-|ionic|marvosym|fontello|icomoon|glyphicon|entypo|lucide|feather");

  /** Pictures that people use as list marks. */
  private static final Pattern DOTS =
      Pattern.compile("(?i)(?:.*-)?(?:circle|dot|square|caret|angle|chevron|check|star)(?:-.*)?");

  private static final int BOLD_WEIGHT = 600;

  final boolean bold;
  final boolean italic;

  /** Height of the font as a multiple of its nominal size. */
  final float scale;

  private final PDFont font;
  private final GlyphList names;
  private final boolean marks;

  private final boolean icons;
  private boolean letters;
  private final Letter[] small = new Letter[0x100];
  private final Map<Integer, Letter> large = new HashMap<>();

  /**
   * What one code shows, and how far the pen moves in multiples of the font size.
   *
   * @param text what the font says it is; nothing for what has no shape, as control characters
   * @param named whether the font says what it is
   */
  record Letter(String text, boolean named, float advance, float drop) {}

  FontFacts(PDFont font, GlyphList names) {
    this.font = font;
    this.names = names;
    String name = font.getName() == null ? "" : font.getName();
    name = name.substring(name.indexOf('+') + 1).toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    bold =
        BOLD.matcher(name).find()
            || descriptor != null
                && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
    italic =
        ITALIC.matcher(name).find()
            || descriptor != null && (descriptor.isItalic() || descriptor.getItalicAngle() != 0);
    marks = MARKS.matcher(name).find();
    icons = ICONS.matcher(name).find();
    scale = font instanceof PDType3Font type3 ? scale(type3) : 1;
  }

  /** A font drawn by procedures has its own units; the height of its box stands for the size. */
  private static float scale(PDType3Font font) {
    BoundingBox box = font.getBoundingBox();
    float height = box == null ? 0 : box.getHeight() * Math.abs(font.getFontMatrix().getScaleY());
    return height > 0.2f && height < 20 ? height / 1.15f : 1;
  }

  Letter letter(int code) throws IOException {
    boolean isSmall = code >= 0 && code < small.length;
    Letter known = isSmall ? small[code] : large.get(code);
    if (known == null) {
      Vector displacement = font.getDisplacement(code);
      String text = text(code);
      boolean named = text != null;
      known = new Letter(named ? text : "", named, displacement.getX(), displacement.getY());
      letters |= known.text().codePoints().anyMatch(Character::isLetter);
      if (isSmall) {
        small[code] = known;
      } else {
        large.put(code, known);
      }
    }
    return known;
  }

  /** Whether a letter came of any code so far: fonts of pictures have none. */
  boolean hasLetters() {
    return letters;
  }

  /**
   * Whether a character is another form of an ideograph: fonts that have both under one glyph name
   * the wrong one.
   */
  private static boolean isVariant(int point) {
    return point >= 0x2E80 && point <= 0x2FDF
        || point >= 0xF900 && point <= 0xFAFF
        || point >= 0x2F800 && point <= 0x2FA1F;
  }

  /** A letter for private use stands for the picture, a bullet for pictures that are list marks. */
  private String picture(int code) {
    String name = "";
    if (font instanceof PDSimpleFont simple && simple.getEncoding() != null) {
      name = simple.getEncoding().getName(code);
    }
    return DOTS.matcher(name).matches() ? "•" : Character.toString(0xE000 + (code & 0x7FF));
  }

  /** Null where the font does not say. */
  private String text(int code) throws IOException {
    if (icons && font instanceof PDSimpleFont) {
      return picture(code);
    }
    String text = font.toUnicode(code, names);
    if (text == null) {
      return null;
    }
    StringBuilder clean = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ligature = c >= '\uFB00' && c <= '\uFB06';
      boolean fine = c >= ' ' && c < '\u00A0' && c != '\u007F';
      if (fine && clean == null) {
        continue;
      }
      if (clean == null) {
        clean = new StringBuilder(text.substring(0, i));
      }
      boolean variant = isVariant(text.codePointAt(i));
      if (ligature || variant) {
        int point = text.codePointAt(i);
        clean.append(Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC));
        i += Character.charCount(point) - 1;
      } else if (c == '\t' || c == '\r' || c == '\n' || Character.isSpaceChar(c)) {
        clean.append(' ');
      } else if (c >= '\uE000' && c <= '\uF8FF') {
        if (marks) {
          clean.append('•');
        } else {
          clean.append(c);
        }
      } else if (!Character.isISOControl(c) && c != '\uFFFD' && c != '\uFFFF') {
        clean.append(c);
      }
    }
    return clean == null ? text : clean.toString();
  }
}
