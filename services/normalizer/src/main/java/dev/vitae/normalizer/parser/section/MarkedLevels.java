package dev.vitae.normalizer.parser.section;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import java.util.List;

/** Which level of the headings that a format marks opens the sections of a document. */
final class MarkedLevels {
  private static final int LEVELS = 6;

  /** That much of two headings that name sections makes a level theirs. */
  private static final double ENOUGH = 1.4;

  /** That many of them make it theirs though some stand above entries. */
  private static final double SHARE = 0.55;

  private MarkedLevels() {}

  /**
   * The highest level with enough headings whose words name sections; 0 where there is none.
   *
   * @param matches what each line's words name, or null
   * @param name index of the line with the person's name; -1 where there is none
   */
  static int sections(Document document, List<HeadingWords.Match> matches, int name) {
    List<Line> lines = document.lines();
    boolean[] entries = new boolean[LEVELS + 1];
    double[] hits = new double[LEVELS + 1];
    int[] headings = new int[LEVELS + 1];
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.kind() == Line.Kind.HEADING && i != name && line.level() <= LEVELS) {
        headings[line.level()]++;
        HeadingWords.Match match = matches.get(i);
        hits[line.level()] += match == null ? 0 : match.hit();
        entries[line.level()] |= match == null && isEntry(document, i);
      }
    }
    for (int level = 1; level <= LEVELS; level++) {
      boolean share = hits[level] >= SHARE * headings[level];
      if (hits[level] >= ENOUGH && (share || !entries[level])) {
        return level;
      }
    }
    return 0;
  }

  /** Whether a heading is an entry's: dates or another heading stand in it or right below. */
  private static boolean isEntry(Document document, int i) {
    List<Line> lines = document.lines();
    for (int k = i; k <= Math.min(i + 2, lines.size() - 1); k++) {
      Line line = lines.get(k);
      if (k > i && line.kind() == Line.Kind.BULLET) {
        return false;
      }
      if (k > i && line.kind() == Line.Kind.HEADING
          || HeadingScore.YEAR.matcher(document.textOf(line)).find()) {
        return true;
      }
    }
    return false;
  }
}
