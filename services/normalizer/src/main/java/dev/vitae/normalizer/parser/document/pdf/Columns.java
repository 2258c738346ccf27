package dev.vitae.normalizer.parser.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Parts a sheet into regions that are read one after the other: wherever a gutter has columns at
 * its sides, what is above comes first, then each column, then what is below.
 */
final class Columns {
  /** Columns within columns beyond this are drawings. */
  private static final int DEEPEST = 8;

  /** A column of this share of a page's lines is a column of the whole document. */
  private static final int TALL = 14;

  /** Letters this much larger than the other column's are the name. */
  private static final float NAME = 1.3f;

  private final List<Region> regions = new ArrayList<>();
  private int ids;

  private Columns(int firstId) {
    ids = firstId;
  }

  /** The regions of a sheet in reading order, their numbers from the given one on. */
  static List<Region> of(List<Piece> sheet, int firstId) {
    Columns columns = new Columns(firstId);
    columns.divide(sheet, 0, columns.ids++);
    return columns.regions;
  }

  private void divide(List<Piece> block, int depth, int id) {
    if (block.isEmpty()) {
      return;
    }
    List<Strip> strips = Strip.of(block);
    if (depth < DEEPEST && cellRows(strips, depth, id)) {
      return;
    }
    List<Gutter> chosen = depth < DEEPEST ? columnGutters(strips) : List.of();
    if (chosen.isEmpty()) {
      leaf(block, id);
      return;
    }
    int from = 0;
    for (Gutter gutter : chosen) {
      int start = start(strips, gutter, from);
      divide(Strip.pieces(strips, from, start), depth + 1, id);
      int end = end(strips, gutter);
      List<Piece> left = new ArrayList<>();
      List<Piece> right = new ArrayList<>();
      for (Piece piece : Strip.pieces(strips, start, end)) {
        (gutter.isLeft(piece) ? left : right).add(piece);
      }
      boolean leftFirst = leftFirst(left, right, strips, end);
      divide(leftFirst ? left : right, depth + 1, ids++);
      divide(leftFirst ? right : left, depth + 1, ids++);
      from = end;
    }
    divide(Strip.pieces(strips, from, strips.size()), depth + 1, id);
  }

  /**
   * Divides a block at the rows of a table that is drawn or has a row of heads, if it has such;
   * each of their cells by itself where they have several lines.
   */
  private boolean cellRows(List<Strip> strips, int depth, int id) {
    int[] headed = HeadedTable.rows(strips);
    int from = 0;
    for (int i = 0; i < strips.size(); i++) {
      int end = CellRows.end(strips, i);
      if (end == i && headed[i] > i) {
        divide(Strip.pieces(strips, from, i), depth + 1, id);
        leaf(Strip.pieces(strips, i, headed[i]), id);
        from = headed[i];
        i = from - 1;
      } else if (end > i) {
        divide(Strip.pieces(strips, from, i), depth + 1, id);
        for (List<Piece> cell : CellRows.cells(strips, i, end)) {
          divide(cell, depth + 1, id);
        }
        from = end;
        i = end - 1;
      }
    }
    if (from > 0) {
      divide(Strip.pieces(strips, from, strips.size()), depth + 1, id);
    }
    return from > 0;
  }

  /**
   * Gutters with columns at their sides, the longest first served, in order, none beside another.
   */
  private static List<Gutter> columnGutters(List<Strip> strips) {
    List<Gutter> candidates = new ArrayList<>();
    for (Gutter gutter : Gutter.of(strips)) {
      candidates.addAll(Bands.of(strips, gutter));
    }
    List<Gutter> all = List.copyOf(candidates);
    candidates.sort(
        Comparator.comparingInt(
                (Gutter gutter) ->
                    gutter.length() + (setsApart(strips, gutter) ? strips.size() : 0))
            .reversed());
    boolean[] taken = new boolean[strips.size()];
    List<Gutter> chosen = new ArrayList<>();
    for (Gutter gutter : candidates) {
      if (!isFree(taken, gutter.first, gutter.last)) {
        continue;
      }
      List<Gutter> parts =
          switch (Bands.judge(strips, gutter, all)) {
            case COLUMNS -> List.of(gutter);
            case GRID -> Bands.rows(strips, gutter);
            case TABLE -> Bands.blocks(strips, gutter);
            case ROWS -> List.of();
          };
      for (Gutter part : parts) {
        chosen.add(part);
        for (int i = part.first; i < part.end; i++) {
          taken[i] = true;
        }
      }
    }
    chosen.sort(Comparator.comparingInt(g -> g.first));
    return chosen;
  }

  /** Whether a tall gutter parts a side bar, which lies on a ground of its own, from all else. */
  private static boolean setsApart(List<Strip> strips, Gutter gutter) {
    if (gutter.length() < TALL) {
      return false;
    }
    List<Piece> left = new ArrayList<>();
    List<Piece> right = new ArrayList<>();
    for (Piece piece : Strip.pieces(strips, gutter.first, gutter.last + 1)) {
      (gutter.isLeft(piece) ? left : right).add(piece);
    }
    return SideBySide.setApart(left, right) || SideBySide.setApart(right, left);
  }

  private static boolean isFree(boolean[] taken, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  /** Tall columns begin as far up as the ground between them is bare, others with their block. */
  private static int start(List<Strip> strips, Gutter gutter, int from) {
    int start = gutter.first;
    while (start > from
        && strips.get(start - 1).isBare(gutter.middle())
        && !strips.get(start).isRuledOff(gutter.left, gutter.right)
        && (gutter.length() >= TALL || isClose(strips.get(start - 1), strips.get(start)))) {
      start--;
    }
    return start;
  }

  private static boolean isClose(Strip above, Strip below) {
    Piece last = above.pieces.get(0);
    for (Piece piece : below.pieces) {
      if (Math.abs(piece.start() - last.start()) < 2 || Math.abs(piece.right - last.right) < 2) {
        return piece.top - last.bottom < SideBySide.APART * piece.size()
            && piece.look.like(last.look);
      }
    }
    return false;
  }

  /**
   * Where columns end: what follows at one side only belongs to tall columns, not to a short grid.
   */
  private static int end(List<Strip> strips, Gutter gutter) {
    int limit = gutter.end;
    if (gutter.length() >= TALL) {
      return limit;
    }
    float largest = 0;
    for (int i = gutter.first; i <= gutter.last; i++) {
      largest = Math.max(largest, strips.get(i).pieces.get(0).size());
    }
    Area ground = groundOfSide(strips, gutter);
    for (int i = gutter.last + 1; i < limit; i++) {
      Piece above = strips.get(i - 1).pieces.get(0);
      Piece piece = strips.get(i).pieces.get(0);
      boolean beside =
          ground != null
              && piece.page == above.page
              && piece.baseline - piece.offset < ground.bottom();
      if (beside) {
        continue;
      }
      if (piece.page != above.page
          || piece.top - above.bottom > 0.8f * above.size()
          || piece.size() > Math.max(largest, 1.1f * above.size())) {
        return i;
      }
    }
    return limit;
  }

  /**
   * The painted ground that one side stands on: what is beside it is of the other side, also where
   * the text on it has ended. Null where there is none.
   */
  private static Area groundOfSide(List<Strip> strips, Gutter gutter) {
    Area tallest = null;
    for (Piece piece : Strip.pieces(strips, gutter.first, gutter.last + 1)) {
      Area ground = piece.ground;
      boolean side =
          ground != null
              && (ground.right() <= gutter.right + 1 || ground.left() >= gutter.left - 1);
      if (side && (tallest == null || ground.height() > tallest.height())) {
        tallest = ground;
      }
    }
    return tallest;
  }

  /**
   * The left column comes first, unless the right one holds the name, or the left one goes on over
   * the full width of the next page.
   */
  private static boolean leftFirst(
      List<Piece> left, List<Piece> right, List<Strip> strips, int end) {
    if (left.isEmpty() || right.isEmpty()) {
      return true;
    }
    Piece largestLeft = largest(left);
    Piece largestRight = largest(right);
    if (largestRight.page == 1
        && largestRight == first(right)
        && largestRight.size() > NAME * largestLeft.size()) {
      return false;
    }
    if (end < strips.size()) {
      Piece next = strips.get(end).pieces.get(0);
      Piece last = left.get(left.size() - 1);
      float edge = first(left).start();
      boolean within = next.start() > edge - 3 && next.start() < first(right).start() - 3;
      return next.page == last.page || !within;
    }
    return true;
  }

  private static Piece first(List<Piece> column) {
    return column.get(0);
  }

  private static Piece largest(List<Piece> pieces) {
    Piece largest = pieces.get(0);
    for (Piece piece : pieces) {
      if (piece.size() > largest.size()) {
        largest = piece;
      }
    }
    return largest;
  }

  private void leaf(List<Piece> block, int id) {
    List<Piece> sorted = new ArrayList<>(block);
    sorted.sort(Comparator.comparingDouble(p -> p.baseline));
    regions.add(new Region(id, sorted));
  }
}
