package dev.vitae.normalizer.parser.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pieces of a block that overlap in height, from left to right. */
final class Strip {
  final List<Piece> pieces = new ArrayList<>();

  /** Left and right edges of what is covered, in order, not touching. */
  final List<float[]> covered = new ArrayList<>();

  /** Lines across the page between this strip and the one above. */
  private final List<Area> rules = new ArrayList<>();

  /** The strips of a block from top to bottom. */
  static List<Strip> of(List<Piece> block) {
    List<Piece> sorted = new ArrayList<>(block);
    sorted.sort(Comparator.comparingDouble(p -> p.top + p.bottom));
    List<Strip> strips = new ArrayList<>();
    Strip strip = null;
    float limit = 0;
    for (Piece piece : sorted) {
      float middle = (piece.top + piece.bottom) / 2;
      if (strip == null || middle > limit || piece.page != strip.pieces.get(0).page) {
        strip = new Strip();
        strips.add(strip);
        limit = piece.bottom;
      }
      strip.pieces.add(piece);
      limit = Math.min(limit, piece.bottom);
    }
    strips.forEach(Strip::cover);
    rule(strips);
    return strips;
  }

  /** Gives each strip the lines that stand between it and the strip above. */
  private static void rule(List<Strip> strips) {
    int at = 0;
    for (int i = 0; i < strips.size(); i++) {
      Piece first = strips.get(i).pieces.get(0);
      boolean top = i == 0 || strips.get(i - 1).page() != first.page;
      at = top ? 0 : at;
      while (at < first.rules.size() && first.rules.get(at).top() + first.offset < first.baseline) {
        Area rule = first.rules.get(at++);
        if (!top) {
          strips.get(i).rules.add(rule);
        }
      }
    }
  }

  /**
   * Whether a line across the page parts this strip from the one above on both sides of a gutter.
   */
  boolean isRuledOff(float left, float right) {
    for (Area rule : rules) {
      if (rule.left() < left - 1 && rule.right() > right + 1) {
        return true;
      }
    }
    return false;
  }

  /** The pieces of some strips. */
  static List<Piece> pieces(List<Strip> strips, int from, int to) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = from; i < to; i++) {
      pieces.addAll(strips.get(i).pieces);
    }
    return pieces;
  }

  private void cover() {
    pieces.sort(Comparator.comparingDouble(Piece::start));
    for (Piece piece : pieces) {
      float[] last = covered.isEmpty() ? null : covered.get(covered.size() - 1);
      if (last != null && piece.start() <= last[1]) {
        last[1] = Math.max(last[1], piece.right);
      } else {
        covered.add(new float[] {piece.start(), piece.right});
      }
    }
  }

  /** The free parts between two edges that are wider than is said, the widest first. */
  List<float[]> free(float left, float right, float narrow) {
    List<float[]> free = new ArrayList<>(1);
    float from = left;
    for (float[] part : covered) {
      if (part[1] < left) {
        continue;
      }
      float to = Math.min(right, part[0]);
      if (to - from >= narrow) {
        free.add(new float[] {from, to});
      }
      from = Math.max(from, part[1]);
      if (from >= right) {
        break;
      }
    }
    if (right - from >= narrow) {
      free.add(new float[] {from, right});
    }
    if (free.size() > 1) {
      free.sort(Comparator.comparingDouble(part -> part[0] - part[1]));
    }
    return free;
  }

  boolean isBare(float edge) {
    for (float[] part : covered) {
      if (part[0] < edge && part[1] > edge) {
        return false;
      }
    }
    return true;
  }

  int page() {
    return pieces.get(0).page;
  }
}
