package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.canonical.PlaceNames;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Quote;
import java.util.List;
import java.util.regex.Matcher;

/** Towns between, before and behind the names of a head. */
final class TownCells {
  private static final java.util.regex.Pattern DASH =
      java.util.regex.Pattern.compile("\\s+[–—-]\\s+");

  private TownCells() {}

  /** "Acme GmbH, Stuttgart, Partner": who, where, and what for, if one of them is a title. */
  static boolean around(Document document, int start, int end, List<Cell> cells) {
    String text = document.text();
    int first = comma(text, start);
    while (first > start && first < end) {
      int second = comma(text, first + 2);
      int behind = second + 2;
      Matcher dash = DASH.matcher(text).region(first + 2, end);
      if (dash.find() && (second < 0 || dash.start() < second)) {
        second = dash.start();
        behind = dash.end();
      }
      if (second < 0 || second >= end) {
        return false;
      }
      Cell left = Cell.of(document, start, first, false);
      Quote where = Stretch.quote(document, first + 2, second);
      Cell right = Cell.of(document, behind, end, false);
      boolean apart =
          left.sort() == Cell.Sort.NAME
              && right.sort() == Cell.Sort.NAME
              && left.title() < Cells.KNOWN_TITLE
              && right.title() >= Cells.KNOWN_TITLE;
      if (apart && PlaceShapes.isTown(where.written(), left.text())) {
        cells.add(left);
        cells.add(Cell.of(where, Cell.Sort.PLACE, false));
        cells.add(right);
        return true;
      }
      first = second;
    }
    return false;
  }

  /** "Hamburg – Architect": where an employer of the line above is, and what for. */
  static boolean beside(Document document, int start, int end, List<Cell> cells) {
    Matcher dash = DASH.matcher(document.text()).region(start, end);
    if (!dash.find()) {
      return false;
    }
    Quote where = Stretch.quote(document, start, dash.start());
    Cell title = Cell.of(document, dash.end(), end, false);
    boolean town =
        PlaceShapes.isPlace(where.written()) || PlaceNames.countryOfCity(where.written()) != null;
    if (!town || title.title() < Cells.KNOWN_TITLE || Shapes.title(where.written()) > 0) {
      return false;
    }
    cells.add(Cell.of(where, Cell.Sort.PLACE, false));
    cells.add(title);
    return true;
  }

  /** The next comma with room behind it, or the end of a line; -1 if there is none. */
  private static int comma(String text, int from) {
    int at = text.indexOf(',', from);
    while (at >= 0 && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1))) {
      at = text.indexOf(',', at + 1);
    }
    return at;
  }

  /** Where a place begins that stands behind a name and a comma or dash; 0 if there is none. */
  static int behind(String text) {
    int best = 0;
    for (int i = text.length() - 1; i > 0; i--) {
      char c = text.charAt(i);
      boolean dash = "–—-/".indexOf(c) >= 0 && text.charAt(i - 1) == ' ';
      if ((c == ',' || c == '，' || c == '、' || dash) && i + 1 < text.length()) {
        int from = text.charAt(i + 1) == ' ' ? i + 2 : i + 1;
        Cell.Sort sort = Shapes.sort(text.substring(from));
        boolean town = best == 0 && PlaceShapes.isTown(text.substring(from), text.substring(0, i));
        if (sort == Cell.Sort.PLACE || sort == Cell.Sort.WORKPLACE || town) {
          best = from;
        } else if (best > 0) {
          break;
        }
      }
    }
    return best;
  }
}
