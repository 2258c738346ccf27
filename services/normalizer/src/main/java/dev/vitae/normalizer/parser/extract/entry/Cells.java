package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a line of a head into its pieces where the author drew a line between them. */
final class Cells {
  /** Marks that always part; a dash or a comma parts only when the whole section says so. */
  private static final Pattern PARTING =
      Pattern.compile(
          "\\s*[|│｜]\\s*|\\s+[·•⋅∙●▪]\\s*|[·•⋅]\\s+|\\t+|[ \\u00A0\\u2003]{3,}|(?<=\\p{IsHan})["
              + " \\u3000]+(?=\\p{IsHan})|(?<=公司|集团|银行|大学|学院|医院)["
              + " \\u3000]+(?=\\p{Lu})|(?<=\\p{Ll}{4}|\\)|(?:,|\\p{Ll}) [A-Z]{2})"
              + "(?<!(?i:\\bincl|\\binkl|approx|\\bspez|\\bprof|\\buniv|\\bdept|\\bacad))\\.\\s+(?=\\p{Lu})");

  private static final Pattern AT =
      Pattern.compile("\\s*@\\s+|\\s+@\\s*|,?\\s+(?:at|bei|chez|presso|bij)\\s+(?=[\\p{Lu}\\d])");

  /** The same where the word may as well lead to a field: 'Técnico en Electrónica'. */
  private static final Pattern IN =
      Pattern.compile("\\s+(?:en|em|na|no|w|we|in|dans|à|in der|im)\\s+(?=\\p{Lu})");

  /** What stands before an employer in a line of its own, below its title. */
  private static final Pattern AT_FIRST =
      Pattern.compile(
          "(?:@\\s*|(?:at|bei|beim|chez|presso|bij|en|em|na|w|we|à|au|aux|dans|in)\\s+)"
              + "(?=[\\p{Lu}\\p{IsHan}\\d])");

  /** An address on the web behind a name, as its letters are small and have dots between. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "\\s+\\(?((?:https?://|www\\.)?[a-z0-9-]+(?:\\.[a-z0-9-]+)*"
              + "\\.(?:com|org|net|io|de|fr|co|edu|gov|dev|ai|app|info|fi|eu|uk|es|it|nl|pl|br|ch|at|cn)"
              + "(?:/[\\w./-]*)?)\\)?$");

  /** An entry's number, before a label: '1) Organization: Acme'. */
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}[.)]\\s+(?=\\p{L}+ ?[:：])");

  /** Two words with capitals, as names have and fields of work in Romance languages have not. */
  private static final Pattern NAMES = Pattern.compile("\\p{Lu}\\p{L}+.*\\s\\p{Lu}[\\p{L}.]+");

  /** From this score on a text has a word that makes it a title. */
  static final double KNOWN_TITLE = 2;

  /** Longer texts before 'at' are sentences unless such a word stands in them. */
  private static final int LONGEST_ROLE = 40;

  /** Behind a whole word a full stop ends what is said; behind an abbreviation it belongs to it. */
  private static final Pattern WORD_ENDS = Pattern.compile("(?:\\p{Ll}{4}|\\p{Ll},? [A-Z]{2})\\.$");

  private static final Pattern BRACKETED = Pattern.compile("^(.+\\S)\\s*\\(([^()]+)\\)$");
  private static final String LOOSE = " \n\t\u00A0,;:|·•–—-/\u2013\u2014～~.()[]（）";

  private Cells() {}

  /** The pieces between two positions of a line, places cut off behind names. */
  static List<Cell> of(Document document, int start, int end) {
    List<Cell> cells = new ArrayList<>();
    Matcher parting = PARTING.matcher(document.text()).region(start, end);
    int from = start;
    while (mayPart(document.text(), from, end) && parting.find()) {
      piece(document, from, parting.start(), cells);
      from = parting.end();
    }
    piece(document, from, end, cells);
    return cells;
  }

  /** Whether a sign stands there that a parting mark begins with; letters are none but Han. */
  private static boolean mayPart(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean sign =
          c < 0x80
              ? c == '|' || c == '.' || c == '\t' || c == ' ' && text.startsWith("   ", i)
              : c >= 0x2E80 || !Character.isLetter(c);
      if (sign) {
        return true;
      }
    }
    return false;
  }

  private static void piece(Document document, int from, int to, List<Cell> cells) {
    String text = document.text();
    int start = from;
    int end = to;
    while (start < end && LOOSE.indexOf(text.charAt(start)) >= 0 && !opens(text, start, end)) {
      start++;
    }
    while (end > start && LOOSE.indexOf(text.charAt(end - 1)) >= 0 && !closes(text, start, end)) {
      end--;
    }
    if (start >= end) {
      return;
    }
    Matcher number = NUMBER.matcher(text).region(start, end);
    if (number.lookingAt()) {
      start = number.end();
    }
    String piece = text.substring(start, end);
    int colon = Labels.colon(piece);
    Labels.Kind label = colon > 0 ? Labels.of(piece.substring(0, colon)) : null;
    if (label != null) {
      labelled(document, label, start + colon + 1, end, cells);
      return;
    }
    Matcher address = ADDRESS.matcher(text).region(start, end);
    boolean dotted = piece.indexOf('.') > 0 && piece.indexOf(' ') > 0;
    if (dotted && address.find() && address.start() > start) {
      piece(document, start, address.start(), cells);
      cells.add(Cell.of(document, address.start(1), address.end(1), false));
      return;
    }
    char first = text.charAt(start);
    Matcher before = AT_FIRST.matcher(text).region(start, end);
    if ((first == '@' || Character.isLowerCase(first)) && before.lookingAt()) {
      named(document, before.end(), end, true, cells);
      return;
    }
    Matcher at = AT.matcher(text).region(start, end);
    if (at.find() && at.start() > start && isRole(text.substring(start, at.start()))) {
      cells.add(Cell.of(document, start, at.start(), false));
      named(document, at.end(), end, true, cells);
      return;
    }
    Matcher in = IN.matcher(text).region(start, end);
    if (in.find()
        && Shapes.title(text.substring(start, in.start())) >= 2
        && isEmployer(text.substring(in.end(), end))
        && !isField(text.substring(in.end(), end))) {
      cells.add(Cell.of(document, start, in.start(), false));
      named(document, in.end(), end, true, cells);
      return;
    }
    named(document, start, end, false, cells);
  }

  /** Whether a name is rather somebody's to work for than a field or a place. */
  private static boolean isEmployer(String text) {
    return Shapes.sort(text) == Cell.Sort.NAME
        && Shapes.area(text) < 1
        && Shapes.title(text) < 1
        && NAMES.matcher(text).find();
  }

  /** Whether the name of an employer follows only behind a comma, and a field stands before it. */
  private static boolean isField(String text) {
    int comma = text.indexOf(',');
    String behind = comma < 0 ? "" : text.substring(comma + 1);
    return Shapes.weight(Shapes.EMPLOYERS, behind) >= 2 || Shapes.isSchool(behind);
  }

  /** Whether what stands before 'at' is what someone was there, though no word of it is known. */
  private static boolean isRole(String text) {
    double title = Shapes.title(text);
    boolean name = Shapes.isSchool(text) || Shapes.employer(text) > title;
    return title >= KNOWN_TITLE
        || !name && Character.isUpperCase(text.charAt(0)) && text.length() <= LONGEST_ROLE;
  }

  /** What a label says of the words between two positions. */
  static void labelled(Document document, Labels.Kind label, int from, int end, List<Cell> cells) {
    Quote quote = Stretch.quote(document, from, end);
    if (quote.isEmpty()) {
      return;
    }
    if (label == Labels.Kind.EMPLOYER || label == Labels.Kind.SCHOOL) {
      // Behind the name may stand where that is.
      List<Cell> parts = new ArrayList<>();
      named(document, quote.pieces().getFirst().start(), end, false, parts);
      boolean placed = parts.size() == 2 && parts.getLast().sort() == Cell.Sort.PLACE;
      if (placed && parts.getFirst().isName()) {
        cells.add(Cell.labelled(parts.getFirst().quote(), label));
        cells.add(parts.getLast());
        return;
      }
    }
    cells.add(Cell.labelled(quote, label));
  }

  /** What a form has behind a label: its name, and the place behind that. */
  static List<Cell> inForm(Document document, Labels.Kind label, int start, int end) {
    List<Cell> cells = new ArrayList<>();
    if (label == Labels.Kind.EMPLOYER || label == Labels.Kind.SCHOOL) {
      named(document, start, end, false, cells);
    }
    if (cells.isEmpty() || !cells.getFirst().isName()) {
      cells.clear();
      labelled(document, label, start, end, cells);
    } else {
      cells.set(0, Cell.labelled(cells.getFirst().quote(), label));
    }
    return cells;
  }

  private static void named(
      Document document, int start, int end, boolean behindAt, List<Cell> cells) {
    // A line's end inside a name or a place is a space like any other.
    String text = document.text().substring(start, end).replace('\n', ' ');
    Cell whole = Cell.of(document, start, end, behindAt);
    boolean glued = whole.sort() == Cell.Sort.PLACE && PlaceShapes.cityBehind(text) > 0;
    if (whole.sort() != Cell.Sort.NAME && !glued) {
      cells.add(whole);
      return;
    }
    Matcher bracket = BRACKETED.matcher(text);
    if (bracket.matches()) {
      Cell inside = Cell.of(document, start + bracket.start(2), start + bracket.end(2), false);
      if (Kinds.isTerms(inside.text())) {
        named(document, start, start + bracket.end(1), behindAt, cells);
        cells.add(Cell.of(inside.quote(), Cell.Sort.KIND, false));
        return;
      }
      boolean town =
          inside.sort() == Cell.Sort.NAME && PlaceShapes.isBehind(inside.text(), bracket.group(1));
      if (town || inside.sort() == Cell.Sort.PLACE || inside.sort() == Cell.Sort.WORKPLACE) {
        named(document, start, start + bracket.end(1), behindAt, cells);
        cells.add(town ? Cell.of(inside.quote(), Cell.Sort.PLACE, false) : inside);
        return;
      }
    }
    int city = PlaceShapes.cityBehind(text);
    int place = city > 0 ? city : TownCells.behind(text);
    if (place > 0) {
      int comma = place;
      while (comma > 0 && ",，、 \n–—-/".indexOf(text.charAt(comma - 1)) >= 0) {
        comma--;
      }
      parted(document, start, start + comma, behindAt, cells);
      Quote where = Stretch.quote(document, start + place, end);
      boolean workplace = Shapes.sort(where.written()) == Cell.Sort.WORKPLACE;
      cells.add(Cell.of(where, workplace ? Cell.Sort.WORKPLACE : Cell.Sort.PLACE, false));
    } else {
      parted(document, start, end, behindAt, cells);
    }
  }

  /** A name, or two where the letters change at a comma: a bold title before a plain employer. */
  private static void parted(
      Document document, int start, int end, boolean behindAt, List<Cell> cells) {
    String text = document.text();
    for (int i = start + 1; i + 2 < end; i++) {
      boolean comma = text.charAt(i) == ',' && text.charAt(i + 1) == ' ';
      if (comma && Looks.differ(document, i - 1, i + 2)) {
        Cell left = Cell.of(document, start, i, behindAt);
        Cell right = Cell.of(document, i + 2, end, false);
        boolean two =
            right.text().indexOf(' ') > 0
                || left.title() >= KNOWN_TITLE
                || right.title() >= KNOWN_TITLE;
        if (two && left.sort() == Cell.Sort.NAME && right.sort() == Cell.Sort.NAME) {
          cells.add(left);
          if (!TownCells.beside(document, right.start(), end, cells)) {
            cells.add(right);
          }
          return;
        }
      }
    }
    if (!behindAt
        && (TownCells.around(document, start, end, cells)
            || TownCells.beside(document, start, end, cells))) {
      return;
    }
    cells.add(Cell.of(document, start, end, behindAt));
  }

  private static boolean opens(String text, int at, int end) {
    return (text.charAt(at) == '(' && text.substring(at, end).indexOf(')') > 0)
        || text.charAt(at) == '.' && at + 1 < end && Character.isLetter(text.charAt(at + 1));
  }

  /** Whether the full stop is behind a town, however short its name: 'Atelier Nord, Lyon.'. */
  private static boolean endsWithCity(String text, int start, int end) {
    int space = text.lastIndexOf(", ", end - 3);
    return space > start && PlaceShapes.isCity(text.substring(space + 2, end - 1));
  }

  private static boolean closes(String text, int start, int end) {
    char c = text.charAt(end - 1);
    return c == ')' && text.substring(start, end).indexOf('(') >= 0
        || c == '.'
            && end - start > 1
            && Character.isLetter(text.charAt(end - 2))
            && !WORD_ENDS.matcher(text).region(start, end).find()
            && !endsWithCity(text, start, end);
  }
}
