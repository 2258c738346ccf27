package dev.vitae.normalizer.parser.document.pdf;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.io.NonSeekableRandomAccessReadInputStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** A page whose content is unpacked at once: PDFBox asks a stream for every single byte. */
final class WholePage extends PDPage {
  /** What unpacks to more bytes is read as a stream, and memory stays bounded. */
  private static final int MOST = 1 << 22;

  private static final int USUAL = 1 << 14;

  private final PDPage page;

  WholePage(PDPage page) {
    super(page.getCOSObject());
    this.page = page;
  }

  @Override
  public PDResources getResources() {
    return page.getResources();
  }

  @Override
  public RandomAccessRead getContentsForStreamParsing() throws IOException {
    RandomAccessRead packed = page.getContentsForStreamParsing();
    if (!(packed instanceof NonSeekableRandomAccessReadInputStream)) {
      return packed;
    }
    try (packed) {
      byte[] bytes = new byte[USUAL];
      int size = 0;
      int read = packed.read(bytes, 0, bytes.length);
      while (read > 0 && size + read < MOST) {
        size += read;
        bytes = size < bytes.length ? bytes : Arrays.copyOf(bytes, 2 * size);
        read = packed.read(bytes, size, bytes.length - size);
      }
      return read > 0
          ? page.getContentsForStreamParsing()
          : new RandomAccessReadBuffer(Arrays.copyOf(bytes, size));
    }
  }
}
