package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.canonical.DateRange;
import dev.vitae.normalizer.parser.canonical.Dates;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.section.Section;
import dev.vitae.normalizer.parser.section.Section.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Positions that follow the name and the contact, or the summary below them, with no heading above
 * them: where a résumé has no section of work, what stands dated there is that.
 */
public final class Headless {
  /** So many ranges of dates are no accident. */
  private static final int FEWEST = 2;

  /** Room above a line, as a multiple of its height, that parts it from what stands above. */
  private static final double ROOM = 1.2;

  /** An entry begins so many lines above its dates at most. */
  private static final int ABOVE = 2;

  private static final Pattern CONTACT =
      Pattern.compile("@|https?:|www\\.|\\.(?:com|org|net|io|dev)\\b|\\d[\\d ()./-]{7,}\\d$");

  private Headless() {}

  /** The sections in order, with the positions of the first as a section of their own. */
  public static List<Section> parted(Document document, List<Section> sections) {
    if (sections.stream().anyMatch(s -> s.kind() == Kind.WORK && !s.lines().isEmpty())) {
      return sections;
    }
    for (int i = 0; i < Math.min(2, sections.size()); i++) {
      Section section = sections.get(i);
      boolean summary = section.kind() == Kind.SUMMARY && section.heading() != null;
      int start =
          i == 0 && section.heading() == null || summary
              ? start(document, section.lines(), summary)
              : -1;
      if (start >= 0) {
        return parted(sections, i, start);
      }
    }
    return sections;
  }

  private static List<Section> parted(List<Section> sections, int i, int start) {
    Section section = sections.get(i);
    List<Line> lines = section.lines();
    List<Section> parted = new ArrayList<>(sections.subList(0, i));
    parted.add(new Section(section.kind(), section.heading(), lines.subList(0, start)));
    parted.add(new Section(Kind.WORK, null, lines.subList(start, lines.size())));
    parted.addAll(sections.subList(i + 1, sections.size()));
    return parted;
  }

  /** Index of the line that the first entry begins with; -1 where there are no entries. */
  private static int start(Document document, List<Line> lines, boolean summary) {
    int contact = summary ? 0 : -1;
    int first = -1;
    int ranges = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      List<DateRange> dates = Dates.find(document.text(), line.start(), line.end());
      boolean range = !dates.isEmpty() && dates.getFirst().isRange();
      if (range && !Shapes.isProse(document.textOf(line))) {
        ranges++;
        first = first < 0 ? i : first;
      } else if (first < 0 && CONTACT.matcher(document.textOf(line)).find()) {
        contact = i;
      }
    }
    if (ranges < FEWEST || contact < 0) {
      return -1;
    }
    int start = first;
    while (start > contact + 1
        && first - start < ABOVE
        && lines.get(start).gap() < ROOM
        && !Shapes.isProse(document.textOf(lines.get(start - 1)))) {
      start--;
    }
    return start;
  }
}
