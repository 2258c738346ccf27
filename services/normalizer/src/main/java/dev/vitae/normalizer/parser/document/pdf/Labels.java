package dev.vitae.normalizer.parser.document.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Labels of several lines beside what they belong to, as dates with a place below: they are read to
 * their end where they begin.
 */
final class Labels {
  /** Room between the lines of one label, as a share of size. */
  private static final float CLOSE = 0.62f;

  private static final Pattern CUT_SHORT =
      Pattern.compile("(?:19|20)\\d\\d\\s*[-–—]\\s*(?:\\p{L}{3,10}\\.?)?$");

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
      } else {
        link(right, left, below);
      }
    }
    return below;
  }

  /** Dates that the next line ends, wherever that stands: 'Mar 2014 –', 'Mar 2014 – Apr'. */
  private static boolean isCutShort(Piece label) {
    return CUT_SHORT.matcher(label.text()).find();
  }

  private static void link(List<Piece> labels, List<Piece> others, Map<Piece, Piece> below) {
    int at = 0;
    for (int i = 1; i < labels.size(); i++) {
      Piece line = labels.get(i);
      Piece above = labels.get(i - 1);
      while (at < others.size() && others.get(at).bottom < line.top) {
        at++;
      }
      boolean beside = false;
      boolean level = false;
      for (int j = at; j < others.size() && others.get(j).top < line.bottom; j++) {
        beside |= others.get(j).overlaps(line);
        level |=
            SideBySide.isLevel(line, others.get(j))
                && (SideBySide.isStart(others, j) || SideBySide.isStart(labels, i));
      }
      if (beside
          && (!level || isCutShort(above))
          && line.page == above.page
          && !line.marked()
          && line.top - above.bottom < CLOSE * line.size()
          && Math.abs(line.left - above.left) < line.size()) {
        below.put(above, line);
      }
    }
  }
}
