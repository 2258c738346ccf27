package dev.vitae.normalizer.parser.document;

import dev.vitae.normalizer.parser.document.DocumentReader.UnreadableException;
import dev.vitae.schemas.RejectionCode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells apart the formats that are no text, by their first bytes and what they contain. */
final class BinaryFormat {
  private static final byte[] PDF = ascii("%PDF-");
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] RICH_TEXT = ascii("{\\rtf");
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
  private static final byte[] TIFF_INTEL = {'I', 'I', 42, 0};
  private static final byte[] TIFF_MOTOROLA = {'M', 'M', 0, 42};
  private static final byte[] OLE = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  /** Name of the stream in which Office keeps a document that has a password. */
  private static final byte[] ENCRYPTED_PACKAGE =
      "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  /** PDF readers accept a header within so many bytes. */
  private static final int PDF_HEADER_WITHIN = 1024;

  private BinaryFormat() {}

  /**
   * The format; empty if the content is none of these.
   *
   * @throws UnreadableException if it is encrypted, or a container of something else
   */
  static Optional<Format> of(byte[] content) throws UnreadableException {
    if (startsWith(content, ZIP)) {
      return Optional.of(container(content));
    }
    if (startsWith(content, RICH_TEXT)) {
      return Optional.of(Format.RICH_TEXT);
    }
    if (startsWith(content, PNG)) {
      return Optional.of(Format.PNG);
    }
    if (startsWith(content, JPEG)) {
      return Optional.of(Format.JPEG);
    }
    if (startsWith(content, TIFF_INTEL) || startsWith(content, TIFF_MOTOROLA)) {
      return Optional.of(Format.TIFF);
    }
    if (startsWith(content, OLE)) {
      if (find(content, ENCRYPTED_PACKAGE, content.length) >= 0) {
        throw new UnreadableException(
            RejectionCode.ENCRYPTED, "The document is protected by a password.");
      }
      throw new UnreadableException(
          RejectionCode.UNSUPPORTED_TYPE,
          "The document is in an Office format from before 2007; save it as DOCX or PDF.");
    }
    if (find(content, PDF, PDF_HEADER_WITHIN) >= 0) {
      return Optional.of(Format.PDF);
    }
    return Optional.empty();
  }

  private static Format container(byte[] content) throws UnreadableException {
    try (ZipParts parts = ZipParts.open(content)) {
      if (parts.has("word/document.xml")
          || parts.has("[Content_Types].xml") && parts.hasUnder("word/")) {
        return Format.WORD;
      }
      if (parts.has("content.xml") && parts.has("mimetype")) {
        String type = parts.text("mimetype");
        if (type.startsWith("application/vnd.oasis.opendocument.text")) {
          return Format.OPEN_DOCUMENT;
        }
      }
    }
    throw new UnreadableException(
        RejectionCode.UNSUPPORTED_TYPE,
        "The document is an archive or an Office file that is no text document.");
  }

  private static boolean startsWith(byte[] content, byte[] first) {
    return content.length >= first.length && find(content, first, first.length) == 0;
  }

  private static int find(byte[] content, byte[] wanted, int within) {
    int last = Math.min(content.length, within) - wanted.length;
    for (int i = 0; i <= last; i++) {
      int j = 0;
      while (j < wanted.length && content[i + j] == wanted[j]) {
        j++;
      }
      if (j == wanted.length) {
        return i;
      }
    }
    return -1;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(Charset.forName("US-ASCII"));
  }
}
