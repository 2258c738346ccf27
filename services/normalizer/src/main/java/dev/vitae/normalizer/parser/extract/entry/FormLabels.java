package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
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
    Map<Line, Labels.Kind> labels = new IdentityHashMap<>();
    Set<Labels.Kind> kinds = EnumSet.noneOf(Labels.Kind.class);
    Set<Line> words = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i + 1 < all.size(); i++) {
      Line line = all.get(i);
      Line value = all.get(i + 1);
      Labels.Kind kind = value.row() == line.row() ? Labels.of(document.textOf(line)) : null;
      if (kind != null && line.kind() == Line.Kind.TEXT) {
        words.add(line);
        labels.put(value, kind);
        kinds.add(kind);
      }
    }
    boolean form =
        words.size() >= FEWEST
            && kinds.contains(Labels.Kind.DATES)
            && (kinds.contains(Labels.Kind.EMPLOYER) || kinds.contains(Labels.Kind.SCHOOL));
    return form ? sorted(all, words, labels) : new FormLabels(all, Map.of());
  }

  private static FormLabels sorted(
      List<Line> all, Set<Line> words, Map<Line, Labels.Kind> labels) {
    List<Line> sorted = new ArrayList<>();
    List<Line> text = new ArrayList<>();
    Labels.Kind first = null;
    Labels.Kind open = null;
    for (Line line : all) {
      if (words.contains(line)) {
        continue;
      }
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
