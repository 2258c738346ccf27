package dev.vitae.normalizer.parser.section;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Quote;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What speaks for and against words being the person's name, each with its reason. */
final class NameEvidence {
  /** So many addresses, the first of a document, are held against names. */
  private static final int MOST_ADDRESSES = 3;

  /** A label stands within so many lines before the name. */
  private static final int NEAR = 8;

  private static final Pattern AT = Pattern.compile("@|\\s?[\\[({]at[\\])}]");

  private static final Set<Section.Kind> ENTRIES =
      EnumSet.of(
          Section.Kind.WORK,
          Section.Kind.EDUCATION,
          Section.Kind.SKILLS,
          Section.Kind.PROJECTS,
          Section.Kind.PUBLICATIONS,
          Section.Kind.CERTIFICATIONS,
          Section.Kind.AWARDS);

  record Candidate(
      Document document,
      Quote quote,
      Line line,
      int index,
      Section.Kind under,
      List<String> words,
      Facts facts) {}

  /** What is known of the document as a whole. */
  record Facts(List<String> locals, float largest, float body, long largestLines) {}

  record Row(String what, ToDoubleFunction<Candidate> weight, String reason) {}

  private static final List<Row> TABLE =
      List.of(
          new Row(
              "first",
              c -> c.index() == 0 ? 2 : c.index() < 6 ? 1 : c.index() < 12 ? 0.5 : 0,
              "a résumé begins with the name"),
          new Row("largest", NameEvidence::largest, "the name is what is printed largest"),
          new Row(
              "first heading",
              c ->
                  c.line().kind() == Line.Kind.HEADING && c.line().level() == 1
                      ? 2
                      : c.line().kind() == Line.Kind.HEADING && c.index() < 3 ? 1 : 0,
              "the name is the document's title"),
          new Row(
              "e-mail", NameEvidence::agreement, "people's addresses are made from their names"),
          new Row(
              "number of words",
              c -> c.words().size() == 1 ? -1 : c.words().size() <= 4 ? 1 : -0.5,
              "most names have two to four words"),
          new Row(
              "capitals",
              c -> c.words().stream().allMatch(NameWords::isCapital) ? 1 : -2,
              "names are written with capitals"),
          new Row(
              "alone",
              c -> c.quote().pieces().getFirst().end() == c.line().end() ? 0.5 : 0,
              "a name fills its line"),
          new Row("label", NameEvidence::labelled, "forms have a label before the name"),
          new Row(
              "cut", c -> c.quote().written().endsWith("-") ? -2 : 0, "a name has no loose end"),
          new Row("bold", c -> c.line().bold() ? 0.5 : 0, "names are often bold"),
          new Row("bullet", c -> c.line().kind() == Line.Kind.BULLET ? -2 : 0, "no item of a list"),
          new Row(
              "under a heading",
              NameEvidence::insideSection,
              "what stands in a section belongs there"),
          new Row(
              "commas",
              c -> c.quote().written().chars().filter(letter -> letter == ',').count() > 1 ? -2 : 0,
              "one comma parts a name; more part other things"),
          new Row(
              "other words",
              c -> -3 * Math.min(2, c.words().stream().filter(NameWords::isOther).count()),
              "occupations, places and headings are no names"));

  private NameEvidence() {}

  /** The weights of all rows together. */
  static double weigh(Candidate candidate) {
    return TABLE.stream().mapToDouble(row -> row.weight().applyAsDouble(candidate)).sum();
  }

  static Facts facts(Document document) {
    List<String> locals = new ArrayList<>();
    Matcher at = AT.matcher(document.text());
    while (locals.size() < MOST_ADDRESSES && at.find()) {
      int start = at.start();
      while (start > 0 && isLocal(document.text().charAt(start - 1))) {
        start--;
      }
      locals.add(NameWords.fold(document.text().substring(start, at.start())));
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

  private static boolean isLocal(char c) {
    return Character.isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0;
  }

  /** Whether a label for names stands before it, or above it in order. */
  private static double labelled(Candidate c) {
    List<Line> lines = c.document().lines();
    for (int i = Math.max(0, c.index() - NEAR); i < c.index(); i++) {
      boolean beside = i == c.index() - 1 || lines.get(i).row() == c.line().row();
      if (beside && NameWords.isLabel(c.document().textOf(lines.get(i)) + ":")) {
        return 3;
      }
    }
    int start = c.quote().pieces().getFirst().start();
    String before = c.document().text().substring(c.line().start(), start);
    return NameWords.isLabel(before) || NameWords.isLabel(before.strip()) ? 3 : 0;
  }

  /** A side bar's sections may come first, but then the name stands out or the address agrees. */
  private static double insideSection(Candidate c) {
    boolean named = largest(c) > 0 || agreement(c) > 0 || labelled(c) > 0;
    return c.under() != null && ENTRIES.contains(c.under()) && !named ? -3 : 0;
  }

  private static double largest(Candidate c) {
    float size = c.line().size();
    if (size == 0) {
      return 0;
    }
    Facts facts = c.facts();
    if (size >= facts.largest() - 0.5 && size > facts.body() * 1.15) {
      return facts.largestLines() <= 3 ? 3 : 1.5;
    }
    return size > facts.body() * 1.3 ? 1 : 0;
  }

  private static double agreement(Candidate c) {
    double best = 0;
    for (String local : c.facts().locals()) {
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
