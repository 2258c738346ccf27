package dev.vitae.evaluation.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
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
 * Turns every PDF of a folder into one of pictures only: {@code Scans IN_DIR OUT_DIR KIND}, where
 * KIND is plain, faint, skewed, left, right or head. The same documents give the same scans.
 */
public final class Scans {
  private static final float QUALITY = 0.8f;

  private Scans() {}

  public static void main(String[] args) throws IOException {
    Path in = Path.of(args[0]);
    Path out = Files.createDirectories(Path.of(args[1]));
    ScanKind kind = ScanKind.of(args[2]);
    List<Path> files;
    try (Stream<Path> found = Files.list(in)) {
      files = found.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    }
    for (Path file : files) {
      try (PDDocument source = Loader.loadPDF(file.toFile());
          PDDocument scan = new PDDocument()) {
        scan(source, scan, kind);
        scan.save(out.resolve(file.getFileName()).toFile());
      }
    }
  }

  private static void scan(PDDocument source, PDDocument scan, ScanKind kind) throws IOException {
    PDFRenderer renderer = new PDFRenderer(source);
    Random random = new Random(1);
    for (int i = 0; i < source.getNumberOfPages(); i++) {
      BufferedImage shown = renderer.renderImageWithDPI(i, kind.dpi(), ImageType.RGB);
      BufferedImage picture = faded(turned(shown, kind.turn()), kind, random);
      PDPage page =
          new PDPage(
              new PDRectangle(
                  picture.getWidth() * 72f / kind.dpi(), picture.getHeight() * 72f / kind.dpi()));
      scan.addPage(page);
      PDImageXObject image = JPEGFactory.createFromImage(scan, picture, QUALITY);
      try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
        content.drawImage(
            image, 0, 0, page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
      }
    }
  }

  private static BufferedImage turned(BufferedImage page, double degrees) {
    boolean sideways = degrees % 180 == 90;
    int width = sideways ? page.getHeight() : page.getWidth();
    int height = sideways ? page.getWidth() : page.getHeight();
    BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = turned.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.translate(width / 2.0, height / 2.0);
    graphics.rotate(Math.toRadians(degrees));
    graphics.translate(-page.getWidth() / 2.0, -page.getHeight() / 2.0);
    graphics.drawImage(page, 0, 0, null);
    graphics.dispose();
    return turned;
  }

  private static BufferedImage faded(BufferedImage page, ScanKind kind, Random random) {
    BufferedImage faded =
        new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        int color = page.getRGB(x, y);
        int light =
            (299 * (color >> 16 & 0xFF) + 587 * (color >> 8 & 0xFF) + 114 * (color & 0xFF)) / 1000;
        double seen =
            kind.darkest()
                + light * (kind.lightest() - kind.darkest()) / 255.0
                + random.nextGaussian() * kind.noise();
        faded.getRaster().setSample(x, y, 0, Math.max(0, Math.min(255, (int) seen)));
      }
    }
    return faded;
  }
}
