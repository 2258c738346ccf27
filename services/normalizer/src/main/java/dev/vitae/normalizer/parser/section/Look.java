package dev.vitae.normalizer.parser.section;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;

/**
 * What a line looks like, as far as it tells headings from other lines: authors give all headings
 * of a document one look, or one in each of its columns.
 *
 * @param level level of a heading that the format marks, else 0
 * @param size font size in half points; 0 where the format does not say
 * @param bold whether bold
 * @param caps whether in capitals only
 * @param color the letters' colour
 * @param room where the format has no fonts: empty lines above, 2 for more
 * @param label where the format has no fonts: whether more stands at the right in the same row
 */
record Look(int level, int size, boolean bold, boolean caps, int color, int room, boolean label) {

  static Look of(Document document, Line line, boolean label) {
    int size = Math.round(line.size() * 2);
    boolean fontless = size == 0 && line.kind() != Line.Kind.HEADING;
    return new Look(
        line.kind() == Line.Kind.HEADING ? line.level() : 0,
        size,
        line.bold(),
        caps(document.text(), line),
        line.color(),
        fontless ? Math.min(2, Math.round(line.gap())) : 0,
        fontless && label);
  }

  /** Whether a reader takes this for something higher than the other. */
  boolean above(Look other) {
    if (level > 0 && other.level > 0) {
      return level < other.level;
    }
    if (Math.abs(size - other.size) > 1) {
      return size > other.size;
    }
    int weight = weight();
    return weight > other.weight();
  }

  /** Whether the other differs by capitals only, or is marked as a heading of the same level. */
  boolean isLike(Look other) {
    return level == other.level
        && (level > 0
            || Math.abs(size - other.size) <= 1
                && bold == other.bold
                && color == other.color
                && label == other.label);
  }

  private int weight() {
    return (bold ? 1 : 0) + (caps ? 1 : 0) + (level > 0 ? 2 : 0);
  }

  /** Whether there are capitals and nothing that could be one and is not. */
  private static boolean caps(String text, Line line) {
    boolean upper = false;
    for (int i = line.start(); i < line.end(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      upper |= Character.isUpperCase(c);
    }
    return upper;
  }
}
