package dev.vitae.normalizer.parser.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * A table that is being read: one of data, whose cells are pieces of a row, or one that sets out a
 * page, whose columns are regions.
 */
final class HtmlTable {
  private final int parentRegion;
  private final boolean page;
  private final Map<Integer, Integer> regions = new HashMap<>();
  private boolean besideLabel;
  private Element row;
  private int column;

  HtmlTable(Element table, int parentRegion) {
    this.parentRegion = parentRegion;
    this.page = setsOutAPage(table);
  }

  int parentRegion() {
    return parentRegion;
  }

  /** Begins a cell; returns whether its first words stand in the row of the cell before. */
  boolean enterCell(Element cell, DocumentBuilder out) {
    column = cell.parent() == row ? column + 1 : 0;
    row = cell.parent();
    boolean sameRow = column > 0 && (!page || besideLabel);
    if (sameRow) {
      out.endPiece();
    } else {
      out.endParagraph(0);
    }
    if (page) {
      Integer region = regions.get(column);
      if (region == null) {
        regions.put(column, out.newRegion());
      } else {
        out.enterRegion(region);
      }
    }
    besideLabel = isSimple(cell);
    return sameRow;
  }

  /** More than one column, and somewhere a cell that holds more than a line. */
  private static boolean setsOutAPage(Element table) {
    boolean columns = false;
    boolean blocks = false;
    for (Element section : table.children()) {
      Iterable<Element> rows =
          section.normalName().equals("tr") ? List.of(section) : section.children();
      for (Element row : rows) {
        columns = columns || row.childrenSize() > 1;
        for (Element cell : row.children()) {
          blocks = blocks || !isSimple(cell);
        }
      }
    }
    return columns && blocks;
  }

  private static boolean isSimple(Element cell) {
    int blocks = 0;
    for (Element child : cell.children()) {
      if (HtmlStyle.isBlock(child) || child.normalName().equals("br")) {
        blocks++;
      }
    }
    boolean nested =
        cell.childrenSize() > 0 && cell.selectFirst("ul, ol, table, h1, h2, h3") != null;
    return blocks <= 1 && !nested;
  }
}
