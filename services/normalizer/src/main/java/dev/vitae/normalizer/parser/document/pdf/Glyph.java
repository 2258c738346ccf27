package dev.vitae.normalizer.parser.document.pdf;

/**
 * What one code of a font shows, upright: in points from the page's top left corner, turned so that
 * the text runs to the right.
 *
 * @param text its characters; empty when the font does not say which
 * @param left where the pen stood
 * @param baseline distance of the base line from the page's upper edge
 * @param width advance of the pen without any letter spacing
 * @param look what it looks like
 * @param object number of the text object that it was painted in
 * @param hidden whether nothing of it is painted
 */
record Glyph(
    String text, float left, float baseline, float width, Look look, int object, boolean hidden) {

  float right() {
    return left + width;
  }

  boolean isSpace() {
    return text.length() == 1 && (text.charAt(0) == ' ' || Character.isSpaceChar(text.charAt(0)));
  }
}
