package dev.vitae.normalizer.parser.section;

import dev.vitae.normalizer.parser.document.Line;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/** How much a line looks like the heading of a section, weighed from what is known of it. */
final class HeadingScore {
  /** A line is a heading from here on. */
  static final double ENOUGH = 4;

  /** The same where no look tells headings from other lines, for words that people use for them. */
  static final double ENOUGH_WITHOUT_LOOKS = 2.2;

  private static final Pattern VALUE = Pattern.compile("[:：]\\s*\\d|\\d/\\d");
  static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /**
   * What is known of a line.
   *
   * @param line the line
   * @param text its words
   * @param match what its words name; null when nothing
   * @param look what it looks like
   * @param hits lines of that look whose words name a section
   * @param alike all lines of that look
   * @param body look of the most letters of the document
   * @param place where it stands in its row
   * @param marked whether the format marks it as what mostly opens sections in this document
   */
  record Candidate(
      Line line,
      String text,
      HeadingWords.Match match,
      Look look,
      double hits,
      int alike,
      Look body,
      Place place,
      boolean marked) {

    /** Share of the lines of this look whose words name a section. */
    double purity() {
      return hits / Math.max(1, alike);
    }
  }

  /** Where a line stands among those at the same height. */
  enum Place {
    ALONE,
    FIRST,
    BEHIND
  }

  private record Row(String what, ToDoubleFunction<Candidate> weight, String reason) {}

  private static final List<Row> TABLE =
      List.of(
          new Row(
              "words",
              c -> c.match() == null ? 0 : words(c.match().how()),
              "words that people use for headings"),
          new Row(
              "common look",
              c -> c.hits() >= 1.5 ? 3 * c.purity() : 0,
              "the headings of one document look alike"),
          new Row(
              "look of headings alone",
              c ->
                  c.hits() >= 2.5 && c.purity() >= 0.5 && c.look().size() > c.body().size()
                      ? 0.5
                      : 0,
              "where most lines of a larger look are headings, the others are"),
          new Row(
              "look of other lines",
              c -> c.alike() >= 8 && c.purity() < 0.12 ? -1.5 : 0,
              "a look that most lines have is no heading's"),
          new Row(
              "marked",
              c -> c.line().kind() == Line.Kind.HEADING ? 1.5 : 0,
              "the format says it is a heading"),
          new Row(
              "level of sections",
              c -> c.marked() ? 2 : 0,
              "a section has a heading of its level, in whatever words"),
          new Row(
              "set off",
              c ->
                  Math.min(
                      2,
                      (c.look().size() > c.body().size() ? 1 : 0)
                          + (c.look().bold() && !c.body().bold() ? 0.75 : 0)
                          + (c.look().caps() ? 0.75 : 0)
                          + (c.look().color() != c.body().color() ? 0.5 : 0)),
              "headings are larger, bolder or of another colour than the text"),
          new Row(
              "small",
              c -> c.look().size() > 0 && c.look().size() < c.body().size() - 1 ? -0.5 : 0,
              "headings are rarely smaller than the text"),
          new Row(
              "room above", c -> c.line().gap() > 0.4 ? 0.5 : -0.25, "a heading has room above"),
          new Row(
              "place",
              c ->
                  switch (c.place()) {
                    case ALONE -> 0.5;
                    case FIRST -> 0.25;
                    case BEHIND -> -1;
                  },
              "a heading stands alone, or as a label at the left"),
          new Row("colon", c -> c.text().endsWith(":") ? 0.5 : 0, "what announces has a colon"),
          new Row(
              "sentence",
              c -> c.text().endsWith(".") || c.text().endsWith(",") ? -2 : 0,
              "headings are no sentences"),
          new Row(
              "small letter",
              c -> Character.isLowerCase(c.text().codePointAt(0)) ? -1 : 0,
              "headings begin with a capital"),
          new Row("year", c -> YEAR.matcher(c.text()).find() ? -3 : 0, "dates belong to entries"),
          new Row("value", c -> VALUE.matcher(c.text()).find() ? -3 : 0, "'Média: 16' is a grade"),
          new Row(
              "bullet",
              c -> c.line().kind() == Line.Kind.BULLET ? -2 : 0,
              "items of lists are no headings"));

  private HeadingScore() {}

  private static double words(HeadingWords.How how) {
    return switch (how) {
      case EXACT -> 3;
      case COMPOSED -> 2;
      case CUE -> 1.5;
    };
  }

  static double of(Candidate candidate) {
    double score = 0;
    for (Row row : TABLE) {
      score += row.weight().applyAsDouble(candidate);
    }
    return score;
  }
}
