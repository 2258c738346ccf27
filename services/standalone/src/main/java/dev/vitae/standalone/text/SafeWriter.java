package dev.vitae.standalone.text;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Leaves out what a terminal would obey instead of showing: control characters but tab and line
 * ends, and characters that turn the direction of writing. Names of files and words of documents
 * are printed, and anybody can send a document.
 */
public final class SafeWriter extends FilterWriter {

  public SafeWriter(Writer out) {
    super(out);
  }

  @Override
  public void write(int character) throws IOException {
    if (isShown((char) character)) {
      out.write(character);
    }
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    write(new String(buffer, offset, length), 0, length);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    StringBuilder shown = new StringBuilder(length);
    for (int i = offset; i < offset + length; i++) {
      if (isShown(text.charAt(i))) {
        shown.append(text.charAt(i));
      }
    }
    out.write(shown.toString());
  }

  private static boolean isShown(char c) {
    boolean turns = c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    return !turns && (!Character.isISOControl(c) || c == '\t' || c == '\n' || c == '\r');
  }
}
