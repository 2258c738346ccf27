package dev.vitae.normalizer.parser.document;

import dev.vitae.schemas.Finding;
import java.util.List;
import java.util.function.Predicate;

/**
 * A document's text in reading order with its lay-out: what every format is turned into, so that
 * all that follows is written once.
 *
 * <p>The text is the lines joined by line feeds. Every position in it counts UTF-16 code units.
 *
 * @param mediaType the detected media type
 * @param text the text
 * @param lines its lines in reading order; they do not overlap
 * @param links targets behind words; a bare address in the text is no link
 * @param pages number of pages, 0 where the format has none
 * @param findings damage that the format's reader saw
 * @param address address of the page the document came from, as the document itself has it; empty
 *     where it does not say
 */
public record Document(
    String mediaType,
    String text,
    List<Line> lines,
    List<Link> links,
    int pages,
    List<Finding> findings,
    String address) {
  /** Media type of JSON Resume, which has a line for each value, behind the path to it. */
  public static final String JSON_RESUME = "application/vnd.jsonresume+json";

  /** A document that does not say where it came from. */
  public Document(
      String mediaType,
      String text,
      List<Line> lines,
      List<Link> links,
      int pages,
      List<Finding> findings) {
    this(mediaType, text, lines, links, pages, findings, "");
  }

  /** The same document with other lines of its text. */
  public Document with(List<Line> others) {
    return new Document(mediaType, text, List.copyOf(others), links, pages, findings, address);
  }

  /** The same document with other lines of its text, and with some of its links. */
  public Document with(List<Line> others, Predicate<Link> kept) {
    return new Document(
        mediaType,
        text,
        List.copyOf(others),
        links.stream().filter(kept).toList(),
        pages,
        findings,
        address);
  }

  /** The words of a line, without its bullet. */
  public String textOf(Line line) {
    return text.substring(line.start(), line.end());
  }

  /** The line that a position of the text is in, found by halving; null where none is. */
  public Line lineAt(int position) {
    int low = 0;
    int high = lines.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Line line = lines.get(middle);
      if (line.end() <= position) {
        low = middle + 1;
      } else if (line.start() > position) {
        high = middle - 1;
      } else {
        return line;
      }
    }
    return null;
  }

  /**
   * A target behind words.
   *
   * @param start first code unit of the words
   * @param end first code unit behind them
   * @param target the address, as the document has it
   */
  public record Link(int start, int end, String target) {}
}
