package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.canonical.DateRange;
import dev.vitae.normalizer.parser.canonical.Dates;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.section.HeadingWords;
import dev.vitae.normalizer.parser.section.Section;
import dev.vitae.normalizer.parser.section.Section.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sections whose headings name nothing: a résumé tells of work, studies and skills, so one that has
 * none of them has it under a heading in the author's own words, to be known by what stands below.
 */
public final class Unnamed {
  private static final Pattern BETWEEN = Pattern.compile("[,;|•·、，；]");

  /** A list has at least so many items, and none is longer. */
  private static final int LIST = 3;

  private static final int LONGEST_ITEM = 40;

  /** Who is paid to teach was at work, whatever the section is called. */
  private static final Pattern TEACHING =
      Pattern.compile("(?iu)\\bteaching|\\blehre|docen|enseign|ensino|didatti|dydakty|onderwijs");

  /** From this score on a text names somebody. */
  private static final double SOMEBODY = 2;

  private Unnamed() {}

  /** The sections in order, each under the kind that its lines tell where its heading does not. */
  public static List<Section> named(Document document, List<Section> sections) {
    Set<Kind> known = EnumSet.noneOf(Kind.class);
    boolean unnamed = false;
    for (Section section : sections) {
      if (!section.lines().isEmpty()) {
        known.add(section.kind());
        unnamed |= isUnnamed(section);
      }
    }
    if (!unnamed) {
      return sections;
    }
    List<Section> named = new ArrayList<>();
    for (Section section : sections) {
      Kind kind = isUnnamed(section) ? kind(document, section, known) : section.kind();
      named.add(new Section(kind, section.heading(), section.lines()));
    }
    return named;
  }

  private static boolean isUnnamed(Section section) {
    return section.kind() == Kind.OTHER && section.heading() != null && !section.lines().isEmpty();
  }

  private static Kind kind(Document document, Section section, Set<Kind> known) {
    int ranges = 0;
    int dated = 0;
    int studies = 0;
    for (Line line : section.lines()) {
      List<DateRange> dates = Dates.find(document.text(), line.start(), line.end());
      if (!dates.isEmpty()) {
        dated++;
        ranges += dates.getFirst().isRange() ? 1 : 0;
      }
      String text = document.textOf(line);
      studies += !Shapes.isProse(text) && (Degrees.isDegree(text) || Shapes.isSchool(text)) ? 1 : 0;
    }
    if (!known.contains(Kind.EDUCATION) && dated > 0 && studies >= dated) {
      return Kind.EDUCATION;
    }
    boolean work = ranges > 0 && (studies < dated || known.contains(Kind.EDUCATION));
    if (!known.contains(Kind.WORK) && work) {
      return Kind.WORK;
    }
    String heading = document.textOf(section.heading());
    boolean own = !HeadingWords.names(heading);
    if ((own || TEACHING.matcher(heading).find()) && arePosts(document, section)) {
      return Kind.WORK;
    }
    return own && !known.contains(Kind.SKILLS) && dated == 0 && isList(document, section)
        ? Kind.SKILLS
        : Kind.OTHER;
  }

  /** Whether what stands beside its dates are titles at somebody's, in most of a section's rows. */
  private static boolean arePosts(Document document, Section section) {
    Map<Integer, StringBuilder> rows = new LinkedHashMap<>();
    for (Line line : section.lines()) {
      StringBuilder row = rows.computeIfAbsent(line.row(), number -> new StringBuilder());
      row.append(row.isEmpty() ? "" : " ").append(document.textOf(line));
    }
    int dated = 0;
    int ranges = 0;
    int posts = 0;
    for (StringBuilder row : rows.values()) {
      List<DateRange> dates = Dates.find(row, 0, row.length());
      if (dates.isEmpty()) {
        continue;
      }
      dated++;
      ranges += dates.getFirst().isRange() ? 1 : 0;
      DateRange when = dates.getFirst();
      String text = row.substring(0, when.start()) + row.substring(when.end());
      boolean somebody = Shapes.employer(text) >= SOMEBODY || Shapes.isSchool(text);
      posts += when.isRange() && Shapes.title(text) >= Shapes.HEAD && somebody ? 1 : 0;
    }
    return posts > 0 && ranges == dated && posts * 2 >= ranges;
  }

  private static boolean isList(Document document, Section section) {
    int items = 0;
    for (Line line : section.lines()) {
      for (String item : BETWEEN.split(document.textOf(line))) {
        if (item.length() > LONGEST_ITEM || Shapes.isProse(item)) {
          return false;
        }
        items++;
      }
    }
    return items >= LIST;
  }
}
