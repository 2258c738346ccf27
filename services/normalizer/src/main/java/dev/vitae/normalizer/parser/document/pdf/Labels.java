package dev.vitae.normalizer.parser.document.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Labels of several lines at the left of what they belong to, as dates with a place below: they are
 * read to their end before what stands beside them.
 */
final class Labels {
  /** Room between the lines of one label, as a share of size. */
  private static final float CLOSE = 0.62f;

  private Labels() {}

  /** For each line of a label that has a further line, that line. */
  static Map<Piece, Piece> of(List<Piece> region) {
    Map<Piece, Piece> below = new IdentityHashMap<>();
    List<Strip> strips = Strip.of(region);
    for (Gutter gutter : Gutter.of(strips)) {
      List<Piece> left = new ArrayList<>();
      List<Piece> right = new ArrayList<>();
      for (Piece piece : Strip.pieces(strips, gutter.first, gutter.last + 1)) {
        (gutter.isLeft(piece) ? left : right).add(piece);
      }
      left = SideBySide.lines(left);
      right = SideBySide.lines(right);
      if (left.size() <= right.size() + 1) {
        link(left, right, below);
      }
    }
    return below;
  }

  private static void link(List<Piece> left, List<Piece> right, Map<Piece, Piece> below) {
    int at = 0;
    for (int i = 1; i < left.size(); i++) {
      Piece line = left.get(i);
      Piece above = left.get(i - 1);
      while (at < right.size() && right.get(at).bottom < line.top) {
        at++;
      }
      boolean beside = false;
      boolean level = false;
      for (int j = at; j < right.size() && right.get(j).top < line.bottom; j++) {
        beside |= right.get(j).overlaps(line);
        level |= SideBySide.isLevel(line, right.get(j));
      }
      if (beside && !level && line.page == above.page && !line.marked()
          && line.top - above.bottom < CLOSE * line.size()
          && Math.abs(line.left - above.left) < line.size()) {
        below.put(above, line);
      }
    }
  }
}
