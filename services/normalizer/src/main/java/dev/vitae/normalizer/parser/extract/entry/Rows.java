package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.canonical.DatePoint;
import dev.vitae.normalizer.parser.canonical.DateRange;
import dev.vitae.normalizer.parser.canonical.Dates;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes a section's lines into rows: which are heads, which are text, and where the dates stand. */
final class Rows {
  private static final int LONGEST_HEAD = 170;

  private final Document document;
  private final List<Line> lines;
  private final boolean bulletsAreHeads;
  private final int width;
  private final float edge;
  private final List<Row> rows = new ArrayList<>();

  private Rows(Document document, List<Line> lines) {
    this.document = document;
    this.lines = lines;
    this.width = lines.stream().mapToInt(line -> line.end() - line.start()).max().orElse(0);
    this.edge =
        (float) lines.stream().filter(line -> line.box() != null)
            .mapToDouble(line -> line.box().right()).max().orElse(0);
    this.bulletsAreHeads = bulletsAreHeads();
  }

  static List<Row> of(Document document, List<Line> lines) {
    Rows rows = new Rows(document, lines);
    int i = 0;
    while (i < lines.size()) {
      int end = i + 1;
      while (end < lines.size() && lines.get(end).row() == lines.get(i).row()) {
        end++;
      }
      rows.add(lines.subList(i, end));
      i = end;
    }
    return rows.rows;
  }

  /** Whether entries are items of a list: bullets carry the dates, and nothing else does. */
  private boolean bulletsAreHeads() {
    int dated = 0;
    int bullets = 0;
    for (Line line : lines) {
      if (line.kind() == Line.Kind.BULLET) {
        bullets++;
        dated += headDates(line) != null ? 1 : 0;
      } else if (headDates(line) != null) {
        return false;
      }
    }
    return dated > 0 && dated * 2 >= bullets;
  }

  private void add(List<Line> row) {
    if (row.size() > 1 && row.stream().anyMatch(line -> sort(line) != Row.Sort.HEAD && sort(line) != Row.Sort.MARK)) {
      // Side by side are the head of one column and text of another: each stands for itself.
      for (Line line : row) {
        addRow(List.of(line));
      }
    } else {
      addRow(row);
    }
  }

  private void addRow(List<Line> row) {
    Row.Sort sort = row.size() == 1 ? sort(row.getFirst()) : Row.Sort.HEAD;
    if (sort != Row.Sort.HEAD && sort != Row.Sort.MARK) {
      rows.add(new Row(sort, row, List.of(), null, row.getFirst().gap(), look(row)));
      return;
    }
    DateRange dates = null;
    List<Cell> cells = new ArrayList<>();
    for (Line line : row) {
      DateRange here = headDates(line);
      if (here != null && dates == null) {
        dates = here;
        cells.addAll(Cells.of(document, line.start(), here.start()));
        cells.addAll(Cells.of(document, here.end(), line.end()));
      } else if (here != null && joins(dates, here)) {
        dates = joined(dates, here);
      } else {
        cells.addAll(Cells.of(document, line.start(), line.end()));
      }
    }
    if (!rows.isEmpty() && joinToLast(row, cells, dates)) {
      return;
    }
    boolean names = cells.stream().anyMatch(Cell::isName) || dates != null;
    boolean place = cells.stream().anyMatch(cell -> cell.sort() == Cell.Sort.PLACE);
    rows.add(
        new Row(
            names || place ? Row.Sort.HEAD : Row.Sort.MARK,
            row, cells, dates, row.getFirst().gap(), look(row)));
  }

  /** Dates that go on in the next line, and names that a narrow column broke. */
  private boolean joinToLast(List<Line> row, List<Cell> cells, DateRange dates) {
    Row last = rows.getLast();
    if (!last.isHead()) {
      return false;
    }
    if (dates != null && last.dates() != null && joins(last.dates(), dates)) {
      replaceLast(last, row, cells, joined(last.dates(), dates));
      return true;
    }
    boolean broken =
        cells.size() == 1 && dates == null && last.dates() == null && !last.cells().isEmpty()
            && last.look().equals(look(row)) && breaks(last.lines().getLast(), row.getFirst());
    if (broken) {
      Cell before = last.cells().getLast();
      Quote quote = before.quote().plus(cells.getFirst().quote());
      Line line = last.lines().getLast();
      if (Shapes.sort(before.text()) == Cell.Sort.NAME && before.end() >= line.end() - 2) {
        List<Cell> kept = new ArrayList<>(last.cells().subList(0, last.cells().size() - 1));
        int from = before.start();
        kept.add(Cell.of(whole(before, line, quote, from), null, false));
        replace(last, row, kept);
        return true;
      }
    }
    return false;
  }

  private Quote whole(Cell before, Line line, Quote quote, int from) {
    List<Quote.Piece> pieces = new ArrayList<>(before.quote().pieces());
    pieces.set(pieces.size() - 1, new Quote.Piece(pieces.getLast().start(), line.end()));
    pieces.add(quote.pieces().getLast());
    return new Quote(document, pieces);
  }
}
