package dev.vitae.normalizer.parser.document;

import dev.vitae.normalizer.parser.document.DocumentReader.UnreadableException;
import dev.vitae.schemas.RejectionCode;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts of a document that is a zip container; refuses more than it says it unpacks. */
final class ZipParts implements AutoCloseable {
  /** All parts that are read together may unpack to so many bytes. */
  private static final long MAX_UNPACKED = 48L << 20;

  private static final int MAX_PARTS = 10_000;

  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
  private long unpacked;

  private ZipParts(ZipFile zip) throws UnreadableException {
    this.zip = zip;
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      entries.put(entry.getName(), entry);
    }
    if (entries.size() > MAX_PARTS) {
      throw new UnreadableException(RejectionCode.TOO_LARGE, "The document has too many parts.");
    }
  }

  static ZipParts open(byte[] content) throws UnreadableException {
    try {
      return new ZipParts(
          ZipFile.builder()
              .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
              .setCharset(StandardCharsets.UTF_8)
              .get());
    } catch (IOException | IllegalArgumentException broken) {
      throw new UnreadableException(
          RejectionCode.MALFORMED, "The document's container is damaged.", broken);
    }
  }

  boolean has(String name) {
    return entries.containsKey(name);
  }

  boolean hasUnder(String folder) {
    return entries.keySet().stream().anyMatch(name -> name.startsWith(folder));
  }

  /** A small part as text. */
  String text(String name) throws UnreadableException {
    try (InputStream in = stream(name)) {
      return new String(in.readNBytes(1 << 20), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw unreadable(broken);
    }
  }

  /** A part's bytes; the stream throws {@link TooMuchException} where the limit is passed. */
  InputStream stream(String name) throws UnreadableException {
    ZipArchiveEntry entry = entries.get(name);
    if (entry == null) {
      throw new UnreadableException(
          RejectionCode.MALFORMED, "The document lacks its part " + name + ".");
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw encrypted();
    }
    try {
      return new Counted(zip.getInputStream(entry));
    } catch (IOException broken) {
      throw unreadable(broken);
    }
  }

  static UnreadableException encrypted() {
    return new UnreadableException(
        RejectionCode.ENCRYPTED, "The document is protected by a password.");
  }

  static UnreadableException unreadable(Exception broken) {
    for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
      if (cause instanceof TooMuchException) {
        return new UnreadableException(
            RejectionCode.TOO_LARGE, "The document unpacks to more than it may.", broken);
      }
    }
    return new UnreadableException(RejectionCode.MALFORMED, "The document is damaged.", broken);
  }

  @Override
  public void close() throws UnreadableException {
    try {
      zip.close();
    } catch (IOException broken) {
      throw unreadable(broken);
    }
  }

  /** More was unpacked than may be. */
  static final class TooMuchException extends IOException {
    private static final long serialVersionUID = 1;
  }

  private final class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int bytes) throws TooMuchException {
      unpacked += bytes;
      if (unpacked > MAX_UNPACKED) {
        throw new TooMuchException();
      }
    }
  }
}
