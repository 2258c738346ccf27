package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.canonical.Spelling;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lists of clients and projects within an entry, each with dates of its own: 'Client projects:' and
 * below it, farther from the margin, what was done for whom. They are the entry's text.
 */
final class SubLists {
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:.*\\b)?(?:projects|project"
              + " work|clients|engagements|assignments|mandates|kundenprojekte"
              + "|projekte|kunden|mandate|auftrage|projets|clients|missions|proyectos|clientes"
              + "|projetos|progetti|clienti|projecten|opdrachten|projekty|klienci)\\b.{0,20}:");

  /** In points: how much farther from the margin the items of the list begin. */
  private static final float DEEPER = 4;

  private SubLists() {}

  /** Which of the lines are items of such lists. */
  static boolean[] of(Document document, List<Line> lines) {
    boolean[] listed = new boolean[lines.size()];
    for (int i = 1; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.box() != null && !listed[i] && opens(document.textOf(line))) {
        for (int k = i + 1; k < lines.size() && isBelow(line, lines.get(k)); k++) {
          listed[k] = true;
        }
      }
    }
    return listed;
  }

  private static boolean opens(String text) {
    return text.endsWith(":") && OPENING.matcher(Spelling.fold(text)).matches();
  }

  private static boolean isBelow(Line label, Line line) {
    return line.box() != null
        && line.page() == label.page()
        && line.region() == label.region()
        && line.box().left() > label.box().left() + DEEPER;
  }
}
