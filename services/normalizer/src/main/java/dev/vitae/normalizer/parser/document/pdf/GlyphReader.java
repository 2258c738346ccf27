package dev.vitae.normalizer.parser.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/**
 * Collects the glyphs and the filled areas of pages. PDFBox's text stripper is not used: it builds
 * several matrices for every glyph and flattens what is needed here. One reader serves one
 * document.
 */
final class GlyphReader extends PDFStreamEngine {
  /** Alpha below which nothing is seen. */
  private static final float TRANSPARENT = 0.05f;

  /** How far a base line may lean and still count as level or upright, as a tangent. */
  private static final float LEAN = 0.2f;

  /** Letters below this size are not meant for a reader. */
  private static final float SMALLEST = 1.2f;

  private final GlyphList names;
  private final int mostCharacters;
  private final Map<COSDictionary, FontFacts> fonts = new IdentityHashMap<>();
  private final Map<Look, Look> looks = new HashMap<>();
  private final Deque<Integer> fills = new ArrayDeque<>();
  private final Paint paint = new Paint(this);

  private PageContent page;
  private PDRectangle crop;
  private int rotation;
  private int fill;
  private int characters;
  private int nameless;
  private final Map<FontFacts, Integer> lost = new HashMap<>();
  private int objects;
  private int markedDepth;
  private int actualDepth;
  private String actualText;

  GlyphReader(GlyphList names, int mostCharacters) {
    this.names = names;
    this.mostCharacters = mostCharacters;
    addOperator(new BeginText(this));
    addOperator(new EndText(this));
    addOperator(new SetFontAndSize(this));
    addOperator(new SetTextHorizontalScaling(this));
    addOperator(new SetCharSpacing(this));
    addOperator(new SetWordSpacing(this));
    addOperator(new SetTextLeading(this));
    addOperator(new SetTextRenderingMode(this));
    addOperator(new SetTextRise(this));
    addOperator(new MoveText(this));
    addOperator(new MoveTextSetLeading(this));
    addOperator(new NextLine(this));
    addOperator(new SetMatrix(this));
    addOperator(new ShowText(this));
    addOperator(new ShowTextAdjusted(this));
    addOperator(new ShowTextLine(this));
    addOperator(new ShowTextLineAndSpace(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
    addOperator(new Concatenate(this));
    addOperator(new SetGraphicsStateParameters(this));
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
    paint.operators().forEach(this::addOperator);
  }

  /** Glyphs seen so far whose font does not say which character they are. */
  int nameless() {
    return nameless;
  }

  /** Those of them that stand for letters as far as can be known: their font has letters too. */
  int lost() {
    return lost.entrySet().stream()
        .filter(each -> each.getKey().hasLetters())
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  int characters() {
    return characters;
  }

  boolean full() {
    return characters > mostCharacters;
  }

  PageContent read(PDPage source, int number) throws IOException {
    crop = source.getCropBox();
    rotation = Math.floorMod(source.getRotation(), 360);
    boolean upright = rotation % 180 == 0;
    page =
        new PageContent(
            number,
            upright ? crop.getWidth() : crop.getHeight(),
            upright ? crop.getHeight() : crop.getWidth());
    fill = 0;
    fills.clear();
    markedDepth = 0;
    actualDepth = 0;
    processPage(new WholePage(source));
    page.links = Links.of(source, this::area);
    return page;
  }

  PageContent page() {
    return page;
  }

  int fill() {
    return fill;
  }

  void fill(int color) {
    fill = color;
  }

  @Override
  public void beginText() throws IOException {
    objects++;
    super.beginText();
  }

  @Override
  public void saveGraphicsState() {
    fills.push(fill);
    super.saveGraphicsState();
  }

  @Override
  public void restoreGraphicsState() {
    if (!fills.isEmpty()) {
      fill = fills.pop();
    }
    super.restoreGraphicsState();
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    int before = fill;
    int depth = fills.size();
    super.showForm(form);
    while (fills.size() > depth) {
      fills.pop();
    }
    fill = before;
  }

  /** Text that stands for the glyphs painted within, as for ligatures. */
  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    markedDepth++;
    if (actualDepth == 0 && properties != null) {
      String text = properties.getString(COSName.ACTUAL_TEXT);
      if (text != null) {
        actualDepth = markedDepth;
        actualText = text;
      }
    }
  }

  @Override
  public void endMarkedContentSequence() {
    if (markedDepth == actualDepth) {
      actualDepth = 0;
    }
    markedDepth = Math.max(0, markedDepth - 1);
  }

  @Override
  protected void showText(byte[] string) throws IOException {
    PDGraphicsState state = getGraphicsState();
    PDTextState text = state.getTextState();
    PDFont font = text.getFont();
    if (font == null || full()) {
      return;
    }
    FontFacts facts = fonts.get(font.getCOSObject());
    if (facts == null) {
      facts = new FontFacts(font, names);
      fonts.put(font.getCOSObject(), facts);
    }
    float size = text.getFontSize();
    float stretch = text.getHorizontalScaling() / 100;
    Matrix place = Matrix.concatenate(state.getCurrentTransformationMatrix(), getTextMatrix());
    float rise = text.getRise();
    float alongX = place.getScaleX();
    float alongY = place.getShearY();
    float originX = place.getTranslateX() + rise * place.getShearX();
    float originY = place.getTranslateY() + rise * place.getScaleY();
    float up = length(place.getShearX(), place.getScaleY());
    float along = length(alongX, alongY);
    int turn = turn(alongX * Math.signum(size), alongY * Math.signum(size));
    float height = Math.abs(size) * up * facts.scale;
    RenderingMode mode = text.getRenderingMode();
    boolean hidden =
        mode == RenderingMode.NEITHER
            || mode == RenderingMode.NEITHER_CLIP
            || height < SMALLEST
            || mode.isFill() && !mode.isStroke() && state.getNonStrokeAlphaConstant() < TRANSPARENT;
    boolean bold = facts.bold || mode == RenderingMode.FILL_STROKE;
    Look look = look(height, bold, facts.italic || leans(place), fill);
    boolean vertical = font.isVertical();

    ByteArrayInputStream codes = new ByteArrayInputStream(string);
    float pen = 0;
    float drop = 0;
    int left = codes.available();
    while (left > 0) {
      int code = font.readCode(codes);
      int length = left - codes.available();
      left -= length;
      if (length == 0) {
        break;
      }
      FontFacts.Letter letter = facts.letter(code);
      float spacing = text.getCharacterSpacing();
      if (!letter.named() && actualDepth == 0) {
        lost.merge(facts, 1, Integer::sum);
      }
      if (length == 1 && code == ' ') {
        spacing += text.getWordSpacing();
      }
      if (turn >= 0) {
        float x = originX + pen * alongX + drop * place.getShearX();
        float y = originY + pen * alongY + drop * place.getScaleY();
        float advance = vertical ? height : Math.abs(letter.advance() * size * stretch) * along;
        add(letter.text(), x, y, advance, turn, look, hidden);
      }
      if (vertical) {
        drop += letter.drop() * size + spacing;
      } else {
        pen += (letter.advance() * size + spacing) * stretch;
      }
    }
    getTextMatrix().translate(pen, drop);
  }

  private void add(
      String text, float x, float y, float advance, int turn, Look look, boolean hidden) {
    String shown = text;
    if (actualDepth > 0) {
      shown = actualText;
      actualText = "";
      if (shown.isEmpty()) {
        return;
      }
    }
    characters += Math.max(1, shown.length());
    if (shown.isEmpty()) {
      nameless++;
      shown = Icons.UNKNOWN;
    }
    float across = across(x, y);
    float down = down(x, y);
    if (across < -advance || across > page.width || down < 0 || down > page.height + look.size()) {
      return;
    }
    float left =
        switch (turn) {
          case 0 -> across;
          case 1 -> down;
          case 2 -> page.width - across;
          default -> page.height - down;
        };
    float baseline =
        switch (turn) {
          case 0 -> down;
          case 1 -> page.width - across;
          case 2 -> page.height - down;
          default -> across;
        };
    page.glyphs.get(turn).add(new Glyph(shown, left, baseline, advance, look, objects, hidden));
  }

  /** From the document's space to points from the left edge of the page as it is shown. */
  float across(float x, float y) {
    return switch (rotation) {
      case 90 -> y - crop.getLowerLeftY();
      case 180 -> crop.getUpperRightX() - x;
      case 270 -> crop.getUpperRightY() - y;
      default -> x - crop.getLowerLeftX();
    };
  }

  /** From the document's space to points from the upper edge of the page as it is shown. */
  float down(float x, float y) {
    return switch (rotation) {
      case 90 -> x - crop.getLowerLeftX();
      case 180 -> y - crop.getLowerLeftY();
      case 270 -> crop.getUpperRightX() - x;
      default -> crop.getUpperRightY() - y;
    };
  }

  private Area area(PDRectangle box) {
    float a = across(box.getLowerLeftX(), box.getLowerLeftY());
    float b = across(box.getUpperRightX(), box.getUpperRightY());
    float c = down(box.getLowerLeftX(), box.getLowerLeftY());
    float d = down(box.getUpperRightX(), box.getUpperRightY());
    return new Area(
        Math.min(a, b), Math.min(c, d), Math.max(a, b), Math.max(c, d), Area.UNKNOWN_COLOR);
  }

  /** Quarter turns clockwise of a direction on the page as it is shown; -1 when it is slanted. */
  private int turn(float x, float y) {
    int quarters;
    if (Math.abs(y) <= LEAN * Math.abs(x)) {
      quarters = x >= 0 ? 0 : 2;
    } else if (Math.abs(x) <= LEAN * Math.abs(y)) {
      quarters = y <= 0 ? 1 : 3;
    } else {
      return -1;
    }
    return (quarters + rotation / 90) % 4;
  }

  /** Most text is upright: then one of the two is the length. */
  private static float length(float x, float y) {
    return x == 0 ? Math.abs(y) : y == 0 ? Math.abs(x) : (float) Math.hypot(x, y);
  }

  private static boolean leans(Matrix place) {
    float x = place.getShearX() * place.getScaleX() + place.getScaleY() * place.getShearY();
    float upright = place.getScaleX() * place.getScaleY() - place.getShearX() * place.getShearY();
    return Math.abs(x) > 0.1f * Math.abs(upright);
  }

  private Look look(float size, boolean bold, boolean italic, int color) {
    Look look = new Look(Math.round(size * 10) / 10f, bold, italic, Math.max(0, color));
    Look known = looks.putIfAbsent(look, look);
    return known == null ? look : known;
  }
}
