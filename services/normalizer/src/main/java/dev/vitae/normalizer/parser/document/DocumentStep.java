package dev.vitae.normalizer.parser.document;

import dev.vitae.normalizer.parser.document.DocumentReader.UnreadableException;
import dev.vitae.normalizer.parser.document.pdf.PdfReader;
import dev.vitae.normalizer.parser.document.pdf.PictureReader;
import dev.vitae.normalizer.parser.document.scan.PageScanner;
import dev.vitae.normalizer.parser.document.scan.ScanSettings;
import dev.vitae.schemas.RejectionCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * The first step: tells a document's format from its content, never from its name, and reads it.
 * Stateless, and safe for use by many threads.
 *
 * <p>What a document may have: 8 MiB, and 1 MiB of text (UTF-8) in it.
 */
public final class DocumentStep {
  /** What a document may have, in bytes. */
  public static final int MAX_BYTES = 8 << 20;

  private DocumentStep() {}

  /**
   * Reads a document of any format, pictures in the usual way.
   *
   * @throws UnreadableException as {@link #read(byte[], PageScanner)} does
   */
  public static Document read(byte[] content) throws UnreadableException {
    return read(content, new PageScanner(ScanSettings.DEFAULT));
  }

  /**
   * Reads a document of any format.
   *
   * @param scanner reads those pages that are pictures
   * @throws UnreadableException if there is nothing to read, with the code the document is rejected
   *     with; nothing else is thrown, whatever the bytes
   */
  public static Document read(byte[] content, PageScanner scanner) throws UnreadableException {
    if (content.length == 0) {
      throw new UnreadableException(RejectionCode.EMPTY, "The document is empty.");
    }
    if (content.length > MAX_BYTES) {
      throw new UnreadableException(RejectionCode.TOO_LARGE, "The document is larger than 8 MiB.");
    }
    Optional<Format> binary = BinaryFormat.of(content);
    if (binary.isPresent()) {
      return readBinary(binary.get(), content, scanner);
    }
    Optional<String> text = TextDecoding.decode(content);
    if (text.isEmpty()) {
      throw unsupported(content);
    }
    if (text.get().chars().allMatch(c -> Folding.isSpace((char) c) || c == '\uFEFF')) {
      throw new UnreadableException(
          RejectionCode.EMPTY, "The document holds nothing but white space.");
    }
    Optional<Format> format = TextFormat.of(text.get());
    if (format.isEmpty()) {
      throw unsupported(content);
    }
    return readText(format.get(), text.get());
  }

  private static Document readBinary(Format format, byte[] content, PageScanner scanner)
      throws UnreadableException {
    return switch (format) {
      case WORD -> new WordReader().read(content, format.mediaType());
      case PDF -> new PdfReader(scanner).read(content, format.mediaType());
      case OPEN_DOCUMENT -> new OdtReader().read(content, format.mediaType());
      case RICH_TEXT -> new RtfReader().read(content, format.mediaType());
      case PNG, JPEG, TIFF -> new PictureReader(scanner).read(content, format.mediaType());
      case HTML, MARKDOWN, TEXT, JSON_RESUME ->
          throw new IllegalStateException(format + " is text");
    };
  }

  private static Document readText(Format format, String text) throws UnreadableException {
    return switch (format) {
      case HTML -> new HtmlReader().read(text);
      case MARKDOWN -> PageMarks.without(new MarkdownReader().read(within(text)));
      case TEXT -> PageMarks.without(new TextReader().read(LostSpaces.restored(within(text))));
      case JSON_RESUME -> new JsonText().read(within(text));
      case PDF, WORD, OPEN_DOCUMENT, RICH_TEXT, PNG, JPEG, TIFF ->
          throw new IllegalStateException(format + " is no text");
    };
  }

  /** What is text throughout is refused before anything is built. */
  private static String within(String text) throws UnreadableException {
    int bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    if (bytes > DocumentBuilder.MAX_TEXT_BYTES) {
      throw new UnreadableException(
          RejectionCode.TOO_LARGE, "The document has more than 1 MiB of text.");
    }
    return text;
  }

  private static UnreadableException unsupported(byte[] content) throws UnreadableException {
    String type;
    try (InputStream in = new ByteArrayInputStream(content)) {
      type = MimeTypes.getDefaultMimeTypes().detect(in, new Metadata()).toString();
    } catch (IOException broken) {
      throw new UnreadableException(
          RejectionCode.UNREADABLE, "The document's bytes cannot be read.", broken);
    }
    return new UnreadableException(
        RejectionCode.UNSUPPORTED_TYPE,
        "The document is of type " + type + ", in which no résumé can be read.");
  }
}
