package dev.vitae.normalizer.parser.extract.entry;

import java.util.ArrayList;
import java.util.List;

/**
 * How an author writes the heads of all entries of a section.
 *
 * @param leading rows of names up to the one with the dates, that one included
 * @param order what comes first
 * @param joined whether one piece holds both, parted by a comma or a dash
 */
record Pattern(int leading, Order order, boolean joined) {

  /** What stands first in a head. */
  enum Order {
    TITLE_FIRST,
    EMPLOYER_FIRST
  }

  static final List<Pattern> ALL = all();

  /** Heads whose order does not matter, as those of courses of study. */
  static final List<Pattern> ANY_ORDER =
      ALL.stream().filter(p -> !p.joined() && p.order() == Order.TITLE_FIRST).toList();

  /** The same for heads whose pieces hold one thing each. */
  Pattern apart() {
    return new Pattern(leading, order, false);
  }

  private static List<Pattern> all() {
    List<Pattern> all = new ArrayList<>();
    for (int leading = 0; leading <= 3; leading++) {
      for (Order order : Order.values()) {
        all.add(new Pattern(leading, order, false));
        all.add(new Pattern(leading, order, true));
      }
    }
    return List.copyOf(all);
  }
}
