package dev.vitae.normalizer.parser.document.pdf;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.util.Matrix;

/** Draws a PDF for a test: distances in points from the page's top left corner, A4. */
final class DrawnPdf {
  static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
  static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
  static final PDFont ITALIC = new PDType1Font(FontName.TIMES_ITALIC);

  private final PDDocument document = new PDDocument();
  private PDPageContentStream stream;
  private PDPage page;
  PDFont font = PLAIN;
  float size = 10;

  DrawnPdf() {
    page();
  }

  private interface Drawing {
    void draw() throws IOException;
  }

  private DrawnPdf draw(Drawing drawing) {
    try {
      drawing.draw();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  DrawnPdf page() {
    return draw(
        () -> {
          if (stream != null) {
            stream.close();
          }
          page = new PDPage(PDRectangle.A4);
          document.addPage(page);
          stream = new PDPageContentStream(document, page);
        });
  }

  DrawnPdf font(PDFont next, float nextSize) {
    font = next;
    size = nextSize;
    return this;
  }

  private float up(float top) {
    return PDRectangle.A4.getHeight() - top;
  }

  /** One run of text with its base line at that distance from the top. */
  DrawnPdf text(float left, float top, String text) {
    return text(Matrix.getTranslateInstance(left, up(top)), 0, text);
  }

  DrawnPdf text(Matrix place, float spacing, String text) {
    return draw(
        () -> {
          stream.beginText();
          stream.setFont(font, size);
          stream.setCharacterSpacing(spacing);
          stream.setTextMatrix(place);
          stream.showText(text);
          stream.endText();
        });
  }

  DrawnPdf spaced(float left, float top, float spacing, String text) {
    return text(Matrix.getTranslateInstance(left, up(top)), spacing, text);
  }

  /** Text that runs up the page. */
  DrawnPdf upwards(float left, float top, String text) {
    return text(Matrix.getRotateInstance(Math.PI / 2, left, up(top)), 0, text);
  }

  /** Lines below each other, with their leading. */
  DrawnPdf lines(float left, float top, float leading, String... lines) {
    for (int i = 0; i < lines.length; i++) {
      text(left, top + i * leading, lines[i]);
    }
    return this;
  }

  DrawnPdf right(float right, float top, String text) {
    return draw(() -> text(right - font.getStringWidth(text) * size / 1000, top, text));
  }

  DrawnPdf color(int rgb) {
    return draw(() -> stream.setNonStrokingColor(new Color(rgb)));
  }

  DrawnPdf mode(RenderingMode mode) {
    return draw(() -> stream.setRenderingMode(mode));
  }

  DrawnPdf fill(float left, float top, float right, float bottom, int rgb) {
    return draw(
        () -> {
          stream.saveGraphicsState();
          stream.setNonStrokingColor(new Color(rgb));
          stream.addRect(left, up(bottom), right - left, bottom - top);
          stream.fill();
          stream.restoreGraphicsState();
        });
  }

  /** Draws the outline of an area. */
  DrawnPdf frame(float left, float top, float right, float bottom) {
    return draw(
        () -> {
          stream.addRect(left, up(bottom), right - left, bottom - top);
          stream.stroke();
        });
  }

  DrawnPdf link(float left, float top, float right, float bottom, String target) {
    return draw(
        () -> {
          PDActionURI action = new PDActionURI();
          action.setURI(target);
          PDAnnotationLink link = new PDAnnotationLink();
          link.setRectangle(new PDRectangle(left, up(bottom), right - left, bottom - top));
          link.setAction(action);
          page.getAnnotations().add(link);
        });
  }

  PDDocument open() {
    return document;
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    draw(
        () -> {
          stream.close();
          document.save(out);
          document.close();
        });
    return out.toByteArray();
  }
}
