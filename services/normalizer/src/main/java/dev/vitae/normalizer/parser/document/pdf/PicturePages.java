package dev.vitae.normalizer.parser.document.pdf;

import dev.vitae.normalizer.parser.document.DocumentReader.UnreadableException;
import dev.vitae.normalizer.parser.document.scan.Deadline;
import dev.vitae.normalizer.parser.document.scan.Looks;
import dev.vitae.normalizer.parser.document.scan.PageScanner;
import dev.vitae.normalizer.parser.document.scan.ScannedPage;
import dev.vitae.schemas.Finding;
import dev.vitae.schemas.FindingCode;
import dev.vitae.schemas.Severity;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages that are pictures are read by optical recognition, two at a time. */
final class PicturePages {
  /** Pages read at the same time; each is held in memory as long. */
  private static final int AT_ONCE = 2;

  /** Pixels of an inch that pages are drawn with: as the scan has them, within these bounds. */
  private static final float COARSEST = 200;

  private static final float FINEST = 300;

  /** Pixels of a page beyond which it is drawn coarser: bounds time and memory. */
  private static final float MOST_PIXELS = 9e6f;

  /** A page with fewer letters may be a picture with a stamp or a page number on it. */
  private static final int FEW_LETTERS = 60;

  /** Share of such a page that a picture must cover. */
  private static final float COVERED = 0.5f;

  /** Share of a page without any letter that a picture must cover: a logo is no page. */
  private static final float SOME = 0.1f;

  private final PageScanner scanner;

  PicturePages(PageScanner scanner) {
    this.scanner = scanner;
  }

  /** A page being read. */
  private record Task(int index, Future<ScannedPage> reading) {}

  /**
   * Replaces those pages that are pictures by what is read in them.
   *
   * @return what the document's reader should know of it
   * @throws UnreadableException if no page has text and pictures cannot be read here, or not in
   *     time
   */
  List<Finding> read(PDDocument pdf, List<PageContent> pages)
      throws IOException, UnreadableException {
    boolean silent = pages.stream().noneMatch(page -> hasLetters(page, 1));
    List<Integer> pictures = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      if (silent || isPicture(pages.get(i))) {
        pictures.add(i);
      }
    }
    if (pictures.isEmpty()) {
      return List.of();
    }
    Deadline deadline = scanner.start();
    if (silent) {
      scanner.require(deadline);
    } else if (!scanner.available(deadline)) {
      return List.of(unread(pictures.size(), "Tesseract is not installed"));
    }
    List<Finding> findings = read(pdf, pages, pictures, deadline);
    if (silent && deadline.over() && pages.stream().noneMatch(page -> hasLetters(page, 1))) {
      throw scanner.late();
    }
    return findings;
  }

  private List<Finding> read(
      PDDocument pdf, List<PageContent> pages, List<Integer> pictures, Deadline deadline)
      throws IOException {
    PDFRenderer renderer = new PDFRenderer(pdf);
    renderer.setSubsamplingAllowed(true);
    List<Finding> findings = new ArrayList<>();
    List<Task> tasks = new ArrayList<>();
    SortedMap<Integer, ScannedPage> scanned = new TreeMap<>();
    int unread = 0;
    try (ExecutorService executor = Executors.newFixedThreadPool(AT_ONCE)) {
      for (int index : pictures) {
        if (deadline.over()) {
          unread++;
          continue;
        }
        PageContent page = pages.get(index);
        float dpi = resolution(pdf.getPage(index), page.width * page.height);
        BufferedImage picture = renderer.renderImageWithDPI(index, dpi, ImageType.RGB);
        tasks.add(new Task(index, executor.submit(() -> scanner.read(picture, dpi, deadline))));
        if (tasks.size() == AT_ONCE) {
          take(tasks.remove(0), scanned);
        }
      }
      for (Task task : tasks) {
        take(task, scanned);
      }
    }
    List<ScannedPage> evened = Looks.evened(List.copyOf(scanned.values()));
    int at = 0;
    for (int index : scanned.keySet()) {
      PageContent before = pages.get(index);
      PageContent content = ScannedContent.of(evened.get(at), before.number);
      content.links = before.links;
      pages.set(index, content);
      findings.add(ScannedContent.finding(evened.get(at++), before.number));
    }
    if (unread > 0) {
      findings.add(unread(unread, "there was no time to"));
    }
    return findings;
  }

  private static float resolution(PDPage page, float area) throws IOException {
    long pixels = 0;
    PDResources resources = page.getResources();
    for (COSName name : resources == null ? List.<COSName>of() : resources.getXObjectNames()) {
      if (resources.isImageXObject(name)
          && resources.getXObject(name) instanceof PDImageXObject image) {
        pixels = Math.max(pixels, (long) image.getWidth() * image.getHeight());
      }
    }
    float own = pixels == 0 ? FINEST : perInch(pixels, area);
    float wanted = Math.max(COARSEST, Math.min(FINEST, own));
    return Math.min(wanted, perInch(MOST_PIXELS, area));
  }

  private static float perInch(float pixels, float area) {
    return 72 * (float) Math.sqrt(pixels / area);
  }

  private static void take(Task task, SortedMap<Integer, ScannedPage> scanned) throws IOException {
    try {
      ScannedPage page = task.reading().get();
      if (!page.words().isEmpty()) {
        scanned.put(task.index(), page);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while a page was read", e);
    } catch (ExecutionException e) {
      throw new IOException("a page could not be read", e.getCause());
    }
  }

  private static Finding unread(int count, String why) {
    return ScannedContent.finding(
        FindingCode.LOW_TEXT_QUALITY,
        Severity.MAJOR,
        count + " pages are pictures that were not read: " + why + ".");
  }

  private static boolean isPicture(PageContent page) {
    if (hasLetters(page, FEW_LETTERS)) {
      return false;
    }
    float covered = 0;
    for (Area area : page.areas) {
      if (area.color() == Area.UNKNOWN_COLOR) {
        covered = Math.max(covered, area.width() * area.height() / (page.width * page.height));
      }
    }
    return covered >= (hasLetters(page, 1) ? COVERED : SOME);
  }

  /**
   * Whether there are so many letters that say what they are; hidden ones as well, which someone
   * has read before.
   */
  private static boolean hasLetters(PageContent page, int enough) {
    int letters = 0;
    for (List<Glyph> glyphs : page.glyphs) {
      for (Glyph glyph : glyphs) {
        letters += glyph.isSpace() || glyph.text().equals(Icons.UNKNOWN) ? 0 : 1;
        if (letters >= enough) {
          return true;
        }
      }
    }
    return false;
  }
}
