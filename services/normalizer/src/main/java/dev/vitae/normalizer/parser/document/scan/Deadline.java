package dev.vitae.normalizer.parser.document.scan;

import java.time.Duration;

/** Until when all pictures of one document must be read. */
public final class Deadline {
  private final long end;

  private Deadline(long end) {
    this.end = end;
  }

  static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  /** What is left, at least a millisecond. */
  Duration left() {
    return Duration.ofNanos(Math.max(1_000_000, end - System.nanoTime()));
  }

  /** Whether there is none left. */
  public boolean over() {
    return System.nanoTime() - end >= 0;
  }
}
