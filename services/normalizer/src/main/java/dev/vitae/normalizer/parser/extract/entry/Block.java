package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.canonical.DateRange;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of one entry.
 *
 * @param head rows that name it, in order; the row with the dates is among them
 * @param leading how many rows of names stand before the dates or beside them
 * @param dates when; null where nothing says so
 * @param body rows of text below
 */
record Block(List<Row> head, int leading, DateRange dates, List<Row> body) {

  /** The pieces of the head that may be titles, employers, schools. */
  List<Cell> names() {
    List<Cell> names = new ArrayList<>();
    for (Row row : head) {
      for (Cell cell : row.cells()) {
        if (cell.isName()) {
          names.add(cell);
        }
      }
    }
    return names;
  }

  /** The first piece of a sort; null if there is none. */
  Cell first(Cell.Sort sort) {
    for (Row row : head) {
      for (Cell cell : row.cells()) {
        if (cell.sort() == sort) {
          return cell;
        }
      }
    }
    return null;
  }

  /** The first piece behind a label; null if there is none. */
  Cell labelled(Labels.Kind label) {
    for (Row row : head) {
      for (Cell cell : row.cells()) {
        if (cell.label() == label) {
          return cell;
        }
      }
    }
    return null;
  }
}
