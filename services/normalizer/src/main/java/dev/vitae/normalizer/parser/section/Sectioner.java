package dev.vitae.normalizer.parser.section;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.section.Headings.Heading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The second step: a document's lines under their headings. The cost is linear in the document's
 * length.
 */
public final class Sectioner {
  /** Longer lines are no part of a contact. */
  private static final int LONGEST_CONTACT = 50;

  private static final Pattern CONTACT = Pattern.compile("@|\\+?\\d[\\d ()./-]{7,}\\d");

  private Sectioner() {}

  /** Lines of the document in order, each with the heading that it is, or null. */
  record Step(int index, Line line, Heading heading) {}

  /**
   * The sections in reading order; together they hold every line once, except one that only repeats
   * the heading below it or is a part of it; a line that names its section before a colon is cut
   * there. What stands before the first heading, and what begins with the person's name, is a
   * section of kind HEAD without a heading.
   */
  public static Outline outline(Document document) {
    List<HeadingWords.Match> named = HeadingWords.all(document);
    Optional<NameLine> name = NameLine.of(document, named);
    return new Outline(sections(document, name.map(NameLine::first).orElse(-1), named), name);
  }

  private static List<Section> sections(
      Document document, int name, List<HeadingWords.Match> named) {
    List<Heading> headings = Headings.of(document, name, named);
    List<Section> sections = new ArrayList<>();
    Section.Kind kind = Section.Kind.HEAD;
    Line heading = null;
    List<Line> lines = new ArrayList<>();
    List<Line> beside = new ArrayList<>();
    float top = top(document, name, headings);
    Set<Integer> contacts = contacts(document, top);
    for (Step step : Strays.placed(steps(document, headings))) {
      Heading opened = step.heading();
      boolean head = step.index() == name && kind != Section.Kind.HEAD;
      if (head || opened != null) {
        if (heading != null || !lines.isEmpty()) {
          sections.add(new Section(kind, heading, List.copyOf(lines)));
        }
        lines.clear();
        kind = head ? Section.Kind.HEAD : opened.kind();
        heading = head ? null : opened.line();
      }
      if (heading != null
          && !head
          && opened == null
          && contacts.contains(step.line().region())
          && isBeside(step.line(), heading, top)) {
        beside.add(step.line());
      } else if (head || opened == null) {
        lines.add(step.line());
      }
    }
    if (heading != null || !lines.isEmpty()) {
      sections.add(new Section(kind, heading, List.copyOf(lines)));
    }
    if (!beside.isEmpty()) {
      sections.add(0, new Section(Section.Kind.CONTACT, null, List.copyOf(beside)));
    }
    List<Section> parted = Farewell.parted(document, InRows.ordered(sections));
    return LabelLines.opened(
        document, LabelCells.opened(document, RowLabels.opened(document, parted)));
  }

  /** Where the first heading stands on the page of the name; 0 where that is not known. */
  private static float top(Document document, int name, List<Heading> headings) {
    Line named = name < 0 ? null : document.lines().get(name);
    if (named == null || named.box() == null || named.page() != 1) {
      return 0;
    }
    double top = Double.MAX_VALUE;
    for (Heading heading : headings) {
      if (heading != null && heading.line().box() != null && heading.line().page() == 1) {
        top = Math.min(top, heading.line().box().top());
      }
    }
    return top == Double.MAX_VALUE || top < named.box().bottom() ? 0 : (float) top;
  }

  /** The regions that hold an address or a telephone number above all headings, and no more. */
  private static Set<Integer> contacts(Document document, float top) {
    Set<Integer> contacts = new HashSet<>();
    Set<Integer> others = new HashSet<>();
    for (Line line : document.lines()) {
      if (line.box() != null && line.page() == 1 && line.box().bottom() < top) {
        String text = document.textOf(line);
        if (text.length() > LONGEST_CONTACT) {
          others.add(line.region());
        } else if (CONTACT.matcher(text).find()) {
          contacts.add(line.region());
        }
      }
    }
    contacts.removeAll(others);
    return contacts;
  }

  /**
   * Whether a line that is read behind a heading of another column stands above all headings: what
   * the page's head has at its right, as the contact, whatever the other column ends with.
   */
  private static boolean isBeside(Line line, Line heading, float top) {
    return line.box() != null
        && line.page() == 1
        && line.box().bottom() < top
        && line.region() != heading.region();
  }

  /** What section people call exactly so; null where none is. */
  public static Section.Kind kind(String words) {
    HeadingWords.Match match = HeadingWords.match(words);
    return match == null || !match.exact() ? null : match.kind();
  }

  /** What section words name, be it in a phrase composed of such words; null where none does. */
  public static Section.Kind composed(String words) {
    HeadingWords.Match match = HeadingWords.match(words);
    return match == null || match.how() == HeadingWords.How.CUE ? null : match.kind();
  }

  private static List<Step> steps(Document document, List<Heading> headings) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      boolean repeats = announces(document, headings, i);
      boolean rest = goesOn(document, headings, i - 1, i) || goesOn(document, headings, i + 1, i);
      boolean own = headings.get(i) != null && !isSecond(document, headings, i);
      if (own || headings.get(i) == null && !repeats && !rest) {
        steps.add(new Step(i, document.lines().get(i), headings.get(i)));
      }
    }
    return steps;
  }

  /** Whether a line is the rest of the heading above it, though it looks like one itself. */
  private static boolean isSecond(Document document, List<Heading> headings, int i) {
    return i > 0
        && goesOn(document, headings, i - 1, i)
        && TwoLines.areOneHeading(document.lines().get(i - 1), document.lines().get(i));
  }

  /** Whether a line and the heading above or below it are one heading on two lines. */
  private static boolean goesOn(Document document, List<Heading> headings, int heading, int i) {
    List<Line> lines = document.lines();
    if (heading < 0
        || heading >= lines.size()
        || headings.get(heading) == null
        || i < 0
        || i >= lines.size()) {
      return false;
    }
    Line first = lines.get(Math.min(i, heading));
    Line next = lines.get(Math.max(i, heading));
    if (hasDigit(document.textOf(first)) || hasDigit(document.textOf(next))) {
      // Dates above or below a heading are an entry's.
      return false;
    }
    if (first.paragraph() != next.paragraph() && !TwoLines.areOneHeading(first, next)) {
      return false;
    }
    HeadingWords.Match both =
        HeadingWords.match(document.textOf(first) + ' ' + document.textOf(next));
    return both != null && both.exact() && both.kind() == headings.get(heading).kind();
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  /** The same words right before the heading, as a page's navigation leaves them. */
  private static boolean announces(Document document, List<Heading> headings, int i) {
    if (i + 1 >= headings.size() || headings.get(i + 1) == null) {
      return false;
    }
    List<Line> lines = document.lines();
    return document.textOf(lines.get(i)).equals(document.textOf(lines.get(i + 1)));
  }
}
