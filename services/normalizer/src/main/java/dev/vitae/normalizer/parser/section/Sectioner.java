package dev.vitae.normalizer.parser.section;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import java.util.ArrayList;
import java.util.List;

/** The second step: a document's lines under their headings. */
public final class Sectioner {
  private Sectioner() {}

  /** The sections in reading order; together they hold every line once. */
  public static List<Section> sections(Document document) {
    List<Section> sections = new ArrayList<>();
    Section.Kind kind = Section.Kind.HEAD;
    Line heading = null;
    List<Line> lines = new ArrayList<>();
    for (Line line : document.lines()) {
      HeadingWords.Match match = HeadingWords.match(document.textOf(line));
      if (match != null) {
        sections.add(new Section(kind, heading, List.copyOf(lines)));
        kind = match.kind();
        heading = line;
        lines.clear();
      } else {
        lines.add(line);
      }
    }
    sections.add(new Section(kind, heading, List.copyOf(lines)));
    return List.copyOf(sections);
  }
}
