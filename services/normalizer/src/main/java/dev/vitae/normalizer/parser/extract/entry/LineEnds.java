package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.canonical.DateRange;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Says where a text goes over the end of a line, by what the line ends with and its room. */
final class LineEnds {
  /** In a text whose lines are all short, none was broken for its length. */
  private static final int NARROW = 60;

  /** A name that one more word would not make too long for any line. */
  private static final int SHORT_NAME = 40;

  /** Between the lines of one name there is less room, in heights of a line. */
  private static final double CLOSE = 0.7;

  /** Between a name and the dates beside it there is more room, in points. */
  private static final float SPACE = 6;

  private final Document document;
  private final List<Line> lines;
  private final DateRange[] dates;

  /** Tells running text from names. */
  private final Predicate<String> sentence;

  /** Lines of a table's cell that go on with a name, however short. */
  private final Set<Line> wrapped;

  private final int width;
  private final float edge;

  LineEnds(
      Document document,
      List<Line> lines,
      DateRange[] dates,
      Set<Line> wrapped,
      Predicate<String> sentence) {
    this.sentence = sentence;
    this.wrapped = wrapped;
    this.document = document;
    this.lines = lines;
    this.dates = dates;
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
  }

  /** Whether a name did not fit into its line and goes on in the next. */
  boolean isBroken(int i) {
    Line line = lines.get(i);
    Line next = lines.get(i + 1);
    if (wrapped.contains(next)) {
      return true;
    }
    boolean names =
        (dates[i] == null || isBehindDates(i))
            && dates[i + 1] == null
            && next.kind() == line.kind()
            && next.kind() != Line.Kind.BULLET
            && goOnAlike(line, next)
            && (line.bold() && next.bold() || !isProse(line) && !isProse(next))
            && !Labels.isLabel(document.textOf(next))
            && Labels.colon(document.textOf(next)) < 0;
    if (!names || line.region() != next.region() || next.gap() >= 1) {
      return false;
    }
    boolean together = line.paragraph() == next.paragraph();
    return isUnfinished(line)
        || together && (isFull(line, next) || isCramped(i))
        || line.end() - line.start() > SHORT_NAME && Shapes.isGeneric(document.textOf(next));
  }

  private boolean isProse(Line line) {
    return sentence.test(document.textOf(line));
  }

  /** Whether what stands to the right of a name, as its dates do, made it go on two lines below. */
  boolean goesOnBelow(int i) {
    if (i + 2 >= lines.size()) {
      return false;
    }
    Line line = lines.get(i);
    Line date = lines.get(i + 1);
    Line next = lines.get(i + 2);
    boolean beside = date.row() == line.row() && date.box() != null && dates[i + 1] != null;
    boolean alone = i + 3 >= lines.size() || lines.get(i + 3).row() != next.row();
    return beside
        && alone
        && dates[i] == null
        && dates[i + 2] == null
        && next.row() != line.row()
        && next.region() == line.region()
        && next.kind() == line.kind()
        && next.gap() < CLOSE
        && Math.abs(next.box().left() - line.box().left()) < 2
        && line.box().right() + width(next, firstWord(next)) + SPACE > date.box().left()
        && goOnAlike(line, next)
        && !Labels.isLabel(document.textOf(next));
  }

  private int firstWord(Line line) {
    String text = document.textOf(line);
    int space = text.indexOf(' ');
    return space < 0 ? text.length() : space;
  }

  private static float width(Line line, int letters) {
    return letters * (line.box().right() - line.box().left()) / (line.end() - line.start());
  }

  /** Whether a line begins with its dates and ends with words that want others behind them. */
  private boolean isBehindDates(int i) {
    Line line = lines.get(i);
    return dates[i].start() <= line.start() + 1
        && dates[i].end() < line.end()
        && isUnfinished(line);
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

  static boolean endsSentence(String text) {
    return !text.isEmpty() && ".!?。；;".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Whether a line ends where no sentence and no name ends. */
  boolean isUnfinished(Line line) {
    String text = document.textOf(line);
    if (text.isEmpty() || endsSentence(text)) {
      return false;
    }
    if (",&-".indexOf(text.charAt(text.length() - 1)) >= 0) {
      return true;
    }
    // In capitals it may be a state: 'Portland, OR', 'Wilmington DE'.
    int space = text.lastIndexOf(' ');
    String last = text.substring(space + 1);
    String word = last.toLowerCase(Locale.ROOT);
    boolean capitals = !word.equals(last) && !text.equals(text.toUpperCase(Locale.ROOT));
    if (capitals || space > 0 && text.charAt(space - 1) == ',') {
      return false;
    }
    return switch (word) {
      case "of",
          "and",
          "the",
          "to",
          "for",
          "with",
          "in",
          "a",
          "an",
          "using",
          "by",
          "from",
          "on",
          "at",
          "or",
          "as",
          "through",
          "und",
          "der",
          "die",
          "das",
          "mit",
          "für",
          "von",
          "de",
          "la",
          "le",
          "les",
          "des",
          "du",
          "et",
          "pour",
          "en",
          "y",
          "el",
          "con",
          "para",
          "e",
          "do",
          "da",
          "com",
          "i",
          "w",
          "z",
          "na",
          "ve" ->
          true;
      default -> false;
    };
  }

  /** Whether a line was broken because it is full: the next one's first word had no room. */
  boolean isFull(Line line, Line next) {
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
}
