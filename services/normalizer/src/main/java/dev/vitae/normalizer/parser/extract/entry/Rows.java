package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.canonical.DateRange;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes a section's lines into rows: which are heads, which are text, and where the dates stand.
 */
final class Rows {
  /** How much more room there is above a head than above the last line of a text. */
  private static final double TAIL_GAP = 0.7;

  /** Longer lines tell of something, they do not name it. */
  private static final int SHORT = 90;

  private final SectionLines lines;
  private final Document document;
  private final List<Row> rows = new ArrayList<>();

  private Rows(SectionLines lines) {
    this.lines = lines;
    this.document = lines.document();
  }

  /** The rows of lines that follow each other. */
  static List<Row> of(Document document, List<Line> all) {
    return of(document, all, false);
  }

  /** The rows of a section about studies. */
  static List<Row> ofStudies(Document document, List<Line> all) {
    return of(document, all, true);
  }

  private static List<Row> of(Document document, List<Line> all, boolean studies) {
    List<Line> ordered = Heights.ordered(document, all);
    SectionLines lines = new SectionLines(document, RunIns.cut(document, ordered), studies);
    Rows rows = new Rows(lines);
    int i = 0;
    while (i < lines.size()) {
      int end = i + 1;
      while (end < lines.size() && lines.line(end).row() == lines.line(i).row()) {
        end++;
      }
      if (lines.isTableHead(i, end)) {
        i = end;
        continue;
      }
      end = i + 1;
      while (end < lines.size() && rows.isBeside(i, end)) {
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
      if (text
          && close
          && row.sort() == Row.Sort.HEAD
          && row.dates() == null
          && !row.look().stronger(above.look())) {
        Row.Sort sort = above.sort() == Row.Sort.BULLET ? Row.Sort.LABELLED : Row.Sort.PROSE;
        rows.set(i, new Row(sort, row.lines(), List.of(), null, row.gap(), row.look()));
      }
    }
  }

  /** Whether a line belongs to the row that begins with another: it stands beside it or goes on. */
  private boolean isBeside(int first, int i) {
    for (int k = first; k < i; k++) {
      if (lines.line(k).row() == lines.line(i).row()) {
        return true;
      }
    }
    return lines.isSpilled(i) || lines.goesOnFromAbove(i) || lines.ends().isBroken(i - 1);
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
        int last = lines.lastOf(i, to);
        head(i, last + 1);
        i = last;
      } else {
        List<Line> line = lines.lines(i, i + 1);
        rows.add(new Row(sort, line, List.of(), null, line.getFirst().gap(), look(line)));
      }
    }
  }

  private void head(int from, int to) {
    List<Line> row = lines.lines(from, to);
    DateRange found = null;
    List<Cell> cells = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Line line = lines.line(i);
      DateRange here = lines.dates(i);
      if (lines.isSpilled(i) || lines.goesOnFromAbove(i) && i - 2 >= from) {
        continue;
      }
      if (i + 2 < to && lines.goesOnFromAbove(i + 2)) {
        Quote whole = Quote.of(document, List.of(line, lines.line(i + 2)));
        cells.add(Cell.of(whole, false));
        continue;
      }
      if (here == null) {
        int last = lines.lastOf(i, to);
        Labels.Kind label = lines.label(i);
        if (label == null) {
          cells.addAll(Cells.of(document, line.start(), lines.line(last).end()));
        } else {
          cells.addAll(Cells.inForm(document, label, line.start(), lines.line(last).end()));
        }
        i = last;
        continue;
      }
      int last = lines.lastOf(i, to);
      int lead = lines.isAboutStudies() ? HeadDates.lead(document, line, here) : here.start();
      cells.addAll(Cells.of(document, line.start(), lead));
      int end = lines.line(last).end();
      List<Cell> behind = Cells.of(document, Math.min(here.end(), line.end()), end);
      i = last;
      cells.addAll(here.duration() == null ? behind : withPlace(behind));
      found = with(found, here);
    }
    Row made = new Row(sortOf(cells, found), row, cells, found, row.getFirst().gap(), look(row));
    if (!joinToLast(made)) {
      rows.add(made);
    }
  }

  /**
   * Behind dates with their duration, as talent sites print them, a name stands for the place, be
   * it ever so unknown.
   */
  private static List<Cell> withPlace(List<Cell> cells) {
    List<Cell> placed = new ArrayList<>(cells);
    boolean known = placed.stream().anyMatch(cell -> cell.sort() == Cell.Sort.PLACE);
    for (int i = 0; i < placed.size() && !known; i++) {
      Cell cell = placed.get(i);
      boolean plain = cell.title() < HEAD_LIKE && cell.employer() < HEAD_LIKE;
      if (cell.sort() == Cell.Sort.NAME && plain) {
        placed.set(i, Cell.of(cell.quote(), Cell.Sort.PLACE, false));
        known = true;
      }
    }
    return placed;
  }

  private static DateRange with(DateRange found, DateRange here) {
    if (found == null) {
      return here;
    }
    boolean together = HeadDates.goesOn(found, here) || HeadDates.isPair(found, here);
    return together ? HeadDates.joined(found, here) : found;
  }

  private static Row.Sort sortOf(List<Cell> cells, DateRange dates) {
    boolean head = dates != null;
    for (Cell cell : cells) {
      head |= cell.isName() || cell.sort() == Cell.Sort.PLACE || cell.sort() == Cell.Sort.NOTE;
    }
    return head ? Row.Sort.HEAD : Row.Sort.MARK;
  }

  /** Dates that go on in the next row: "2019 –" and below it "2021". */
  private boolean joinToLast(Row next) {
    Row last = rows.isEmpty() ? null : rows.getLast();
    if (last == null
        || !last.isHead()
        || last.dates() == null
        || next.dates() == null
        || !HeadDates.goesOn(last.dates(), next.dates())) {
      return false;
    }
    List<Cell> cells = new ArrayList<>(last.cells());
    cells.addAll(next.cells());
    List<Line> both = new ArrayList<>(last.lines());
    both.addAll(next.lines());
    DateRange whole = HeadDates.joined(last.dates(), next.dates());
    rows.set(rows.size() - 1, new Row(Row.Sort.HEAD, both, cells, whole, last.gap(), last.look()));
    return true;
  }

  private Row.Sort sort(int i) {
    Line line = lines.line(i);
    String text = document.textOf(line);
    if (lines.isListed(i)) {
      boolean begins = i == 0 || lines.line(i - 1).paragraph() != line.paragraph();
      return begins ? Row.Sort.BULLET : Row.Sort.PROSE;
    }
    if (line.kind() == Line.Kind.BULLET && !lines.isHeadBullet(i)) {
      return Row.Sort.BULLET;
    }
    Labels.Kind filled = lines.label(i);
    if (filled != null) {
      return Labels.announcesText(filled) ? Row.Sort.PROSE : Row.Sort.HEAD;
    }
    if (Labels.isLabel(text)) {
      return Row.Sort.LABEL;
    }
    int colon = Labels.colon(text);
    Labels.Kind before = colon > 0 ? Labels.of(text.substring(0, colon)) : null;
    if (before != null && lines.dates(i) == null) {
      boolean named = before == Labels.Kind.TITLE || before == Labels.Kind.EMPLOYER;
      if (named && colon + 1 < text.length()) {
        return Row.Sort.HEAD;
      }
      if (Labels.announcesText(before)) {
        return Row.Sort.LABELLED;
      }
    }
    if (line.kind() != Line.Kind.TEXT || lines.dates(i) != null || lines.isSpilled(i)) {
      return Row.Sort.HEAD;
    }
    Row last = rows.isEmpty() ? null : rows.getLast();
    if (last != null
        && !last.isHead()
        && last.sort() != Row.Sort.LABEL
        && continues(last, line, text)) {
      return Row.Sort.PROSE;
    }
    return lines.isProse(text) && !isFirstNamed(i, text) ? Row.Sort.PROSE : Row.Sort.HEAD;
  }

  /** Whether a short text is the first beside or below dates alone: it says what was then. */
  private boolean isFirstNamed(int i, String text) {
    Line line = lines.line(i);
    int last = rows.size() - 1;
    boolean beside = i > 0 && lines.line(i - 1).row() == line.row() && lines.isAllDates(i - 1);
    boolean below =
        last >= 0
            && rows.get(last).dates() != null
            && rows.get(last).cells().isEmpty()
            && (last == 0 || !rows.get(last - 1).isHead());
    return (beside || below)
        && text.length() <= SHORT
        && (!LineEnds.endsSentence(text) || Shapes.title(text) >= HEAD_LIKE);
  }

  /** Whether a line goes on with the text of the row above. */
  private boolean continues(Row last, Line line, String text) {
    Line before = last.lines().getLast();
    boolean finished = LineEnds.endsSentence(document.textOf(before));
    if (Shapes.isSmall(text) && !finished) {
      return true;
    }
    boolean same = last.look().equals(look(List.of(line)));
    if (before.paragraph() == line.paragraph() && same) {
      if (lines.ends().isFull(before, line) || lines.ends().isUnfinished(before)) {
        return true;
      }
      boolean begins = line.page() == 0 && Character.isUpperCase(text.charAt(0));
      boolean name = Math.max(Shapes.title(text), Shapes.employer(text)) >= HEAD_LIKE;
      return !begins && !(name && line.gap() > before.gap());
    }
    return same && lines.ends().isUnfinished(before) && line.gap() < 1;
  }

  private static final double HEAD_LIKE = 3;

  private Row.Look look(List<Line> row) {
    Line line = row.getFirst();
    String text = document.textOf(line);
    boolean capitals =
        text.length() > 3
            && text.equals(text.toUpperCase(Locale.ROOT))
            && !text.equals(text.toLowerCase(Locale.ROOT));
    int level = line.kind() == Line.Kind.HEADING ? line.level() : 0;
    int size = Math.round(line.size() * 2);
    boolean bold = line.bold() || !line.style().isEmpty() && line.style().getFirst().bold();
    return new Row.Look(level, bold, line.italic(), size, line.color(), capitals);
  }
}
