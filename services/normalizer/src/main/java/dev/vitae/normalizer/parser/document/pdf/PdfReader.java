package dev.vitae.normalizer.parser.document.pdf;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.DocumentReader;
import dev.vitae.normalizer.parser.document.scan.PageScanner;
import dev.vitae.normalizer.parser.document.scan.ScanSettings;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.Finding;
import dev.vitae.schemas.FindingCode;
import dev.vitae.schemas.RejectionCode;
import dev.vitae.schemas.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/**
 * Reads PDF by the places of its glyphs. Work and memory grow with the number of glyphs; streams
 * are unpacked into temporary files.
 *
 * <p>Refused with a code: documents that need a password, that are broken, that have no text at
 * all, or more than 1 MiB of it or more than 500 pages.
 */
public final class PdfReader implements DocumentReader {
  private static final int MOST_CHARACTERS = 1 << 20;
  private static final int MOST_PAGES = 500;

  /** From this share of unreadable glyphs on the text as a whole cannot be relied upon. */
  private static final float BAD = 0.2f;

  private static final GlyphList NAMES = names();

  private final PageScanner scanner;

  /** Reads pictures in the usual way. */
  public PdfReader() {
    this(new PageScanner(ScanSettings.DEFAULT));
  }

  /**
   * @param scanner reads those pages that are pictures
   */
  public PdfReader(PageScanner scanner) {
    this.scanner = scanner;
    FontMappers.set(QuietFonts.ONLY);
  }

  private static GlyphList names() {
    try (InputStream in =
        GlyphList.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/glyphlist/additional.txt")) {
      return new GlyphList(GlyphList.getAdobeGlyphList(), in);
    } catch (IOException e) {
      throw new UncheckedIOException("PDFBox's list of glyph names cannot be read", e);
    }
  }

  @Override
  public Document read(byte[] content, String mediaType) throws UnreadableException {
    try (PDDocument pdf =
        Loader.loadPDF(
            new RandomAccessReadBuffer(content), IOUtils.createTempFileOnlyStreamCache())) {
      pdf.setResourceCache(new TableFonts());
      return read(pdf, mediaType);
    } catch (InvalidPasswordException e) {
      throw new UnreadableException(
          RejectionCode.ENCRYPTED, "The PDF opens only with a password.", e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new UnreadableException(RejectionCode.MALFORMED, "The PDF is broken.", e);
    }
  }

  private Document read(PDDocument pdf, String mediaType) throws IOException, UnreadableException {
    if (pdf.getNumberOfPages() > MOST_PAGES) {
      throw new UnreadableException(
          RejectionCode.TOO_LARGE, "The PDF has more than " + MOST_PAGES + " pages.");
    }
    List<Finding> findings = new ArrayList<>(FormFields.draw(pdf));
    GlyphReader reader = new GlyphReader(NAMES, MOST_CHARACTERS);
    List<PageContent> pages = new ArrayList<>();
    for (PDPage page : pdf.getPages()) {
      pages.add(reader.read(page, pages.size() + 1));
      if (reader.full()) {
        throw new UnreadableException(
            RejectionCode.TOO_LARGE, "The PDF has more than 1 MiB of text.");
      }
    }
    findings.addAll(findings(reader));
    findings.addAll(new PicturePages(scanner).read(pdf, pages));
    List<Region> regions = Sheet.regions(pages);
    Assembly assembly = new Assembly(pages, new Hyphens(regions, isMadeByTex(pdf)));
    regions.forEach(assembly::add);
    Document document = assembly.document(mediaType, findings);
    if (document.lines().isEmpty()) {
      throw new UnreadableException(
          RejectionCode.NO_TEXT,
          reader.nameless() > 0
              ? "The PDF's fonts do not say which letters they show."
              : "The PDF has no text, nor can any be read in its pictures.");
    }
    return document;
  }

  private static boolean isMadeByTex(PDDocument pdf) {
    PDDocumentInformation about = pdf.getDocumentInformation();
    return (about.getProducer() + about.getCreator()).contains("TeX");
  }

  private static List<Finding> findings(GlyphReader reader) {
    boolean bad = reader.nameless() > BAD * reader.characters();
    int glyphs = bad ? reader.nameless() : reader.lost();
    if (glyphs == 0) {
      return List.of();
    }
    return List.of(
        new Finding(
            bad ? FindingCode.LOW_TEXT_QUALITY : FindingCode.DAMAGED_TEXT,
            bad ? Severity.MAJOR : Severity.MINOR,
            glyphs == 1
                ? "One glyph does not say which letter it shows."
                : glyphs + " glyphs do not say which letters they show.",
            new Evidence(0, List.of(), 1f, "pdf-glyphs", List.of())));
  }
}
