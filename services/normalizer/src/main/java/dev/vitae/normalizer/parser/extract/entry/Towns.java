package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.canonical.PlaceNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Towns that stand by themselves in heads: where one entry has a place in a row or a column of its
 * own, what stands so in the others is one, though the name alone would not tell.
 */
final class Towns {
  private Towns() {}

  /** The rows with towns among their names taken for places, if some row shows that they are. */
  static List<Row> settled(List<Row> rows) {
    boolean own = rows.stream().anyMatch(Towns::hasOwnPlace);
    Set<Integer> ends = new HashSet<>();
    for (Row row : rows) {
      if (row.sort() == Row.Sort.HEAD && endsWithPlace(row)) {
        ends.add(row.cells().size());
      }
    }
    List<Row> settled = new ArrayList<>();
    for (Row row : rows) {
      boolean open = row.sort() == Row.Sort.HEAD && !hasPlace(row);
      Row ended = open && ends.contains(row.cells().size()) ? ended(row) : row;
      settled.add(own && open && ended == row ? settled(row) : ended);
    }
    return settled;
  }

  /** Whether a row is a name and a place behind a mark: 'Acme | Bilbao'. */
  private static boolean endsWithPlace(Row row) {
    List<Cell> cells = row.cells();
    return cells.size() > 1
        && cells.getLast().sort() == Cell.Sort.PLACE
        && cells.get(cells.size() - 2).isName();
  }

  /** The same row with the town that ends it as a place. */
  private static Row ended(Row row) {
    Cell last = row.cells().getLast();
    if (!isTown(last) || !row.cells().get(row.cells().size() - 2).isName()) {
      return row;
    }
    List<Cell> cells = new ArrayList<>(row.cells());
    cells.set(cells.size() - 1, Cell.of(last.quote(), Cell.Sort.PLACE, false));
    return new Row(row.sort(), row.lines(), cells, row.dates(), row.gap(), row.look());
  }

  private static Row settled(Row row) {
    List<Cell> cells = new ArrayList<>();
    boolean any = false;
    for (Cell cell : row.cells()) {
      boolean town = !any && isOwn(row, cell) && isTown(cell);
      cells.add(town ? Cell.of(cell.quote(), Cell.Sort.PLACE, false) : cell);
      any |= town;
    }
    return any ? new Row(row.sort(), row.lines(), cells, row.dates(), row.gap(), row.look()) : row;
  }

  private static boolean isTown(Cell cell) {
    return cell.sort() == Cell.Sort.NAME
        && !cell.behindAt()
        && PlaceShapes.mayBePlace(cell.text())
        && PlaceNames.countryOfCity(cell.text()) != null;
  }

  private static boolean hasPlace(Row row) {
    return row.cells().stream().anyMatch(cell -> cell.sort() == Cell.Sort.PLACE);
  }

  private static boolean hasOwnPlace(Row row) {
    return row.cells().stream()
        .anyMatch(cell -> cell.sort() == Cell.Sort.PLACE && isOwn(row, cell));
  }

  /** Whether a piece fills a line of its row. */
  private static boolean isOwn(Row row, Cell cell) {
    return row.lines().stream()
        .anyMatch(line -> line.start() == cell.start() && line.end() == cell.end());
  }
}
