package dev.vitae.enricher.skills;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The tab-separated tables that lie beside these classes. The first line names the columns. */
final class Tables {
  private Tables() {}

  /**
   * The rows of a table.
   *
   * @throws IllegalStateException if a row has not as many cells as there are columns
   */
  static List<String[]> rows(String file) {
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Tables.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
      int columns = reader.readLine().split("\t", -1).length;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] cells = line.split("\t", -1);
        if (cells.length != columns) {
          throw new IllegalStateException(file + " has a row of another length: " + line);
        }
        rows.add(cells);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return rows;
  }

  /** The parts of a cell. */
  static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|"));
  }
}
