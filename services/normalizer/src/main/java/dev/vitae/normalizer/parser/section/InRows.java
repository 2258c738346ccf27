package dev.vitae.normalizer.parser.section;

import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.section.Section.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lists and forms row by row: where cells of several rows were read one below the other, each comes
 * to stand beside what the page shows in its row.
 */
final class InRows {
  /** Sections whose rows are made of short cells; entries of work have text beside their dates. */
  private static final Set<Kind> KINDS =
      EnumSet.of(
          Kind.CONTACT,
          Kind.EDUCATION,
          Kind.SKILLS,
          Kind.LANGUAGES,
          Kind.CERTIFICATIONS,
          Kind.COURSES,
          Kind.AWARDS,
          Kind.OTHER);

  /** One row that is taken up again may be a line that wraps; two are columns. */
  private static final int COLUMNS = 2;

  private static final Comparator<Line> ROWS =
      Comparator.comparingInt(Line::row).thenComparingDouble(line -> line.box().left());

  private InRows() {}

  static List<Section> ordered(List<Section> sections) {
    List<Section> ordered = new ArrayList<>();
    for (Section section : sections) {
      boolean torn = KINDS.contains(section.kind()) && isTorn(section.lines());
      List<Line> lines = torn ? section.lines().stream().sorted(ROWS).toList() : section.lines();
      ordered.add(torn ? new Section(section.kind(), section.heading(), lines) : section);
    }
    return ordered;
  }

  /** Whether several rows are taken up again after others. */
  private static boolean isTorn(List<Line> lines) {
    Set<Integer> known = new HashSet<>();
    Set<Integer> again = new HashSet<>();
    int last = -1;
    for (Line line : lines) {
      if (line.box() == null) {
        return false;
      }
      if (line.row() != last && !known.add(line.row())) {
        again.add(line.row());
      }
      last = line.row();
    }
    return again.size() >= COLUMNS;
  }
}
