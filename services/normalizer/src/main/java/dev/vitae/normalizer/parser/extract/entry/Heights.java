package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.canonical.DateRange;
import dev.vitae.normalizer.parser.canonical.Dates;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import java.util.ArrayList;
import java.util.List;

/** Lines in the order of their heights where dates were read late: each once, dates with theirs. */
final class Heights {
  /** As many lines of text are read before what stands at the right of the first of them. */
  private static final int MOST_BETWEEN = 3;

  private Heights() {}

  static List<Line> ordered(Document document, List<Line> lines) {
    return beside(document, onceOnly(document, lines));
  }

  /** Dates next to what stands at their height, though the text below that was read first. */
  private static List<Line> beside(Document document, List<Line> lines) {
    List<Line> ordered = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      int at = ordered.size();
      while (at > 0
          && ordered.size() - at < MOST_BETWEEN
          && ordered.get(at - 1).row() > line.row()
          && ordered.get(at - 1).region() == line.region()
          && mayWait(document, ordered.get(at - 1), lines, i)) {
        at--;
      }
      boolean beside = at > 0 && at < ordered.size() && ordered.get(at - 1).row() == line.row();
      ordered.add(beside ? at : ordered.size(), line);
    }
    return ordered;
  }

  /**
   * Whether a line that was read before what stands higher may come behind it: text below dates, or
   * what has others beside itself still to come.
   */
  private static boolean mayWait(Document document, Line read, List<Line> lines, int i) {
    if (!isDates(document, lines.get(i), false)) {
      return isDates(document, read, true);
    }
    boolean beside =
        lines.subList(i + 1, Math.min(lines.size(), i + 2 + MOST_BETWEEN)).stream()
            .anyMatch(other -> other.row() == read.row());
    return beside || Shapes.isProse(document.textOf(read));
  }

  private static boolean isDates(Document document, Line line, boolean range) {
    List<DateRange> found = Dates.find(document.text(), line.start(), line.end());
    return found.size() == 1
        && (found.getFirst().isRange() || !range)
        && found.getFirst().start() <= line.start() + 1
        && found.getFirst().end() >= line.end() - 1;
  }

  /** Without lines that two pages have, as a cell that a page break runs through. */
  private static List<Line> onceOnly(Document document, List<Line> lines) {
    List<Line> kept = new ArrayList<>(lines.size());
    for (Line line : lines) {
      boolean repeated = false;
      for (int k = kept.size() - 1; k >= Math.max(0, kept.size() - 2); k--) {
        Line before = kept.get(k);
        repeated |=
            Math.abs(before.page() - line.page()) == 1
                && document.textOf(before).equals(document.textOf(line));
      }
      if (!repeated) {
        kept.add(line);
      }
    }
    return kept;
  }
}
