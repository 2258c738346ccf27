package dev.vitae.normalizer.parser.section;

import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.section.Section.Kind;
import java.util.EnumSet;
import java.util.Set;

/** How many lines of a document have one look, and how many of them name sections. */
final class LookTally {
  private int lines;
  private double hits;
  private int letters;
  private float room;
  private int exact;
  private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);

  /**
   * Counts a line.
   *
   * @param match what its words name; null for nothing
   * @param counts whether it is as short as headings are
   */
  void add(Line line, HeadingWords.Match match, boolean counts) {
    lines += counts ? 1 : 0;
    letters += line.end() - line.start();
    if (match != null) {
      hits += match.hit();
      kinds.add(match.kind());
      room += match.exact() ? line.gap() : 0;
      exact += match.exact() ? 1 : 0;
    }
  }

  int lines() {
    return lines;
  }

  double hits() {
    return hits;
  }

  int letters() {
    return letters;
  }

  /** The room above most headings of this look, or little less. */
  double leastRoom() {
    return 0.6 * room / Math.max(1, exact);
  }

  /** Whether enough lines of this look are headings for it to be the document's. */
  boolean isCommon() {
    return hits >= 2.5 && kinds.size() >= 3 && hits / Math.max(1, lines) >= 0.25;
  }

  /** Whether most lines of this look are headings, of different sections. */
  boolean isHeadings() {
    return hits >= 1.5 && kinds.size() >= 2 && hits / Math.max(1, lines) >= 0.5;
  }

  /** Whether a career's sections have headings of this look, not the groups of one of them. */
  boolean areSections() {
    return isHeadings()
        && exact >= 3
        && kinds.size() >= 3
        && (kinds.contains(Kind.WORK) || kinds.contains(Kind.EDUCATION));
  }
}
