package dev.vitae.normalizer.parser.document.pdf;

/**
 * What letters look like.
 *
 * @param size height of the font in points on the page, rounded to tenths
 * @param bold whether bold
 * @param italic whether italic
 * @param color fill colour as 0xRRGGBB
 */
record Look(float size, boolean bold, boolean italic, int color) {

  /** The same letters with a second layer of ink. */
  Look bolder() {
    return bold ? this : new Look(size, true, italic, color);
  }

  /** Whether both would be read as the same kind of text: colour does not count. */
  boolean like(Look other) {
    return bold == other.bold
        && italic == other.italic
        && Math.abs(size - other.size) < 0.06f * size;
  }
}
