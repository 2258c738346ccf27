package dev.vitae.normalizer.parser.section;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that are the person's name, found by what names look like, where they stand, and
 * whether the e-mail address agrees.
 *
 * @param quote the name
 * @param first index of its line in the document
 * @param last index of its last line: a name may stand on two
 * @param score how much speaks for it
 */
public record NameLine(Quote quote, int first, int last, double score) {
  /** So much larger than the text is what stands out on the page. */
  private static final float LARGE = 1.3f;

  private static final double TOGETHER = 3;

  /** What looks less like a name than this is none. */
  private static final double ENOUGH = 3;

  /** So many addresses, the first of a document, are held against names. */
  private static final int MOST_ADDRESSES = 3;

  /** The rest of a name stands within so many lines. */
  private static final int NEAR = 8;

  /** A line with more letters holds no name that is looked for. */
  private static final int LONGEST = 120;

  /** Further down a name is no longer looked for. */
  private static final int MOST_LINES = 400;

  private static final Pattern AT = Pattern.compile("@|\\s?[\\[({]at[\\])}]");
  private static final Pattern BETWEEN = Pattern.compile("[ ,]+");

  private record Candidate(
      Document document, Quote quote, Line line, int index, List<String> words, Facts facts) {}

  /** What is known of the document as a whole. */
  private record Facts(List<String> locals, float largest, float body, long largestLines) {}

  private record Row(String what, ToDoubleFunction<Candidate> weight, String reason) {}

  private static final List<Row> TABLE =
      List.of(
          new Row(
              "first",
              c -> c.index() == 0 ? 2 : c.index() < 6 ? 1 : c.index() < 12 ? 0.5 : 0,
              "a résumé begins with the name"),
          new Row("largest", NameLine::largest, "the name is what is printed largest"),
          new Row(
              "first heading",
              c ->
                  c.line().kind() == Line.Kind.HEADING && c.line().level() == 1
                      ? 2
                      : c.line().kind() == Line.Kind.HEADING && c.index() < 3 ? 1 : 0,
              "the name is the document's title"),
          new Row("e-mail", NameLine::agreement, "people's addresses are made from their names"),
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
          new Row("label", NameLine::labelled, "forms have a label before the name"),
          new Row(
              "cut", c -> c.quote().written().endsWith("-") ? -2 : 0, "a name has no loose end"),
          new Row("bold", c -> c.line().bold() ? 0.5 : 0, "names are often bold"),
          new Row("bullet", c -> c.line().kind() == Line.Kind.BULLET ? -2 : 0, "no item of a list"),
          new Row(
              "other words",
              c -> -3 * Math.min(2, c.words().stream().filter(NameWords::isOther).count()),
              "occupations, places and headings are no names"));

  /** The name of a document; empty when nothing looks like one. */
  public static Optional<NameLine> of(Document document) {
    Facts facts = facts(document);
    NameLine best = null;
    List<Line> lines = document.lines();
    boolean others = false;
    for (int i = 0; i < Math.min(lines.size(), MOST_LINES); i++) {
      Line line = lines.get(i);
      if (line.end() - line.start() > LONGEST) {
        continue;
      }
      HeadingWords.Match heading = HeadingWords.match(document.textOf(line));
      if (heading != null) {
        others = heading.kind() == Section.Kind.REFERENCES;
      }
      if (heading != null || others) {
        continue;
      }
      for (Quote quote : NameWords.pieces(document, line)) {
        best = better(best, score(document, quote, line, i, i, facts));
      }
      int below = below(lines, i);
      if (below > 0) {
        Quote both = Quote.of(document, List.of(line, lines.get(below)));
        NameLine pair = score(document, both, line, i, below, facts);
        best = better(best, pair == null ? null : pair.preferred(line, facts));
      }
    }
    return best == null || best.score < ENOUGH ? Optional.empty() : Optional.of(best);
  }

  /** Two large lines of one size are one name rather than a name and something else. */
  private NameLine preferred(Line line, Facts facts) {
    boolean large =
        facts.largestLines() == 2
            && line.size() > facts.body() * LARGE
            && line.size() >= facts.largest() - 0.5;
    return large ? new NameLine(quote, first, last, score + TOGETHER) : this;
  }

  private static NameLine better(NameLine a, NameLine b) {
    return a == null || b != null && b.score > a.score ? b : a;
  }

  /** The line with the rest of a name: the next, or the one that the page shows below; else -1. */
  private static int below(List<Line> lines, int index) {
    Line line = lines.get(index);
    for (int i = index + 1; i < Math.min(lines.size(), index + NEAR); i++) {
      Line other = lines.get(i);
      if (i == index + 1 && continues(line, other)) {
        return i;
      }
      boolean under =
          line.box() != null
              && other.box() != null
              && other.page() == line.page()
              && other.box().left() < line.box().right()
              && other.box().right() > line.box().left()
              && other.box().top() > line.box().top() + 0.5f * line.size()
              && other.box().top() < line.box().bottom() + line.size();
      if (under) {
        return continues(line, other) ? i : -1;
      }
    }
    return -1;
  }

  /** Given and family name on two lines of one size. */
  private static boolean continues(Line a, Line b) {
    boolean near = a.box() == null ? b.gap() < 0.5 : b.gap() < 1;
    return near
        && Math.abs(a.size() - b.size()) < 0.5
        && b.end() - b.start() < 30
        && a.end() - a.start() < 30;
  }

  private static NameLine score(
      Document document, Quote quote, Line line, int first, int last, Facts facts) {
    String written = quote.written();
    if (!NameWords.isName(written)) {
      return null;
    }
    List<String> parts = List.of(BETWEEN.split(written));
    Candidate candidate = new Candidate(document, quote, line, first, parts, facts);
    double score = NameWords.isIdeographic(written) ? 1 : 0;
    for (Row row : TABLE) {
      score += row.weight().applyAsDouble(candidate);
    }
    return new NameLine(quote, first, last, score);
  }

  private static Facts facts(Document document) {
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
