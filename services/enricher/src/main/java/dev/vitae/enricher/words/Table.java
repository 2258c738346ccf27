package dev.vitae.enricher.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Tables that are shipped with the enricher: a row a line, cells apart by tabs, # a comment. */
public final class Table {
  private Table() {}

  /**
   * The rows of a table that lies beside a class. Every row has the number of cells asked for:
   * cells that are missing at its end are empty.
   *
   * @throws IllegalStateException when there is no such table or a row has more cells
   */
  public static List<List<String>> rows(Class<?> beside, String name, int cells) {
    List<List<String>> rows = new ArrayList<>();
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no table " + name + " beside " + beside.getName());
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          rows.add(row(line, cells, name));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  /** The entries of a cell: apart by semicolons, without those that are empty. */
  public static List<String> entries(String cell) {
    List<String> entries = new ArrayList<>();
    for (String entry : cell.split(";")) {
      if (!entry.isBlank()) {
        entries.add(entry.strip());
      }
    }
    return entries;
  }

  private static List<String> row(String line, int cells, String name) {
    List<String> row = new ArrayList<>(List.of(line.split("\t", -1)));
    if (row.size() > cells) {
      throw new IllegalStateException(name + ": " + row.size() + " cells in " + line);
    }
    while (row.size() < cells) {
      row.add("");
    }
    return row;
  }
}
