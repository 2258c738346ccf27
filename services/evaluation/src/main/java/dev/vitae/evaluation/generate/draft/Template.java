package dev.vitae.evaluation.generate.draft;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A layout as data: a row of {@code templates.tsv}.
 *
 * @param heldOut never looked at while rules are made: only for the report
 * @param formats what it is written as, as named by {@code --formats}
 * @param languages in which it is written; empty for all
 * @param look words that writers and style sheets know
 * @param work the head of a role
 * @param employer the head over several roles at one employer; empty when it is repeated
 * @param role the head of a role below {@code employer}
 * @param education the head of a study
 * @param dates month, numeric, year, quarter, season or any
 * @param skills groups, pills, bullets, columns, table or flat
 * @param languageForm inline, rows, bullets or table
 * @param contact line, lines, labels, icons or grid
 * @param main the kinds of the sections of the wide column, in their order
 * @param side the kinds of the narrow column's
 * @param why what is met in life that it stands for
 */
public record Template(
    String name,
    boolean heldOut,
    List<String> formats,
    List<String> languages,
    List<String> look,
    LinePattern work,
    LinePattern employer,
    LinePattern role,
    LinePattern education,
    String dates,
    String skills,
    String languageForm,
    String contact,
    List<String> main,
    List<String> side,
    String why) {

  private static final int COLUMNS = 16;

  /** All of them, in the order of the table. */
  public static List<Template> all() {
    try (InputStream in = Template.class.getResourceAsStream("templates.tsv")) {
      if (in == null) {
        throw new IOException("the program lacks its table templates.tsv");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<Template> templates = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          templates.add(of(line.split("\t", -1)));
        }
      }
      return List.copyOf(templates);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a section of the kind is there. */
  public boolean shows(String kind) {
    return main.contains(kind) || side.contains(kind);
  }

  /** Whether the contact stands in a section and not in the header. */
  boolean contactInSection() {
    return shows("contact");
  }

  private static Template of(String[] cells) {
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException(
          "a template has " + COLUMNS + " columns: " + String.join(" | ", cells));
    }
    return new Template(
        cells[0],
        cells[1].equals("held-out"),
        words(cells[2]),
        words(cells[3]),
        words(cells[4]),
        new LinePattern(cells[5]),
        new LinePattern(cells[6]),
        new LinePattern(cells[7]),
        new LinePattern(cells[8]),
        cells[9],
        cells[10],
        cells[11],
        cells[12],
        words(cells[13]),
        words(cells[14]),
        cells[15]);
  }

  private static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
  }
}
