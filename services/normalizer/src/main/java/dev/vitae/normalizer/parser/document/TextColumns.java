package dev.vitae.normalizer.parser.document;

import dev.vitae.normalizer.parser.document.TextGrid.Piece;
import dev.vitae.normalizer.parser.document.TextGrid.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Columns that a converter set beside each other in plain text. A side column runs over all pages
 * and is read as a whole, before what it stands beside; what is above it comes first.
 */
final class TextColumns {
  /** A column has at least so many rows. */
  private static final int ROWS = 5;

  /** So many empty lines end a passage. */
  private static final int PASSAGE_GAP = 3;

  /** And this share of the rows of its page's band. */
  private static final float SHARE = 0.25f;

  /** In a table nearly every row has both sides; in columns at least this share has but one. */
  private static final float ALONE = 0.3f;

  /** This share of the right column's rows begins at its edge. */
  private static final float EDGE = 0.4f;

  /** Where this share of the rows with both sides has a year at the left, it is a table. */
  private static final float DATED = 0.5f;

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  /** A converter sets bold headings so many cells off their column. */
  private static final int SLACK = 3;

  /** What covers this share of its page's rows is a column of the page, else one of a passage. */
  private static final float WHOLE_PAGE = 0.6f;

  private static final int MAIN = 0;
  private static final int SIDE = 1;

  /** Further right no column begins. */
  private static final int WIDEST = 200;

  /**
   * Where a page is parted.
   *
   * @param column first cell of the right column
   * @param first index of the first row that is parted
   * @param last index of the last one
   */
  private record Gutter(int column, int first, int last, int weight) {}

  private TextColumns() {}

  /**
   * Rows that are read one after the other.
   *
   * @param region 0 for the main text, 1 for the side column, else a number of its own
   * @param parted whether they stood beside others, so that single empty lines mean nothing
   */
  record Flow(int region, boolean parted, List<Row> rows) {}

  /** The rows in the order of reading. */
  static List<Flow> flows(List<Row> rows) {
    List<Flow> before = new ArrayList<>();
    List<Flow> behind = new ArrayList<>();
    List<Row> side = new ArrayList<>();
    List<Row> main = new ArrayList<>();
    boolean parted = false;
    int regions = SIDE + 1;
    int start = 0;
    while (start < rows.size()) {
      int end = start;
      while (end < rows.size() && rows.get(end).page() == rows.get(start).page()) {
        end++;
      }
      Gutter gutter = gutter(rows, start, end);
      if (gutter == null) {
        main.addAll(rows.subList(start, end));
      } else {
        main.addAll(rows.subList(start, gutter.first()));
        if (isWholePage(gutter, start, end)) {
          if (side.isEmpty()) {
            add(MAIN, parted, main, before);
            main = new ArrayList<>();
          }
          part(rows, gutter, side, main);
          parted = true;
        } else {
          add(MAIN, parted, main, side.isEmpty() ? before : behind);
          main = new ArrayList<>();
          List<Row> left = new ArrayList<>();
          List<Row> right = new ArrayList<>();
          part(rows, gutter, left, right);
          add(regions++, true, left, side.isEmpty() ? before : behind);
          add(regions++, true, right, side.isEmpty() ? before : behind);
        }
        main.addAll(rows.subList(gutter.last() + 1, end));
      }
      start = end;
    }
    add(SIDE, true, side, before);
    before.addAll(behind);
    add(MAIN, parted, main, before);
    return before;
  }

  private static void add(int region, boolean parted, List<Row> rows, List<Flow> flows) {
    if (!rows.isEmpty()) {
      flows.add(new Flow(region, parted, respaced(rows)));
    }
  }

  private static void part(List<Row> rows, Gutter gutter, List<Row> left, List<Row> right) {
    for (int i = gutter.first(); i <= gutter.last(); i++) {
      Row row = rows.get(i);
      List<Piece> before = new ArrayList<>();
      List<Piece> behind = new ArrayList<>();
      for (Piece piece : row.pieces()) {
        (isLeft(piece, gutter.column()) ? before : behind).add(piece);
      }
      if (!before.isEmpty()) {
        left.add(new Row(row.number(), row.page(), 0, before));
      }
      if (!behind.isEmpty()) {
        right.add(new Row(row.number(), row.page(), 0, behind));
      }
    }
  }

  private static boolean isLeft(Piece piece, int column) {
    return piece.column() < column - SLACK;
  }

  /** The rows of a flow with the empty lines that are above each within the flow. */
  private static List<Row> respaced(List<Row> flow) {
    List<Row> spaced = new ArrayList<>(flow.size());
    Row above = null;
    for (Row row : flow) {
      int empty = 0;
      if (above != null) {
        empty = above.page() == row.page() ? row.number() - above.number() - 1 : 1;
      }
      spaced.add(new Row(row.number(), row.page(), Math.max(0, empty), row.pieces()));
      above = row;
    }
    return spaced;
  }

  /** The gutter of a page's columns, else one of a passage's, else null. */
  private static Gutter gutter(List<Row> rows, int start, int end) {
    if (end - start < 2 * ROWS) {
      return null;
    }
    Gutter whole = gutter(rows, start, end, Integer.MAX_VALUE);
    return whole != null && isWholePage(whole, start, end)
        ? whole
        : gutter(rows, start, end, PASSAGE_GAP);
  }

  private static boolean isWholePage(Gutter gutter, int start, int end) {
    return gutter.last() - gutter.first() + 1 >= (end - start) * WHOLE_PAGE;
  }

  private static Gutter gutter(List<Row> rows, int start, int end, int gap) {
    Gutter best = null;
    for (int column : edges(rows, start, end)) {
      Gutter gutter = band(rows, start, end, column, gap);
      if (gutter != null && (best == null || gutter.weight() > best.weight())) {
        best = gutter;
      }
    }
    return best;
  }

  /** Cells where at least a column's number of pieces begin. */
  private static List<Integer> edges(List<Row> rows, int start, int end) {
    Map<Integer, Integer> begins = new HashMap<>();
    for (int i = start; i < end; i++) {
      for (Piece piece : rows.get(i).pieces()) {
        if (piece.column() > 0 && piece.column() < WIDEST) {
          begins.merge(piece.column(), 1, Integer::sum);
        }
      }
    }
    List<Integer> edges = new ArrayList<>();
    begins.forEach(
        (column, count) -> {
          if (count >= ROWS) {
            edges.add(column);
          }
        });
    edges.sort(null);
    return edges;
  }

  /** The longest run of rows that nothing crosses at the column, if it looks like two columns. */
  private static Gutter band(List<Row> rows, int start, int end, int column, int gap) {
    Gutter best = null;
    int first = start;
    for (int i = start; i <= end; i++) {
      boolean apart = i < end && i > first && rows.get(i).emptyAbove() >= gap;
      if (i == end || apart || crosses(rows.get(i), column)) {
        Gutter gutter = weighed(rows, first, i - 1, column);
        if (gutter != null && (best == null || gutter.weight() > best.weight())) {
          best = gutter;
        }
        first = apart && !crosses(rows.get(i), column) ? i : i + 1;
      }
    }
    return best;
  }

  private static boolean crosses(Row row, int column) {
    for (Piece piece : row.pieces()) {
      if (isLeft(piece, column) && piece.column() + piece.length() > column - 1) {
        return true;
      }
    }
    return false;
  }

  private static Gutter weighed(List<Row> rows, int first, int last, int column) {
    int left = 0;
    int right = 0;
    int both = 0;
    int edge = 0;
    int dated = 0;
    for (int i = first; i <= last; i++) {
      boolean before = false;
      boolean behind = false;
      boolean year = false;
      for (Piece piece : rows.get(i).pieces()) {
        if (isLeft(piece, column)) {
          before = true;
          year |= YEAR.matcher(piece.text()).find();
        } else {
          edge += !behind && Math.abs(piece.column() - column) <= 1 ? 1 : 0;
          behind = true;
        }
      }
      left += before ? 1 : 0;
      right += behind ? 1 : 0;
      both += before && behind ? 1 : 0;
      dated += year && behind ? 1 : 0;
    }
    int count = last - first + 1;
    boolean columns =
        left >= ROWS
            && right >= ROWS
            && left >= count * SHARE
            && right >= count * SHARE
            && !(dated > 1 && dated >= both * DATED)
            && count - both >= count * ALONE
            && edge >= right * EDGE;
    return columns ? new Gutter(column, first, last, Math.min(left, right)) : null;
  }
}
