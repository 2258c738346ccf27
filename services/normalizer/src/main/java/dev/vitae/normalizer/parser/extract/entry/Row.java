package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.canonical.DateRange;
import dev.vitae.normalizer.parser.document.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands at one height: one line, or several side by side.
 *
 * @param sort what it is for
 * @param lines its lines
 * @param cells the pieces of a head; empty for other sorts
 * @param names those of the pieces that may be titles, employers and the like
 * @param dates when, in a head; null where nothing says so
 * @param gap white space above, as in {@link Line#gap()}
 * @param look what its letters look like; equal for lines that are equally marked
 */
record Row(
    Sort sort,
    List<Line> lines,
    List<Cell> cells,
    List<Cell> names,
    DateRange dates,
    float gap,
    Look look) {

  Row(Sort sort, List<Line> lines, List<Cell> cells, DateRange dates, float gap, Look look) {
    this(sort, lines, cells, names(cells), dates, gap, look);
  }

  /** What a row is for. */
  enum Sort {
    /** Part of an entry's head. */
    HEAD,
    BULLET,
    /** Running text, or what goes on from the row above. */
    PROSE,
    /** 'Highlights', 'Responsibilities': the words say what follows, nothing of the person. */
    LABEL,
    /** What a label announces in the same line, as a list of skills. */
    LABELLED,
    /** Only marks, durations, counts or links. */
    MARK
  }

  /**
   * What letters look like.
   *
   * @param heading level of a heading, 0 for none
   * @param size in half points, 0 when unknown
   */
  record Look(int heading, boolean bold, boolean italic, int size, int color, boolean capitals) {

    /** Whether a reader sees it as more than the other. */
    boolean stronger(Look other) {
      int mine = (heading > 0 ? 4 : 0) + (bold ? 2 : 0) + Integer.compare(size, other.size);
      int theirs = (other.heading > 0 ? 4 : 0) + (other.bold ? 2 : 0);
      return mine > theirs;
    }
  }

  boolean isHead() {
    return sort == Sort.HEAD || sort == Sort.MARK;
  }

  private static List<Cell> names(List<Cell> cells) {
    List<Cell> names = new ArrayList<>();
    for (Cell cell : cells) {
      if (cell.isName()) {
        names.add(cell);
      }
    }
    return names;
  }
}
