package dev.vitae.normalizer.parser.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Left edges of columns that stand so near to what is at their left that a single line does not
 * show the gap: many lines have a somewhat wider space that ends at the same place.
 */
final class Edges {
  /** Narrowest room at an edge, as a share of size. */
  private static final float ROOM = 0.5f;

  /** Room at an edge is more than this many of the line's own spaces. */
  private static final float SPACES = 1.4f;

  /** Places that differ less, in points, are one. */
  private static final float SAME = 0.4f;

  /** Fewest lines that make an edge. */
  private static final int FEWEST = 3;

  /** Numbers and marks of a list stand before its items, and are no column. */
  private static final Pattern NUMBER =
      Pattern.compile("[\\[(]?\\w{1,3}[.)\\]]|[^\\p{L}\\p{N}–—-]");

  private final List<Float> edges = new ArrayList<>();

  private Edges() {}

  /** A line's words from left to right, and how wide its spaces usually are. */
  record Row(List<Word> words, float space) {}

  /** The edges of one page's lines, which run from top to bottom. */
  static Edges of(List<Row> rows) {
    Edges found = new Edges();
    Map<Integer, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      List<Word> words = rows.get(i).words();
      for (int w = 1; w < words.size(); w++) {
        if (isRoom(words.get(w - 1), words.get(w), rows.get(i).space())) {
          places.computeIfAbsent(key(words.get(w).left()), k -> new ArrayList<>()).add(i);
        }
      }
    }
    places.forEach(
        (key, lines) -> {
          if (lines.size() >= FEWEST && isBare(rows, key * SAME, lines)) {
            found.edges.add(key * SAME);
          }
        });
    return found;
  }

  /** Whether a column begins between two words of a line. */
  boolean between(Word left, Word right, float space) {
    if (edges.isEmpty() || !isRoom(left, right, space)) {
      return false;
    }
    for (float edge : edges) {
      if (Math.abs(edge - right.left()) < SAME) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRoom(Word left, Word right, float space) {
    float gap = right.left() - left.right();
    float size = Math.min(left.size(), right.size());
    return gap > ROOM * size && gap > SPACES * space && !NUMBER.matcher(left.text()).matches();
  }

  private static int key(float place) {
    return Math.round(place / SAME);
  }

  /** Whether text that runs over the edge is rare between the first and the last of its lines. */
  private static boolean isBare(List<Row> rows, float edge, List<Integer> lines) {
    int over = 0;
    for (int i = lines.get(0); i <= lines.get(lines.size() - 1); i++) {
      for (Word word : rows.get(i).words()) {
        if (word.left() < edge - SAME && word.right() > edge && !Marks.isMark(word.text())) {
          over++;
          break;
        }
      }
    }
    return over * 2 <= lines.size();
  }
}
