package dev.vitae.normalizer.parser.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Decides whether what stands at both sides of a gutter are columns, each read on its own, or rows
 * of a table, read across. In a table what is new at the sparser side (a label, dates) stands level
 * with something new at the other side; in columns it stands anywhere.
 */
final class SideBySide {
  /** What the two sides of a gutter are to each other. */
  enum Kind {
    COLUMNS,
    ROWS
  }

  /** Base lines this near, as a share of size, are level on purpose. */
  private static final float LEVEL = 0.16f;
  /** Room above a line, as a share of size, that makes it a start. */
  private static final float APART = 0.62f;
  /** Blocks of that many lines are more than a label. */
  private static final int LONG_BLOCK = 4;
  /** A painted ground of one side must be at least this many lines high to set it apart. */
  private static final float TALL_GROUND = 5;

  private final List<Piece> left;
  private final List<Piece> right;
  private final boolean leftIsSparse;
  private float forRows;
  private float forColumns;

  private SideBySide(List<Piece> left, List<Piece> right) {
    this.left = left;
    this.right = right;
    this.leftIsSparse = lines(left).size() <= lines(right).size();
  }

  /** Judges the two sides; both lists run from top to bottom and are not empty. */
  static Kind judge(List<Piece> left, List<Piece> right) {
    return new SideBySide(left, right).judge();
  }

  private Kind judge() {
    List<Piece> sparse = lines(leftIsSparse ? left : right);
    List<Piece> dense = lines(leftIsSparse ? right : left);
    vote(sparse, dense);
    boolean setApart = setApart(left, right) || setApart(right, left);
    if (forRows >= 3 && forRows >= 5 * forColumns && !runsOnBothSides()) {
      return isGrid() ? Kind.COLUMNS : Kind.ROWS;
    }
    if (setApart && (forColumns > 0 || sparse.size() > 2)) {
      return Kind.COLUMNS;
    }
    if (forColumns >= 2 && forColumns > 0.5f * forRows || runsOnBothSides() || isGrid()) {
      return Kind.COLUMNS;
    }
    return Kind.ROWS;
  }

  /** Every start at the sparse side is evidence. */
  private void vote(List<Piece> sparse, List<Piece> dense) {
    float margin = 0;
    for (Piece piece : dense) {
      margin = Math.max(margin, piece.right);
    }
    int at = 0;
    int inBlock = 0;
    for (int i = 0; i < sparse.size(); i++) {
      Piece line = sparse.get(i);
      boolean start = isStart(sparse, i);
      inBlock = start ? 1 : inBlock + 1;
      while (at < dense.size() && dense.get(at).bottom < line.top) {
        at++;
      }
      int level = -1;
      boolean beside = false;
      for (int j = at; j < dense.size() && dense.get(j).top < line.bottom; j++) {
        beside |= line.overlaps(dense.get(j));
        if (isLevel(line, dense.get(j))) {
          level = j;
        }
      }
      float weight = start ? 1 : inBlock >= LONG_BLOCK ? 0.5f : 0;
      if (level >= 0 && start && (isStart(dense, level) || !leftIsSparse)) {
        forRows += continues(dense, level, margin) ? 0 : 1;
      }
      if (level >= 0 && continues(dense, level, margin) && start) {
        forColumns += 1;
      } else if (beside && level < 0) {
        forColumns += weight;
      }
    }
  }

  private static boolean isLevel(Piece a, Piece b) {
    float size = Math.min(a.size(), b.size());
    return Math.abs(a.baseline - b.baseline) < LEVEL * size
        || Math.abs(a.top - b.top) < 0.1f * size;
  }

  private static boolean isStart(List<Piece> lines, int index) {
    if (index == 0) {
      return true;
    }
    Piece line = lines.get(index);
    Piece above = lines.get(index - 1);
    return line.marked()
        || line.top - above.bottom > APART * line.size()
        || !line.look.like(above.look);
  }

  /** Whether a line goes on with the text of the line above it. */
  private static boolean continues(List<Piece> lines, int index, float margin) {
    if (isStart(lines, index)) {
      return false;
    }
    Piece line = lines.get(index);
    Piece above = lines.get(index - 1);
    float first = line.words.get(0).right() - line.words.get(0).left();
    return above.right + first + 0.2f * line.size() > margin
        && above.text().length() > 12;
  }

  /** Whether running text wraps at both sides at the same heights: read across it would be mixed. */
  private boolean runsOnBothSides() {
    return wraps(left) >= 2 && wraps(right) >= 2;
  }

  private static int wraps(List<Piece> side) {
    List<Piece> lines = lines(side);
    float margin = 0;
    for (Piece line : lines) {
      margin = Math.max(margin, line.right);
    }
    int wraps = 0;
    for (int i = 1; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (continues(lines, i, margin) && Character.isLowerCase(text.charAt(0))) {
        wraps++;
      }
    }
    return wraps;
  }

  /** Cells with a heading each: level lines look alike across, and change downwards at both sides. */
  private boolean isGrid() {
    List<Piece> a = lines(left);
    List<Piece> b = lines(right);
    if (a.size() < 2 || b.size() < 2) {
      return false;
    }
    boolean alike =
        isLevel(a.get(0), b.get(0))
            && a.get(0).look.like(b.get(0).look)
            && isLevel(a.get(1), b.get(1))
            && a.get(1).look.like(b.get(1).look);
    boolean changes = !a.get(0).look.like(a.get(1).look);
    boolean flush =
        Math.abs(b.get(0).start() - b.get(1).start()) < 2
            && Math.abs(a.get(0).start() - a.get(1).start()) < 2;
    return alike && changes && flush;
  }

  /** Whether one side lies on a ground of its own. */
  private static boolean setApart(List<Piece> side, List<Piece> other) {
    int on = 0;
    for (Piece piece : side) {
      Area ground = piece.ground;
      if (ground != null && ground.height() > TALL_GROUND * piece.size()) {
        boolean shared = false;
        for (int i = 0; i < other.size() && !shared; i += 1 + other.size() / 8) {
          Piece far = other.get(i);
          shared = ground.left() <= far.left && ground.right() >= far.right;
        }
        on += shared ? 0 : 1;
      }
    }
    return on > 0.8f * side.size();
  }

  /** The first piece at each height. */
  static List<Piece> lines(List<Piece> side) {
    List<Piece> lines = new ArrayList<>();
    List<Piece> sorted = new ArrayList<>(side);
    sorted.sort(Comparator.comparingDouble(p -> p.baseline));
    for (Piece piece : sorted) {
      Piece last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
      if (last != null && last.levelWith(piece)) {
        if (piece.left < last.left) {
          lines.set(lines.size() - 1, piece);
        }
      } else {
        lines.add(piece);
      }
    }
    return lines;
  }
}
