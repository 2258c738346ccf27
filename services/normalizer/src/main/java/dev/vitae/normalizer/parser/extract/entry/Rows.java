package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.canonical.DateRange;
import dev.vitae.normalizer.parser.canonical.Dates;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes a section's lines into rows: which are heads, which are text, and where the dates stand. */
final class Rows {
  /** How much more room there is above a head than above the last line of a text. */
  private static final double TAIL_GAP = 0.7;

  private final Document document;
  private final List<Line> lines;
  private final DateRange[] dates;
  private final boolean bulletsAreHeads;
  private final int width;
  private final float edge;
  private final List<Row> rows = new ArrayList<>();

  private Rows(Document document, List<Line> lines) {
    this.document = document;
    this.lines = lines;
    this.dates = new DateRange[lines.size()];
    int widest = 0;
    float right = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      dates[i] = headDates(line);
      widest = Math.max(widest, line.end() - line.start());
      right = line.box() == null ? right : Math.max(right, line.box().right());
    }
    this.width = widest;
    this.edge = right;
    this.bulletsAreHeads = bulletsAreHeads();
  }

  /** The rows of lines that follow each other. */
  static List<Row> of(Document document, List<Line> lines) {
    Rows rows = new Rows(document, lines);
    int i = 0;
    while (i < lines.size()) {
      int end = i + 1;
      while (end < lines.size() && lines.get(end).row() == lines.get(i).row()) {
        end++;
      }
      rows.add(i, end);
      i = end;
    }
    rows.tails();
    return rows.rows;
  }

  /** A row close below text, with room below itself before the next head, ends what is above. */
  private void tails() {
    for (int i = 1; i + 1 < rows.size(); i++) {
      Row above = rows.get(i - 1);
      Row row = rows.get(i);
      boolean text = above.sort() == Row.Sort.BULLET || above.sort() == Row.Sort.PROSE;
      boolean close = row.gap() + TAIL_GAP <= rows.get(i + 1).gap();
      if (text && close && row.sort() == Row.Sort.HEAD && row.dates() == null
          && !row.look().stronger(above.look())) {
        Row.Sort sort = above.sort() == Row.Sort.BULLET ? Row.Sort.KEYWORDS : Row.Sort.PROSE;
        rows.set(i, new Row(sort, row.lines(), List.of(), null, row.gap(), row.look()));
      }
    }
  }

  /** Whether entries are items of a list: bullets carry the dates, and nothing else does. */
  private boolean bulletsAreHeads() {
    int dated = 0;
    int bullets = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).kind() == Line.Kind.BULLET) {
        bullets++;
        dated += dates[i] != null ? 1 : 0;
      } else if (dates[i] != null) {
        return false;
      }
    }
    return dated > 0 && dated * 2 >= bullets;
  }

  private void add(int from, int to) {
    List<Row.Sort> sorts = new ArrayList<>();
    boolean text = false;
    for (int i = from; i < to; i++) {
      Row.Sort sort = sort(i);
      sorts.add(sort);
      text |= sort != Row.Sort.HEAD;
    }
    if (!text) {
      head(from, to);
      return;
    }
    // Beside the head of one column may stand the text of another: each stands for itself.
    for (int i = from; i < to; i++) {
      Row.Sort sort = sorts.get(i - from);
      if (sort == Row.Sort.HEAD) {
        head(i, i + 1);
      } else {
        List<Line> line = lines.subList(i, i + 1);
        rows.add(new Row(sort, line, List.of(), null, line.getFirst().gap(), look(line)));
      }
    }
  }

  private void head(int from, int to) {
    List<Line> row = lines.subList(from, to);
    DateRange found = null;
    List<Cell> cells = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Line line = lines.get(i);
      DateRange here = dates[i];
      if (here == null) {
        cells.addAll(Cells.of(document, line.start(), line.end()));
        continue;
      }
      cells.addAll(Cells.of(document, line.start(), here.start()));
      cells.addAll(Cells.of(document, here.end(), line.end()));
      found = found == null ? here : goesOn(found, here) || isPair(found, here) ? joined(found, here) : found;
    }
    Row made = new Row(sortOf(cells, found), row, cells, found, row.getFirst().gap(), look(row));
    if (!joinToLast(made)) {
      rows.add(made);
    }
  }

  private static Row.Sort sortOf(List<Cell> cells, DateRange dates) {
    boolean head = dates != null;
    for (Cell cell : cells) {
      head |= cell.isName() || cell.sort() == Cell.Sort.PLACE || cell.sort() == Cell.Sort.NOTE;
    }
    return head ? Row.Sort.HEAD : Row.Sort.MARK;
  }

  /** Dates that go on in the next line, and names that a narrow column broke. */
  private boolean joinToLast(Row next) {
    Row last = rows.isEmpty() ? null : rows.getLast();
    if (last == null || !last.isHead()) {
      return false;
    }
    List<Cell> cells = new ArrayList<>(last.cells());
    DateRange found = last.dates();
    if (found != null && next.dates() != null && goesOn(found, next.dates())) {
      found = joined(found, next.dates());
      cells.addAll(next.cells());
    } else if (isBroken(last, next)) {
      Cell before = cells.removeLast();
      Line line = last.lines().getLast();
      Quote first = Quote.of(document, before.start(), line.end());
      cells.add(Cell.of(first.plus(next.cells().getFirst().quote()), before.behindAt()));
    } else {
      return false;
    }
    List<Line> both = new ArrayList<>(last.lines());
    both.addAll(next.lines());
    rows.set(
        rows.size() - 1,
        new Row(Row.Sort.HEAD, both, cells, found, last.gap(), last.look()));
    return true;
  }

  private boolean isBroken(Row last, Row next) {
    if (last.dates() != null || next.dates() != null || last.cells().isEmpty()
        || next.cells().size() != 1 || !last.look().equals(next.look())
        || !next.cells().getFirst().isName() || next.lines().size() != 1) {
      return false;
    }
    Line line = last.lines().getLast();
    Cell before = last.cells().getLast();
    if (!before.isName() || before.quote().pieces().size() > 1 || before.end() < line.end() - 2) {
      return false;
    }
    boolean together = line.paragraph() == next.lines().getFirst().paragraph();
    return isUnfinished(line) && next.gap() < 1 || together && isFull(line, next.lines().getFirst());
  }

  private static boolean goesOn(DateRange first, DateRange next) {
    return first.first() != null
        && first.last() == null
        && first.present() == null
        && next.first() == null;
  }

  /** Two dates in two columns of one row are the ends of a range. */
  private static boolean isPair(DateRange first, DateRange next) {
    return !first.isRange() && !next.isRange() && first.first() != null && next.first() != null;
  }

  private static DateRange joined(DateRange first, DateRange next) {
    boolean open = next.first() == null && next.open();
    return new DateRange(
        first.start(), next.end(), first.first(), next.first() == null ? next.last() : next.first(),
        next.present(), open, next.duration(), next.months(), false);
  }

  private Row.Sort sort(int i) {
    Line line = lines.get(i);
    String text = document.textOf(line);
    boolean bullet = line.kind() == Line.Kind.BULLET;
    if (bullet && !(bulletsAreHeads && dates[i] != null)) {
      return Row.Sort.BULLET;
    }
    Labels.Kind label = Labels.of(text);
    if (label == Labels.Kind.BODY || label != null && text.endsWith(":")) {
      return Row.Sort.LABEL;
    }
    int colon = Labels.colon(text);
    if (colon > 0 && Labels.of(text.substring(0, colon)) == Labels.Kind.KEYWORDS) {
      return Row.Sort.KEYWORDS;
    }
    if (line.kind() == Line.Kind.HEADING || dates[i] != null) {
      return Row.Sort.HEAD;
    }
    Row last = rows.isEmpty() ? null : rows.getLast();
    if (last != null && !last.isHead() && last.sort() != Row.Sort.LABEL && continues(last, line, text)) {
      return Row.Sort.PROSE;
    }
    return Shapes.isProse(text) ? Row.Sort.PROSE : Row.Sort.HEAD;
  }

  /** Whether a line goes on with the text of the row above. */
  private boolean continues(Row last, Line line, String text) {
    Line before = last.lines().getLast();
    boolean finished = endsSentence(document.textOf(before));
    if (Character.isLowerCase(text.charAt(0)) && !finished) {
      return true;
    }
    boolean same = last.look().equals(look(List.of(line)));
    if (before.paragraph() == line.paragraph() && same) {
      boolean name = Math.max(Shapes.title(text), Shapes.employer(text)) >= HEAD_LIKE;
      return isFull(before, line) || isUnfinished(before) || !(name && line.gap() > before.gap());
    }
    return same && isUnfinished(before) && line.gap() < 1;
  }

  private static final double HEAD_LIKE = 3;

  private static boolean endsSentence(String text) {
    return !text.isEmpty() && ".!?。；;".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private boolean isUnfinished(Line line) {
    String text = document.textOf(line);
    if (text.isEmpty() || endsSentence(text)) {
      return false;
    }
    if (",&-/".indexOf(text.charAt(text.length() - 1)) >= 0) {
      return true;
    }
    String word = text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return switch (word) {
      case "of", "and", "the", "to", "for", "with", "in", "a", "an", "using", "by", "from", "on",
          "at", "or", "as", "through", "und", "der", "die", "das", "mit", "für", "von", "de", "la",
          "le", "les", "des", "du", "et", "pour", "en", "y", "el", "con", "para", "e", "do", "da",
          "com", "i", "w", "z", "na", "ve" ->
          true;
      default -> false;
    };
  }

  /** Whether a line was broken because it is full: the next one's first word had no room. */
  private boolean isFull(Line line, Line next) {
    String text = document.textOf(next);
    int space = text.indexOf(' ');
    int word = space < 0 ? text.length() : space;
    if (line.box() != null && edge > 0) {
      int length = Math.max(1, line.end() - line.start());
      float letter = (line.box().right() - line.box().left()) / length;
      return line.box().right() + letter * (word + 1) > edge - letter * 2;
    }
    return line.end() - line.start() + word + 1 > width * 0.9;
  }

  /** The dates of a line that may be an entry's head; null if there are none. */
  private DateRange headDates(Line line) {
    DateRange best = null;
    for (DateRange range : Dates.find(document.text(), line.start(), line.end())) {
      if (best == null || range.isRange() && !best.isRange()) {
        best = range;
      }
    }
    if (best == null) {
      return null;
    }
    String before = document.text().substring(line.start(), best.start()).strip();
    String behind = document.text().substring(best.end(), line.end()).strip();
    int words = words(before) + words(behind);
    boolean edges = before.isEmpty() || behind.isEmpty() || behind.equals(".");
    boolean prose = Shapes.isProse(before) || Shapes.isProse(behind);
    if (best.bare()) {
      return edges && words <= 6 && !prose ? best : null;
    }
    if (best.isRange()) {
      return words <= 14 && !(prose && words > 9) ? best : null;
    }
    boolean cut = before.isEmpty() || endsWithMark(before) || behind.isEmpty();
    return cut && words <= 12 && !(prose && words > 4) ? best : null;
  }

  private static boolean endsWithMark(String text) {
    return ",;:|·•–—-(".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      words += letter && !inside ? 1 : 0;
      inside = letter || inside && !Character.isWhitespace(text.charAt(i));
    }
    return words;
  }

  private Row.Look look(List<Line> row) {
    Line line = row.getFirst();
    String text = document.textOf(line);
    boolean capitals =
        text.length() > 3 && text.equals(text.toUpperCase(Locale.ROOT))
            && !text.equals(text.toLowerCase(Locale.ROOT));
    int color = line.style().isEmpty() ? 0 : line.style().getFirst().color();
    int level = line.kind() == Line.Kind.HEADING ? line.level() : 0;
    int size = Math.round(line.size() * 2);
    boolean bold = line.bold() || !line.style().isEmpty() && line.style().getFirst().bold();
    return new Row.Look(level, bold, line.italic(), size, color, capitals);
  }
}
