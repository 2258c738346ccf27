package dev.vitae.normalizer.parser.document.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The names of TeX and LaTeX as TeX sets them, with letters above and below the line: they are one
 * word, written as everybody does elsewhere.
 */
final class TexLogos {
  /** How far letters stand off the line, as a share of size. */
  private static final float LEAST = 0.05f;

  private static final float MOST = 0.4f;

  /** How near to each other they stand, as a share of size. */
  private static final float NEAR = 0.5f;

  private TexLogos() {}

  /** The glyphs with one in place of each such name; the same list where there is none. */
  static List<Glyph> level(List<Glyph> glyphs) {
    List<Glyph> level = null;
    for (int i = 0; i < glyphs.size(); i++) {
      boolean tex = isTex(glyphs, i);
      if (tex && level == null) {
        level = new ArrayList<>(glyphs.subList(0, i));
      }
      if (level == null) {
        continue;
      }
      if (!tex) {
        level.add(glyphs.get(i));
        continue;
      }
      boolean latex = isLa(glyphs, i);
      if (latex) {
        level.subList(level.size() - 2, level.size()).clear();
      }
      Glyph first = glyphs.get(latex ? i - 2 : i);
      Glyph last = glyphs.get(i + 2);
      level.add(
          new Glyph(
              latex ? "LaTeX" : "TeX",
              first.left(),
              first.baseline(),
              last.right() - first.left(),
              first.look(),
              first.object(),
              first.hidden()));
      i += 2;
    }
    return level == null ? glyphs : level;
  }

  private static boolean isTex(List<Glyph> glyphs, int i) {
    return i + 2 < glyphs.size()
        && is(glyphs, i, "T")
        && is(glyphs, i + 1, "E")
        && is(glyphs, i + 2, "X")
        && isOff(glyphs.get(i), glyphs.get(i + 1), 1)
        && isOff(glyphs.get(i + 2), glyphs.get(i + 1), 1);
  }

  private static boolean isLa(List<Glyph> glyphs, int i) {
    return i > 1
        && is(glyphs, i - 2, "L")
        && is(glyphs, i - 1, "A")
        && isOff(glyphs.get(i), glyphs.get(i - 1), -1)
        && isOff(glyphs.get(i - 2), glyphs.get(i - 1), -1);
  }

  private static boolean is(List<Glyph> glyphs, int i, String letter) {
    return glyphs.get(i).text().equals(letter);
  }

  /** Whether a letter stands below the other's line (or above, where the sign is -1), and near. */
  private static boolean isOff(Glyph one, Glyph other, int sign) {
    float size = Math.max(one.look().size(), other.look().size());
    float down = sign * (other.baseline() - one.baseline());
    float apart = Math.max(one.left() - other.right(), other.left() - one.right());
    return down > LEAST * size && down < MOST * size && apart < NEAR * size;
  }
}
