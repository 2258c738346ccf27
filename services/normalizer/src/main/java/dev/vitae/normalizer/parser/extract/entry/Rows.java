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

  /** In a text whose lines are all short, none was broken for its length. */
  private static final int NARROW = 60;

  /** A name that one more word would not make too long for any line. */
  private static final int SHORT_NAME = 40;

  private final Document document;
  private final List<Line> lines;
  private final DateRange[] dates;
  private final boolean bulletsAreHeads;
  private final int headLevel;
  private final int width;
  private final float edge;
  private final List<Row> rows = new ArrayList<>();

  private Rows(Document document, List<Line> lines) {
    this.document = document;
    this.lines = lines;
    this.dates = new DateRange[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      dates[i] = headDates(lines.get(i));
    }
    int widest = 0;
    for (Line line : document.lines()) {
      widest = Math.max(widest, line.end() - line.start());
    }
    this.width = widest;
    float right = 0;
    for (Line line : lines) {
      right = line.box() == null ? right : Math.max(right, line.box().right());
    }
    this.edge = right;
    this.bulletsAreHeads = bulletsAreHeads();
    this.headLevel = headLevel();
  }

  /** The rows of lines that follow each other. */
  static List<Row> of(Document document, List<Line> all) {
    List<Line> lines = onceOnly(document, all);
    Rows rows = new Rows(document, lines);
    int i = 0;
    while (i < lines.size()) {
      int end = i + 1;
      while (end < lines.size() && rows.isBeside(i, end)) {
        end++;
      }
      rows.add(i, end);
      i = end;
    }
    rows.tails();
    return rows.rows;
  }

  /** Without lines that a page repeats from the end of the one before it. */
  private static List<Line> onceOnly(Document document, List<Line> lines) {
    List<Line> kept = new ArrayList<>(lines.size());
    for (Line line : lines) {
      boolean repeated = false;
      for (int k = kept.size() - 1; k >= Math.max(0, kept.size() - 2); k--) {
        Line before = kept.get(k);
        repeated |=
            before.page() + 1 == line.page()
                && document.textOf(before).equals(document.textOf(line));
      }
      if (!repeated) {
        kept.add(line);
      }
    }
    return kept;
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
        Row.Sort sort = above.sort() == Row.Sort.BULLET ? Row.Sort.LABELLED : Row.Sort.PROSE;
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

  /**
   * The level of bullets that are heads: the outer ones of two, if they are names and dates stand
   * between them; 0 if there are none.
   */
  private int headLevel() {
    int outer = Integer.MAX_VALUE;
    int inner = 0;
    int dated = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.kind() == Line.Kind.BULLET) {
        outer = Math.min(outer, line.level());
        inner = Math.max(inner, line.level());
      }
      dated += dates[i] != null ? 1 : 0;
    }
    int names = 0;
    int all = 0;
    for (Line line : lines) {
      if (line.kind() == Line.Kind.BULLET && line.level() == outer) {
        all++;
        names += Shapes.isProse(document.textOf(line)) ? 0 : 1;
      }
    }
    boolean nested = inner > outer || isFollowedByDates(outer);
    return nested && names == all && dated * 2 >= all ? outer : 0;
  }

  /** Whether every bullet of a level has dates right below or beside it. */
  private boolean isFollowedByDates(int level) {
    boolean any = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.kind() == Line.Kind.BULLET && line.level() == level) {
        any = true;
        if (dates[i] == null && (i + 1 == lines.size() || dates[i + 1] == null)) {
          return false;
        }
      }
    }
    return any;
  }

  /** Whether a line belongs to the row that begins with another: it stands beside it or goes on. */
  private boolean isBeside(int first, int i) {
    for (int k = first; k < i; k++) {
      if (lines.get(k).row() == lines.get(i).row()) {
        return true;
      }
    }
    return isBroken(i - 1);
  }

  /** Whether a name did not fit into its line and goes on in the next. */
  private boolean isBroken(int i) {
    Line line = lines.get(i);
    Line next = lines.get(i + 1);
    boolean names =
        dates[i] == null
            && dates[i + 1] == null
            && next.kind() == line.kind()
            && next.kind() != Line.Kind.BULLET
            && goOnAlike(line, next)
            && !Shapes.isProse(document.textOf(line))
            && !Shapes.isProse(document.textOf(next))
            && !isLabel(document.textOf(next))
            && Labels.colon(document.textOf(next)) < 0;
    if (!names || line.region() != next.region() || next.gap() >= 1) {
      return false;
    }
    boolean together = line.paragraph() == next.paragraph();
    return isUnfinished(line)
        || together && (isFull(line, next) || isCramped(i))
        || line.end() - line.start() > SHORT_NAME && Shapes.isGeneric(document.textOf(next));
  }

  /** Whether the letters that end one line look like those that begin the next. */
  private static boolean goOnAlike(Line line, Line next) {
    if (line.style().isEmpty() || next.style().isEmpty()) {
      return line.style().isEmpty() == next.style().isEmpty() && line.level() == next.level();
    }
    Line.Run last = line.style().getLast();
    Line.Run first = next.style().getFirst();
    return last.bold() == first.bold()
        && last.italic() == first.italic()
        && last.color() == first.color()
        && Math.abs(last.size() - first.size()) < 0.5;
  }

  /** Whether what stands to the right of a line left no room for the next one's first word. */
  private boolean isCramped(int i) {
    Line line = lines.get(i);
    if (line.box() == null || i + 2 >= lines.size()) {
      return false;
    }
    Line beside = lines.get(i + 2);
    if (beside.row() != line.row() || beside.box() == null) {
      return false;
    }
    float letter = (line.box().right() - line.box().left()) / (line.end() - line.start());
    String text = document.textOf(lines.get(i + 1));
    int space = text.indexOf(' ');
    int word = space < 0 ? text.length() : space;
    return line.box().right() + letter * (word + 3) > beside.box().left();
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
        int last = i;
        while (last + 1 < to && isBroken(last)) {
          last++;
        }
        cells.addAll(Cells.of(document, line.start(), lines.get(last).end()));
        i = last;
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

  /** Dates that go on in the next row: "2019 –" and below it "2021". */
  private boolean joinToLast(Row next) {
    Row last = rows.isEmpty() ? null : rows.getLast();
    if (last == null || !last.isHead() || last.dates() == null || next.dates() == null
        || !goesOn(last.dates(), next.dates())) {
      return false;
    }
    List<Cell> cells = new ArrayList<>(last.cells());
    cells.addAll(next.cells());
    List<Line> both = new ArrayList<>(last.lines());
    both.addAll(next.lines());
    DateRange whole = joined(last.dates(), next.dates());
    rows.set(
        rows.size() - 1,
        new Row(Row.Sort.HEAD, both, cells, whole, last.gap(), last.look()));
    return true;
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
    if (line.kind() == Line.Kind.BULLET && !isHeadBullet(i)) {
      return Row.Sort.BULLET;
    }
    if (isLabel(text)) {
      return Row.Sort.LABEL;
    }
    int colon = Labels.colon(text);
    Labels.Kind before = colon > 0 ? Labels.of(text.substring(0, colon)) : null;
    if (before != null && dates[i] == null && Labels.announcesText(before)) {
      return Row.Sort.LABELLED;
    }
    if (line.kind() != Line.Kind.TEXT || dates[i] != null) {
      return Row.Sort.HEAD;
    }
    Row last = rows.isEmpty() ? null : rows.getLast();
    if (last != null && !last.isHead() && last.sort() != Row.Sort.LABEL && continues(last, line, text)) {
      return Row.Sort.PROSE;
    }
    return Shapes.isProse(text) ? Row.Sort.PROSE : Row.Sort.HEAD;
  }

  private static boolean isLabel(String text) {
    Labels.Kind label = Labels.of(text);
    return label != null && (Labels.announcesText(label) || text.endsWith(":"));
  }

  private boolean isHeadBullet(int i) {
    Line line = lines.get(i);
    if (bulletsAreHeads && dates[i] != null || line.level() == headLevel && headLevel > 0) {
      return true;
    }
    boolean beside =
        i + 1 < lines.size() && lines.get(i + 1).row() == line.row() && dates[i + 1] != null;
    return beside && !Shapes.isProse(document.textOf(line));
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
    if (",&-".indexOf(text.charAt(text.length() - 1)) >= 0) {
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
    if (width <= NARROW && line.page() == 0) {
      return false;
    }
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
