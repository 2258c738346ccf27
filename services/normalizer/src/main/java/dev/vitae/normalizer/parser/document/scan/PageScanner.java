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
  /**
   * From this confidence on a page lies upright and is in letters of the language it was read in.
   */
  private static final float SURE = 0.75f;

  /** A page with fewer letters tells neither. */
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
   * Reads a page: in the first of the languages, then in that which it turns out to be in.
   *
   * @param picture the page
   * @param dpi pixels of an inch of it
   * @return its words, as they look on this page alone; none if it shows no text or the time is
   *     over
   * @throws IOException if no process can be started
   */
  public ScannedPage read(BufferedImage picture, float dpi, Deadline deadline) throws IOException {
    Sheet sheet = new Sheet(Gray.of(picture), Math.round(dpi), deadline);
    List<String> known = languages(deadline);
    Attempt first = read(sheet, known.subList(0, Math.min(1, known.size())));
    if (first.isSure() || deadline.over()) {
      return inItsLanguage(first, known).page();
    }
    Tesseract.Pose pose = tesseract.pose(Contrast.evened(sheet.gray()), Math.round(dpi), deadline);
    Attempt upright =
        pose.quarters() == 0
            ? first
            : better(first, read(sheet.turned(pose.quarters()), first.languages()));
    return upright.isSure()
        ? inItsLanguage(upright, known).page()
        : better(upright, read(upright.sheet(), ScriptLanguages.of(pose.script(), known))).page();
  }

  /** A picture that is to be read. */
  private record Sheet(Gray gray, int dpi, Deadline deadline) {
    Sheet turned(int quarters) {
      return new Sheet(gray.turned(quarters), dpi, deadline);
    }
  }

  /** What a picture says if it is in those languages. */
  private record Attempt(Sheet sheet, List<String> languages, ScannedPage page) {
    boolean isSure() {
      return page.confidence() >= SURE && page.letters() >= FEW_LETTERS;
    }

    float letters() {
      return page.confidence() * page.letters();
    }
  }

  private static Attempt better(Attempt one, Attempt other) {
    return other.letters() > one.letters() ? other : one;
  }

  private Attempt inItsLanguage(Attempt attempt, List<String> known) throws IOException {
    List<String> language = ScriptLanguages.spoken(attempt.page().text(), known);
    return language.isEmpty() || language.equals(attempt.languages())
        ? attempt
        : better(attempt, read(attempt.sheet(), language));
  }

  private Attempt read(Sheet sheet, List<String> languages) throws IOException {
    Gray page = sheet.gray();
    Gray clear = Contrast.evened(page);
    double slope = Skew.of(clear);
    Gray level = slope == 0 ? clear : clear.levelled(slope);
    String hocr = tesseract.read(level, sheet.dpi(), languages, sheet.deadline());
    // Boldness and grounds show in the letters and the paper as they were inked.
    Gray inked = slope == 0 ? page : page.levelled(slope);
    float points = 72f / sheet.dpi();
    return new Attempt(sheet, languages, new Wording(inked, points).page(Hocr.lines(hocr)));
  }
}
