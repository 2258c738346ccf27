package dev.vitae.normalizer.parser.document;

import dev.vitae.normalizer.parser.document.TextGrid.Row;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Items of lists that are counted: rows that begin with '1.', '2.' or '1)', '2)' one below the
 * other. A number alone, or before a section with rows of its own, is no item's.
 */
final class NumberedRows {
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})([.)])\\s+(?=\\S)");

  /** A row of an item that ends before this column has nothing below that belongs to it. */
  private static final int FULL = 55;

  /** How much deeper than the number the words of an item go on at most. */
  private static final int HANGING = 6;

  private final List<Row> rows;
  private final int[] marks;

  private NumberedRows(List<Row> rows) {
    this.rows = rows;
    this.marks = new int[rows.size()];
  }

  /** The length of the number and the space behind it for each row; 0 for one that has none. */
  static int[] marks(List<Row> rows) {
    NumberedRows reader = new NumberedRows(rows);
    int row = 0;
    while (row < rows.size()) {
      row = reader.number(row) == 1 ? reader.list(row) : row + 1;
    }
    return reader.marks;
  }

  /** Marks the list that begins in a row; the first row behind it. */
  private int list(int first) {
    int last = first;
    int at = first + 1;
    int count = 1;
    while (at < rows.size() && rows.get(at).emptyAbove() == 0) {
      boolean next = number(at) == count + 1 && sign(at) == sign(first) && isBelow(first, at);
      if (next) {
        marks[last] = length(last);
        marks[at] = length(at);
        last = at;
        count++;
      } else if (!isRest(first, at)) {
        return at;
      }
      at++;
    }
    return at;
  }

  private boolean isBelow(int first, int row) {
    return Math.abs(column(row) - column(first)) <= 1;
  }

  private boolean isRest(int first, int row) {
    int deeper = column(row) - column(first);
    boolean hanging = deeper >= 2 && deeper <= HANGING;
    return number(row) == 0 && (hanging || deeper == 0 && rows.get(row - 1).right() >= FULL);
  }

  private int column(int row) {
    return rows.get(row).pieces().get(0).column();
  }

  private int number(int row) {
    Matcher number = matcher(row);
    return number.lookingAt() ? Integer.parseInt(number.group(1)) : 0;
  }

  private char sign(int row) {
    Matcher number = matcher(row);
    return number.lookingAt() ? number.group(2).charAt(0) : 0;
  }

  private int length(int row) {
    Matcher number = matcher(row);
    return number.lookingAt() ? number.end() : 0;
  }

  private Matcher matcher(int row) {
    return NUMBER.matcher(rows.get(row).pieces().get(0).text());
  }
}
