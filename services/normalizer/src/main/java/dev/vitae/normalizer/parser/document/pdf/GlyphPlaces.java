package dev.vitae.normalizer.parser.document.pdf;

/** The first glyph of each place and letter: a hash table without a box for every key. */
final class GlyphPlaces {
  private final long[] keys;
  private final Glyph[] glyphs;

  /**
   * @param most keys at most
   */
  GlyphPlaces(int most) {
    int size = Integer.highestOneBit(Math.max(1, most)) << 2;
    keys = new long[size];
    glyphs = new Glyph[size];
  }

  /** The glyph that was there before; null when there was none. */
  Glyph putIfAbsent(long key, Glyph glyph) {
    int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & keys.length - 1;
    while (glyphs[slot] != null && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    Glyph before = glyphs[slot];
    if (before == null) {
      keys[slot] = key;
      glyphs[slot] = glyph;
    }
    return before;
  }
}
