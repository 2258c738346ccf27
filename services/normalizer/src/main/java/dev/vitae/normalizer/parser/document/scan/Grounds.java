package dev.vitae.normalizer.parser.document.scan;

import dev.vitae.normalizer.parser.document.scan.ScannedPage.Ground;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Finds the parts of a page that are painted in another shade than its paper. The page is taken in
 * small squares; in each the shade in the middle is the ground, as letters cover less than half.
 */
final class Grounds {
  /** Squares of a page's longer side: one is smaller than a letter. */
  private static final int SQUARES = 240;

  /** What differs from the paper by less is the scanner's shadow. */
  private static final int APART = 20;

  /** Squares that belong together differ by no more. */
  private static final int SAME = 12;

  /** A ground fills its rectangle to this share; cards and large letters stand on the rest. */
  private static final float FILLED = 0.6f;

  /** Smallest width and height as a share of the page's: less is a chip or a bar of a grade. */
  private static final float SMALLEST = 0.05f;

  private static final float LOWEST = 0.02f;

  private final Gray page;
  private final float points;
  private final int side;
  private final int across;
  private final int down;
  private final int[] shades;

  private Grounds(Gray page, float points) {
    this.page = page;
    this.points = points;
    side = Math.max(3, Math.max(page.width(), page.height()) / SQUARES);
    across = page.width() / side;
    down = page.height() / side;
    shades = new int[across * down];
  }

  /** Painted areas, in points; larger ones first. */
  static List<Ground> of(Gray page, float points) {
    Grounds grounds = new Grounds(page, points);
    grounds.measure();
    return grounds.find();
  }

  private void measure() {
    int[] square = new int[side * side];
    for (int at = 0; at < shades.length; at++) {
      int left = at % across * side;
      int top = at / across * side;
      int count = 0;
      for (int y = top; y < top + side; y++) {
        for (int x = left; x < left + side; x++) {
          square[count++] = page.at(x, y);
        }
      }
      Arrays.sort(square);
      shades[at] = square[count / 2];
    }
  }

  private List<Ground> find() {
    int paper = commonest();
    boolean[] seen = new boolean[shades.length];
    List<Ground> grounds = new ArrayList<>();
    for (int at = 0; at < shades.length; at++) {
      if (!seen[at] && Math.abs(shades[at] - paper) > APART) {
        grow(at, seen, grounds);
      }
    }
    grounds.sort((a, b) -> Float.compare(size(b), size(a)));
    return grounds;
  }

  private static float size(Ground ground) {
    return (ground.right() - ground.left()) * (ground.bottom() - ground.top());
  }

  /** The shade that most squares have. */
  private int commonest() {
    int[] count = new int[256];
    for (int shade : shades) {
      count[shade]++;
    }
    int best = 0;
    int most = -1;
    for (int shade = 0; shade < 256; shade++) {
      int near = 0;
      for (int i = Math.max(0, shade - 3); i <= Math.min(255, shade + 3); i++) {
        near += count[i];
      }
      if (near > most) {
        most = near;
        best = shade;
      }
    }
    return best;
  }

  private void grow(int from, boolean[] seen, List<Ground> grounds) {
    Deque<Integer> next = new ArrayDeque<>(List.of(from));
    seen[from] = true;
    int left = across;
    int right = -1;
    int top = down;
    int bottom = -1;
    int count = 0;
    while (!next.isEmpty()) {
      int at = next.pop();
      int x = at % across;
      int y = at / across;
      count++;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
      visit(x > 0, at - 1, shades[from], seen, next);
      visit(x + 1 < across, at + 1, shades[from], seen, next);
      visit(y > 0, at - across, shades[from], seen, next);
      visit(y + 1 < down, at + across, shades[from], seen, next);
    }
    int width = right + 1 - left;
    int height = bottom + 1 - top;
    if (width > SMALLEST * across && height > LOWEST * down && count > FILLED * width * height) {
      float unit = side * points;
      grounds.add(
          new Ground(
              left * unit, top * unit, (right + 1) * unit, (bottom + 1) * unit, shades[from]));
    }
  }

  private void visit(boolean inside, int at, int shade, boolean[] seen, Deque<Integer> next) {
    if (inside && !seen[at] && Math.abs(shades[at] - shade) <= SAME) {
      seen[at] = true;
      next.push(at);
    }
  }
}
