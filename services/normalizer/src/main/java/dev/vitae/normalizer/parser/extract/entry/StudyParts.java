package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a piece of a course of study's head at commas and dashes, and says what each part is. */
final class StudyParts {
  /** The end of a sentence, unlike the stop in 'St. Paul'. */
  private static final Pattern STOP = Pattern.compile("\\p{L}{4,}\\. ");

  /** Longer texts are sentences, whatever they begin with. */
  private static final int LONGEST = 120;

  /** A name that ends with a full stop is no longer. */
  private static final int SHORT = 60;

  /** Words behind a space that a school stands behind. */
  private static final List<String> AT =
      List.of("at ", "from ", "an der ", "am ", "à l'", "bei ", "presso ", "na ");

  /** What a part is. */
  enum Kind {
    SCHOOL,
    DEGREE,
    GRADE,
    PLACE,
    /** A field of study, or what nothing is known of. */
    OTHER
  }

  /** A part with its place in the text; it may stand on two lines. */
  record Part(Kind kind, Quote quote) {
    int start() {
      return quote.pieces().getFirst().start();
    }

    int end() {
      return quote.pieces().getLast().end();
    }
  }

  private StudyParts() {}

  static List<Part> of(Cell cell) {
    Document document = cell.quote().document();
    List<Part> parts = new ArrayList<>();
    if (isParted(cell.quote())) {
      return List.of(new Part(kind(cell.text()), cell.quote()));
    }
    int start = cell.start();
    for (int[] cut : cuts(document.text(), cell.start(), cell.end())) {
      add(document, start, cut[0], parts);
      start = cut[1];
    }
    add(document, start, cell.end(), parts);
    return parts;
  }

  /** Whether other words stand between the lines of a name. */
  static boolean isParted(Quote quote) {
    for (int i = 1; i < quote.pieces().size(); i++) {
      int from = quote.pieces().get(i - 1).end();
      if (!quote.document().text().substring(from, quote.pieces().get(i).start()).isBlank()) {
        return true;
      }
    }
    return false;
  }

  private static List<int[]> cuts(String text, int start, int end) {
    List<int[]> cuts = new ArrayList<>();
    int depth = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      depth += c == '(' || c == '（' ? 1 : c == ')' || c == '）' ? -1 : 0;
      if (depth != 0 || i == start) {
        continue;
      }
      boolean space = i + 1 < end && Character.isWhitespace(text.charAt(i + 1));
      boolean dash = "-–—".indexOf(c) >= 0 && space && Character.isWhitespace(text.charAt(i - 1));
      String before = c == ':' && space ? text.substring(start, i) : "";
      boolean colon = !before.isEmpty() && !STOP.matcher(before).find() && Shapes.isSchool(before);
      boolean school =
          c == '.'
              && space
              && STOP.matcher(text).region(start, i + 2).find()
              && Shapes.isSchool(firstPart(text, i + 1, end));
      boolean thesis = c == '.' && space && isRemark(text.substring(i + 1, end).strip());
      if (colon
          || thesis
          || school
          || c == ',' && !isDecimal(text, i, end)
          || c == ';'
          || c == '@' && space && Character.isWhitespace(text.charAt(i - 1))
          || c == '，'
          || c == '、'
          || c == '—'
          || dash) {
        cuts.add(new int[] {i, i + 1});
      } else if (Character.isWhitespace(c)) {
        int behind = behindAt(text, start, i, end);
        if (behind > 0) {
          cuts.add(new int[] {i, behind});
        }
      }
    }
    return cuts;
  }

  /** What stands before the next comma. */
  private static String firstPart(String text, int from, int end) {
    int comma = text.indexOf(',', from);
    return text.substring(from, comma < 0 || comma > end ? end : comma);
  }

  private static boolean isDecimal(String text, int comma, int end) {
    return comma + 1 < end
        && Character.isDigit(text.charAt(comma - 1))
        && Character.isDigit(text.charAt(comma + 1));
  }

  private static boolean isRemark(String behind) {
    return isThesis(behind) || Grades.isGrade(behind);
  }

  static boolean isThesis(String text) {
    int colon = Labels.colon(text);
    return colon > 0 && Labels.of(text.substring(0, colon)) == Labels.Kind.THESIS;
  }

  /** Behind " at " and the like, if what follows is a school and what is before is none. */
  private static int behindAt(String text, int start, int i, int end) {
    for (String at : AT) {
      int behind = i + 1 + at.length();
      boolean here = text.startsWith(at, i + 1) && behind < end;
      if (here && Shapes.isSchool(text.substring(behind, end))) {
        String before = text.substring(start, i);
        return Shapes.isSchool(before) && !Degrees.isDegree(before) ? -1 : behind;
      }
    }
    return -1;
  }

  private static void add(Document document, int start, int end, List<Part> parts) {
    Quote quote = Stretch.quote(document, start, end);
    if (quote.isEmpty()) {
      return;
    }
    Kind kind = kind(quote.written());
    Part last = parts.isEmpty() ? null : parts.getLast();
    boolean campus =
        last != null
            && last.kind() == Kind.SCHOOL
            && (kind == Kind.OTHER || kind == Kind.PLACE)
            && PlaceShapes.isCampus(last.quote().written(), quote.written());
    boolean degrees =
        last != null
            && last.kind() == Kind.DEGREE
            && kind == Kind.DEGREE
            && quote.written().indexOf(' ') < 0;
    if (campus || degrees) {
      parts.removeLast();
      parts.add(
          new Part(
              last.kind(), Stretch.quote(document, last.start(), quote.pieces().getLast().end())));
    } else {
      parts.add(new Part(kind, quote));
    }
  }

  /** Whether a text begins with the name of a degree or a school and is no sentence. */
  static boolean isName(String text) {
    char last = text.charAt(text.length() - 1);
    if (text.length() > LONGEST || last == ';' || last == ':') {
      return false;
    }
    int space = text.indexOf(' ');
    String first = space < 0 ? text : text.substring(0, space);
    boolean degree = Degrees.begins(text);
    boolean stop = last == '.' && !(degree && Shapes.isSchool(text)) && text.length() > SHORT;
    return Character.isUpperCase(text.codePointAt(0))
        && !stop
        && (degree || Shapes.isSchool(first));
  }

  static Kind kind(String text) {
    boolean school = Shapes.isSchool(text);
    boolean degree = Degrees.isDegree(text);
    if (school && degree) {
      // "High School Diploma" is a degree, "Bachelor's College of Arts" hardly ever stands alone.
      return Degrees.startsOrEnds(text) ? Kind.DEGREE : Kind.SCHOOL;
    }
    if (school) {
      return Kind.SCHOOL;
    }
    if (degree) {
      return Kind.DEGREE;
    }
    if (Grades.isGrade(text)) {
      return Kind.GRADE;
    }
    return PlaceShapes.isPlace(text) ? Kind.PLACE : Kind.OTHER;
  }
}
