package dev.vitae.normalizer.parser.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words that a reader sees as one piece of one line. Distances run down the whole document: its
 * pages are taken as one long sheet, so that what goes on from page to page is one thing.
 */
final class Piece {
  final int page;
  final int turn;

  /** What of the sheet lies above the piece's page. */
  final float offset;

  final List<Word> words = new ArrayList<>();
  float left = Float.MAX_VALUE;
  float right = -Float.MAX_VALUE;
  float top = Float.MAX_VALUE;
  float bottom = -Float.MAX_VALUE;
  float baseline;

  /** The look of most of its letters. */
  Look look;

  /** Left edge of its list mark, which is not among the words; NaN when it has none. */
  float mark = Float.NaN;

  /** The picture before its words, which is not among them; null when there is none. */
  String icon;

  /** The innermost painted area behind it, null for the bare page. */
  Area ground;

  /** The smallest frame or painted area around it that holds lines; null where there is none. */
  Area box;

  /** The cell of a drawn table that it stands in; null where it stands in none. */
  Area cell;

  /** The lines across its page, from top to bottom. */
  List<Area> rules = List.of();

  Piece(int page, int turn, float offset) {
    this.page = page;
    this.turn = turn;
    this.offset = offset;
  }

  void add(Word word) {
    words.add(word);
    left = Math.min(left, word.left());
    right = Math.max(right, word.right());
    top = Math.min(top, offset + word.top());
    bottom = Math.max(bottom, offset + word.bottom());
  }

  /** Adds letters that belong to the last word. */
  void glue(Word word) {
    Word last = words.remove(words.size() - 1);
    List<Word.Part> parts = new ArrayList<>(last.parts());
    for (Word.Part part : word.parts()) {
      parts.add(new Word.Part(last.text().length() + part.end(), part.look()));
    }
    add(
        new Word(
            last.text() + word.text(),
            parts,
            last.left(),
            Math.max(last.right(), word.right()),
            last.baseline(),
            last.spaces(),
            last.hidden()));
  }

  /** Takes over the words of a piece that touches this one. */
  void take(Piece other) {
    List<Word> all = new ArrayList<>(words);
    all.addAll(other.words);
    all.sort(Comparator.comparingDouble(Word::left));
    words.clear();
    for (Word word : all) {
      Word last = words.isEmpty() ? null : words.get(words.size() - 1);
      if (last != null && word.spaces() == 0 && word.left() - last.right() < 0.08f * word.size()) {
        glue(word);
      } else {
        add(word);
      }
    }
  }

  /** The first word, a picture, is no word. */
  void dropIcon() {
    icon = words.remove(0).text();
    left = words.get(0).left();
  }

  /** The first word becomes the list mark. */
  void dropMark() {
    Word sign = words.remove(0);
    mark = sign.left();
    left = words.get(0).left();
  }

  /** The first and the last word, a sign at both ends, only adorn what stands between. */
  void dropFrame() {
    words.remove(0);
    words.remove(words.size() - 1);
    left = words.get(0).left();
    right = words.get(words.size() - 1).right();
  }

  /** To be called when all words are there. */
  void settle() {
    int most = 0;
    Look last = null;
    for (Word word : words) {
      if (word.look() == last) {
        continue;
      }
      last = word.look();
      int length = 0;
      for (Word other : words) {
        if (other.look() == last || other.look().equals(last)) {
          length += other.text().length();
        }
        if (words.size() > 60) {
          break;
        }
      }
      if (length > most) {
        most = length;
        look = word.look();
        baseline = offset + word.baseline();
      }
    }
  }

  boolean marked() {
    return !Float.isNaN(mark);
  }

  /** Whether a reader cannot see it: not painted, or white on white. */
  boolean hidden() {
    boolean white = turn == 0 && (ground == null || ground.whitish());
    for (Word word : words) {
      if (!word.hidden() && !(white && Area.isWhitish(word.look().color()))) {
        return false;
      }
    }
    return true;
  }

  float size() {
    return look.size();
  }

  float height() {
    return bottom - top;
  }

  /** Left edge with the list mark. */
  float start() {
    return marked() ? Math.min(mark, left) : left;
  }

  boolean bold() {
    return look.bold();
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (Word word : words) {
      text.append(text.isEmpty() ? "" : " ").append(word.text());
    }
    return text.toString();
  }

  boolean overlaps(Piece other) {
    return Math.min(bottom, other.bottom) - Math.max(top, other.top)
        > 0.3f * Math.min(height(), other.height());
  }

  boolean levelWith(Piece other) {
    float size = Math.min(size(), other.size());
    return Math.abs(baseline - other.baseline) < 0.3f * size
        || Math.abs(top - other.top) < 0.1f * size;
  }

  /** How much it stands out: the size, and a little more when bold. */
  float weight() {
    return look.size() * (look.bold() ? 1.1f : 1);
  }

  /** Whether both are the same kind of line: looks and list mark. */
  boolean isLike(Piece other) {
    return look.like(other.look) && marked() == other.marked();
  }
}
