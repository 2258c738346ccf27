package dev.vitae.evaluation.generate.produce;

import dev.vitae.evaluation.generate.people.Dice;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Printed pages as a scanner sees them: pictures without text, a little askew, paler, with specks.
 */
public final class ScannedPages implements Producer {
  private static final int DPI = 200;
  private static final float QUALITY = 0.6f;

  @Override
  public Optional<String> missing() {
    return new PrintedPages().missing();
  }

  @Override
  public void write(List<Job> jobs) throws IOException {
    Path profile = Files.createTempDirectory("vitae-chromium");
    try (Chromium chromium = new Chromium(PrintedPages.program().orElseThrow(), profile)) {
      for (Job job : jobs) {
        Dice dice = new Dice(job.draft().chance(), 0);
        Files.write(job.file(), scan(PrintedPages.print(chromium, job.draft()), dice));
      }
    } finally {
      Programs.delete(profile);
    }
  }

  /** Pictures of the pages, in a PDF of their own. */
  static byte[] scan(byte[] pdf, Dice dice) throws IOException {
    try (PDDocument printed = Loader.loadPDF(pdf);
        PDDocument scanned = new PDDocument()) {
      scanned.setDocumentId(0L);
      PDFRenderer renderer = new PDFRenderer(printed);
      double askew = Math.toRadians(dice.gaussian() * 0.5);
      int pale = dice.between(0, 90);
      for (int i = 0; i < printed.getNumberOfPages(); i++) {
        BufferedImage clean = renderer.renderImageWithDPI(i, DPI, ImageType.GRAY);
        add(scanned, seen(clean, askew, pale, dice));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      scanned.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static BufferedImage seen(BufferedImage clean, double askew, int pale, Dice dice) {
    int width = clean.getWidth();
    int height = clean.getHeight();
    BufferedImage seen = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = seen.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.rotate(askew, width / 2.0, height / 2.0);
    graphics.drawImage(clean, 0, 0, null);
    graphics.dispose();
    byte[] grey = ((DataBufferByte) seen.getRaster().getDataBuffer()).getData();
    for (int at = 0; at < grey.length; at++) {
      int value = pale + (grey[at] & 0xFF) * (240 - pale) / 255 + (int) (dice.gaussian() * 6);
      grey[at] = (byte) Math.clamp(value, 0, 255);
    }
    for (int speck = dice.between(0, 120); speck > 0; speck--) {
      int at = dice.between(0, grey.length - 3);
      grey[at] = grey[at + 1] = (byte) dice.between(0, 120);
    }
    return seen;
  }

  private static void add(PDDocument document, BufferedImage image) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    PDImageXObject picture = JPEGFactory.createFromImage(document, image, QUALITY, DPI);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(picture, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
    }
  }
}
