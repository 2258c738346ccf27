package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.normalizer.parser.section.Section;
import dev.vitae.schemas.Value;
import java.util.ArrayList;
import java.util.List;

/** The person's own summary: under its heading, else the sentences in the head. */
final class Summaries {
  /** Shorter paragraphs in the head are no sentences. */
  private static final int SENTENCES = 90;

  private Summaries() {}

  static Value in(Document document, List<Section> sections) {
    for (Section section : sections) {
      if (section.kind() == Section.Kind.SUMMARY) {
        List<Line> lines = prose(document, section.lines(), 40);
        if (!lines.isEmpty()) {
          return Rule.SUMMARY_SECTION.value(Quote.of(document, lines));
        }
      }
    }
    for (Section section : sections) {
      if (section.kind() == Section.Kind.HEAD || section.kind() == Section.Kind.CONTACT) {
        List<Line> lines = prose(document, section.lines(), SENTENCES);
        if (!lines.isEmpty()) {
          return Rule.SUMMARY_IN_HEAD.value(Quote.of(document, lines));
        }
      }
    }
    return null;
  }

  private static List<Line> prose(Document document, List<Line> lines, int least) {
    List<Line> prose = new ArrayList<>();
    for (List<Line> paragraph : Lines.paragraphs(lines)) {
      int letters = 0;
      boolean address = false;
      for (Line line : paragraph) {
        letters += line.end() - line.start();
        address |= document.text().substring(line.start(), line.end()).indexOf('@') > 0;
      }
      if (letters >= least && (!address || letters > 3 * SENTENCES)) {
        prose.addAll(paragraph);
      }
    }
    return prose;
  }
}
