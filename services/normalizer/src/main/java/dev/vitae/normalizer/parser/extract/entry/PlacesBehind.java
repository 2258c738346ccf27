package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Quote;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Places that no table knows: where other entries of a section have theirs behind the employer and
 * the same mark, what stands there is one too.
 */
final class PlacesBehind {
  /** More letters between a name and its place are no mark. */
  private static final int MARK = 3;

  private final Document document;

  /** The marks between employers and places: a comma, a dash, a bracket. */
  private final Set<Character> marks;

  /**
   * An employer's name and the place that stood behind it.
   *
   * @param name without the place
   */
  record Parted(Cell name, Cell place) {}

  private PlacesBehind(Document document, Set<Character> marks) {
    this.document = document;
    this.marks = marks;
  }

  /** What the section's entries whose places are known tell of the others. */
  static PlacesBehind of(Document document, List<Block> blocks) {
    Set<Character> marks = new HashSet<>();
    for (Block block : blocks) {
      for (Row row : block.head()) {
        for (int i = 1; i < row.cells().size(); i++) {
          Cell before = row.cells().get(i - 1);
          Cell place = row.cells().get(i);
          int room = place.start() - before.end();
          if (before.isName() && place.sort() == Cell.Sort.PLACE && room > 0 && room <= MARK) {
            String mark = document.text().substring(before.end(), place.start()).strip();
            marks.add(mark.isEmpty() ? ' ' : mark.charAt(0));
          }
        }
      }
    }
    return new PlacesBehind(document, marks);
  }

  /** The employer without the place behind it; null where none is behind it. */
  Parted part(Block block, Cell name) {
    if (marks.isEmpty() || name == null || block.first(Cell.Sort.PLACE) != null) {
      return null;
    }
    String text = document.text();
    boolean bracket = text.charAt(name.end() - 1) == ')' && marks.contains('(');
    int at = bracket ? text.lastIndexOf('(', name.end()) : text.lastIndexOf(',', name.end() - 1);
    if (at <= name.start() || !bracket && !marks.contains(',') && !marks.contains(' ')) {
      return null;
    }
    Quote place = Quote.of(document, at + 1, bracket ? name.end() - 1 : name.end());
    int end = bracket && text.charAt(at - 1) == ' ' ? at - 1 : at;
    return PlaceShapes.mayBePlace(place.written())
        ? new Parted(
            Cell.of(document, name.start(), end, false), Cell.of(place, Cell.Sort.PLACE, false))
        : null;
  }
}
