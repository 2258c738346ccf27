package dev.vitae.normalizer.parser.document.pdf;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.DocumentReader;
import dev.vitae.normalizer.parser.document.scan.Deadline;
import dev.vitae.normalizer.parser.document.scan.Looks;
import dev.vitae.normalizer.parser.document.scan.PageScanner;
import dev.vitae.normalizer.parser.document.scan.ScannedPage;
import dev.vitae.schemas.Finding;
import dev.vitae.schemas.RejectionCode;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Reads pictures that are documents themselves: PNG, JPEG, and TIFF with several pages.
 *
 * <p>Refused with a code: what is broken, what shows no text, and all where Tesseract is missing.
 */
public final class PictureReader implements DocumentReader {
  /** Pages of a picture; more are left out. */
  private static final int MOST_PAGES = 50;

  /** Pixels of the longer side beyond which fewer are looked at: more than 300 to an inch of A4. */
  private static final int MOST = 4200;

  /** Below so many the letters are too small for Tesseract. */
  private static final int FEWEST = 2000;

  /** Inches of the longer side: a picture does not say how large its page was; A4 is usual. */
  private static final float INCHES = 11.7f;

  private final PageScanner scanner;

  public PictureReader(PageScanner scanner) {
    this.scanner = scanner;
  }

  @Override
  public Document read(byte[] content, String mediaType) throws UnreadableException {
    Deadline deadline = scanner.start();
    scanner.require(deadline);
    List<ScannedPage> scanned = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new UnreadableException(RejectionCode.MALFORMED, "The picture is broken.");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        int count = Math.min(MOST_PAGES, reader.getNumImages(true));
        for (int i = 0; i < count && !deadline.over(); i++) {
          BufferedImage picture = enlarged(picture(reader, i));
          float dpi = Math.max(picture.getWidth(), picture.getHeight()) / INCHES;
          scanned.add(scanner.read(picture, dpi, deadline));
        }
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      throw new UnreadableException(RejectionCode.MALFORMED, "The picture is broken.", e);
    }
    List<PageContent> pages = new ArrayList<>();
    for (ScannedPage page : Looks.evened(scanned)) {
      pages.add(ScannedContent.of(page, pages.size() + 1));
      findings.add(ScannedContent.finding(page, pages.size()));
    }
    List<Region> regions = Sheet.regions(pages);
    Assembly assembly = new Assembly(pages, new Hyphens(regions, false));
    regions.forEach(assembly::add);
    Document document = assembly.document(mediaType, findings);
    if (document.lines().isEmpty() && deadline.over()) {
      throw scanner.late();
    }
    if (document.lines().isEmpty()) {
      throw new UnreadableException(RejectionCode.NO_TEXT, "No text can be read in the picture.");
    }
    return document;
  }

  /** A picture may unpack to far more than it was sent as: then every n-th pixel is enough. */
  private static BufferedImage picture(ImageReader reader, int index) throws IOException {
    int longer = Math.max(reader.getWidth(index), reader.getHeight(index));
    ImageReadParam parameters = reader.getDefaultReadParam();
    int step = Math.ceilDiv(longer, MOST);
    parameters.setSourceSubsampling(step, step, 0, 0);
    return reader.read(index, parameters);
  }

  private static BufferedImage enlarged(BufferedImage picture) {
    int longer = Math.max(picture.getWidth(), picture.getHeight());
    if (longer >= FEWEST) {
      return picture;
    }
    int factor = Math.min(4, Math.ceilDiv(FEWEST, longer));
    BufferedImage colors =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_ARGB);
    colors.getGraphics().drawImage(picture, 0, 0, null);
    RenderingHints smooth =
        new RenderingHints(
            RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    return new AffineTransformOp(AffineTransform.getScaleInstance(factor, factor), smooth)
        .filter(colors, null);
  }
}
