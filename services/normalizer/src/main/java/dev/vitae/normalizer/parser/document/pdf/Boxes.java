package dev.vitae.normalizer.parser.document.pdf;

import java.util.List;

/** Frames and painted areas that hold text of their own: cards, side bars, the band of a head. */
final class Boxes {
  /** What is lower than this many lines marks single words, as a chip does. */
  private static final float LOW = 2.2f;

  /** Boxes that stand nearer to each other than this, in points, are cells of a table. */
  private static final float APART = 3;

  /** Of a column of cards so much stands in them. */
  private static final float MOST = 0.8f;

  /** A band across the page is no higher than this share of its width. */
  private static final float BAND = 0.3f;

  private Boxes() {}

  /** The smaller of two boxes around a piece; the first may be null. */
  static Area inner(Piece piece, Area box, Area area) {
    if (area.height() < LOW * piece.size()) {
      return box;
    }
    boolean smaller = box == null || area.width() * area.height() <= box.width() * box.height();
    return smaller ? area : box;
  }

  /** Whether both sides of a gutter stand in cards: boxes with room between them. */
  static boolean areCards(List<Piece> left, List<Piece> right) {
    float leftEnd = Float.NEGATIVE_INFINITY;
    float rightStart = Float.POSITIVE_INFINITY;
    for (Piece piece : left) {
      leftEnd = Math.max(leftEnd, piece.right);
    }
    for (Piece piece : right) {
      rightStart = Math.min(rightStart, piece.start());
    }
    int inLeft = 0;
    float boxEnd = Float.NEGATIVE_INFINITY;
    for (Piece piece : left) {
      if (piece.box != null && piece.box.right() < rightStart) {
        inLeft++;
        boxEnd = Math.max(boxEnd, piece.box.right());
      }
    }
    int inRight = 0;
    float boxStart = Float.POSITIVE_INFINITY;
    for (Piece piece : right) {
      if (piece.box != null && piece.box.left() > leftEnd) {
        inRight++;
        boxStart = Math.min(boxStart, piece.box.left());
      }
    }
    return inLeft > MOST * left.size()
        && inRight > MOST * right.size()
        && boxStart - boxEnd > APART;
  }

  /**
   * Whether a gutter leaves a box that spans it, or comes into one: a row of cards has gutters of
   * its own.
   */
  static boolean end(List<Strip> strips, Gutter gutter, int at) {
    Strip above = strips.get(at - 1);
    Strip below = strips.get(at);
    Area left = spanning(above, gutter);
    Area entered = spanning(below, gutter);
    if (left == entered || above.page() != below.page()) {
      return false;
    }
    return left != null && isBelow(below, left)
        || entered != null && isAbove(above, entered)
        || left != null && leavesBand(strips, gutter, at, left);
  }

  private static Area spanning(Strip strip, Gutter gutter) {
    for (Piece piece : strip.pieces) {
      Area box = piece.box;
      if (box != null && box.left() < gutter.left && box.right() > gutter.right) {
        return box;
      }
    }
    return null;
  }

  /** Whether all of a strip stands in boxes with room between them and the one above. */
  private static boolean isBelow(Strip strip, Area above) {
    for (Piece piece : strip.pieces) {
      if (piece.box == null || piece.box.top() < above.bottom() + APART) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAbove(Strip strip, Area below) {
    for (Piece piece : strip.pieces) {
      if (piece.box == null || piece.box.bottom() > below.top() - APART) {
        return false;
      }
    }
    return true;
  }

  /** Whether a gutter that ran through the band of a head so far leaves it. */
  private static boolean leavesBand(List<Strip> strips, Gutter gutter, int at, Area band) {
    if (band.height() > BAND * band.width()) {
      return false;
    }
    for (Piece piece : Strip.pieces(strips, gutter.first, at)) {
      if (piece.box != band) {
        return false;
      }
    }
    for (Piece piece : strips.get(at).pieces) {
      if (piece.box == band) {
        return false;
      }
    }
    return true;
  }
}
