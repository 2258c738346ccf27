package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.canonical.DatePoint;
import dev.vitae.normalizer.parser.canonical.DateRange;
import java.util.List;

/** Employers that stand once above several roles. */
final class GroupHeads {
  /** Names that score less carry no word for a job. */
  private static final double TITLE_LIKE = 2;

  private GroupHeads() {}

  /** An employer with dates of its own above roles whose dates lie within. */
  static boolean is(Block block, Block next, WorkSlots.Filled filled) {
    return next != null
        && block.body().isEmpty()
        && block.names().size() == 1
        && isRole(next)
        && (filled.title() != block.names().getFirst() || isRatherEmployer(block, next))
        && contains(block.dates(), next.dates());
  }

  /** Whether a head has one name, or several that are titles. */
  private static boolean isRole(Block next) {
    List<Cell> names = next.names();
    return names.size() == 1
        || names.size() > 1 && names.stream().allMatch(name -> name.title() >= TITLE_LIKE);
  }

  /** A name that looks less like a title than what follows it, with dates of its own around. */
  private static boolean isRatherEmployer(Block block, Block next) {
    Cell name = block.names().getFirst();
    return block.dates() != null
        && name.title() < TITLE_LIKE
        && next.names().getFirst().title() >= TITLE_LIKE;
  }

  /** Whether dates lie within others; dates of a role lie within an employer's that has none. */
  static boolean contains(DateRange outer, DateRange inner) {
    if (outer == null || inner == null) {
      return outer == null && inner != null;
    }
    return outer.isRange()
        && inner.isRange()
        && months(outer.first(), 0) <= months(inner.first(), 11)
        && (outer.open() || !inner.open() && months(inner.last(), 0) <= months(outer.last(), 11));
  }

  /** Months since the year 0; a month that is not said counts as the one given. */
  static int months(DatePoint point, int unknown) {
    return point == null
        ? 0
        : point.year() * 12 + (point.month() == 0 ? unknown : point.month() - 1);
  }
}
