package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.canonical.DateRange;
import dev.vitae.normalizer.parser.canonical.Dates;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Quote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Joins the lines of a list to what is one thing to the eye. */
final class ItemCells {
  private static final int LONGEST_DATE = 60;

  /** A shorter line does not reach the end of its column, in letters. */
  private static final int SHORT = 25;

  /** A paragraph, or a part of a row: what is one thing to the eye. */
  record Cell(List<Line> lines, Quote quote, String text, boolean behind) {
    Line first() {
      return lines.getFirst();
    }
  }

  /** What tells names from the rest. */
  record Form(boolean heading, boolean bullet, boolean bold, int size, int color, boolean italic) {}

  private final Document document;

  /** Tells texts that stand beside a name and are neither a part of it nor a name. */
  private final Predicate<String> aside;

  private final Map<Integer, Float> edges = new HashMap<>();

  ItemCells(Document document, Predicate<String> aside) {
    this.document = document;
    this.aside = aside;
  }

  /** Lines that wrap are one cell; in formats that know paragraphs every line is. */
  List<Cell> of(List<Line> lines) {
    List<Cell> cells = new ArrayList<>();
    boolean wraps = document.mediaType().equals("text/plain");
    Line last = null;
    for (Line line : lines) {
      boolean goesOn =
          last != null
              && (wraps || line.box() != null)
              && line.kind() == Line.Kind.TEXT
              && (line.paragraph() == last.paragraph() || isCut(last) || isRest(last, line))
              && line.row() != last.row()
              && !endsWithDate(last)
              && !endsAside(last)
              && !Givers.isKnown(document.textOf(line))
              && isOneLook(cells.getLast().first(), line);
      if (goesOn && !isDate(line)) {
        Cell cell = cells.removeLast();
        List<Line> more = new ArrayList<>(cell.lines());
        more.add(line);
        Quote quote = Quote.of(document, more);
        cells.add(new Cell(more, quote, quote.written(), cell.behind()));
      } else {
        Quote quote = Quote.of(document, line);
        boolean behind = last != null && last.row() == line.row();
        cells.add(new Cell(List.of(line), quote, quote.written(), behind));
      }
      last = line;
    }
    return cells;
  }

  /**
   * Whether a line cannot begin a name: a list's item goes on with a small letter or a figure, and
   * brackets explain what stands before them.
   */
  private boolean isRest(Line last, Line line) {
    char first = document.text().charAt(line.start());
    boolean item = last.kind() == Line.Kind.BULLET;
    return line.box() != null
        && line.region() == last.region()
        && (first == '('
            || item
                && (Character.isLowerCase(first)
                    || Character.isDigit(first)
                    || hadNoRoom(last, line)))
        && !isDate(line);
  }

  /** Whether the first word of an indented line had no room at the end of the line above. */
  private boolean hadNoRoom(Line last, Line line) {
    String text = document.textOf(line);
    int space = text.indexOf(' ');
    float width = line.box().right() - line.box().left();
    float word = (space < 0 ? text.length() : space) * width / text.length();
    return line.gap() < 0.6
        && line.box().left() > last.box().left()
        && last.box().right() + word >= edges().getOrDefault(line.region(), 0f);
  }

  /** How far to the right the lines of each region reach. */
  private Map<Integer, Float> edges() {
    if (edges.isEmpty()) {
      for (Line line : document.lines()) {
        if (line.box() != null) {
          edges.merge(line.region(), line.box().right(), Math::max);
        }
      }
    }
    return edges;
  }

  /** Whether a line ends within a word. */
  private boolean isCut(Line line) {
    return line.end() - line.start() > SHORT && document.text().charAt(line.end() - 1) == '-';
  }

  /** What ends with its date does not go on in the next line. */
  boolean endsWithDate(Line line) {
    List<DateRange> found = Dates.find(document.text(), line.start(), line.end());
    return !found.isEmpty() && line.end() - found.getLast().end() <= 1;
  }

  /** Whether the last thing a line says stands beside a name: behind it another begins. */
  private boolean endsAside(Line line) {
    String text = document.textOf(line);
    int comma = text.lastIndexOf(", ");
    return comma > 0 && aside.test(text.substring(comma + 2));
  }

  private boolean isDate(Line line) {
    return isDate(line.start(), line.end());
  }

  boolean isDate(int start, int end) {
    if (end - start > LONGEST_DATE) {
      return false;
    }
    String text = document.text();
    List<DateRange> found = Dates.find(text, start, end);
    if (found.isEmpty()) {
      return false;
    }
    int from = HeadCuts.behindLabel(text, start, end);
    String around =
        text.substring(from, Math.max(from, found.getFirst().start()))
            + text.substring(found.getLast().end(), end);
    return around.codePoints().filter(Character::isLetterOrDigit).count() <= 2;
  }

  private boolean isOneLook(Line first, Line line) {
    return first.bold() == line.bold()
        && first.italic() == line.italic()
        && Math.abs(size(first) - size(line)) < 0.3;
  }

  /**
   * The size of ideographs where there are any: other letters beside them have a font of their own.
   */
  private float size(Line line) {
    float size = 0;
    for (Line.Run run : line.style()) {
      boolean ideographs =
          document
              .text()
              .substring(run.start(), run.end())
              .codePoints()
              .anyMatch(Character::isIdeographic);
      size = ideographs ? Math.max(size, run.size()) : size;
    }
    return size > 0 ? size : line.size();
  }

  Form form(Line line) {
    return new Form(
        line.kind() == Line.Kind.HEADING,
        line.kind() == Line.Kind.BULLET,
        line.bold(),
        Math.round(size(line) * 2),
        line.color(),
        line.italic());
  }
}
