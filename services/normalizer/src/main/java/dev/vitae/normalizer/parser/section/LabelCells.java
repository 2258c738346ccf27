package dev.vitae.normalizer.parser.section;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.section.Section.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Sections in a row of a table: in 'EDV-Kenntnisse | DATEV, SAP' the first cell is the heading of
 * the second, as it is in a table of personal data or of what did not fit elsewhere.
 */
final class LabelCells {
  /** Sections that are no list of entries, and may be a table of anything. */
  private static final Set<Kind> LOOSE =
      EnumSet.of(Kind.HEAD, Kind.CONTACT, Kind.OTHER, Kind.INTERESTS, Kind.MEMBERSHIPS);

  private static final Set<Kind> OPENED =
      EnumSet.of(Kind.SKILLS, Kind.LANGUAGES, Kind.CERTIFICATIONS, Kind.INTERESTS);

  private LabelCells() {}

  /** The sections, with those of one row as sections of their own. */
  static List<Section> opened(Document document, List<Section> sections) {
    Set<Kind> known = EnumSet.noneOf(Kind.class);
    sections.forEach(section -> known.add(section.kind()));
    List<Section> opened = new ArrayList<>();
    for (Section section : sections) {
      if (LOOSE.contains(section.kind())) {
        read(document, section, known, opened);
      } else {
        opened.add(section);
      }
    }
    return opened;
  }

  private static void read(
      Document document, Section section, Set<Kind> known, List<Section> opened) {
    List<Line> lines = section.lines();
    List<Line> rest = new ArrayList<>();
    List<Section> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      HeadingWords.Match match =
          isPair(lines, i) ? HeadingWords.match(document.textOf(lines.get(i))) : null;
      boolean opens =
          match != null
              && match.exact()
              && OPENED.contains(match.kind())
              && !known.contains(match.kind());
      if (opens) {
        found.add(new Section(match.kind(), lines.get(i), List.of(lines.get(i + 1))));
        i++;
      } else {
        rest.add(lines.get(i));
      }
    }
    if (found.isEmpty()) {
      opened.add(section);
      return;
    }
    if (!rest.isEmpty() || section.heading() != null) {
      opened.add(new Section(section.kind(), section.heading(), rest));
    }
    opened.addAll(found);
  }

  /** Whether a line and the next are the two cells of a row. */
  private static boolean isPair(List<Line> lines, int i) {
    int row = lines.get(i).row();
    return i + 1 < lines.size()
        && lines.get(i + 1).row() == row
        && (i == 0 || lines.get(i - 1).row() != row)
        && (i + 2 == lines.size() || lines.get(i + 2).row() != row);
  }
}
