package dev.vitae.normalizer.parser.document;

import dev.vitae.normalizer.parser.document.DocumentReader.UnreadableException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a table row by row. Cells of short lines stand side by side; a label stands beside the
 * first line of what it labels; cells that hold running text beside each other are columns.
 */
final class TableLayout {
  /** Writes what stands in a cell. */
  interface Body {
    void blocks(Xml.Node parent) throws UnreadableException;

    /** The next paragraph begins beside what was written last. */
    void besideLast();
  }

  /**
   * What a format calls a table's parts.
   *
   * @param row a row
   * @param cell a cell
   * @param paragraph a paragraph
   * @param table a table within a cell
   * @param lists what marks or holds list items
   * @param wrappers what may stand between these
   */
  record Names(
      String row,
      String cell,
      String paragraph,
      String table,
      Set<String> lists,
      Set<String> wrappers) {}

  static final Names WORD =
      new Names(
          "w:tr",
          "w:tc",
          "w:p",
          "w:tbl",
          Set.of("w:numPr"),
          Set.of("w:sdt", "w:sdtContent", "w:ins", "w:customXml"));

  static final Names OPEN_DOCUMENT =
      new Names(
          "table:table-row",
          "table:table-cell",
          "text:p",
          "table:table",
          Set.of("text:list"),
          Set.of(
              "table:table-rows",
              "table:table-header-rows",
              "table:table-row-group",
              "text:section"));

  /** Cells that are read side by side have at most so many lines. */
  private static final int SHORT_CELL_LINES = 4;

  /** And a line of them has at most so many letters. */
  private static final int SHORT_LINE = 80;

  private final Body body;
  private final DocumentBuilder out;
  private final Names names;
  private final Map<Integer, Integer> columns = new HashMap<>();

  TableLayout(Body body, DocumentBuilder out, Names names) {
    this.body = body;
    this.out = out;
    this.names = names;
  }

  void read(Xml.Node table) throws UnreadableException {
    int region = out.region();
    for (Xml.Node row : inside(table, names.row())) {
      List<Xml.Node> cells = inside(row, names.cell());
      out.endParagraph(0);
      if (cells.stream().allMatch(this::isShort)) {
        sideBySide(cells);
      } else if (cells.stream().filter(cell -> !isSingle(cell)).count() > 1) {
        columns(cells);
      } else {
        labelled(cells);
      }
      out.endParagraph(0);
      out.enterRegion(region);
    }
  }

  /** The first lines of all cells are a row, then the second ones. */
  private void sideBySide(List<Xml.Node> cells) throws UnreadableException {
    for (int line = 0; line < SHORT_CELL_LINES; line++) {
      out.endParagraph(0);
      for (Xml.Node cell : cells) {
        List<Xml.Node> paragraphs = filled(cell);
        if (line < paragraphs.size()) {
          if (!out.atLineStart()) {
            body.besideLast();
          }
          body.blocks(new Xml.Node(List.of(paragraphs.get(line))));
        }
      }
    }
  }

  private void labelled(List<Xml.Node> cells) throws UnreadableException {
    boolean label = false;
    for (Xml.Node cell : cells) {
      if (label && !out.atLineStart()) {
        body.besideLast();
      }
      body.blocks(cell);
      label = isSingle(cell);
    }
  }

  private void columns(List<Xml.Node> cells) throws UnreadableException {
    int column = 0;
    for (Xml.Node cell : cells) {
      out.endParagraph(0);
      Integer region = columns.get(column);
      if (region == null) {
        columns.put(column, out.newRegion());
      } else {
        out.enterRegion(region);
      }
      body.blocks(cell);
      column += Math.max(1, span(cell));
    }
  }

  private static int span(Xml.Node cell) {
    Xml.Node properties = cell.child("w:tcPr");
    String span =
        properties == null
            ? cell.attribute("table:number-columns-spanned")
            : properties.childAttribute("w:gridSpan", "w:val");
    return WordStyles.number(span, 1);
  }

  private boolean isSingle(Xml.Node cell) {
    return filled(cell).size() <= 1 && !holds(cell, Set.of(names.table())) && !hasList(cell);
  }

  private boolean isShort(Xml.Node cell) {
    List<Xml.Node> paragraphs = filled(cell);
    if (isSingle(cell)) {
      return true;
    }
    return paragraphs.size() <= SHORT_CELL_LINES
        && !holds(cell, Set.of(names.table()))
        && !hasList(cell)
        && paragraphs.stream().allMatch(line -> line.allText().length() <= SHORT_LINE);
  }

  private List<Xml.Node> filled(Xml.Node cell) {
    List<Xml.Node> filled = new ArrayList<>();
    for (Xml.Node paragraph : inside(cell, names.paragraph())) {
      if (!paragraph.allText().isBlank()) {
        filled.add(paragraph);
      }
    }
    return filled;
  }

  private boolean hasList(Xml.Node cell) {
    return holds(cell, names.lists());
  }

  private static boolean holds(Xml.Node cell, Set<String> wanted) {
    List<Xml.Node> open = new ArrayList<>(List.of(cell));
    while (!open.isEmpty()) {
      Xml.Node node = open.remove(open.size() - 1);
      if (wanted.contains(node.name())) {
        return true;
      }
      open.addAll(node.children());
    }
    return false;
  }

  /** Children of the name, also those that a content control or a change wraps. */
  private List<Xml.Node> inside(Xml.Node parent, String name) {
    List<Xml.Node> found = new ArrayList<>();
    for (Xml.Node child : parent.children()) {
      if (names.wrappers().contains(child.name())) {
        found.addAll(inside(child, name));
      } else if (child.is(name)) {
        found.add(child);
      }
    }
    return found;
  }
}
