package dev.vitae.normalizer.parser.canonical;

import java.util.List;

/** Finds dates and ranges of dates, as ranges with the positions of their parts. */
public final class Dates {
  private Dates() {}

  /** The dates in a stretch of text, in order, not overlapping. Cost is linear in its length. */
  public static List<DateRange> find(CharSequence text, int start, int end) {
    return List.of();
  }
}
