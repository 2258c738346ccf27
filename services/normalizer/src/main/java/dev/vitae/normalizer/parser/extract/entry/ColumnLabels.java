package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.canonical.Dates;
import dev.vitae.normalizer.parser.document.DateHeads;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the first row of a table says of what stands below: each head of its own column.
 *
 * <p>A narrow cell breaks names: its lines are one name as far as there was no room for more.
 */
final class ColumnLabels {
  /** What ends an employer's name: behind it stands the place. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?iu)(?:^|.*[\\s,])(?:gmbh|ag|kg|se|ltd|limited|inc|llc|llp|plc|corp|corporation|company|s\\.?a\\.?|s\\.?l\\.?|s\\.?r\\.?l\\.?|s\\.?p\\.?a\\.?|b\\.?v\\.?|n\\.?v\\.?|sas|sarl|sa"
              + " de cv|ltda|e\\. ?v|o\\. ?o|a\\.?ş|a/s)\\.?|.*(?:公司|株式会社|大学|学院)");

  /** In points: how far what stands in a column may begin left of its head. */
  private static final float FLUSH = 4;

  /** A longer text tells of what was learnt. */
  private static final int LONGEST_FIELD = 70;

  private final Document document;
  private List<Line> lines;
  private final Map<Integer, List<Line>> rows = new HashMap<>();
  private final Map<Line, Labels.Kind> labels = new IdentityHashMap<>();
  private final Set<Line> wrapped = Collections.newSetFromMap(new IdentityHashMap<>());
  private List<Line> heads = List.of();
  private Labels.Kind[] kinds = {};

  private ColumnLabels(Document document, List<Line> lines) {
    this.document = document;
    this.lines = lines;
    lines.forEach(line -> rows.computeIfAbsent(line.row(), row -> new ArrayList<>()).add(line));
  }

  static ColumnLabels of(Document document, List<Line> lines) {
    ColumnLabels columns = new ColumnLabels(document, lines);
    columns.read();
    if (columns.kinds.length > 0) {
      columns.sort();
    }
    return columns;
  }

  /** The lines, in each row of a table what names an entry before its text. */
  List<Line> lines() {
    return lines;
  }

  /** The columns' heads of those lines that begin a cell; empty where there is no such table. */
  Map<Line, Labels.Kind> labels() {
    return labels;
  }

  /** Lines that go on with the name in the line before. */
  Set<Line> wrapped() {
    return wrapped;
  }

  private void read() {
    int[] begun = {};
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      List<Line> row = rows.get(line.row());
      if (row.getFirst() == line && isHead(row)) {
        heads = row;
        kinds = kinds(row);
        begun = new int[kinds.length];
      }
      int column = heads.contains(line) ? -1 : column(line, row);
      if (column < 0) {
        continue;
      }
      boolean full = row.size() == kinds.length;
      int entry = full ? Integer.MAX_VALUE : 1 + entries(line);
      boolean begins = full || entry > begun[column];
      if (begins && names(kinds[column]) && !isDated(line)) {
        labels.put(line, kinds[column]);
        wrap(i);
      } else if (!begins && kinds[column] == Labels.Kind.DEGREE && isField(i)) {
        labels.put(line, Labels.Kind.DEGREE);
        wrap(i);
      }
      begun[column] = full ? 1 + entries(line) : Math.max(begun[column], entry);
    }
  }

  private boolean isDated(Line line) {
    return !Dates.find(document.text(), line.start(), line.end()).isEmpty();
  }

  /** How many of the table's dates begin no lower than a line. */
  private int entries(Line line) {
    int count = 0;
    Line last = null;
    for (Line other : lines) {
      if (heads.contains(other) || !isDateCell(other)) {
        continue;
      }
      boolean more = last != null && (last.paragraph() == other.paragraph() || isCut(last));
      count += !more && isDated(other) && !isBelow(other, line) ? 1 : 0;
      last = other;
    }
    return count;
  }

  /** Whether dates go on in the next line of their cell. */
  private boolean isCut(Line line) {
    String text = document.textOf(line);
    return line.box() != null && "-–—".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private void sort() {
    Map<Integer, List<Line>> named = new LinkedHashMap<>();
    Map<Integer, List<Line>> told = new HashMap<>();
    for (Line line : lines) {
      int column = heads.contains(line) ? -1 : column(line, rows.get(line.row()));
      Labels.Kind kind = column < 0 ? null : kinds[column];
      boolean name =
          heads.contains(line)
              || labels.containsKey(line)
              || wrapped.contains(line)
              || kind == Labels.Kind.DATES
              || names(kind) && kind != Labels.Kind.TITLE && line.kind() == Line.Kind.TEXT;
      int entry = entries(line);
      List<Line> first = named.computeIfAbsent(entry, number -> new ArrayList<>());
      List<Line> then = told.computeIfAbsent(entry, number -> new ArrayList<>());
      (name ? first : then).add(line);
    }
    List<Line> sorted = new ArrayList<>();
    named.forEach(
        (entry, names) -> {
          sorted.addAll(names);
          sorted.addAll(told.get(entry));
        });
    lines = sorted;
  }

  private boolean isDateCell(Line line) {
    int column = column(line, rows.get(line.row()));
    return column >= 0 && kinds[column] == Labels.Kind.DATES;
  }

  private static boolean isBelow(Line other, Line line) {
    if (line.box() == null || other.box() == null) {
      return other.row() > line.row();
    }
    float middle = (line.box().top() + line.box().bottom()) / 2;
    return other.page() > line.page() || other.page() == line.page() && other.box().top() > middle;
  }

  /** Whether a further line of a cell about a degree may name its field. */
  private boolean isField(int i) {
    Line line = lines.get(i);
    String text = document.textOf(line);
    return line.kind() == Line.Kind.TEXT
        && !wrapped.contains(line)
        && labels.containsKey(lines.get(i - 1))
        && !isDated(line)
        && text.length() <= LONGEST_FIELD
        && Labels.colon(text) < 0
        && !LineEnds.endsSentence(text);
  }

  private void wrap(int first) {
    for (int i = first + 1; i < lines.size(); i++) {
      Line above = lines.get(i - 1);
      Line line = lines.get(i);
      String name = document.textOf(above);
      String text = document.textOf(line);
      boolean more =
          line.paragraph() == above.paragraph()
              && line.row() != above.row()
              && line.kind() == Line.Kind.TEXT
              && !isDated(line)
              && line.bold() == above.bold()
              && Labels.colon(text) < 0
              && Shapes.sort(text) == Cell.Sort.NAME
              && !PlaceShapes.isCity(text)
              && (!WHOLE.matcher(name).matches() || text.startsWith("&"));
      if (!more) {
        return;
      }
      wrapped.add(line);
    }
  }

  /** Whether a row only names columns, of which one holds whom or what a person was with or was. */
  private boolean isHead(List<Line> row) {
    if (row.size() < 2) {
      return false;
    }
    for (Line line : row) {
      String head = document.textOf(line);
      boolean names = DateHeads.is(head) || Labels.isColumn(head);
      if (!names) {
        return false;
      }
    }
    List<Labels.Kind> all = Arrays.asList(kinds(row));
    return all.contains(Labels.Kind.DATES) && all.stream().anyMatch(ColumnLabels::names);
  }

  private Labels.Kind[] kinds(List<Line> row) {
    Labels.Kind[] kinds = new Labels.Kind[row.size()];
    boolean dated = false;
    for (int i = 0; i < kinds.length; i++) {
      String head = document.textOf(row.get(i));
      kinds[i] = DateHeads.is(head) ? Labels.Kind.DATES : Labels.ofColumn(head);
      if (dated && kinds[i] == Labels.Kind.DATES) {
        // Beside the dates, what ends a course of study is what one had then.
        kinds[i] = Labels.Kind.DEGREE;
      }
      dated |= kinds[i] == Labels.Kind.DATES;
    }
    return kinds;
  }

  private static boolean names(Labels.Kind kind) {
    if (kind == null) {
      return false;
    }
    return switch (kind) {
      case TITLE, EMPLOYER, SCHOOL, DEGREE, PLACE, GRADE -> true;
      case DATES, BODY, KEYWORDS, UNIT, COURSES, THESIS, SPECIALIZATION, NOTE -> false;
    };
  }

  /** By where it begins, or by its place in a row that has a cell for each head; else -1. */
  private int column(Line line, List<Line> row) {
    if (line.box() == null) {
      return row.size() == kinds.length ? row.indexOf(line) : -1;
    }
    int column = -1;
    for (int i = 0; i < kinds.length; i++) {
      column = heads.get(i).box().left() <= line.box().left() + FLUSH ? i : column;
    }
    boolean over =
        column + 1 < kinds.length && line.box().right() > heads.get(column + 1).box().left();
    return over ? -1 : column;
  }
}
