package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Entries that are filled in forms: a label at the left of every line, as in the Europass form, and
 * in each entry the same ones.
 *
 * @param lines the lines without the labels; in each entry what names it comes before its text
 * @param labels what stands before a line
 */
record FormLabels(List<Line> lines, Map<Line, Labels.Kind> labels) {
  /** Fewer labels make no form. */
  private static final int FEWEST = 3;

  static FormLabels of(Document document, List<Line> all) {
    Map<Integer, Line> words = new HashMap<>();
    Set<Labels.Kind> kinds = EnumSet.noneOf(Labels.Kind.class);
    Map<Integer, Integer> cells = new HashMap<>();
    all.forEach(line -> cells.merge(line.row(), 1, Integer::sum));
    for (Line line : all) {
      boolean beside = line.kind() == Line.Kind.TEXT && cells.get(line.row()) > 1;
      Labels.Kind kind = beside ? Labels.of(document.textOf(line)) : null;
      if (kind != null && words.putIfAbsent(line.row(), line) == null) {
        kinds.add(kind);
      }
    }
    boolean form =
        words.size() >= FEWEST
            && kinds.contains(Labels.Kind.DATES)
            && (kinds.contains(Labels.Kind.EMPLOYER) || kinds.contains(Labels.Kind.SCHOOL));
    if (!form) {
      return new FormLabels(all, Map.of());
    }
    Map<Line, Labels.Kind> labels = new IdentityHashMap<>();
    List<Line> rows = new ArrayList<>();
    for (Line line : all) {
      Line word = words.get(line.row());
      if (word != line) {
        rows.add(line);
        if (word != null) {
          labels.put(line, Labels.of(document.textOf(word)));
        }
      }
    }
    rows.sort(Comparator.comparingInt(Line::row));
    return sorted(rows, labels);
  }

  private static FormLabels sorted(List<Line> all, Map<Line, Labels.Kind> labels) {
    List<Line> sorted = new ArrayList<>();
    List<Line> text = new ArrayList<>();
    Labels.Kind first = null;
    Labels.Kind open = null;
    for (Line line : all) {
      Labels.Kind own = labels.get(line);
      open = own == null ? open : own;
      first = first == null ? own : first;
      if (own != null && own == first) {
        sorted.addAll(text);
        text.clear();
      }
      (open != null && Labels.announcesText(open) ? text : sorted).add(line);
    }
    sorted.addAll(text);
    return new FormLabels(sorted, labels);
  }
}
