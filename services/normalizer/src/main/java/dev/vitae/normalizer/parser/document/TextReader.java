package dev.vitae.normalizer.parser.document;

import dev.vitae.normalizer.parser.document.DocumentBuilder.Look;
import dev.vitae.normalizer.parser.document.DocumentReader.UnreadableException;
import dev.vitae.normalizer.parser.document.Line.Box;
import dev.vitae.normalizer.parser.document.TextGrid.Piece;
import dev.vitae.normalizer.parser.document.TextGrid.Row;
import java.util.List;

/**
 * Reads plain text, whose lay-out is drawn with spaces: wide gaps part a row, indentation marks
 * lists, and a line that had no room for the next word goes on in the next line.
 */
final class TextReader {
  /** A cell of the grid in points, so that text that was set out by a converter has boxes. */
  private static final float CELL_WIDTH = 6;

  private static final float CELL_HEIGHT = 12;

  /** A line is full when the next word would have ended behind this part of the text's width. */
  private static final float FULL = 0.9f;

  /** Wider than any page's lines: text whose lines are whole paragraphs. */
  private static final int UNWRAPPED = 160;

  Document read(String text) throws UnreadableException {
    TextGrid grid = TextGrid.of(text);
    DocumentBuilder out =
        new DocumentBuilder(Format.TEXT.mediaType(), BulletGlyphs.DRAWN);
    List<Row> rows = grid.rows();
    int width = width(rows);
    Row above = null;
    for (Row row : rows) {
      boolean continues =
          above != null && row.emptyAbove() == 0 && width < UNWRAPPED && goesOn(above, row, width);
      if (continues) {
        out.endLine();
      } else {
        out.endParagraph(row.emptyAbove());
      }
      if (grid.pages() > 1) {
        out.page(row.page());
      }
      for (Piece piece : row.pieces()) {
        out.endPiece();
        out.box(box(row, piece));
        out.append(piece.text(), Look.PLAIN);
      }
      above = row;
    }
    return out.build(grid.pages() > 1 ? grid.pages() : 0);
  }

  /** The width that lines are filled to: the longest of those with another right below. */
  private static int width(List<Row> rows) {
    int width = 0;
    for (int i = 0; i + 1 < rows.size(); i++) {
      if (rows.get(i + 1).emptyAbove() == 0) {
        width = Math.max(width, rows.get(i).right());
      }
    }
    return width;
  }

  private static boolean goesOn(Row above, Row row, int width) {
    if (above.pieces().size() > 1 || row.pieces().size() > 1) {
      return false;
    }
    Piece piece = row.pieces().get(0);
    if (BulletGlyphs.DRAWN.isBullet(piece.text(), 0)) {
      return false;
    }
    int indent = piece.column() - above.pieces().get(0).column();
    if (Math.abs(indent) > 4) {
      return false;
    }
    int firstWord = piece.text().indexOf(' ') < 0 ? piece.length() : piece.text().indexOf(' ');
    return above.right() + 1 + firstWord > width * FULL;
  }

  private static Box box(Row row, Piece piece) {
    return new Box(
        piece.column() * CELL_WIDTH,
        row.number() * CELL_HEIGHT,
        (piece.column() + piece.length()) * CELL_WIDTH,
        (row.number() + 1) * CELL_HEIGHT);
  }
}
