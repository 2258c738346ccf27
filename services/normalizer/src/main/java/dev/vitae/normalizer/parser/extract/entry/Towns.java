package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.canonical.PlaceNames;
import java.util.ArrayList;
import java.util.List;

/**
 * Towns that stand by themselves in heads: where one entry has a place in a row or a column of its
 * own, what stands so in the others is one, though the name alone would not tell.
 */
final class Towns {
  private Towns() {}

  /** The rows with towns among their names taken for places, if some row shows that they are. */
  static List<Row> settled(List<Row> rows) {
    boolean places = rows.stream().anyMatch(Towns::hasOwnPlace);
    if (!places) {
      return rows;
    }
    List<Row> settled = new ArrayList<>();
    for (Row row : rows) {
      settled.add(row.sort() == Row.Sort.HEAD && !hasPlace(row) ? settled(row) : row);
    }
    return settled;
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
