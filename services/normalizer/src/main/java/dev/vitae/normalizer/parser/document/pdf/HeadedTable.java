package dev.vitae.normalizer.parser.document.pdf;

import dev.vitae.normalizer.parser.document.DateHeads;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table that draws no lines down, but whose first row says what its columns hold: 'Period |
 * Employer | Position'. Its cells are where a head and a row's dates meet, as if lines were drawn.
 */
final class HeadedTable {
  /** What a cell of dates has. */
  private static final Pattern DATED = Pattern.compile("\\d{4}|\\d\\d\\.\\d\\d|['’]\\d\\d|\\d年");

  /** Dates that the next line ends. */
  private static final Pattern CUT_SHORT = Pattern.compile("(?:[-–—~至]|\\b(?:to|bis|à|al))\\s*$");

  /** A head names, it does not tell. */
  private static final int LONGEST_HEAD = 40;

  private static final float LARGER = 1.08f;

  private final List<Strip> strips;
  private final int first;
  private final List<Piece> heads;
  private final int dates;

  private HeadedTable(List<Strip> strips, int first, int dates) {
    this.strips = strips;
    this.first = first;
    this.heads = strips.get(first).pieces;
    this.dates = dates;
  }

  /**
   * Finds the rows of such tables in a block, and gives their pieces the cells that no lines give.
   *
   * @return for each strip the index behind the row that begins with it, its own index where none
   *     does
   */
  static int[] rows(List<Strip> strips) {
    int[] ends = new int[strips.size()];
    Arrays.setAll(ends, i -> i);
    for (int i = 0; i + 1 < strips.size(); i++) {
      int dates = dates(strips.get(i));
      if (dates >= 0) {
        i = Math.max(i, new HeadedTable(strips, i, dates).part(ends) - 1);
      }
    }
    return ends;
  }

  /** The column of dates, where a strip is the first row of such a table; else -1. */
  private static int dates(Strip strip) {
    int dates = -1;
    Piece first = strip.pieces.get(0);
    for (int i = 0; i < strip.pieces.size(); i++) {
      Piece piece = strip.pieces.get(i);
      String text = piece.text();
      if (piece.marked()
          || text.length() > LONGEST_HEAD
          || !piece.look.like(first.look)
          || piece.bold() != first.bold()) {
        return -1;
      }
      dates = dates < 0 && DateHeads.is(text) ? i : dates;
    }
    return strip.pieces.size() > 1 ? dates : -1;
  }

  /** Parts the table into its rows; says where it ends. */
  private int part(int[] ends) {
    int end = first + 1;
    List<Integer> rows = new ArrayList<>(List.of(first));
    boolean cut = false;
    while (end < strips.size() && goesOn(strips.get(end), end == first + 1)) {
      Piece date = at(strips.get(end), dates);
      if (begins(end, date, cut)) {
        rows.add(end);
      }
      cut = date == null ? cut : CUT_SHORT.matcher(date.text()).find();
      end++;
    }
    if (rows.size() < 2 || rows.get(1) != first + 1) {
      return first;
    }
    rows.add(end);
    for (int i = 0; i + 1 < rows.size(); i++) {
      ends[rows.get(i)] = rows.get(i + 1);
      cells(Strip.pieces(strips, rows.get(i), rows.get(i + 1)));
    }
    return end;
  }

  /** Whether a row begins with a strip: by the lines that are drawn, else by its dates. */
  private boolean begins(int at, Piece date, boolean cut) {
    Area cell = strips.get(at).pieces.get(0).cell;
    Area above = strips.get(at - 1).pieces.get(0).cell;
    if (cell != null && above != null) {
      return strips.get(at).page() == strips.get(at - 1).page() && cell.top() > above.top() + 1;
    }
    return date != null && DATED.matcher(date.text()).find() && !cut;
  }

  private void cells(List<Piece> row) {
    float top = Float.POSITIVE_INFINITY;
    float bottom = Float.NEGATIVE_INFINITY;
    float right = Float.NEGATIVE_INFINITY;
    for (Piece piece : row) {
      top = Math.min(top, piece.top);
      bottom = Math.max(bottom, piece.bottom);
      right = Math.max(right, piece.right);
    }
    for (Piece piece : row) {
      int column = column(piece);
      float to = column + 1 < heads.size() ? heads.get(column + 1).start() : right;
      Area cell = new Area(heads.get(column).start(), top, to, bottom, Area.UNKNOWN_COLOR);
      piece.cell = piece.cell == null ? cell : piece.cell;
    }
  }

  /** Whether all of a strip stands below the heads, none of it below two, nothing as a heading. */
  private boolean goesOn(Strip strip, boolean opening) {
    for (Piece piece : strip.pieces) {
      int column = column(piece);
      boolean last = column + 1 == heads.size();
      if (column < 0 || !last && piece.right >= heads.get(column + 1).start()) {
        return false;
      }
    }
    Piece piece = strip.pieces.get(0);
    boolean alone = strip.pieces.size() == 1 && column(piece) == 0;
    boolean dated = DATED.matcher(piece.text()).find();
    boolean heading = piece.bold() || piece.size() > LARGER * heads.get(0).size();
    return !(alone && heading && !dated) && (!opening || at(strip, dates) != null);
  }

  /** The last head that begins no further right than a piece; -1 where there is none. */
  private int column(Piece piece) {
    int column = -1;
    for (int i = 0; i < heads.size(); i++) {
      column = heads.get(i).start() <= piece.start() + 0.5f * piece.size() ? i : column;
    }
    return column;
  }

  private Piece at(Strip strip, int column) {
    for (Piece piece : strip.pieces) {
      if (column(piece) == column) {
        return piece;
      }
    }
    return null;
  }
}
