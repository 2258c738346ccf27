package dev.vitae.normalizer.parser.document;

import dev.vitae.normalizer.parser.document.TextGrid.Row;
import java.util.List;

/** How deep the bullets of plain text stand in lists within lists. */
final class BulletDepths {
  /** A list within a list stands at least so many columns deeper. */
  private static final int DEEPER = 2;

  private BulletDepths() {}

  /** A bullet that stands deeper than one above is within its list, until a row ends the list. */
  static int[] of(List<Row> rows) {
    int[] deep = new int[rows.size()];
    int outer = -1;
    for (int i = 0; i < deep.length; i++) {
      int column = rows.get(i).pieces().get(0).column();
      if (isDrawn(rows.get(i))) {
        boolean within = outer >= 0 && column >= outer + DEEPER;
        outer = within ? outer : column;
        deep[i] = within ? 2 : 1;
      } else if (column <= outer) {
        outer = -1;
      }
    }
    return deep;
  }

  private static boolean isDrawn(Row row) {
    return BulletGlyphs.DRAWN.isBullet(row.pieces().get(0).text(), 0);
  }
}
