package dev.vitae.normalizer.parser.document.scan;

import java.util.Arrays;

/**
 * Makes all letters black on white, whatever shades they and their paper have: pale ones, those on
 * a coloured ground, light ones on a dark ground, those in a shadow.
 *
 * <p>The page is taken in squares. In each, and those around it, the brightest is paper and the
 * darkest is ink; where most is dark, it is the other way round.
 */
final class Contrast {
  /** Squares of a page's longer side: one is about as high as two lines of text. */
  private static final int SQUARES = 72;

  /** Share of a square's pixels that may be darker than its ink, or brighter than its paper. */
  private static final float STRAY = 0.012f;

  /** What differs by less than this is paper without ink. */
  private static final int FLAT = 26;

  /** The same as a multiple of the paper's own noise. */
  private static final float NOISE = 2.2f;

  /** Between its ink and its paper a square has pale letters too: from here on all is black. */
  private static final float BLACK = 0.1f;

  /** From here on all is white. */
  private static final float WHITE = 0.9f;

  /** Squares on each side that tell whether the ground is dark. */
  private static final int WIDE = 3;

  private final Gray page;
  private final int side;
  private final int across;
  private final int down;
  private final float[] ink;
  private final float[] paper;
  private final float[] middle;

  private Contrast(Gray page) {
    this.page = page;
    side = Math.max(8, Math.max(page.width(), page.height()) / SQUARES);
    across = Math.ceilDiv(page.width(), side);
    down = Math.ceilDiv(page.height(), side);
    ink = new float[across * down];
    paper = new float[across * down];
    middle = new float[across * down];
  }

  static Gray evened(Gray page) {
    return new Contrast(page).evened();
  }

  private Gray evened() {
    for (int square = 0; square < ink.length; square++) {
      measure(square);
    }
    float flat = Math.max(FLAT, NOISE * noise());
    float[] darkest = around(ink, true);
    float[] brightest = around(paper, false);
    float[] usual = mean();
    byte[] evened = new byte[page.pixels().length];
    for (int y = 0; y < page.height(); y++) {
      for (int x = 0; x < page.width(); x++) {
        float low = at(darkest, x, y);
        float high = at(brightest, x, y);
        evened[y * page.width() + x] =
            (byte) (high - low < flat ? 255 : shade(page.at(x, y), low, high, at(usual, x, y)));
      }
    }
    return new Gray(page.width(), page.height(), evened);
  }

  private static int shade(int light, float low, float high, float usual) {
    float share = (light - low) / (high - low);
    boolean dark = usual - low < high - usual;
    float pale = dark ? 1 - share : share;
    return Math.round(255 * Math.max(0, Math.min(1, (pale - BLACK) / (WHITE - BLACK))));
  }

  private void measure(int square) {
    int left = square % across * side;
    int top = square / across * side;
    int right = Math.min(page.width(), left + side);
    int bottom = Math.min(page.height(), top + side);
    int[] count = new int[256];
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        count[page.at(x, y)]++;
      }
    }
    int all = (right - left) * (bottom - top);
    ink[square] = brightness(count, Math.round(all * STRAY));
    middle[square] = brightness(count, all / 2);
    paper[square] = brightness(count, all - 1 - Math.round(all * STRAY));
  }

  /** Brightness of the pixel of that rank, the darkest first. */
  private static int brightness(int[] count, int rank) {
    int seen = 0;
    int brightness = 0;
    while (brightness < 255) {
      seen += count[brightness];
      if (seen > rank) {
        break;
      }
      brightness++;
    }
    return brightness;
  }

  /** What the brightness of plain paper strays: most pages have many squares without ink. */
  private float noise() {
    float[] ranges = new float[ink.length];
    for (int i = 0; i < ranges.length; i++) {
      ranges[i] = paper[i] - ink[i];
    }
    Arrays.sort(ranges);
    return ranges[ranges.length / 5];
  }

  /**
   * The usual brightness about each square: wider than the largest letters, or else their own ink
   * would be taken for a dark ground.
   */
  private float[] mean() {
    float[] means = new float[middle.length];
    for (int y = 0; y < down; y++) {
      for (int x = 0; x < across; x++) {
        float sum = 0;
        int count = 0;
        for (int i = Math.max(0, y - WIDE); i <= Math.min(down - 1, y + WIDE); i++) {
          for (int j = Math.max(0, x - WIDE); j <= Math.min(across - 1, x + WIDE); j++) {
            sum += middle[i * across + j];
            count++;
          }
        }
        means[y * across + x] = sum / count;
      }
    }
    return means;
  }

  /** The least, or the greatest, of each square and its neighbours. */
  private float[] around(float[] values, boolean least) {
    float[] found = values.clone();
    for (int y = 0; y < down; y++) {
      for (int x = 0; x < across; x++) {
        for (int i = Math.max(0, y - 1); i <= Math.min(down - 1, y + 1); i++) {
          for (int j = Math.max(0, x - 1); j <= Math.min(across - 1, x + 1); j++) {
            float other = values[i * across + j];
            float own = found[y * across + x];
            found[y * across + x] = least ? Math.min(own, other) : Math.max(own, other);
          }
        }
      }
    }
    return found;
  }

  /** The value at a pixel, between those of the squares whose middles are nearest. */
  private float at(float[] values, int x, int y) {
    float column = Math.max(0, Math.min(across - 1, (x + 0.5f) / side - 0.5f));
    float row = Math.max(0, Math.min(down - 1, (y + 0.5f) / side - 0.5f));
    int left = (int) column;
    int top = (int) row;
    int right = Math.min(across - 1, left + 1);
    int bottom = Math.min(down - 1, top + 1);
    float toRight = column - left;
    float toBottom = row - top;
    float upper =
        values[top * across + left] * (1 - toRight) + values[top * across + right] * toRight;
    float lower =
        values[bottom * across + left] * (1 - toRight) + values[bottom * across + right] * toRight;
    return upper * (1 - toBottom) + lower * toBottom;
  }
}
