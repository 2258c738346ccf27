package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The references of a list, each with the lines it goes on in. How one begins is seen from the
 * words, since neither the look nor the gaps tell: with its number, or with authors and what
 * follows them. Titles of groups between them ('Book chapters') name none.
 */
final class ReferenceList {
  /** A longer line is no title of a group, in letters. */
  private static final int LONGEST_TITLE = 60;

  /** A line that only says when, as in a column at the side. */
  private static final Pattern FIGURES = Pattern.compile("[\\d\\s\\p{Pd}./()]{4,}");

  private ReferenceList() {}

  /** The references in their order; none where the section is no such list. */
  static List<List<Line>> of(Document document, List<Line> lines) {
    boolean bullets = false;
    int first = -1;
    int listed = -1;
    for (int i = 0; i < lines.size(); i++) {
      boolean bullet = lines.get(i).kind() == Line.Kind.BULLET;
      listed = bullet && listed < 0 && first < 0 ? i : listed;
      if (Reference.opens(document.textOf(lines.get(i)))) {
        bullets |= bullet;
        first = first < 0 ? i : first;
      }
    }
    if (first >= 0 && listed >= 0) {
      bullets = true;
      first = Math.min(first, listed);
    }
    for (int i = 0; i < first; i++) {
      if (document.textOf(lines.get(i)).length() > LONGEST_TITLE) {
        return List.of();
      }
    }
    List<List<Line>> references = new ArrayList<>();
    boolean open = false;
    for (int i = Math.max(0, first); first >= 0 && i < lines.size(); i++) {
      Line line = lines.get(i);
      String text = document.textOf(line);
      boolean begins = Reference.opens(text) || bullets && line.kind() == Line.Kind.BULLET;
      if (begins) {
        references.add(new ArrayList<>(List.of(line)));
        open = true;
      } else if (isTitle(lines, i, text)) {
        open = false;
      } else if (open && !FIGURES.matcher(text).matches()) {
        references.getLast().add(line);
      }
    }
    return references;
  }

  /** Whether a line stands apart from the references around it and looks otherwise. */
  private static boolean isTitle(List<Line> lines, int i, String text) {
    Line line = lines.get(i);
    Line before = lines.get(i - 1);
    if (line.kind() == Line.Kind.HEADING) {
      return true;
    }
    boolean other =
        line.bold() != before.bold()
            || line.italic() != before.italic()
            || Math.abs(line.size() - before.size()) > 0.5;
    return text.length() <= LONGEST_TITLE
        && line.paragraph() != before.paragraph()
        && (other && line.gap() >= 0.5 || line.gap() >= 0.9 && !text.endsWith("."));
  }
}
