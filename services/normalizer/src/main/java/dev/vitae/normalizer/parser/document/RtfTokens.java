package dev.vitae.normalizer.parser.document;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/** Cuts rich text into its tokens: groups, control words with their numbers, and text. */
final class RtfTokens {
  /** What a token is. */
  enum Kind {
    OPEN,
    CLOSE,
    WORD,
    TEXT,
    END
  }

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int LONGEST_WORD = 64;

  private final byte[] bytes;
  private int at;
  private Charset charset = WINDOWS_1252;
  private String word = "";
  private boolean numbered;
  private int number;

  RtfTokens(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The control word's name, or the text. */
  String word() {
    return word;
  }

  /** The control word's number, or what stands for it where it has none. */
  int number(int otherwise) {
    return numbered ? number : otherwise;
  }

  /** The code page of bytes that are no ASCII. */
  void codePage(int page) {
    try {
      charset = page == 65001 ? StandardCharsets.UTF_8 : Charset.forName("windows-" + page);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      charset = WINDOWS_1252;
    }
  }

  /** Passes over bytes that are no tokens. */
  void skip(int count) {
    at = (int) Math.min(bytes.length, (long) at + Math.max(0, count));
  }

  Kind next() {
    while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n' || bytes[at] == 0)) {
      at++;
    }
    if (at >= bytes.length) {
      return Kind.END;
    }
    byte first = bytes[at];
    if (first == '{' || first == '}') {
      at++;
      return first == '{' ? Kind.OPEN : Kind.CLOSE;
    }
    if (first == '\\') {
      at++;
      return control();
    }
    int start = at;
    while (at < bytes.length && isText(bytes[at])) {
      at++;
    }
    word = new String(bytes, start, at - start, charset);
    return Kind.TEXT;
  }

  private static boolean isText(byte b) {
    return b != '{' && b != '}' && b != '\\' && b != '\r' && b != '\n' && b != 0;
  }

  private Kind control() {
    numbered = false;
    if (at >= bytes.length) {
      return Kind.END;
    }
    if (bytes[at] == '\'') {
      return hex();
    }
    if (!isLetter(bytes[at])) {
      word = String.valueOf((char) (bytes[at++] & 0xFF));
      return Kind.WORD;
    }
    int start = at;
    while (at < bytes.length && isLetter(bytes[at]) && at - start < LONGEST_WORD) {
      at++;
    }
    word = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
    digits();
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    return Kind.WORD;
  }

  private void digits() {
    boolean minus = at + 1 < bytes.length && bytes[at] == '-' && isDigit(bytes[at + 1]);
    int from = minus ? at + 1 : at;
    int to = from;
    long value = 0;
    while (to < bytes.length && isDigit(bytes[to]) && to - from < 10) {
      value = value * 10 + bytes[to++] - '0';
    }
    if (to > from) {
      numbered = true;
      number = Math.clamp(minus ? -value : value, Integer.MIN_VALUE, Integer.MAX_VALUE);
      at = to;
    }
  }

  /** A run of bytes written as \'xx, so that letters of two bytes stay whole. */
  private Kind hex() {
    byte[] run = new byte[64];
    int length = 0;
    at--;
    while (length < run.length
        && at + 3 < bytes.length
        && bytes[at] == '\\'
        && bytes[at + 1] == '\''
        && Character.digit(bytes[at + 2], 16) >= 0
        && Character.digit(bytes[at + 3], 16) >= 0) {
      run[length++] =
          (byte) (Character.digit(bytes[at + 2], 16) * 16 + Character.digit(bytes[at + 3], 16));
      at += 4;
    }
    if (length == 0) {
      at += 2;
    }
    word = new String(run, 0, length, charset);
    return Kind.TEXT;
  }

  private static boolean isLetter(byte b) {
    return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }
}
