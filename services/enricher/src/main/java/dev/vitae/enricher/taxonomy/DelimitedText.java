package dev.vitae.enricher.taxonomy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Files of rows whose first row names the columns: comma-separated (RFC 4180) or tab-separated. */
final class DelimitedText {

  /** A row by the names of its columns; a column that is not there is empty. */
  record Row(Map<String, Integer> columns, List<String> cells) {
    String get(String column) {
      Integer index = columns.get(column);
      return index == null || index >= cells.size() ? "" : cells.get(index).strip();
    }
  }

  private DelimitedText() {}

  /**
   * Reads a file in UTF-8, with or without a byte order mark.
   *
   * @param separator comma, where cells may be quoted, or tab, where they may not
   * @param required columns that must be there
   * @throws IOException if it cannot be read or a column is missing; the message names it
   */
  static void read(Path file, char separator, List<String> required, Consumer<Row> rows)
      throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      reader.mark(1);
      if (reader.read() != '\uFEFF') {
        reader.reset();
      }
      List<String> header = row(reader, separator);
      Map<String, Integer> columns = new HashMap<>();
      for (int i = 0; header != null && i < header.size(); i++) {
        columns.put(header.get(i).strip(), i);
      }
      for (String column : required) {
        if (!columns.containsKey(column)) {
          throw new IOException(file + " has no column '" + column + "'");
        }
      }
      for (List<String> cells = row(reader, separator);
          cells != null;
          cells = row(reader, separator)) {
        if (cells.size() > 1) {
          rows.accept(new Row(columns, cells));
        }
      }
    }
  }

  /** Null at the end of the file. */
  private static List<String> row(BufferedReader reader, char separator) throws IOException {
    int c = reader.read();
    if (c < 0) {
      return null;
    }
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (; c >= 0; c = reader.read()) {
      if (quoted) {
        if (c != '"') {
          cell.append((char) c);
          continue;
        }
        c = reader.read();
        if (c == '"') {
          cell.append('"');
          continue;
        }
        quoted = false;
      }
      if (c < 0 || c == '\n') {
        break;
      } else if (c == separator) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else if (c == '"' && separator == ',' && cell.isEmpty()) {
        quoted = true;
      } else if (c != '\r') {
        cell.append((char) c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
