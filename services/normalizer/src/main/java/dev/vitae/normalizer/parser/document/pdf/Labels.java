package dev.vitae.normalizer.parser.document.pdf;

import dev.vitae.normalizer.parser.document.Signs;
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

  /** Labels of sections have at least so many lines beside each of theirs. */
  private static final int RARE = 3;

  /** So many pieces further on, what ends a label is found. */
  private static final int NEAR = 6;

  /** The end of dates is no wider, as a multiple of size. */
  private static final float SHORT = 8;

  private static final Pattern CUT_SHORT =
      Pattern.compile("(?:19|20)\\d\\d\\s*[-–—]\\s*(?:\\p{L}{3,10}\\.?)?$");

  private static final String YEAR = "\\D{0,12}(?:\\d{1,2}[./-]\\s?){0,2}(?:19|20)\\d\\d";

  /** Dates with no more than a day and a month before the year, or as '03/15–10/18'. */
  static final Pattern DATE =
      Pattern.compile("^" + YEAR + "(?!\\d)|^\\d\\d/\\d\\d\\s*[-–—]\\s*(?:\\d\\d/\\d\\d|\\p{L}+)$");

  private static final Pattern RANGE = Pattern.compile(YEAR + "\\s*[-–—]\\s*" + YEAR);

  private Labels() {}

  /** For each line of a label that has a further line, that line. */
  static Map<Piece, Piece> of(List<Piece> region) {
    Map<Piece, Piece> below = new IdentityHashMap<>();
    List<Strip> strips = Strip.of(region);
    for (Gutter gutter : Gutter.of(strips)) {
      List<Piece> left = new ArrayList<>();
      List<Piece> right = new ArrayList<>();
      for (Piece piece : Strip.pieces(strips, gutter.first, gutter.end)) {
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
    ends(region, below);
    return below;
  }

  /** What ends dates that are cut short, though nothing may stand beside it. */
  private static void ends(List<Piece> region, Map<Piece, Piece> below) {
    for (int i = 0; i < region.size(); i++) {
      Piece dates = region.get(i);
      if (below.containsKey(dates) || !isCutShort(dates)) {
        continue;
      }
      for (int j = i + 1; j < region.size() && j < i + NEAR; j++) {
        Piece end = region.get(j);
        if (end.page == dates.page
            && !end.marked()
            && end.top > dates.baseline
            && end.top - dates.bottom < CLOSE * end.size()
            && end.right - end.left < SHORT * end.size()
            && isFlush(dates, end)) {
          below.put(dates, end);
          break;
        }
      }
    }
  }

  /** Dates that the next line ends, wherever that stands: 'Mar 2014 –', 'Mar 2014 – Apr'. */
  private static boolean isCutShort(Piece label) {
    String text = label.text();
    return hasDash(text) && CUT_SHORT.matcher(text).find();
  }

  /** Lines of one look with no more room than a paragraph's lines have. */
  private static boolean isTight(Piece above, Piece line) {
    return line.look.equals(above.look) && line.top - above.bottom < 0.5f * CLOSE * line.size();
  }

  /**
   * Whether the first word of a line had room in the line above, which may be flush right: then it
   * was not wrapped.
   */
  private static boolean hasRoom(Piece above, Piece line, float width) {
    Word first = line.words.get(0);
    return above.right - above.left + first.right() - first.left() + line.size() < width;
  }

  /** A line of nothing but a range of dates goes on with no other. */
  static boolean isAnotherDate(Piece line) {
    String text = line.text();
    return hasDash(text) && RANGE.matcher(text).matches();
  }

  private static boolean hasDash(String text) {
    return Signs.any(text, 0, text.length(), "-–—");
  }

  /** Dates begin a label of their own, unless they end those above. */
  private static boolean isDated(Piece line) {
    return DATE.matcher(line.text()).find();
  }

  private static boolean isFlush(Piece above, Piece line) {
    return Math.abs(line.left - above.left) < line.size()
        || Math.abs(line.right - above.right) < line.size();
  }

  private static void link(List<Piece> labels, List<Piece> others, Map<Piece, Piece> below) {
    int at = 0;
    boolean rare = labels.size() * RARE <= others.size();
    float margin = 0;
    float edge = Float.MAX_VALUE;
    for (Piece other : others) {
      margin = Math.max(margin, other.right);
      edge = Math.min(edge, other.left);
    }
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
                && (SideBySide.isStart(others, j)
                    || SideBySide.isStart(labels, i)
                    || hasRoom(others.get(j - 1), others.get(j), margin - edge));
      }
      if (beside
          && ((!level || rare && isTight(above, line)) && !isDated(line) || isCutShort(above))
          && line.page == above.page
          && !line.marked()
          && line.top - above.bottom < CLOSE * line.size()
          && isFlush(above, line)) {
        below.put(above, line);
      }
    }
  }
}
