package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.canonical.DateRange;
import dev.vitae.normalizer.parser.canonical.Dates;
import dev.vitae.normalizer.parser.canonical.Spelling;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.section.Section;
import dev.vitae.normalizer.parser.section.Section.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Headings that mean studies to some and something else to others, where the studies stand under a
 * heading of their own: 'Akademischer Werdegang' above posts, 'Lehre' above what somebody taught.
 */
public final class Twofold {
  /** Whole careers, at universities too. */
  private static final Pattern CAREER =
      Pattern.compile(
          "werdegang|laufbahn|career|parcours|carriere|trayectoria|trajetoria|carriera");

  /** An apprenticeship in a trade, teaching at a university. */
  private static final Pattern TEACHING = Pattern.compile("lehre|lehrtatigkeit(en)?");

  /** From this score on a text names a post. */
  private static final double POST = 3;

  private Twofold() {}

  /** The sections in order, each under the kind that its heading has here. */
  public static List<Section> settled(Document document, List<Section> sections) {
    long studies = sections.stream().filter(s -> isStudies(document, s)).count();
    List<Section> settled = new ArrayList<>();
    for (Section section : sections) {
      boolean others = studies > (isStudies(document, section) ? 1 : 0);
      boolean twofold = section.kind() == Kind.EDUCATION && section.heading() != null && others;
      Kind kind = twofold ? kind(document, section) : section.kind();
      settled.add(new Section(kind, section.heading(), section.lines()));
    }
    return settled;
  }

  private static boolean isStudies(Document document, Section section) {
    return section.kind() == Kind.EDUCATION
        && section.lines().stream().anyMatch(line -> Shapes.isSchool(document.textOf(line)));
  }

  private static Kind kind(Document document, Section section) {
    String heading = Spelling.fold(document.textOf(section.heading())).strip();
    if (TEACHING.matcher(heading).matches() && !isTrade(document, section)) {
      return Kind.OTHER;
    }
    boolean posts = CAREER.matcher(heading).find() && isPosts(document, section);
    return posts ? Kind.WORK : Kind.EDUCATION;
  }

  /** Whether something there was learnt: a trade, or at a school of its own. */
  private static boolean isTrade(Document document, Section section) {
    for (Line line : section.lines()) {
      String text = document.textOf(line);
      List<DateRange> dates = Dates.find(document.text(), line.start(), line.end());
      boolean years = !dates.isEmpty() && dates.getFirst().isRange();
      if (years || Shapes.title(text) >= POST) {
        return true;
      }
    }
    return false;
  }

  /** Whether as many lines begin with a post as have dates. */
  private static boolean isPosts(Document document, Section section) {
    int dated = 0;
    int posts = 0;
    for (Line line : section.lines()) {
      dated += Dates.find(document.text(), line.start(), line.end()).isEmpty() ? 0 : 1;
      String text = document.textOf(line);
      int comma = text.indexOf(',');
      String first = comma < 0 ? text : text.substring(0, comma);
      posts += !Shapes.isProse(text) && Shapes.title(first) >= POST ? 1 : 0;
    }
    return dated > 0 && posts >= dated;
  }
}
