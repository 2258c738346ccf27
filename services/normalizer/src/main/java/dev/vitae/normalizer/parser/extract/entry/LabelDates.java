package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.canonical.DatePoint;
import dev.vitae.normalizer.parser.canonical.DateRange;
import dev.vitae.normalizer.parser.canonical.Dates;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Quote;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Dates that a narrow column beside the entries broke: '2015-10 –' and below it '2017-11', with the
 * entry's head between them in the text.
 *
 * @param lines the lines without those that only go on with dates
 * @param whole the dates that begin in a line, where they do not end in it
 */
record LabelDates(List<Line> lines, Map<Line, DateRange> whole) {
  /** More lines than these no column needs for two dates. */
  private static final int MOST_LINES = 3;

  /** As many lines stand between two of the column at most: what is beside one of them. */
  private static final int MOST_BETWEEN = 3;

  /** In points: how exactly the lines of a column stand below each other. */
  private static final float ALIGNED = 2;

  /** How far down the next line of a column is at most, in heights of a line. */
  private static final float NEAR = 2;

  static LabelDates of(Document document, List<Line> all) {
    List<Line> kept = new ArrayList<>(all);
    Map<Line, DateRange> whole = new IdentityHashMap<>();
    for (int i = 0; i < kept.size(); i++) {
      List<Line> column = new ArrayList<>(List.of(kept.get(i)));
      int at = below(kept, i);
      while (at > 0 && column.size() < MOST_LINES) {
        column.add(kept.get(at));
        DateRange range = broken(document, column, '\n');
        if (range == null && column.size() == 2 && isBesideText(kept, column.getLast())) {
          // Beginning and end, one below the other without a dash.
          range = broken(document, column, '–');
        }
        if (range != null) {
          whole.put(column.getFirst(), range);
          kept.removeAll(column.subList(1, column.size()));
          break;
        }
        at = below(kept, at);
      }
    }
    return new LabelDates(kept, whole);
  }

  /** The next line of the same column, if something stands beside this one; else -1. */
  private static int below(List<Line> lines, int i) {
    Line line = lines.get(i);
    boolean beside = false;
    for (int k = i + 1; k < Math.min(lines.size(), i + 2 + MOST_BETWEEN); k++) {
      Line next = lines.get(k);
      if (line.box() == null || next.box() == null || next.page() != line.page()) {
        return -1;
      }
      beside |= next.row() == line.row();
      boolean aligned =
          Math.abs(next.box().left() - line.box().left()) < ALIGNED
              || Math.abs(next.box().right() - line.box().right()) < ALIGNED;
      boolean near = next.box().top() - line.box().top() < NEAR * height(line);
      if (next.row() != line.row() && aligned && near && next.kind() == Line.Kind.TEXT) {
        return beside ? k : -1;
      }
    }
    return -1;
  }

  /** Whether no entry begins beside a line: there is nothing or a bullet point. */
  private static boolean isBesideText(List<Line> lines, Line line) {
    int at = lines.indexOf(line);
    for (int k = Math.max(0, at - MOST_BETWEEN); k < Math.min(lines.size(), at + MOST_LINES); k++) {
      Line other = lines.get(k);
      if (other != line && other.row() == line.row() && other.kind() != Line.Kind.BULLET) {
        return false;
      }
    }
    return true;
  }

  private static float height(Line line) {
    return line.box().bottom() - line.box().top();
  }

  /** The range that all of the lines together are and the first of them is not; else null. */
  private static DateRange broken(Document document, List<Line> column, char between) {
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (Line line : column) {
      text.append(text.isEmpty() ? "" : String.valueOf(between));
      starts.add(text.length());
      text.append(document.textOf(line));
    }
    Line first = column.getFirst();
    for (DateRange own : Dates.find(document.text(), first.start(), first.end())) {
      if (own.isRange() && (own.last() != null || own.present() != null)) {
        return null;
      }
    }
    List<DateRange> found = Dates.find(text, 0, text.length());
    DateRange range = found.isEmpty() ? null : found.getFirst();
    boolean all =
        range != null
            && range.isRange()
            && range.first() != null
            && (range.last() != null || range.present() != null)
            && range.start() == 0
            && range.end() == text.length();
    if (!all) {
      return null;
    }
    Shift shift = new Shift(column, starts);
    return new DateRange(
        first.start(),
        first.end(),
        shift.of(range.first()),
        shift.of(range.last()),
        shift.of(range.present()),
        range.open(),
        shift.of(range.duration()),
        range.months(),
        false);
  }

  /** From places in the column's text to places in the document's. */
  private record Shift(List<Line> column, List<Integer> starts) {
    DatePoint of(DatePoint point) {
      Quote.Piece piece = point == null ? null : of(new Quote.Piece(point.start(), point.end()));
      return point == null
          ? null
          : new DatePoint(piece.start(), piece.end(), point.year(), point.month());
    }

    /** What goes over the end of a line is shown by what stands of it in the last of its lines. */
    Quote.Piece of(Quote.Piece piece) {
      if (piece == null) {
        return null;
      }
      int line = lineOf(piece.end() - 1);
      int by = column.get(line).start() - starts.get(line);
      return new Quote.Piece(
          Math.max(piece.start() + by, column.get(line).start()), piece.end() + by);
    }

    private int lineOf(int at) {
      int line = starts.size() - 1;
      while (starts.get(line) > at) {
        line--;
      }
      return line;
    }
  }
}
