package dev.vitae.normalizer.parser.document.scan;

import dev.vitae.normalizer.parser.document.DocumentReader.UnreadableException;
import dev.vitae.schemas.RejectionCode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Reads pictures of pages: brings them upright and level, from black to white, and has Tesseract
 * read them. Safe for use by many threads.
 */
public final class PageScanner {
  /** Below this confidence a page may lie on its side or on its head. */
  private static final float UNSURE = 0.75f;

  /** A page with fewer letters may as well. */
  private static final int FEW_LETTERS = 80;

  private final ScanSettings settings;
  private final Tesseract tesseract;
  private final AtomicReference<List<String>> installed = new AtomicReference<>(List.of());

  public PageScanner(ScanSettings settings) {
    this.settings = Objects.requireNonNull(settings, "settings must not be null");
    this.tesseract = new Tesseract(settings.command());
  }

  /** The time limit of a document whose pictures are read from now on. */
  public Deadline start() {
    return Deadline.in(settings.time());
  }

  /**
   * Makes sure that pictures can be read at all.
   *
   * @throws UnreadableException if Tesseract or its languages are not installed, which says how to
   *     install them
   */
  public void require(Deadline deadline) throws UnreadableException {
    if (languages(deadline).isEmpty()) {
      throw new UnreadableException(
          RejectionCode.NO_TEXT,
          "The document has no text, its pages are pictures; reading these needs Tesseract, which"
              + " is not installed (on Debian: apt-get install tesseract-ocr tesseract-ocr-deu"
              + " tesseract-ocr-fra tesseract-ocr-spa).");
    }
  }

  /** What is to be said of a document that shows no word because the time was over. */
  public UnreadableException late() {
    return new UnreadableException(
        RejectionCode.TIMED_OUT,
        "Its pictures could not be read within "
            + settings.time().toSeconds()
            + " s; the machine may have been busy.");
  }

  /** Whether pictures can be read. */
  public boolean available(Deadline deadline) {
    return !languages(deadline).isEmpty();
  }

  private List<String> languages(Deadline deadline) {
    List<String> known = installed.get();
    if (known.isEmpty()) {
      List<String> present = tesseract.languages(deadline);
      known = settings.languages().stream().filter(present::contains).toList();
      // Looked for again with the next document until it is there.
      installed.set(known);
    }
    return known;
  }

  /**
   * Reads a page.
   *
   * @param picture the page
   * @param dpi pixels of an inch of it
   * @return its words; none if it shows no text or the time is over
   * @throws IOException if no process can be started
   */
  public ScannedPage read(BufferedImage picture, float dpi, Deadline deadline) throws IOException {
    Gray page = Gray.of(picture);
    ScannedPage first = readLevelled(page, dpi, deadline);
    if (first.confidence() >= UNSURE && first.letters() >= FEW_LETTERS || deadline.over()) {
      return first;
    }
    int quarters = tesseract.turn(Contrast.evened(page), Math.round(dpi), deadline);
    if (quarters == 0) {
      return first;
    }
    ScannedPage turned = readLevelled(page.turned(quarters), dpi, deadline);
    return sum(turned) > sum(first) ? turned : first;
  }

  private static float sum(ScannedPage page) {
    return page.confidence() * page.letters();
  }

  private ScannedPage readLevelled(Gray page, float dpi, Deadline deadline) throws IOException {
    Gray clear = Contrast.evened(page);
    double slope = Skew.of(clear);
    Gray level = slope == 0 ? clear : clear.levelled(slope);
    String hocr = tesseract.read(level, Math.round(dpi), languages(deadline), deadline);
    // Boldness shows in the letters as they were inked.
    Gray inked = slope == 0 ? page : page.levelled(slope);
    return new Wording(inked, 72 / dpi).page(Hocr.lines(hocr));
  }
}
