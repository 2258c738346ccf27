package dev.vitae.evaluation.score;

/**
 * How many values are right, how many were read that are not there, and how many were not read. A
 * value that was read wrongly is both.
 */
public record Count(int right, int extra, int missing) {
  public static final Count NONE = new Count(0, 0, 0);

  public Count plus(Count other) {
    return new Count(right + other.right, extra + other.extra, missing + other.missing);
  }

  public boolean isEmpty() {
    return right + extra + missing == 0;
  }

  /** How many values the truth has. */
  public int support() {
    return right + missing;
  }

  /** NaN where nothing was read. */
  public double precision() {
    return (double) right / (right + extra);
  }

  /** NaN where nothing is there. */
  public double recall() {
    return (double) right / (right + missing);
  }

  /** The harmonic mean of both; NaN where nothing was there and nothing read. */
  public double f1() {
    return 2.0 * right / (2.0 * right + extra + missing);
  }
}
