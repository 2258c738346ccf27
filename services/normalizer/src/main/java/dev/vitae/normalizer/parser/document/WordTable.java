package dev.vitae.normalizer.parser.document;

import dev.vitae.normalizer.parser.document.DocumentReader.UnreadableException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a table row by row. Cells of short lines stand side by side; a label stands beside the
 * first line of what it labels; cells that hold running text beside each other are columns.
 */
final class WordTable {
  /** Cells that are read side by side have at most so many lines. */
  private static final int SHORT_CELL_LINES = 4;

  /** And a line of them has at most so many letters. */
  private static final int SHORT_LINE = 80;

  private final WordBody body;
  private final DocumentBuilder out;
  private final Map<Integer, Integer> columns = new HashMap<>();

  WordTable(WordBody body, DocumentBuilder out) {
    this.body = body;
    this.out = out;
  }

  void read(Xml.Node table) throws UnreadableException {
    int region = out.region();
    for (Xml.Node row : inside(table, "w:tr")) {
      List<Xml.Node> cells = inside(row, "w:tc");
      out.endParagraph(0);
      if (cells.stream().allMatch(WordTable::isShort)) {
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
      Xml.Node properties = cell.child("w:tcPr");
      String span = properties == null ? "" : properties.childAttribute("w:gridSpan", "w:val");
      column += Math.max(1, WordStyles.number(span, 1));
    }
  }

  private static boolean isSingle(Xml.Node cell) {
    return filled(cell).size() <= 1 && !hasTable(cell);
  }

  private static boolean isShort(Xml.Node cell) {
    List<Xml.Node> paragraphs = filled(cell);
    if (hasTable(cell) || paragraphs.size() > SHORT_CELL_LINES) {
      return false;
    }
    if (paragraphs.size() <= 1) {
      return true;
    }
    for (Xml.Node paragraph : paragraphs) {
      Xml.Node properties = paragraph.child("w:pPr");
      if (WordBody.allText(paragraph).length() > SHORT_LINE
          || properties != null && properties.child("w:numPr") != null) {
        return false;
      }
    }
    return true;
  }

  private static List<Xml.Node> filled(Xml.Node cell) {
    List<Xml.Node> filled = new ArrayList<>();
    for (Xml.Node paragraph : inside(cell, "w:p")) {
      if (!WordBody.allText(paragraph).isBlank()) {
        filled.add(paragraph);
      }
    }
    return filled;
  }

  private static boolean hasTable(Xml.Node cell) {
    return !inside(cell, "w:tbl").isEmpty();
  }

  /** Children of the name, also those that a content control or a change wraps. */
  private static List<Xml.Node> inside(Xml.Node parent, String name) {
    List<Xml.Node> found = new ArrayList<>();
    for (Xml.Node child : parent.children()) {
      switch (child.name()) {
        case "w:sdt", "w:sdtContent", "w:ins", "w:customXml" -> found.addAll(inside(child, name));
        default -> {
          if (child.is(name)) {
            found.add(child);
          }
        }
      }
    }
    return found;
  }
}
