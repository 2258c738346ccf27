package dev.vitae.normalizer.parser.document;

import dev.vitae.normalizer.parser.document.DocumentBuilder.Look;
import dev.vitae.normalizer.parser.document.DocumentReader.UnreadableException;
import dev.vitae.normalizer.parser.document.Line.Box;
import dev.vitae.normalizer.parser.document.TextGrid.Piece;
import dev.vitae.normalizer.parser.document.TextGrid.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads plain text, whose lay-out is drawn with spaces: wide gaps part a row, indentation marks
 * lists whose bullets were lost, and a line that had no room for the next word goes on in the next.
 */
final class TextReader {
  /** A cell of the grid in points, so that text that was set out by a converter has boxes. */
  private static final float CELL_WIDTH = 6;

  private static final float CELL_HEIGHT = 12;

  Document read(String text) throws UnreadableException {
    TextGrid grid = TextGrid.of(text);
    DocumentBuilder out = new DocumentBuilder(Format.TEXT.mediaType(), BulletGlyphs.DRAWN);
    Map<Integer, Integer> regions = new HashMap<>(Map.of(0, out.region()));
    for (TextColumns.Flow flow : TextColumns.flows(grid.rows())) {
      out.endParagraph(1);
      Integer region = regions.get(flow.region());
      if (region == null) {
        regions.put(flow.region(), out.newRegion());
      } else {
        out.enterRegion(region);
      }
      write(flow, grid.pages(), out);
    }
    return out.build(grid.pages() > 1 ? grid.pages() : 0);
  }

  private static void write(TextColumns.Flow part, int pages, DocumentBuilder out)
      throws UnreadableException {
    List<Row> rows = part.rows();
    TextFlow flow = new TextFlow(rows, part.parted());
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (flow.continues(i)) {
        out.endLine();
      } else {
        out.endParagraph(row.emptyAbove());
        if (flow.isItem(i)) {
          int mark = flow.mark(i);
          int depth = Math.max(1, flow.depth(i));
          out.bullet(
              depth, mark == 0 ? "•" : row.pieces().get(0).text().substring(0, mark).strip());
        } else if (flow.depth(i) > 1) {
          out.bullet(flow.depth(i), "");
        }
      }
      if (pages > 1) {
        out.page(row.page());
      }
      for (Piece written : row.pieces()) {
        boolean first = written == row.pieces().get(0);
        Piece piece = first ? written.behind(flow.mark(i)) : written;
        out.tab();
        out.box(box(row, piece));
        out.append(piece.text(), Look.PLAIN);
      }
    }
  }

  private static Box box(Row row, Piece piece) {
    return new Box(
        piece.column() * CELL_WIDTH,
        row.number() * CELL_HEIGHT,
        (piece.column() + piece.length()) * CELL_WIDTH,
        (row.number() + 1) * CELL_HEIGHT);
  }
}
