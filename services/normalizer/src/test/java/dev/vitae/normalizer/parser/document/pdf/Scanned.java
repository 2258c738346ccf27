package dev.vitae.normalizer.parser.document.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A drawn PDF as a scanner would leave it. */
final class Scanned {
  private static final int DPI = 200;

  private Scanned() {}

  /** Its first page as a picture. */
  static BufferedImage picture(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] png(BufferedImage picture) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The same pages, only the last one now a picture, changed in some way. */
  static byte[] lastPage(byte[] pdf, UnaryOperator<BufferedImage> change) {
    return lastPage(pdf, change, "");
  }

  /** With text behind the picture, which is not shown. */
  static byte[] lastPage(byte[] pdf, UnaryOperator<BufferedImage> change, String hidden) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      int last = document.getNumberOfPages() - 1;
      BufferedImage picture =
          change.apply(new PDFRenderer(document).renderImageWithDPI(last, DPI, ImageType.GRAY));
      document.removePage(last);
      PDPage page =
          new PDPage(
              new PDRectangle(picture.getWidth() * 72f / DPI, picture.getHeight() * 72f / DPI));
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 10);
        content.setRenderingMode(RenderingMode.NEITHER);
        content.newLineAtOffset(50, 700);
        content.showText(hidden);
        content.endText();
        content.drawImage(
            LosslessFactory.createFromImage(document, picture),
            0,
            0,
            page.getMediaBox().getWidth(),
            page.getMediaBox().getHeight());
      }
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Turned clockwise by quarters. */
  static BufferedImage turned(BufferedImage page, int quarters) {
    BufferedImage turned = page;
    for (int i = 0; i < quarters; i++) {
      BufferedImage next =
          new BufferedImage(turned.getHeight(), turned.getWidth(), BufferedImage.TYPE_BYTE_GRAY);
      for (int y = 0; y < turned.getHeight(); y++) {
        for (int x = 0; x < turned.getWidth(); x++) {
          next.getRaster()
              .setSample(turned.getHeight() - 1 - y, x, 0, turned.getRaster().getSample(x, y, 0));
        }
      }
      turned = next;
    }
    return turned;
  }

  /** Gray letters on gray paper. */
  static BufferedImage faint(BufferedImage page) {
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        page.getRaster().setSample(x, y, 0, 150 + page.getRaster().getSample(x, y, 0) / 5);
      }
    }
    return page;
  }
}
