package dev.vitae.normalizer.parser.document.pdf;

/**
 * A painted area in points from the page's top left corner. Colour is 0xRRGGBB, -1 when unknown.
 */
record Area(float left, float top, float right, float bottom, int color) {
  /** What is not a colour but a picture, a pattern or a gradient. */
  static final int UNKNOWN_COLOR = -1;

  float width() {
    return right - left;
  }

  float height() {
    return bottom - top;
  }

  boolean contains(float x, float y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  /** Whether white letters could not be seen on it. */
  boolean whitish() {
    return color != UNKNOWN_COLOR && isWhitish(color);
  }

  static boolean isWhitish(int color) {
    return (color >> 16 & 0xFF) > 242 && (color >> 8 & 0xFF) > 242 && (color & 0xFF) > 242;
  }
}
