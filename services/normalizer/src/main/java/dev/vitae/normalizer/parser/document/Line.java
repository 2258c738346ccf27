package dev.vitae.normalizer.parser.document;

import java.util.List;

/**
 * A run of words that a reader sees as one piece of one line: where a wide gap, a column or a table
 * cell parts what stands at the same height, each part is a line of its own with the same row.
 *
 * @param start first code unit in the document's text, behind bullet and white space
 * @param end first code unit behind the line, without white space and line feed
 * @param kind what the format or the lay-out says it is
 * @param level 1 to 6 for a heading (1 the highest), depth from 1 for a bullet, else 0
 * @param row lines that stand at the same height side by side share this number, which is unique in
 *     the document; they follow each other in the order of reading
 * @param region column, side bar, table cell or box the line belongs to; a number that is unique in
 *     the document. A plain one-column document has one region
 * @param paragraph lines that the format holds together as one running text share this number
 * @param gap white space above, as a multiple of the line's own height: about 0 within a paragraph;
 *     in formats without geometry the number of empty lines
 * @param page page from 1, 0 where the format has none
 * @param box where on the page; null where the format has no geometry
 * @param style what the letters look like
 * @param words the words with their boxes, in order; empty where the format has no geometry
 * @param confidence from 0 to 1, below 1 for text from optical recognition
 */
public record Line(
    int start,
    int end,
    Kind kind,
    int level,
    int row,
    int region,
    int paragraph,
    float gap,
    int page,
    Box box,
    List<Run> style,
    List<Word> words,
    float confidence) {

  /** What a format or lay-out says a line is. */
  public enum Kind {
    /** A heading that the format marks as one (Markdown #, HTML h1…h6, Word's heading styles). */
    HEADING,
    /** The first line of a list item; what follows in the same paragraph is TEXT. */
    BULLET,
    TEXT
  }

  /**
   * An area of a page in points (1/72 inch) from its top left corner.
   *
   * @param left distance of the left edge
   * @param top distance of the upper edge
   * @param right distance of the right edge
   * @param bottom distance of the lower edge
   */
  public record Box(float left, float top, float right, float bottom) {}

  /**
   * Letters of one look.
   *
   * @param start first code unit in the document's text
   * @param end first code unit behind
   * @param size font size in points; 0 where the format does not say
   * @param bold whether bold
   * @param italic whether italic
   * @param color the letters' colour as 0xRRGGBB; 0 when black or unknown
   */
  public record Run(int start, int end, float size, boolean bold, boolean italic, int color) {}

  /**
   * A word with its place on the page.
   *
   * @param start first code unit in the document's text
   * @param end first code unit behind
   * @param box where on the page
   * @param confidence from 0 to 1, below 1 for text from optical recognition
   */
  public record Word(int start, int end, Box box, float confidence) {}

  /**
   * A part of this line with the style and the words that belong to it; the rest as it is, the box
   * too, which is the whole line's.
   */
  public Line part(int from, int to) {
    return new Line(
        from,
        to,
        kind,
        level,
        row,
        region,
        paragraph,
        gap,
        page,
        box,
        style.stream().filter(run -> run.start() < to && run.end() > from).toList(),
        words.stream().filter(word -> word.start() < to && word.end() > from).toList(),
        confidence);
  }

  /** Whether every letter is bold. */
  public boolean bold() {
    for (Run run : style) {
      if (!run.bold()) {
        return false;
      }
    }
    return !style.isEmpty();
  }

  /** Whether every letter is italic. */
  public boolean italic() {
    for (Run run : style) {
      if (!run.italic()) {
        return false;
      }
    }
    return !style.isEmpty();
  }

  /** The colour its first words are printed in; 0 where the format knows none. */
  public int color() {
    return style.isEmpty() ? 0 : style.getFirst().color();
  }

  /** The largest font size in points; 0 when unknown. */
  public float size() {
    float size = 0;
    for (int i = 0; i < style.size(); i++) {
      size = Math.max(size, style.get(i).size());
    }
    return size;
  }
}
