package dev.vitae.normalizer.parser.document;

import dev.vitae.normalizer.parser.document.TextGrid.Piece;
import dev.vitae.normalizer.parser.document.TextGrid.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which rows of plain text go on from the row above, and which are items without a bullet. */
final class TextFlow {
  /** A line is full when the next word would have ended behind this part of the text's width. */
  private static final float FULL = 0.9f;

  /** Wider than any page's lines: text whose lines are whole paragraphs. */
  private static final int UNWRAPPED = 160;

  /** In a column this narrow nearly every line is full and goes on. */
  private static final int NARROW = 45;

  /** Items stand at least so much deeper than what they belong to, and at most so much. */
  private static final int DEEPER = 2;

  private static final int TOO_DEEP = 12;

  /** Words that no line of its own ends with. */
  private static final Set<String> CONNECTING =
      Set.of(
          "and", "or", "of", "the", "a", "an", "to", "for", "with", "by", "in", "at", "on", "from",
          "as", "into", "using", "via", "through", "und", "oder", "der", "die", "das", "mit", "von",
          "für", "im", "et", "ou", "de", "du", "des", "la", "le", "les", "en", "pour", "y", "del",
          "con", "para", "e", "di", "da", "com", "van", "voor", "met");

  private final List<Row> rows;
  private final boolean parted;
  private final Map<Integer, Integer> widths;
  private final boolean[] continues;
  private final boolean[] items;
  private final int[] marks;
  private final int[] depths;

  /**
   * @param parted whether the rows stood beside others, so that single empty lines mean nothing
   */
  TextFlow(List<Row> rows, boolean parted) {
    this.rows = rows;
    this.parted = parted;
    this.widths = widths();
    this.continues = new boolean[rows.size()];
    this.items = new boolean[rows.size()];
    this.marks = NumberedRows.marks(rows);
    this.depths = BulletDepths.of(rows);
    for (int i = 1; i < rows.size(); i++) {
      continues[i] = goesOn(i, widths.getOrDefault(rows.get(i).page(), UNWRAPPED));
    }
    findItems();
  }

  boolean continues(int row) {
    return continues[row];
  }

  boolean isItem(int row) {
    return items[row] || marks[row] > 0;
  }

  /** How deep a row's bullet stands in lists within lists, from 1; 0 without one. */
  int depth(int row) {
    return depths[row];
  }

  /** How many letters of a row are its number and the space behind it. */
  int mark(int row) {
    return marks[row];
  }

  /** The width that a page's lines are filled to: the longest of those with another right below. */
  private Map<Integer, Integer> widths() {
    Map<Integer, Integer> longest = new HashMap<>();
    for (int i = 0; i + 1 < rows.size(); i++) {
      if (isClose(rows.get(i + 1))) {
        longest.merge(rows.get(i).page(), rows.get(i).right(), Math::max);
      }
    }
    return longest;
  }

  private boolean isClose(Row row) {
    return row.emptyAbove() <= (parted ? 1 : 0);
  }

  private boolean goesOn(int i, int width) {
    Row above = rows.get(i - 1);
    Row row = rows.get(i);
    if (marks[i] > 0
        || width >= UNWRAPPED
        || !isClose(row)
        || above.pieces().size() > 1
        || row.pieces().size() > 1) {
      return false;
    }
    Piece piece = row.pieces().get(0);
    Piece last = above.pieces().get(0);
    if (BulletGlyphs.DRAWN.isBullet(piece.text(), 0)
        || piece.text().startsWith("http")
        || Math.abs(column(row) - textColumn(above)) > 4) {
      return false;
    }
    if (above.right() + 1 + wordLength(piece.text()) <= width * FULL) {
      return false;
    }
    int first = piece.text().codePointAt(0);
    if (!Character.isUpperCase(first) && !isCaseless(first) || asksForMore(last.text())) {
      return true;
    }
    if (column(row) - textColumn(above) >= DEEPER) {
      return false;
    }
    return width <= NARROW || i < 2 || textColumn(above) <= leftmostAround(i) + 1;
  }

  /** Scripts without capitals do not tell whether a sentence begins. */
  private static boolean isCaseless(int letter) {
    return Character.isLetter(letter)
        && !Character.isLowerCase(letter)
        && !Character.isUpperCase(letter);
  }

  /** The least indentation of the rows shortly above and below. */
  private int leftmostAround(int i) {
    int leftmost = Integer.MAX_VALUE;
    for (int j = Math.max(0, i - 8); j < Math.min(rows.size(), i + 9); j++) {
      if (rows.get(j).page() == rows.get(i).page()) {
        leftmost = Math.min(leftmost, column(rows.get(j)));
      }
    }
    return leftmost;
  }

  private static boolean asksForMore(String line) {
    char end = line.charAt(line.length() - 1);
    String word = line.substring(line.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return ",-–—&/(".indexOf(end) >= 0 || CONNECTING.contains(word);
  }

  /**
   * Rows that stand together deeper than the row above them, with nothing between, are items of a
   * list whose bullets the converter lost.
   */
  private void findItems() {
    Set<Integer> columns = new HashSet<>();
    mark(columns, 2);
    mark(columns, 1);
  }

  /** Marks runs of at least so many items; a single one stands where others were found before. */
  private void mark(Set<Integer> columns, int atLeast) {
    int before = -1;
    int i = 0;
    while (i < rows.size()) {
      int end = i + 1;
      int starts = 1;
      while (end < rows.size() && belongs(i, end)) {
        starts += continues[end] ? 0 : 1;
        end++;
      }
      int column = column(rows.get(i));
      boolean known = atLeast > 1 || columns.contains(column) || columns.contains(column - 1);
      if (known && starts >= atLeast && isDeeper(i, before, end)) {
        for (int j = i; j < end; j++) {
          items[j] = !continues[j];
        }
        columns.add(column);
      }
      before = end - 1;
      i = end;
    }
  }

  /** Deeper than the row before; on a new page, deeper than the row behind and after an item. */
  private boolean isDeeper(int first, int before, int behind) {
    if (before < 0 || rows.get(first).pieces().size() > 1) {
      return false;
    }
    int column = column(rows.get(first));
    if (rows.get(before).page() != rows.get(first).page()) {
      int item = before;
      while (item > 0 && continues[item]) {
        item--;
      }
      return items[item] && behind < rows.size() && isDeeper(column - column(rows.get(behind)));
    }
    for (Piece piece : rows.get(before).pieces()) {
      if (Math.abs(piece.column() - column) <= 1) {
        return false;
      }
    }
    return isDeeper(column - textColumn(rows.get(before)));
  }

  private static boolean isDeeper(int cells) {
    return cells >= DEEPER && cells <= TOO_DEEP;
  }

  private boolean belongs(int first, int row) {
    Row next = rows.get(row);
    return continues[row]
        || isClose(next)
            && next.pieces().size() == 1
            && rows.get(first).pieces().size() == 1
            && next.page() == rows.get(row - 1).page()
            && Math.abs(column(next) - column(rows.get(first))) <= 1;
  }

  private static int column(Row row) {
    return row.pieces().get(0).column();
  }

  /** Where the words begin, behind a bullet. */
  private static int textColumn(Row row) {
    Piece piece = row.pieces().get(0);
    return piece.column() + BulletGlyphs.DRAWN.behind(piece.text(), 0);
  }

  private static int wordLength(String text) {
    if (Character.isIdeographic(text.codePointAt(0))) {
      return 1;
    }
    int end = text.indexOf(' ');
    return end < 0 ? text.length() : end;
  }
}
