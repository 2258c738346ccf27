package dev.vitae.normalizer.parser.document.scan;

/**
 * A word read from a picture, in points from the page's top left corner.
 *
 * @param text its letters
 * @param left left edge of the ink
 * @param right right edge of the ink
 * @param baseline distance of its line's base line from the top
 * @param size height of its line's font
 * @param stroke thickness of its strokes as a share of size
 * @param bold whether its strokes are thick for its size
 * @param line number of the line it was seen in
 * @param confidence how sure Tesseract is, from 0 to 1
 */
public record ScannedWord(
    String text,
    float left,
    float right,
    float baseline,
    float size,
    float stroke,
    boolean bold,
    int line,
    float confidence) {

  ScannedWord looking(float sizeInAll, boolean boldInAll) {
    return new ScannedWord(
        text, left, right, baseline, sizeInAll, stroke, boldInAll, line, confidence);
  }
}
