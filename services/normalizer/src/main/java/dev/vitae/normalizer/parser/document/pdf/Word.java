package dev.vitae.normalizer.parser.document.pdf;

import java.util.List;

/**
 * Letters without room between them, on one base line.
 *
 * @param text its characters
 * @param parts stretches of one look, in order
 * @param left left edge
 * @param right right edge
 * @param baseline distance of the base line from the top
 * @param spaces how many spaces the document has before it; 0 when only room parts it
 * @param hidden whether nothing of it is painted
 */
record Word(
    String text,
    List<Part> parts,
    float left,
    float right,
    float baseline,
    int spaces,
    boolean hidden) {
  /** Typical reach of letters above and below the base line, as a share of the font's size. */
  private static final float ASCENT = 0.76f;

  private static final float DESCENT = 0.22f;

  /**
   * Letters of one look.
   *
   * @param end first character behind them
   */
  record Part(int end, Look look) {}

  Look look() {
    return parts.get(0).look();
  }

  Look lastLook() {
    return parts.get(parts.size() - 1).look();
  }

  float size() {
    return look().size();
  }

  float top() {
    return baseline - ASCENT * size();
  }

  float bottom() {
    return baseline + DESCENT * size();
  }
}
