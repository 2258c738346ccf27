package dev.vitae.evaluation.generate.write;

import dev.vitae.evaluation.generate.draft.Draft;
import dev.vitae.evaluation.generate.draft.Draft.Span;
import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/**
 * Sets text on as many pages as it takes: whole lines, words or single glyphs at a time, as the
 * look says with {@code word-runs} or {@code glyph-runs}. Points, from the top of the page.
 */
final class PdfPen implements AutoCloseable {
  static final float MARGIN = 48;
  static final float HEIGHT = PDRectangle.A4.getHeight();
  static final float RIGHT = PDRectangle.A4.getWidth() - MARGIN;

  private final PDDocument document;
  private final PdfFonts fonts;
  private final boolean words;
  private final boolean glyphs;
  private final List<PDPageContentStream> pages = new ArrayList<>();

  PdfPen(Draft draft, PDDocument document) throws IOException {
    this.document = document;
    this.fonts = PdfFonts.of(draft, document);
    this.words = draft.looks("word-runs");
    this.glyphs = draft.looks("glyph-runs");
  }

  float width(Span span, float size) throws IOException {
    return font(span).getStringWidth(span.text()) * size / 1000;
  }

  float width(List<Span> spans, float size) throws IOException {
    float width = 0;
    for (Span span : spans) {
      width += width(span, size);
    }
    return width;
  }

  /** Sets spans one behind the other; the page is made when it is not there yet. */
  void text(int page, float x, float y, float size, List<Span> spans) throws IOException {
    float at = x;
    for (Span span : spans) {
      for (String run : runs(span.text())) {
        Span part = new Span(run, span.bold(), span.italic(), "");
        if (!run.isBlank()) {
          show(page(page), part, at, y, size);
        }
        at += width(part, size);
      }
    }
  }

  void rule(int page, float x, float y, float width) throws IOException {
    PDPageContentStream content = page(page);
    content.setLineWidth(0.6f);
    content.moveTo(x, HEIGHT - y);
    content.lineTo(x + width, HEIGHT - y);
    content.stroke();
  }

  void ground(int page, float x, float y, float width, float height) throws IOException {
    PDPageContentStream content = page(page);
    content.setNonStrokingColor(new Color(0xE8EEF2));
    content.addRect(x, HEIGHT - y - height, width, height);
    content.fill();
    content.setNonStrokingColor(Color.BLACK);
  }

  private void show(PDPageContentStream content, Span span, float x, float y, float size)
      throws IOException {
    content.beginText();
    content.setFont(font(span), size);
    if (fonts.emboldens()) {
      content.setLineWidth(size / 35);
      content.setRenderingMode(span.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
    }
    content.newLineAtOffset(x, HEIGHT - y);
    content.showText(span.text());
    content.endText();
  }

  private List<String> runs(String text) {
    if (glyphs) {
      return text.codePoints().mapToObj(Character::toString).toList();
    }
    return words ? List.of(text.split("(?<= )")) : List.of(text);
  }

  private PDFont font(Span span) {
    return span.bold() ? fonts.bold() : span.italic() ? fonts.italic() : fonts.plain();
  }

  private PDPageContentStream page(int number) throws IOException {
    while (pages.size() <= number) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      pages.add(new PDPageContentStream(document, page));
    }
    return pages.get(number);
  }

  @Override
  public void close() throws IOException {
    for (PDPageContentStream page : pages) {
      page.close();
    }
  }
}
