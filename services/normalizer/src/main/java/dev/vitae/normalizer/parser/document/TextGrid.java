package dev.vitae.normalizer.parser.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Plain text as a grid of cells: rows of pieces that wide gaps part.
 *
 * @param rows the rows that hold something, from top to bottom
 * @param pages number of pages, which form feeds part
 */
record TextGrid(List<Row> rows, int pages) {
  /** So many spaces within a line are a gap that parts it. */
  static final int WIDE = 3;

  private static final int TAB = 8;

  /** What stands together in a row. */
  record Piece(int column, String text) {
    int length() {
      return text.codePointCount(0, text.length());
    }

    /** What follows so many letters that stand before it. */
    Piece behind(int letters) {
      return letters == 0 ? this : new Piece(column + letters, text.substring(letters));
    }
  }

  /**
   * A line of the text.
   *
   * @param number from 0 on its page
   * @param page from 1
   * @param emptyAbove empty lines between this and the row above
   * @param pieces from left to right, at least one
   */
  record Row(int number, int page, int emptyAbove, List<Piece> pieces) {
    int right() {
      Piece last = pieces.get(pieces.size() - 1);
      return last.column() + last.length();
    }
  }

  static TextGrid of(String text) {
    List<Row> rows = new ArrayList<>();
    int page = 1;
    int number = 0;
    int empty = 0;
    int start = 0;
    while (start <= text.length()) {
      int end = lineEnd(text, start);
      List<Piece> pieces = pieces(text, start, end);
      if (pieces.isEmpty()) {
        empty++;
      } else {
        rows.add(new Row(number, page, rows.isEmpty() ? 0 : empty, pieces));
        empty = 0;
      }
      number++;
      if (end < text.length() && text.charAt(end) == '\f') {
        page++;
        number = 0;
        empty++;
      }
      start = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    return new TextGrid(rows, rows.isEmpty() ? 0 : rows.get(rows.size() - 1).page());
  }

  private static int lineEnd(String text, int start) {
    int end = start;
    while (end < text.length() && !endsLine(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean endsLine(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000B'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  private static List<Piece> pieces(String text, int start, int end) {
    List<Piece> pieces = new ArrayList<>();
    int column = 0;
    int pieceColumn = -1;
    int pieceStart = -1;
    int lastEnd = -1;
    int lastColumn = 0;
    int at = start;
    boolean justified = isJustified(text, start, end);
    while (at < end) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      if (c == '\t') {
        column = Math.max((column / TAB + 1) * TAB, column + WIDE);
      } else if (c < 0x10000 && Folding.isSpace((char) c)) {
        column++;
      } else {
        if (pieceStart >= 0 && column - lastColumn >= WIDE && !justified) {
          pieces.add(new Piece(pieceColumn, text.substring(pieceStart, lastEnd)));
          pieceStart = -1;
        }
        if (pieceStart < 0) {
          pieceStart = at;
          pieceColumn = column;
        }
        column++;
        lastEnd = next;
        lastColumn = column;
      }
      at = next;
    }
    if (pieceStart >= 0) {
      pieces.add(new Piece(pieceColumn, text.substring(pieceStart, lastEnd)));
    }
    return pieces;
  }

  /** Whether a converter spread the words of a running line: nearly every gap is wide. */
  private static boolean isJustified(String text, int start, int end) {
    int gaps = 0;
    int wide = 0;
    int widest = 0;
    int run = 0;
    boolean words = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\t') {
        return false;
      }
      if (Folding.isSpace(c)) {
        run++;
      } else {
        if (words && run > 0) {
          gaps++;
          wide += run > 1 ? 1 : 0;
          widest = Math.max(widest, run);
        }
        words = true;
        run = 0;
      }
    }
    return gaps >= 4 && wide * 10 >= gaps * 8 && widest <= 8;
  }
}
