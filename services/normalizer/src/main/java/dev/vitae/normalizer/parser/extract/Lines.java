package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What several readers ask of lines. */
final class Lines {
  private Lines() {}

  /** The parts of a stretch between cuts, none empty. */
  static List<Quote> split(Document document, int start, int end, Pattern cut) {
    List<Quote> parts = new ArrayList<>();
    Matcher matcher = cut.matcher(document.text()).region(start, end);
    int from = start;
    while (matcher.find()) {
      add(parts, Quote.of(document, from, matcher.start()));
      from = matcher.end();
    }
    add(parts, Quote.of(document, from, end));
    return parts;
  }

  /**
   * Lines as paragraphs: running text that goes on in the next line is one quote of several pieces.
   */
  static List<List<Line>> paragraphs(List<Line> lines) {
    List<List<Line>> paragraphs = new ArrayList<>();
    Line last = null;
    for (Line line : lines) {
      boolean goesOn =
          last != null
              && line.kind() == Line.Kind.TEXT
              && line.paragraph() == last.paragraph()
              && line.row() != last.row();
      if (goesOn) {
        paragraphs.getLast().add(line);
      } else {
        List<Line> paragraph = new ArrayList<>();
        paragraph.add(line);
        paragraphs.add(paragraph);
      }
      last = line;
    }
    return paragraphs;
  }

  private static void add(List<Quote> parts, Quote part) {
    if (!part.isEmpty()) {
      parts.add(part);
    }
  }
}
