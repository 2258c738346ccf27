package dev.vitae.normalizer.parser.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Words of one page become pieces of lines: words on one base line stay together until a gap that
 * is wide for this line, or until the edge of a painted area runs between them.
 */
final class Pieces {
  /** Distance of base lines within one line, as a share of size. */
  private static final float LEVEL = 0.12f;

  /** Raised or lowered signs: distance of base lines and smallest share of the line's size. */
  private static final float RAISED = 0.55f;

  /** Base lines further apart, in points, have nothing to do with each other. */
  private static final float FAR = 24;

  /** Room that parts pieces, as a share of size, if the line's own spaces are not as wide. */
  private static final float WIDE = 0.95f;

  /** Room that parts pieces is more than this many of the line's own spaces. */
  private static final float WIDE_SPACES = 1.8f;

  /** Room without a space that parts pieces on a page that paints its spaces. */
  private static final float UNPAINTED = 0.55f;

  /** One painted space holds words together up to here: justified lines are stretched that far. */
  private static final float ONE_SPACE = 4;

  /** Room that parts pieces where a painted area ends in it. */
  private static final float AT_EDGE = 0.35f;

  /** Room that parts a heading from other text, as a share of the heading's size. */
  private static final float HEADED = 0.3f;

  private static final float LARGER = 1.3f;

  /** Letters nearer than this belong to one word, whatever run they were painted in. */
  private static final float GLUED = 0.08f;

  private final PageContent page;
  private final int turn;
  private final float offset;

  /** Whether the page paints the spaces between its words. */
  private final boolean painted;

  private final List<Piece> pieces = new ArrayList<>();

  private Pieces(PageContent page, int turn, float offset, List<Word> words) {
    this.page = page;
    this.turn = turn;
    this.offset = offset;
    this.painted = words.stream().filter(w -> w.spaces() > 0).count() * 2 > words.size();
  }

  /**
   * The pieces of a page's words that run in one direction, from top to bottom.
   *
   * @param offset what of the sheet lies above this page
   */
  static List<Piece> of(PageContent page, int turn, float offset, List<Word> words) {
    Pieces made = new Pieces(page, turn, offset, words);
    List<Word> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(Word::baseline).thenComparingDouble(Word::left));
    List<Edges.Row> rows = rows(sorted);
    Edges edges = Edges.of(rows);
    for (Edges.Row row : rows) {
      made.split(row, edges);
    }
    made.attachRaised();
    for (Piece piece : made.pieces) {
      piece.settle();
    }
    made.pieces.sort(Comparator.comparingDouble(p -> p.baseline));
    new Openers(page, turn, offset, made.pieces).take();
    made.grounds();
    return made.pieces;
  }

  private static List<Edges.Row> rows(List<Word> sorted) {
    List<Edges.Row> rows = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size()
          || sorted.get(i).baseline() - sorted.get(start).baseline()
              > LEVEL * Math.min(sorted.get(i).size(), sorted.get(start).size())) {
        List<Word> line = new ArrayList<>(sorted.subList(start, i));
        line.sort(Comparator.comparingDouble(Word::left));
        rows.add(new Edges.Row(line, usualSpace(line)));
        start = i;
      }
    }
    return rows;
  }

  private void split(Edges.Row row, Edges edges) {
    Piece piece = null;
    Word last = null;
    for (Word word : row.words()) {
      if (last == null
          || Icons.isIcon(word.text())
          || parts(last, word, row.space())
          || edges.between(last, word, row.space())) {
        piece = new Piece(page.number, turn, offset);
        pieces.add(piece);
        piece.add(word);
      } else if (word.spaces() == 0 && word.left() - last.right() < GLUED * word.size()) {
        piece.glue(word);
      } else {
        piece.add(word);
      }
      last = word;
    }
  }

  private boolean parts(Word left, Word right, float space) {
    float gap = right.left() - left.right();
    float size = Math.min(left.size(), right.size());
    float wide = Math.max(WIDE * size, WIDE_SPACES * space);
    if (painted && right.spaces() == 0) {
      wide = UNPAINTED * size;
    }
    float large = Math.max(left.size(), right.size());
    if (gap > HEADED * large && right.spaces() == 0 && standsOut(left, right)) {
      return true;
    }
    return gap > (right.spaces() == 1 ? Math.max(wide, ONE_SPACE * size) : wide)
        || left.hidden() != right.hidden()
        || gap > AT_EDGE * size && edgeBetween(left, right);
  }

  /** Whether one of two words is bold and larger: a heading beside the text of another column. */
  private static boolean standsOut(Word left, Word right) {
    Word large = left.size() > right.size() ? left : right;
    Word small = large == left ? right : left;
    return large.size() > LARGER * small.size() && large.look().bold() && !small.look().bold();
  }

  private static float usualSpace(List<Word> line) {
    float[] gaps = new float[line.size()];
    int count = 0;
    for (int i = 1; i < line.size(); i++) {
      float gap = line.get(i).left() - line.get(i - 1).right();
      if (gap > 0 && gap < 3 * line.get(i).size()) {
        gaps[count++] = gap;
      }
    }
    if (count < 4) {
      return 0;
    }
    Arrays.sort(gaps, 0, count);
    return gaps[count / 2];
  }

  private boolean edgeBetween(Word left, Word right) {
    if (turn != 0) {
      return false;
    }
    float middle = left.baseline() - left.size() * 0.3f;
    for (Area area : page.areas) {
      boolean beside = area.top() < middle && area.bottom() > middle && area.height() > left.size();
      boolean ends = area.right() >= left.right() - 1 && area.right() <= right.left() + 1;
      boolean begins = area.left() >= left.right() - 1 && area.left() <= right.left() + 1;
      if (beside && (ends && area.left() < left.right() || begins && area.right() > right.left())) {
        return true;
      }
    }
    return false;
  }

  /** Raised and lowered signs, and words set a little off the line, join the piece they touch. */
  private void attachRaised() {
    pieces.sort(Comparator.comparingDouble(p -> p.words.get(0).baseline()));
    for (int i = 0; i < pieces.size(); i++) {
      Piece small = pieces.get(i);
      Word first = small.words.get(0);
      for (int step = -1; step <= 1; step += 2) {
        for (int j = i + step; j >= 0 && j < pieces.size(); j += step) {
          Piece line = pieces.get(j);
          Word near = line.words.get(0);
          if (Math.abs(near.baseline() - first.baseline()) > FAR) {
            break;
          }
          if (touches(small, line)) {
            line.take(small);
            pieces.remove(i);
            i--;
            step = 2;
            break;
          }
        }
      }
    }
  }

  private static boolean touches(Piece small, Piece line) {
    Word word = small.words.get(0);
    float size = line.words.get(0).size();
    float shift = Math.abs(word.baseline() - line.words.get(0).baseline());
    return shift <= RAISED * size
        && (word.size() < 0.85f * size || shift < 0.2f * size)
        && small.words.size() <= line.words.size()
        && small.left < line.right + 0.3f * size
        && small.right > line.left - 0.3f * size
        && (shift < 0.2f * size || line.words.stream().noneMatch(over -> covers(over, small)));
  }

  /** A raised sign stands beside words; what stands below or above one is another line. */
  private static boolean covers(Word word, Piece small) {
    float shared = Math.min(word.right(), small.right) - Math.max(word.left(), small.left);
    return shared > 0.5f * (small.right - small.left) || shared > word.size();
  }

  private void grounds() {
    if (turn != 0) {
      return;
    }
    page.rules.sort(Comparator.comparingDouble(Area::top));
    Lattice lattice = Lattice.of(page);
    for (Piece piece : pieces) {
      piece.rules = page.rules;
      piece.cell = lattice.cell(piece);
      float x = (piece.left + piece.right) / 2;
      float y = piece.baseline - offset - 0.3f * piece.size();
      for (Area area : page.areas) {
        if (area.height() > piece.size() && area.contains(x, y)) {
          piece.ground = area;
          piece.box = Boxes.inner(piece, piece.box, area);
        }
      }
      for (Area frame : page.frames) {
        if (frame.contains(x, y)) {
          piece.box = Boxes.inner(piece, piece.box, frame);
        }
      }
    }
  }
}
