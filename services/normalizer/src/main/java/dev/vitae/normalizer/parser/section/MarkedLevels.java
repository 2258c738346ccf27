package dev.vitae.normalizer.parser.section;

import dev.vitae.normalizer.parser.document.Line;
import java.util.List;

/** Which level of the headings that a format marks opens the sections of a document. */
final class MarkedLevels {
  private static final int LEVELS = 6;

  /** That much of two headings that name sections makes a level theirs. */
  private static final double ENOUGH = 1.4;

  /** Heads of entries that are marked as headings too are more than this. */
  private static final double SHARE = 0.55;

  private MarkedLevels() {}

  /**
   * The highest level with enough headings whose words name sections; 0 where there is none.
   *
   * @param matches what each line's words name, or null
   * @param name index of the line with the person's name; -1 where there is none
   */
  static int sections(List<Line> lines, List<HeadingWords.Match> matches, int name) {
    double[] hits = new double[LEVELS + 1];
    int[] headings = new int[LEVELS + 1];
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.kind() == Line.Kind.HEADING && i != name && line.level() <= LEVELS) {
        headings[line.level()]++;
        HeadingWords.Match match = matches.get(i);
        hits[line.level()] += match == null ? 0 : match.exact() ? 1 : 0.7;
      }
    }
    for (int level = 1; level <= LEVELS; level++) {
      if (hits[level] >= ENOUGH && hits[level] >= SHARE * headings[level]) {
        return level;
      }
    }
    return 0;
  }
}
