package dev.vitae.normalizer.parser.document.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts the pieces of one region in reading order: rows from top to bottom, each from left to right;
 * what goes on in the next line is read to its end first.
 */
final class Flow {
  /** Room above a line of a paragraph, as a share of its height, at most. */
  private static final float LEADING = 1.0f;

  /** Left edges nearer than this, as a share of size, are flush. */
  private static final float FLUSH = 0.4f;

  /** Narrowest space between words, as a share of size. */
  private static final float SPACE = 0.2f;

  /** Lines shorter than this many characters are filled by chance. */
  private static final int SHORT = 25;

  /** Lines of fewer words are names or items of a list, unless they are long. */
  private static final int FEWEST = 3;

  /**
   * Lines with one left edge have a margin of their own if it lies this share before the region's.
   */
  private static final float INSET = 0.1f;

  /** A paragraph's lines are set in below its first by no more than this, as a multiple of size. */
  private static final float HANGING = 4;

  /** A usual word is so long, as a multiple of size. */
  private static final float WORD = 4;

  /** A cell that is no wider, as a multiple of size, breaks names. */
  private static final float NARROW = 20;

  /** Of fewer lines none shows where the margin is. */
  private static final int MANY = 6;

  private static final Pattern NUMBER = Pattern.compile("[\\[(]?\\d{1,3}[.)\\]]");

  private final List<Placed> placed = new ArrayList<>();
  private final Map<Piece, Placed> places = new IdentityHashMap<>();
  private final Map<Integer, float[]> margins = new HashMap<>();
  private final Deque<Float> depths = new ArrayDeque<>();
  private float margin;

  /** Whether no more than one line of many comes near the margin: then it is none. */
  private boolean ragged;

  /** A piece with its place in the order. */
  static final class Placed {
    final Piece piece;
    int row;
    int level;

    /** Room above, as a multiple of its height; NaN for the region's first row. */
    float gap;

    /** The piece of the line above that it goes on with; null when it starts anew. */
    Placed goesOn;

    Placed next;

    /** Whether it belongs to a list item. */
    boolean inItem;

    /** Whether it is a further line of a label, read with the label's first. */
    boolean follows;

    /** Whether dates stand at its left: what they date begins here. */
    boolean dated;

    /** Where the next piece of the same row begins. */
    float limit = Float.NaN;

    Placed(Piece piece) {
      this.piece = piece;
    }
  }

  /** For lines of labels of several lines, the line below. */
  private Map<Piece, Piece> labels = Map.of();

  private Flow() {}

  /** The region's pieces in reading order; rows are numbered from 0. */
  static List<Placed> of(List<Piece> region) {
    Flow flow = new Flow();
    flow.measure(region);
    flow.labels = Labels.of(region);
    flow.place(region);
    return flow.placed;
  }

  private void measure(List<Piece> region) {
    for (Piece piece : region) {
      margin = Math.max(margin, piece.right);
      float[] known = margins.computeIfAbsent(Math.round(piece.left / 3), k -> new float[] {0, 0});
      known[0] = Math.max(known[0], piece.right);
      known[1]++;
    }
    int near = 0;
    for (Piece piece : region) {
      near += piece.right > margin - WORD * piece.size() ? 1 : 0;
    }
    ragged = near == 1 && region.size() > MANY;
  }

  private void place(List<Piece> region) {
    List<List<Piece>> rows = Rows.of(region);
    Set<Piece> followers = Collections.newSetFromMap(new IdentityHashMap<>());
    followers.addAll(labels.values());
    List<Placed> inOrder = new ArrayList<>();
    List<Placed> above = List.of();
    int number = 0;
    for (List<Piece> row : rows) {
      List<Placed> current = new ArrayList<>();
      for (Piece piece : row) {
        Placed place = new Placed(piece);
        place.row = number;
        if (!current.isEmpty()) {
          Placed before = current.get(current.size() - 1);
          before.limit = piece.left;
          place.dated =
              Labels.DATE.matcher(before.piece.text()).find() && !followers.contains(before.piece);
        }
        current.add(place);
      }
      for (Placed place : current) {
        place.gap = gap(above, place.piece);
        place.level = level(place.piece);
        place.goesOn = above(above, place);
        place.inItem =
            isNumbered(place.piece)
                || place.piece.marked()
                || place.goesOn != null && place.goesOn.inItem;
        if (place.goesOn != null) {
          place.goesOn.next = place;
        }
      }
      for (Placed place : current) {
        places.put(place.piece, place);
        place.follows = followers.contains(place.piece);
      }
      inOrder.addAll(current);
      above = current;
      number++;
    }
    for (Placed place : inOrder) {
      if (place.goesOn == null && !place.follows) {
        emit(place);
      }
    }
    for (Placed place : inOrder) {
      if (places.containsKey(place.piece)) {
        emit(place);
      }
    }
  }

  private void emit(Placed place) {
    for (Placed line = place; line != null; line = line.next) {
      if (places.remove(line.piece) == null) {
        continue;
      }
      placed.add(line);
      Piece below = labels.get(line.piece);
      if (below != null && places.containsKey(below)) {
        emit(places.get(below));
      }
    }
  }

  private static float gap(List<Placed> above, Piece piece) {
    if (above.isEmpty()) {
      return Float.NaN;
    }
    if (above.get(0).piece.page != piece.page) {
      return 1;
    }
    float bottom = -Float.MAX_VALUE;
    for (Placed place : above) {
      bottom = Math.max(bottom, place.piece.bottom);
    }
    return Math.max(0, (piece.top - bottom) / piece.height());
  }

  /** Depth of a list item by the left edges of the items it stands under. */
  private int level(Piece piece) {
    if (!piece.marked()) {
      while (!depths.isEmpty() && piece.left < depths.peek() - 1) {
        depths.pop();
      }
      return 0;
    }
    while (!depths.isEmpty() && depths.peek() > piece.mark + 2) {
      depths.pop();
    }
    if (depths.isEmpty() || depths.peek() < piece.mark - 2) {
      depths.push(piece.mark);
    }
    return Math.min(6, depths.size());
  }

  private Placed above(List<Placed> above, Placed place) {
    Piece piece = place.piece;
    if (piece.marked() || piece.icon != null) {
      return null;
    }
    if (place.dated || Labels.isAnotherDate(piece)) {
      return null;
    }
    for (Placed candidate : above) {
      if ((isFlush(candidate.piece, piece) || isHanging(candidate, piece))
          && candidate.next == null
          && !Labels.isAnotherDate(candidate.piece)
          && Objects.equals(candidate.piece.cell, piece.cell)
          && isSameText(candidate.piece, piece)
          && (place.gap < LEADING || candidate.piece.page != piece.page)
          && isFilled(candidate, piece)) {
        return candidate;
      }
    }
    return null;
  }

  private static boolean isSameText(Piece above, Piece piece) {
    Look last = above.words.get(above.words.size() - 1).lastLook();
    Look first = piece.words.get(0).look();
    return last.like(first) || above.look.like(piece.look) && (last.bold() || !first.bold());
  }

  private boolean isFlush(Piece above, Piece piece) {
    float reach = FLUSH * piece.size();
    if (isNumbered(above)
        && isNumbered(piece)
        && Math.abs(above.left - piece.left) < piece.size()) {
      return false;
    }
    if (isNumbered(above) && Math.abs(above.words.get(1).left() - piece.left) < reach) {
      return !isNumbered(piece);
    }
    boolean centred =
        Math.abs(above.left + above.right - piece.left - piece.right) < reach
            && above.right - above.left > 20 * piece.size();
    return Math.abs(above.left - piece.left) < reach || centred;
  }

  /** Whether a line begins with its number in a list, as '3.' or '[12]'. */
  private static boolean isNumbered(Piece piece) {
    return piece.words.size() > 1 && NUMBER.matcher(piece.words.get(0).text()).matches();
  }

  /** Whether a paragraph's second line is set in below the first, which was full. */
  private boolean isHanging(Placed above, Piece piece) {
    float in = piece.left - above.piece.left;
    Word first = piece.words.get(0);
    return above.goesOn == null
        && !above.piece.marked()
        && in > FLUSH * piece.size()
        && in < HANGING * piece.size()
        && above.piece.text().length() > SHORT
        && above.piece.right + first.right() - first.left() > margin
        && Float.isNaN(above.limit);
  }

  /**
   * Whether the line above had no room left for this line's first word, or was broken within a
   * sentence.
   */
  private boolean isFilled(Placed above, Piece piece) {
    Word first = piece.words.get(0);
    String end = above.piece.words.get(above.piece.words.size() - 1).text();
    if (Joints.joins(end, first.text())) {
      return true;
    }
    if (Joints.isAddress(first.text()) || Joints.isAddress(end)) {
      return false;
    }
    if (above.inItem) {
      return true;
    }
    Area cell = above.piece.cell;
    if (cell != null
        && cell.width() < NARROW * piece.size()
        && above.piece.right + first.right() - first.left() > cell.right() - piece.size()) {
      // A cell has no room for a list of names beside each other.
      return true;
    }
    if (above.piece.words.size() < FEWEST && above.piece.text().length() < SHORT) {
      return Joints.startsWithin(first.text());
    }
    float need = above.piece.right + first.right() - first.left() + SPACE * piece.size();
    if (!Float.isNaN(above.limit)) {
      return need > above.limit;
    }
    float[] own = margins.get(Math.round(above.piece.left / 3));
    boolean fullHere =
        own != null
            && own[1] > 2
            && own[0] < margin - INSET * (margin - above.piece.left)
            && need > own[0]
            && above.piece.text().length() > SHORT;
    return need > margin && !ragged || fullHere || Joints.startsWithin(first.text());
  }

  /** Rows of pieces that stand at the same height. */
  static final class Rows {
    private Rows() {}

    static List<List<Piece>> of(List<Piece> region) {
      List<List<Piece>> rows = new ArrayList<>();
      List<Piece> row = List.of();
      for (Piece piece : region) {
        if (row.isEmpty() || !row.get(0).levelWith(piece) || row.get(0).page != piece.page) {
          row = new ArrayList<>();
          rows.add(row);
        }
        row.add(piece);
      }
      rows.forEach(r -> r.sort(Comparator.comparingDouble(Piece::start)));
      return rows;
    }
  }
}
