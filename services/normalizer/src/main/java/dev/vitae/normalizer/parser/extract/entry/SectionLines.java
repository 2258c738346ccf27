package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.canonical.DateRange;
import dev.vitae.normalizer.parser.document.DateHeads;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import java.util.List;
import java.util.Map;

/** A section's lines, and what is known of each before rows are made of them. */
final class SectionLines {
  private final Document document;
  private final List<Line> lines;
  private final DateRange[] dates;
  private final HeadBullets headBullets;

  /** Lines that only end the dates of the line above. */
  private final boolean[] spilled;

  /** Lines of a list within an entry, whose dates are not the entry's. */
  private final boolean[] listed;

  /** Lines that go on with the name two lines above, which its dates left no room for. */
  private final boolean[] below;

  private final LineEnds ends;

  /** What stands before the lines of a form, or above those of a table. */
  private final Map<Line, Labels.Kind> form;

  /** Whether the section is about studies, whose names have the small words of sentences. */
  private final boolean studies;

  SectionLines(Document document, List<Line> all, boolean studies) {
    this.studies = studies;
    FormLabels filled = FormLabels.of(document, all);
    ColumnLabels columns = ColumnLabels.of(document, filled.lines());
    LabelDates labels = LabelDates.of(document, columns.lines());
    this.document = document;
    this.lines = labels.lines();
    this.dates = new DateRange[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      DateRange whole = labels.whole().get(lines.get(i));
      boolean head = whole == null && !ends(i);
      dates[i] = head ? HeadDates.of(document, lines.get(i), this::isProse) : whole;
    }
    this.listed = SubLists.of(document, lines);
    for (int i = 0; i < listed.length; i++) {
      dates[i] = listed[i] ? null : dates[i];
    }
    ShortYears.settle(document, dates);
    this.spilled = new boolean[lines.size()];
    for (int i = 0; i + 1 < lines.size(); i++) {
      boolean known = listed[i] || labels.whole().containsKey(lines.get(i));
      DateRange both = known ? null : HeadDates.of(document, lines.get(i), lines.get(i + 1));
      if (both != null) {
        dates[i] = both;
        dates[++i] = null;
        spilled[i] = true;
      }
    }
    this.form = filled.labels().isEmpty() ? columns.labels() : filled.labels();
    this.ends = new LineEnds(document, lines, dates, columns.wrapped(), this::isProse);
    this.below = new boolean[lines.size()];
    for (int i = 0; studies && i + 2 < lines.size(); i++) {
      below[i + 2] = ends.goesOnBelow(i);
    }
    this.headBullets = new HeadBullets(document, lines, dates, this::isProse);
  }

  /** Whether a line goes on with a bullet point above it: its dates are the text's. */
  private boolean ends(int i) {
    Line line = lines.get(i);
    int above = i - 1;
    while (above >= 0
        && lines.get(above).paragraph() == line.paragraph()
        && lines.get(above).kind() != Line.Kind.BULLET) {
      above--;
    }
    return line.kind() == Line.Kind.TEXT
        && line.box() != null
        && above >= 0
        && lines.get(above).kind() == Line.Kind.BULLET
        && lines.get(above).paragraph() == line.paragraph()
        && lines.get(above).row() != line.row()
        && line.box().left() > lines.get(above).box().left() - 1
        && Shapes.isProse(document.textOf(lines.get(above)));
  }

  Document document() {
    return document;
  }

  int size() {
    return lines.size();
  }

  Line line(int i) {
    return lines.get(i);
  }

  List<Line> lines(int from, int to) {
    return lines.subList(from, to);
  }

  String text(int i) {
    return document.textOf(lines.get(i));
  }

  /** The dates of the entry that the line has; null where it has none. */
  DateRange dates(int i) {
    return dates[i];
  }

  boolean isListed(int i) {
    return listed[i];
  }

  boolean isSpilled(int i) {
    return spilled[i];
  }

  boolean goesOnFromAbove(int i) {
    return below[i];
  }

  boolean isHeadBullet(int i) {
    return headBullets.contains(i);
  }

  /** What a form or a table says that the line holds; null where it says nothing. */
  Labels.Kind label(int i) {
    return form.get(lines.get(i));
  }

  boolean isAboutStudies() {
    return studies;
  }

  LineEnds ends() {
    return ends;
  }

  /** Whether a row only says what stands in the columns below: 'Years | Degree | School'. */
  boolean isTableHead(int from, int to) {
    boolean head = to - from > 1;
    for (int i = from; head && i < to; i++) {
      String text = document.textOf(lines.get(i));
      head = dates[i] == null && (DateHeads.is(text) || Labels.isColumn(text));
    }
    return head;
  }

  /** The last of the lines that a name goes on over. */
  int lastOf(int first, int to) {
    int last = first;
    while (last + 1 < to && ends.isBroken(last)) {
      last++;
    }
    return last;
  }

  /** Whether a line is a range of dates and nothing else. */
  boolean isAllDates(int i) {
    Line line = lines.get(i);
    return dates[i] != null
        && dates[i].isRange()
        && dates[i].start() <= line.start() + 1
        && dates[i].end() >= line.end() - 1;
  }

  boolean isProse(String text) {
    return Shapes.isProse(text) && !(studies && StudyParts.isName(text));
  }
}
