package dev.vitae.normalizer.parser.story;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The running text of a document in sentences that know where they stand.
 *
 * @param document the document
 * @param paragraphs its paragraphs in order
 */
record Prose(Document document, List<Paragraph> paragraphs) {

  /** Words that end in a full stop within a sentence. Single letters need no row. */
  private static final Set<String> ABBREVIATIONS =
      WordList.of(
          """
          dr mr mrs ms prof st inc ltd co corp jr sr vs no ph dept univ approx bzw ca
          usw dipl ing nr str abt
          """);

  /**
   * Lines that run on from one to the next.
   *
   * @param start first code unit in the document's text
   * @param end first code unit behind
   * @param sentences the sentences within, in order
   */
  record Paragraph(int start, int end, List<Sentence> sentences) {}

  /**
   * A sentence without its final full stop.
   *
   * @param start first code unit in the document's text
   * @param text its words; a line's end is a space, so that positions stay those of the document
   */
  record Sentence(int start, String text) {}

  static Prose of(Document document) {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Line> lines = document.lines();
    int first = 0;
    while (first < lines.size()) {
      int last = first;
      while (last + 1 < lines.size() && runsOn(lines.get(last), lines.get(last + 1))) {
        last++;
      }
      int start = lines.get(first).start();
      int end = lines.get(last).end();
      paragraphs.add(new Paragraph(start, end, sentences(document.text(), start, end)));
      first = last + 1;
    }
    return new Prose(document, List.copyOf(paragraphs));
  }

  /** The words from start to end, in one piece for each line. */
  Quote quote(int start, int end) {
    Quote quote = new Quote(document, List.of());
    for (Line line : document.lines()) {
      int from = Math.max(start, line.start());
      int to = Math.min(end, line.end());
      if (from < to) {
        quote = quote.plus(Quote.of(document, from, to));
      }
    }
    return quote;
  }

  /** Whether a paragraph is what the format marks as a heading. */
  boolean isHeading(Paragraph paragraph) {
    return document.lines().stream()
        .anyMatch(line -> line.start() == paragraph.start() && line.kind() == Line.Kind.HEADING);
  }

  private static boolean runsOn(Line line, Line next) {
    return line.paragraph() == next.paragraph()
        && line.kind() != Line.Kind.HEADING
        && next.kind() == Line.Kind.TEXT;
  }

  private static List<Sentence> sentences(String text, int start, int end) {
    List<Sentence> sentences = new ArrayList<>();
    int from = start;
    for (int i = start; i < end; i++) {
      if (i + 1 == end || endsSentence(text, from, i, end)) {
        boolean stop = text.charAt(i) == '.' && !isAbbreviation(text, from, i);
        int to = stop ? i : i + 1;
        sentences.add(new Sentence(from, text.substring(from, to).replace('\n', ' ')));
        from = i + 1;
        while (from < end && Character.isWhitespace(text.charAt(from))) {
          from++;
        }
        i = Math.max(i, from - 1);
      }
    }
    return List.copyOf(sentences);
  }

  private static boolean endsSentence(String text, int from, int i, int end) {
    char c = text.charAt(i);
    if (c != '.' && c != '!' && c != '?' && c != '…') {
      return false;
    }
    return i + 2 < end
        && Character.isWhitespace(text.charAt(i + 1))
        && !Character.isLowerCase(text.charAt(i + 2))
        && !(c == '.' && isAbbreviation(text, from, i));
  }

  /** Whether the word before a full stop is one letter, has a full stop of its own, or is known. */
  private static boolean isAbbreviation(String text, int from, int stop) {
    int start = stop;
    while (start > from && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, stop);
    return (word.length() == 1 && Character.isUpperCase(word.charAt(0)))
        || word.matches("(?:\\p{L}{1,2}\\.)+\\p{L}{1,2}")
        || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }
}
