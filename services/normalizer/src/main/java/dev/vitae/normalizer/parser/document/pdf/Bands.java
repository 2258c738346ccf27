package dev.vitae.normalizer.parser.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** Cuts gutters where a heading for both sides, or a new row of cells, stands between. */
final class Bands {
  /** A line at one side that stands out this much from all at the other is a heading for both. */
  private static final float STANDS_OUT = 1.08f;

  private Bands() {}

  /** The parts of a gutter between headings that stand at one side only but are for both. */
  static List<Gutter> of(List<Strip> strips, Gutter gutter) {
    boolean cards = areCards(strips, gutter);
    float heaviestLeft = 0;
    float heaviestRight = 0;
    for (Piece piece : Strip.pieces(strips, gutter.first, gutter.last + 1)) {
      if (gutter.isLeft(piece)) {
        heaviestLeft = Math.max(heaviestLeft, piece.weight());
      } else {
        heaviestRight = Math.max(heaviestRight, piece.weight());
      }
    }
    List<Gutter> bands = new ArrayList<>();
    int from = gutter.first;
    for (int i = gutter.first; i <= gutter.last; i++) {
      Piece piece = strips.get(i).pieces.get(0);
      boolean left = gutter.isLeft(piece);
      float own = left ? heaviestLeft : heaviestRight;
      float other = left ? heaviestRight : heaviestLeft;
      if (strips.get(i).pieces.size() == 1
          && !(cards && piece.box != null)
          && piece.weight() > 0.98f * own
          && piece.weight() > STANDS_OUT * other
          && isAlone(strips, i)) {
        add(bands, strips, gutter, from, i);
        from = i + 1;
      }
    }
    if (bands.isEmpty() && from == gutter.first) {
      return gutter.last > gutter.first ? List.of(gutter) : List.of();
    }
    add(bands, strips, gutter, from, gutter.end);
    return bands;
  }

  private static boolean areCards(List<Strip> strips, Gutter gutter) {
    List<Piece> left = new ArrayList<>();
    List<Piece> right = new ArrayList<>();
    for (Piece piece : Strip.pieces(strips, gutter.first, gutter.last + 1)) {
      (gutter.isLeft(piece) ? left : right).add(piece);
    }
    return Boxes.areCards(left, right);
  }

  /** Whether nothing stands beside the one piece of a strip. */
  private static boolean isAlone(List<Strip> strips, int index) {
    Piece piece = strips.get(index).pieces.get(0);
    for (int i = Math.max(0, index - 1); i <= Math.min(strips.size() - 1, index + 1); i++) {
      for (Piece other : strips.get(i).pieces) {
        if (i != index && other.top < piece.bottom && other.bottom > piece.top) {
          return false;
        }
      }
    }
    return true;
  }

  private static void add(
      List<Gutter> bands, List<Strip> strips, Gutter gutter, int from, int limit) {
    int first = -1;
    int lastLeft = -1;
    int lastRight = -1;
    for (int i = from; i < limit; i++) {
      for (Piece piece : strips.get(i).pieces) {
        if (gutter.isLeft(piece)) {
          lastLeft = i;
        } else {
          lastRight = i;
        }
      }
      if (first < 0 && lastLeft >= 0 && lastRight >= 0) {
        first = i;
      }
    }
    if (first >= 0 && Math.min(lastLeft, lastRight) > first) {
      bands.add(gutter.part(first, Math.min(lastLeft, lastRight), limit));
    }
  }

  /**
   * Judges a gutter by what stands next to it: what lies beyond a further gutter at its left, as a
   * column of labels, has no say.
   */
  static SideBySide.Kind judge(List<Strip> strips, Gutter gutter, List<Gutter> all) {
    float bound = -1;
    for (Gutter other : all) {
      if (other.right <= gutter.left && other.first <= gutter.first && other.end > gutter.last) {
        bound = Math.max(bound, other.middle());
      }
    }
    List<Piece> left = new ArrayList<>();
    List<Piece> near = new ArrayList<>();
    List<Piece> right = new ArrayList<>();
    for (Piece piece : Strip.pieces(strips, gutter.first, gutter.last + 1)) {
      if (!gutter.isLeft(piece)) {
        right.add(piece);
      } else {
        left.add(piece);
        if (piece.start() > bound) {
          near.add(piece);
        }
      }
    }
    return SideBySide.judge(near.isEmpty() ? left : near, right);
  }

  /** The rows of a grid: each begins with lines like those that the grid begins with. */
  static List<Gutter> rows(List<Strip> strips, Gutter grid) {
    List<Gutter> rows = new ArrayList<>();
    Strip head = strips.get(grid.first);
    int from = grid.first;
    for (int i = grid.first + 1; i <= grid.last; i++) {
      Strip strip = strips.get(i);
      if (isHead(strip, head)
          && !isHead(strips.get(i - 1), head)
          && (goesOnAlike(strips, grid, i) || isApart(strips, i))) {
        rows.add(grid.part(from, i - 1, i));
        from = i;
      }
    }
    rows.add(grid.part(from, grid.last, grid.end));
    return rows;
  }

  /** Whether there is room above all of a strip. */
  private static boolean isApart(List<Strip> strips, int index) {
    float bottom = 0;
    for (Piece piece : strips.get(index - 1).pieces) {
      bottom = Math.max(bottom, piece.bottom);
    }
    Piece first = strips.get(index).pieces.get(0);
    return first.top - bottom > SideBySide.APART * first.size();
  }

  /** Whether what stands below a head is like what stands below the grid's first. */
  private static boolean goesOnAlike(List<Strip> strips, Gutter grid, int head) {
    Strip second = strips.get(Math.min(grid.first + 1, strips.size() - 1));
    boolean telling = second.pieces.size() > 1 && !isHead(second, strips.get(grid.first));
    return !telling || head + 1 < strips.size() && isHead(strips.get(head + 1), second);
  }

  /** The rows of a table: each begins below a blank that goes through both sides. */
  static List<Gutter> blocks(List<Strip> strips, Gutter table) {
    List<Gutter> rows = new ArrayList<>();
    int from = table.first;
    float bottom = 0;
    for (int i = table.first; i <= table.last; i++) {
      float top = Float.MAX_VALUE;
      for (Piece piece : strips.get(i).pieces) {
        top = Math.min(top, piece.top);
      }
      Piece piece = strips.get(i).pieces.get(0);
      if (i > from && top - bottom > SideBySide.APART * piece.size()) {
        add(rows, strips, table, from, i);
        from = i;
      }
      for (Piece other : strips.get(i).pieces) {
        bottom = Math.max(bottom, other.bottom);
      }
    }
    add(rows, strips, table, from, table.end);
    return rows;
  }

  private static boolean isHead(Strip strip, Strip head) {
    if (strip.pieces.size() < 2) {
      return false;
    }
    for (Piece piece : strip.pieces) {
      boolean found = false;
      for (Piece first : head.pieces) {
        found |= piece.isLike(first) && Math.abs(piece.start() - first.start()) < 2;
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }
}
