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
    /** Each is read on its own. */
    COLUMNS,
    /** Cells of several lines each, in rows of cells. */
    GRID,
    /** Cells that stand anywhere in the height of their row. */
    TABLE,
    /** Read across, line by line. */
    ROWS
  }

  /** Base lines this near, as a share of size, are level on purpose. */
  private static final float LEVEL = 0.16f;

  /** Room above a line, as a share of size, that makes it a start. */
  static final float APART = 0.62f;

  /** Blocks of that many lines are more than a label. */
  private static final int LONG_BLOCK = 4;

  /** A painted ground of one side must be at least this many lines high to set it apart. */
  private static final float TALL_GROUND = 5;

  /** Cells that begin with so many lines alike are cells of one kind. */
  private static final int HEAD_LINES = 3;

  /** A side bar on a ground of its own has more lines than a painted cell of a table. */
  private static final int MANY = 8;

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
    if (Boxes.areCards(left, right)) {
      return Kind.COLUMNS;
    }
    List<Piece> sparse = lines(leftIsSparse ? left : right);
    List<Piece> dense = lines(leftIsSparse ? right : left);
    vote(sparse, dense);
    boolean setApart = setApart(left, right) || setApart(right, left);
    if (setApart && forColumns > 0 && sparse.size() > MANY) {
      return Kind.COLUMNS;
    }
    if (isGrid()) {
      return Kind.GRID;
    }
    List<List<Piece>> sparseBlocks = Blocks.of(sparse);
    List<List<Piece>> denseBlocks = Blocks.of(dense);
    if (Blocks.startLevel(sparseBlocks, denseBlocks)) {
      return Kind.ROWS;
    }
    if (Blocks.standWithin(sparseBlocks, denseBlocks)) {
      return Kind.TABLE;
    }
    if (forRows >= 3 && forRows >= 5 * forColumns && !runsOnBothSides()) {
      return Kind.ROWS;
    }
    boolean columns =
        setApart && (forColumns > 0 || sparse.size() > 2)
            || forRows == 0 && forColumns > 0
            || forColumns >= 2 && forColumns > 0.5f * forRows
            || runsOnBothSides();
    return columns ? Kind.COLUMNS : Kind.ROWS;
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

  static boolean isLevel(Piece a, Piece b) {
    float size = Math.min(a.size(), b.size());
    return Math.abs(a.baseline - b.baseline) < LEVEL * size
        || Math.abs(a.top - b.top) < 0.1f * size;
  }

  static boolean isStart(List<Piece> lines, int index) {
    if (index == 0) {
      return true;
    }
    Piece line = lines.get(index);
    Piece above = lines.get(index - 1);
    boolean flush = Math.abs(line.start() - above.start()) < 2 * line.size();
    boolean alike =
        line.look.like(above.look)
            && line.words.get(0).look().bold() == above.words.get(0).look().bold();
    return line.marked()
        || line.top - above.bottom > APART * line.size()
        || flush && !alike
        || above.marked() && line.start() < above.start() + 1;
  }

  /** Whether a line goes on with the text of the line above it. */
  private static boolean continues(List<Piece> lines, int index, float margin) {
    if (isStart(lines, index)) {
      return false;
    }
    Piece line = lines.get(index);
    Piece above = lines.get(index - 1);
    float first = line.words.get(0).right() - line.words.get(0).left();
    return above.right + first + 0.2f * line.size() > margin && above.text().length() > 12;
  }

  /**
   * Whether running text wraps at both sides at the same heights: read across it would be mixed.
   */
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

  /** Cells: what stands level looks alike across, but changes downwards, and all is flush left. */
  private boolean isGrid() {
    List<Piece> a = lines(left);
    List<Piece> b = lines(right);
    if (a.size() < 2
        || b.size() < 2
        || !isLevel(a.get(0), b.get(0))
        || !isFlush(a)
        || !isFlush(b)
        || isFlushRight(b)) {
      return false;
    }
    boolean alike = a.get(0).isLike(b.get(0));
    if (alike && (isHeaded(a) && isHeaded(b) || beginAlike(a, b))) {
      return true;
    }
    int pairs = 0;
    int same = 0;
    boolean changes = false;
    int at = 0;
    for (Piece line : a) {
      while (at < b.size() && !isLevel(line, b.get(at)) && b.get(at).baseline < line.baseline) {
        at++;
      }
      if (at < b.size() && isLevel(line, b.get(at))) {
        pairs++;
        same += line.isLike(b.get(at)) ? 1 : 0;
        changes |= !line.isLike(a.get(0));
      }
    }
    return alike && changes && same == pairs && pairs > 0.7f * Math.max(a.size(), b.size());
  }

  /** Whether both begin with lines of the same looks, which change: dates, then a title in bold. */
  private static boolean beginAlike(List<Piece> a, List<Piece> b) {
    boolean changes = false;
    for (int i = 0; i < HEAD_LINES; i++) {
      if (i >= a.size()
          || i >= b.size()
          || !isLevel(a.get(i), b.get(i))
          || !a.get(i).isLike(b.get(i))
          || a.get(i).marked()) {
        return false;
      }
      changes |= !a.get(i).isLike(a.get(0));
    }
    return changes;
  }

  private static boolean isHeaded(List<Piece> cell) {
    Piece head = cell.get(0);
    Piece body = cell.get(cell.size() - 1);
    for (Piece line : cell) {
      if (Math.abs(line.start() - head.start()) > 2 * head.size()) {
        return false;
      }
    }
    return head.bold() && !body.bold() || head.size() > 1.08f * body.size();
  }

  /** Whether lines of one kind begin at one left edge; what goes on below a list mark may not. */
  private static boolean isFlush(List<Piece> side) {
    boolean item = false;
    for (int i = 1; i < side.size(); i++) {
      float in = side.get(i).start() - side.get(0).start();
      item = side.get(i).marked() || item && in > 2;
      if (!item && side.get(i).isLike(side.get(0)) && Math.abs(in) > 2) {
        return false;
      }
    }
    return true;
  }

  /** Whether lines end at one edge and begin anywhere, as towns and dates beside names do. */
  private static boolean isFlushRight(List<Piece> side) {
    boolean ragged = false;
    for (Piece piece : side) {
      if (Math.abs(piece.right - side.get(0).right) > 2) {
        return false;
      }
      ragged |= Math.abs(piece.start() - side.get(0).start()) > 2;
    }
    return ragged;
  }

  /** Whether one side lies on a ground of its own. */
  static boolean setApart(List<Piece> side, List<Piece> other) {
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
    List<Piece> sorted = new ArrayList<>(side);
    sorted.sort(Comparator.comparingDouble(p -> p.baseline));
    List<Piece> lines = new ArrayList<>();
    for (Piece piece : sorted) {
      Piece last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
      if (last == null || !last.levelWith(piece)) {
        lines.add(piece);
      } else if (piece.start() < last.start()) {
        lines.set(lines.size() - 1, piece);
      }
    }
    return lines;
  }
}
