package dev.vitae.normalizer.parser.section;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Quote;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** What speaks for and against words being the person's name, each with its reason. */
final class NameEvidence {
  /** So many addresses, the first of a document, are held against names. */
  private static final int MOST_ADDRESSES = 3;

  /** A label stands within so many lines before the name. */
  private static final int NEAR = 8;

  private static final Set<Section.Kind> ENTRIES =
      EnumSet.of(
          Section.Kind.WORK,
          Section.Kind.EDUCATION,
          Section.Kind.SKILLS,
          Section.Kind.PROJECTS,
          Section.Kind.PUBLICATIONS,
          Section.Kind.CERTIFICATIONS,
          Section.Kind.AWARDS);

  /**
   * Where a name may stand.
   *
   * @param labelled whether a label for names stands beside the line, or above it in order
   */
  record Place(
      Document document, Line line, int index, Section.Kind under, Facts facts, boolean labelled) {}

  record Candidate(Place place, Quote quote, List<String> words) {}

  /** What is known of the document as a whole. */
  record Facts(List<String> locals, float largest, float body, long largestLines) {}

  /** A weight, and the highest that it can be. */
  record Row<T>(String what, double most, ToDoubleFunction<T> weight, String reason) {}

  private static final List<Row<Place>> PLACES =
      List.of(
          new Row<>(
              "first",
              2,
              p -> p.index() == 0 ? 2 : p.index() < 6 ? 1 : p.index() < 12 ? 0.5 : 0,
              "a résumé begins with the name"),
          new Row<>("largest", 3, NameEvidence::largest, "the name is what is printed largest"),
          new Row<>(
              "first heading",
              2,
              p ->
                  p.line().kind() == Line.Kind.HEADING && p.line().level() == 1
                      ? 2
                      : p.line().kind() == Line.Kind.HEADING && p.index() < 3 ? 1 : 0,
              "the name is the document's title"),
          new Row<>("bold", 0.5, p -> p.line().bold() ? 0.5 : 0, "names are often bold"),
          new Row<>(
              "bullet", 0, p -> p.line().kind() == Line.Kind.BULLET ? -2 : 0, "no item of a list"));

  private static final Row<Candidate> LABEL =
      new Row<>("label", 3, NameEvidence::labelled, "forms have a label before the name");

  private static final Row<Candidate> EMAIL =
      new Row<>(
          "e-mail", 4, NameEvidence::agreement, "people's addresses are made from their names");

  private static final Row<Candidate> IDEOGRAPHS =
      new Row<>(
          "ideographs",
          1,
          c -> NameWords.isIdeographic(c.quote().written()) ? 1 : 0,
          "few signs that could be a name are one");

  private static final List<Row<Candidate>> WORDS =
      List.of(
          EMAIL,
          new Row<>(
              "number of words",
              1,
              c -> c.words().size() == 1 ? -1 : c.words().size() <= 4 ? 1 : -0.5,
              "most names have two to four words"),
          new Row<>(
              "capitals",
              1,
              c -> c.words().stream().allMatch(NameWords::isCapital) ? 1 : -2,
              "names are written with capitals"),
          new Row<>(
              "alone",
              0.5,
              c -> c.quote().pieces().getFirst().end() == c.place().line().end() ? 0.5 : 0,
              "a name fills its line"),
          LABEL,
          IDEOGRAPHS,
          new Row<>(
              "cut", 0, c -> c.quote().written().endsWith("-") ? -2 : 0, "a name has no loose end"),
          new Row<>(
              "under a heading",
              0,
              NameEvidence::insideSection,
              "what stands in a section belongs there"),
          new Row<>(
              "commas",
              0,
              c -> c.quote().written().chars().filter(letter -> letter == ',').count() > 1 ? -2 : 0,
              "one comma parts a name; more part other things"),
          new Row<>(
              "other words",
              0,
              c -> -3 * Math.min(2, c.words().stream().filter(NameWords::isOther).count()),
              "occupations, places and headings are no names"));

  /** What plain words can add at most: no label, no address and no ideographs speak for them. */
  private static final double MOST_PLAIN =
      WORDS.stream().mapToDouble(Row::most).sum() - LABEL.most() - EMAIL.most() - IDEOGRAPHS.most();

  private NameEvidence() {}

  /** The weights of all rows together. */
  static double weigh(Candidate candidate) {
    double sum = weigh(candidate.place());
    for (Row<Candidate> row : WORDS) {
      sum += row.weight().applyAsDouble(candidate);
    }
    return sum;
  }

  private static double weigh(Place place) {
    double sum = 0;
    for (Row<Place> row : PLACES) {
      sum += row.weight().applyAsDouble(place);
    }
    return sum;
  }

  /**
   * What words at a place weigh at most.
   *
   * @param below the line below that they may go on in; null where there is none
   */
  static double most(Place place, Line below) {
    boolean label = place.labelled() || NameWords.isOpened(place.document(), place.line());
    boolean email = mayAgree(place, place.line()) || below != null && mayAgree(place, below);
    boolean ideographs = place.document().text().charAt(place.line().start()) >= 0x80;
    return weigh(place)
        + MOST_PLAIN
        + (label ? LABEL.most() : 0)
        + (email ? EMAIL.most() : 0)
        + (ideographs || label ? IDEOGRAPHS.most() : 0);
  }

  /** Whether the first letters of a word of a line stand in an address. */
  private static boolean mayAgree(Place place, Line line) {
    String text = place.document().text();
    char[] first = new char[3];
    int letters = 0;
    for (int i = line.start(); i < line.end() && !place.facts().locals().isEmpty(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        return true;
      }
      if (c <= ' ' || c == ',') {
        letters = 0;
      } else if (letters < first.length && Character.isLetter(c)) {
        first[letters++] = Character.toLowerCase(c);
        if (letters == first.length && isInAddress(place.facts(), new String(first))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isInAddress(Facts facts, String letters) {
    for (String local : facts.locals()) {
      if (local.contains(letters)) {
        return true;
      }
    }
    return false;
  }

  static Facts facts(Document document) {
    List<String> locals = new ArrayList<>();
    String text = document.text();
    for (int at = 0; at < text.length() && locals.size() < MOST_ADDRESSES; at++) {
      if (isAt(text, at)) {
        int end = at > 0 && text.charAt(at) != '@' && isBlank(text.charAt(at - 1)) ? at - 1 : at;
        int start = end;
        while (start > 0 && isLocal(text.charAt(start - 1))) {
          start--;
        }
        locals.add(NameWords.fold(text.substring(start, end)));
      }
    }
    float largest = 0;
    double sizes = 0;
    long letters = 0;
    for (Line line : document.lines()) {
      largest = Math.max(largest, line.size());
      int length = line.end() - line.start();
      sizes += (double) line.size() * length;
      letters += length;
    }
    float most = largest;
    long count = document.lines().stream().filter(line -> line.size() >= most - 0.5).count();
    return new Facts(locals, largest, (float) (sizes / Math.max(1, letters)), count);
  }

  /** Whether an '@' stands there, or an '[at]' or '(at)' in its place. */
  private static boolean isAt(String text, int i) {
    char c = text.charAt(i);
    return c == '@'
        || (c == '[' || c == '(' || c == '{')
            && text.startsWith("at", i + 1)
            && i + 3 < text.length()
            && "])}".indexOf(text.charAt(i + 3)) >= 0;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  private static boolean isLocal(char c) {
    return Character.isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0;
  }

  /** The place of a document's line. */
  static Place place(Document document, int index, Section.Kind under, Facts facts) {
    Line line = document.lines().get(index);
    return new Place(document, line, index, under, facts, isLabelled(document, index));
  }

  private static boolean isLabelled(Document document, int index) {
    List<Line> lines = document.lines();
    for (int i = Math.max(0, index - NEAR); i < index; i++) {
      boolean beside =
          i == index - 1
              || lines.get(i).row() == lines.get(index).row()
                  && lines.get(index - 1).row() != lines.get(index).row();
      if (beside && mayBeLabel(document, lines.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBeLabel(Document document, Line line) {
    return NameWords.mayOpen(document.text(), line.start(), line.end() + 1)
        && NameWords.isLabel(document.textOf(line) + ":");
  }

  /** Whether a label for names stands before it. */
  private static double labelled(Candidate c) {
    int start = c.quote().pieces().getFirst().start();
    String before = c.place().document().text().substring(c.place().line().start(), start);
    boolean label =
        c.place().labelled() || NameWords.isLabel(before) || NameWords.isLabel(before.strip());
    return label ? 3 : 0;
  }

  /** A side bar's sections may come first, but then the name stands out or the address agrees. */
  private static double insideSection(Candidate c) {
    Section.Kind under = c.place().under();
    if (under == null || !ENTRIES.contains(under)) {
      return 0;
    }
    boolean named = largest(c.place()) > 0 || agreement(c) > 0 || labelled(c) > 0;
    return named ? 0 : -3;
  }

  private static double largest(Place p) {
    float size = p.line().size();
    if (size == 0) {
      return 0;
    }
    Facts facts = p.facts();
    if (size >= facts.largest() - 0.5 && size > facts.body() * 1.15) {
      return facts.largestLines() <= 3 ? 3 : 1.5;
    }
    return size > facts.body() * 1.3 ? 1 : 0;
  }

  private static double agreement(Candidate c) {
    double best = 0;
    for (String local : c.place().facts().locals()) {
      int found = 0;
      int whole = 0;
      for (String word : c.words()) {
        String plain = NameWords.fold(word);
        if (plain.length() >= 3 && !NameWords.isTitle(plain)) {
          whole++;
          found += local.contains(plain) ? 1 : 0;
        }
      }
      double value = found == 0 ? 0 : found == whole && found > 1 ? 4 : 2.5;
      best = Math.max(best, value);
    }
    return best;
  }
}
