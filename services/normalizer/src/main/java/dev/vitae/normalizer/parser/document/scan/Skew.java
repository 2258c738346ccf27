package dev.vitae.normalizer.parser.document.scan;

/**
 * How far a page lies askew: seen along its lines, ink and paper take turns most sharply (W. Postl,
 * 1986).
 */
final class Skew {
  /** Steepest slope looked for: about seven degrees. */
  private static final double STEEPEST = 0.12;

  private static final double STEP = 0.002;

  /** Slopes below this do not disturb the reading. */
  private static final double LEVEL = 0.004;

  /** Rows of pixels that are looked at: enough to tell lines of text apart. */
  private static final int ROWS = 1100;

  /** What must be gained over the page as it lies, or else there are no lines to go by. */
  private static final double GAIN = 1.05;

  private Skew() {}

  /** The tangent by which the lines of a page fall to the right; 0 where they are level. */
  static double of(Gray page) {
    int step = Math.max(1, page.height() / ROWS);
    int threshold = page.threshold();
    int[] xs = new int[page.width() / step * (page.height() / step) + 1];
    int[] ys = new int[xs.length];
    int count = 0;
    for (int y = 0; y + step <= page.height(); y += step) {
      for (int x = 0; x + step <= page.width(); x += step) {
        if (page.at(x, y) <= threshold) {
          xs[count] = x / step;
          ys[count++] = y / step;
        }
      }
    }
    if (count > xs.length / 2) {
      return 0;
    }
    int rows = page.height() / step;
    int shift = (int) (page.width() / step * STEEPEST) + 2;
    int[] ink = new int[rows + 2 * shift];
    double level = sharpness(xs, ys, count, 0, shift, ink);
    double best = level * GAIN;
    double slope = 0;
    for (double candidate = -STEEPEST; candidate <= STEEPEST; candidate += STEP) {
      double sharp = sharpness(xs, ys, count, candidate, shift, ink);
      if (sharp > best) {
        best = sharp;
        slope = candidate;
      }
    }
    return Math.abs(slope) < LEVEL ? 0 : slope;
  }

  private static double sharpness(
      int[] xs, int[] ys, int count, double slope, int shift, int[] ink) {
    java.util.Arrays.fill(ink, 0);
    for (int i = 0; i < count; i++) {
      ink[ys[i] - (int) Math.round(slope * xs[i]) + shift]++;
    }
    double sharpness = 0;
    for (int row = 1; row < ink.length; row++) {
      double change = ink[row] - ink[row - 1];
      sharpness += change * change;
    }
    return sharpness;
  }
}
