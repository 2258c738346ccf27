package dev.vitae.normalizer.parser.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Rows of tables several of whose cells have several lines: read across they would be mixed. */
final class CellRows {
  /** Cells with more room between them, in points, are cards. */
  private static final float APART = 3;

  private CellRows() {}

  /**
   * Where the row of cells ends that begins with a strip.
   *
   * @return index of the strip below; the index itself where no such row begins
   */
  static int end(List<Strip> strips, int at) {
    float bottom = Float.NEGATIVE_INFINITY;
    int end = at;
    while (end < strips.size()
        && strips.get(end).page() == strips.get(at).page()
        && isIn(strips.get(end), end == at ? Float.POSITIVE_INFINITY : bottom)) {
      for (Piece piece : strips.get(end).pieces) {
        bottom = Math.max(bottom, piece.cell.bottom());
      }
      end++;
    }
    return end - at > 1 && isMixed(cells(strips, at, end)) ? end : at;
  }

  /** Whether all of a strip stands in cells that begin above a line. */
  private static boolean isIn(Strip strip, float line) {
    for (Piece piece : strip.pieces) {
      if (piece.cell == null || piece.cell.top() > line - 1) {
        return false;
      }
    }
    return true;
  }

  /** The cells of a row from left to right. */
  static List<List<Piece>> cells(List<Strip> strips, int from, int to) {
    List<List<Piece>> cells = new ArrayList<>();
    for (Piece piece : Strip.pieces(strips, from, to)) {
      List<Piece> own = null;
      for (List<Piece> cell : cells) {
        own = cell.get(0).cell.equals(piece.cell) ? cell : own;
      }
      if (own == null) {
        own = new ArrayList<>();
        cells.add(own);
      }
      own.add(piece);
    }
    cells.sort(Comparator.comparingDouble(cell -> cell.get(0).cell.left()));
    return cells;
  }

  /**
   * Whether two cells or more have several lines, all begin at one line across, and none has room
   * at its side: cards have.
   */
  private static boolean isMixed(List<List<Piece>> cells) {
    int several = 0;
    float right = cells.get(0).get(0).cell.left();
    for (List<Piece> cell : cells) {
      Area area = cell.get(0).cell;
      if (Math.abs(area.top() - cells.get(0).get(0).cell.top()) > 1
          || area.left() - right > APART) {
        return false;
      }
      right = area.right();
      several += SideBySide.lines(cell).size() > 1 ? 1 : 0;
    }
    return several > 1;
  }
}
