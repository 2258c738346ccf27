package dev.vitae.normalizer.parser.section;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Quote;
import java.util.List;
import java.util.Optional;
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

  /** The rest of a name stands within so many lines. */
  private static final int NEAR = 8;

  /** A line with more letters holds no name that is looked for. */
  private static final int LONGEST = 120;

  /** Further down a name is no longer looked for. */
  private static final int MOST_LINES = 400;

  private static final Pattern BETWEEN = Pattern.compile("[ ,]+");

  /**
   * The name of a document; empty when nothing looks like one.
   *
   * @param named what each line's words name
   */
  static Optional<NameLine> of(Document document, List<HeadingWords.Match> named) {
    NameEvidence.Facts facts = NameEvidence.facts(document);
    NameLine best = null;
    List<Line> lines = document.lines();
    Section.Kind under = null;
    for (int i = 0; i < Math.min(lines.size(), MOST_LINES); i++) {
      Line line = lines.get(i);
      if (line.end() - line.start() > LONGEST) {
        continue;
      }
      HeadingWords.Match heading = named.get(i);
      if (heading != null) {
        under = heading.kind();
      }
      if (heading != null || under == Section.Kind.REFERENCES) {
        continue;
      }
      NameEvidence.Place place = NameEvidence.place(document, i, under, facts);
      int below = below(lines, i);
      Line rest = below > 0 ? lines.get(below) : null;
      if (best != null && NameEvidence.most(place, rest) + TOGETHER <= best.score) {
        continue;
      }
      for (Quote quote : NameWords.pieces(document, line)) {
        best = better(best, score(place, quote, i));
      }
      if (rest != null) {
        for (Quote more : NameWords.pieces(document, rest)) {
          Quote both = Quote.of(document, line).plus(more);
          best = better(best, preferred(score(place, both, below), together(line, facts, 2)));
        }
        int third = below(lines, below);
        if (third > 0) {
          Quote all = Quote.of(document, List.of(line, rest, lines.get(third)));
          best = better(best, preferred(score(place, all, third), together(line, facts, 3)));
        }
      }
    }
    return best == null || best.score < ENOUGH ? Optional.empty() : Optional.of(best);
  }

  /** Two or three large lines of one size are one name rather than a name and something else. */
  private static double together(Line line, NameEvidence.Facts facts, int lines) {
    boolean large =
        facts.largestLines() == lines
            && line.size() > facts.body() * LARGE
            && line.size() >= facts.largest() - 0.5;
    return large ? TOGETHER : 0;
  }

  private static NameLine preferred(NameLine name, double more) {
    return name == null || NameWords.isIdeographic(name.quote.written())
        ? null
        : new NameLine(name.quote, name.first, name.last, name.score + more);
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

  private static NameLine score(NameEvidence.Place place, Quote quote, int last) {
    String written = quote.written();
    if (!NameWords.isName(written)) {
      return null;
    }
    List<String> parts = List.of(BETWEEN.split(written));
    double score = NameEvidence.weigh(new NameEvidence.Candidate(place, quote, parts));
    return new NameLine(quote, place.index(), last, score);
  }
}
