package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.canonical.DateRange;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import java.util.List;
import java.util.function.Predicate;

/** Items of lists that are heads of entries, not text below them. */
final class HeadBullets {
  private final Document document;
  private final List<Line> lines;
  private final DateRange[] dates;
  private final boolean bulletsAreHeads;
  private final int headLevel;

  /** Tells running text from names. */
  private final Predicate<String> sentence;

  /**
   * @param dates what dates a line has as a head; null for one without
   */
  HeadBullets(Document document, List<Line> lines, DateRange[] dates, Predicate<String> sentence) {
    this.sentence = sentence;
    this.document = document;
    this.lines = lines;
    this.dates = dates;
    this.bulletsAreHeads = bulletsAreHeads();
    this.headLevel = headLevel();
  }

  /** Whether a line, which is an item of a list, is a head. */
  boolean contains(int i) {
    Line line = lines.get(i);
    if (bulletsAreHeads && dates[i] != null || line.level() == headLevel && headLevel > 0) {
      return true;
    }
    // A dot on the line of time: the dates are all that is said.
    if (dates[i] != null && dates[i].start() <= line.start() && dates[i].end() >= line.end()) {
      return true;
    }
    if (i + 1 == lines.size() || dates[i + 1] == null || sentence.test(document.textOf(line))) {
      return false;
    }
    return lines.get(i + 1).row() == line.row() || line.bold() && isNothingButDates(i + 1);
  }

  /** Whether a line says when and no more: the bold item above it is what was then. */
  private boolean isNothingButDates(int i) {
    Line line = lines.get(i);
    return line.kind() == Line.Kind.TEXT
        && !line.bold()
        && dates[i].start() <= line.start() + 1
        && dates[i].end() >= line.end() - 1;
  }

  /** Whether entries are items of a list: bullets carry the dates, and nothing else does. */
  private boolean bulletsAreHeads() {
    int dated = 0;
    int bullets = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).kind() == Line.Kind.BULLET) {
        bullets++;
        dated += dates[i] != null ? 1 : 0;
      } else if (dates[i] != null) {
        return false;
      }
    }
    return dated > 0 && dated * 2 >= bullets;
  }

  /**
   * The level of bullets that are heads: the outer ones of two, if they are names and dates stand
   * between them; 0 if there are none.
   */
  private int headLevel() {
    int outer = Integer.MAX_VALUE;
    int inner = 0;
    int dated = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.kind() == Line.Kind.BULLET) {
        outer = Math.min(outer, line.level());
        inner = Math.max(inner, line.level());
      }
      dated += dates[i] != null ? 1 : 0;
    }
    int names = 0;
    int all = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.kind() == Line.Kind.BULLET && line.level() == outer) {
        all++;
        names += isProse(line, dates[i]) ? 0 : 1;
      }
    }
    boolean nested = inner > outer || isFollowedByDates(outer);
    return nested && names == all && dated * 2 >= all ? outer : 0;
  }

  /** Whether what a line says beside its dates is running text. */
  private boolean isProse(Line line, DateRange when) {
    String text = document.textOf(line);
    if (when == null || when.start() > line.start() || when.end() >= line.end()) {
      return sentence.test(text);
    }
    return sentence.test(text.substring(when.end() - line.start()).strip());
  }

  /** Whether every bullet of a level has dates right below or beside it. */
  private boolean isFollowedByDates(int level) {
    boolean any = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.kind() == Line.Kind.BULLET && line.level() == level) {
        any = true;
        if (dates[i] == null && (i + 1 == lines.size() || dates[i + 1] == null)) {
          return false;
        }
      }
    }
    return any;
  }
}
