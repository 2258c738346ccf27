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
import java.util.List;
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
    boolean own = !HeadingWords.names(document.textOf(section.heading()));
    return own && !known.contains(Kind.SKILLS) && dated == 0 && isList(document, section)
        ? Kind.SKILLS
        : Kind.OTHER;
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
