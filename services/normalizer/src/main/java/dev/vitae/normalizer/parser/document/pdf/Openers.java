package dev.vitae.normalizer.parser.document.pdf;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes list marks and pictures that stand before lines out of the words. */
final class Openers {
  /** Painted areas larger than this, in points, are no list marks. */
  private static final float LARGEST = 12;

  /** A picture before so many lines at one left edge is a list mark. */
  private static final int OFTEN = 3;

  /** Items of lists have at least so many words. */
  private static final int FEWEST_WORDS = 3;

  /** More words between two signs are no heading. */
  private static final int MOST_FRAMED = 4;

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  private final PageContent page;
  private final int turn;
  private final float offset;
  private final List<Piece> pieces;

  /** The pieces of one page, by base line; those that are no text will be removed. */
  Openers(PageContent page, int turn, float offset, List<Piece> pieces) {
    this.page = page;
    this.turn = turn;
    this.offset = offset;
    this.pieces = pieces;
  }

  void take() {
    dots();
    marks();
    icons();
  }

  /** Painted dots left of a line are its list mark. */
  private void dots() {
    if (turn != 0) {
      return;
    }
    for (Area area : page.areas) {
      if (area.width() > LARGEST || area.height() > LARGEST) {
        continue;
      }
      float middle = offset + (area.top() + area.bottom()) / 2;
      Piece nearest = null;
      for (Piece piece : pieces) {
        float size = piece.size();
        float room = piece.left - area.right();
        if (middle < piece.baseline
            && middle > piece.baseline - 0.8f * size
            && room > 0.1f * size
            && room < Marks.REACH * size
            && Marks.isDot(area, size)
            && (nearest == null || piece.left < nearest.left)) {
          nearest = piece;
        }
      }
      if (nearest != null && !nearest.marked() && !isHead(nearest)) {
        nearest.mark = area.left();
      }
    }
  }

  /** Whether a line is bold from end to end: dots beside such lines are those of a time line. */
  private static boolean isHead(Piece piece) {
    for (Word word : piece.words) {
      if (!word.look().bold()) {
        return false;
      }
    }
    return true;
  }

  /** Signs that open items leave the words: as a piece of their own or as a piece's first word. */
  private void marks() {
    Set<Piece> lettered = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Piece piece : pieces) {
      if (Marks.isLetter(piece.words.get(0).text()) && isRepeated(piece)) {
        lettered.add(piece);
      }
    }
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      String first = piece.words.get(0).text();
      if (!Marks.mayMark(first)) {
        continue;
      }
      if (isFramed(piece)) {
        piece.dropFrame();
      } else if (piece.words.size() > 1) {
        float room = piece.words.get(1).left() - piece.words.get(0).right();
        boolean letter = Marks.isLetter(first) && !lettered.contains(piece);
        if (Marks.isMark(first) || !letter && room > 0.2f * piece.size()) {
          piece.dropMark();
        }
      } else {
        Piece item = itemOf(piece, i);
        if (item != null) {
          Piece other = closing(piece, item);
          if (other == null) {
            item.mark = piece.left;
          } else {
            pieces.remove(other);
            i = pieces.indexOf(piece);
          }
          pieces.remove(i--);
        }
      }
    }
  }

  /** Whether a letter opens several lines at one left edge, each time before what begins anew. */
  private boolean isRepeated(Piece piece) {
    int often = 0;
    for (Piece other : pieces) {
      if (Math.abs(other.left - piece.left) < 1
          && other.words.size() > 1
          && other.words.get(0).text().equals(piece.words.get(0).text())) {
        if (Character.isLowerCase(other.words.get(1).text().codePointAt(0))) {
          return false;
        }
        often++;
      }
    }
    return often >= OFTEN;
  }

  /** Whether the same sign stands at both ends of few words, as in '— Education —'. */
  private static boolean isFramed(Piece piece) {
    int last = piece.words.size() - 1;
    return last > 1
        && last - 1 <= MOST_FRAMED
        && piece.words.get(last).text().equals(piece.words.get(0).text())
        && !YEAR.matcher(piece.text()).find()
        && Character.isLetter(piece.words.get(1).text().codePointAt(0));
  }

  /** The same sign at the other side of the words, as in '— Education —'; null where none is. */
  private Piece closing(Piece sign, Piece item) {
    for (Piece piece : pieces) {
      float room = piece.left - item.right;
      if (piece != sign
          && piece.words.size() == 1
          && piece.words.get(0).text().equals(sign.words.get(0).text())
          && item.words.size() <= MOST_FRAMED
          && piece.overlaps(item)
          && room > 0
          && room < Marks.REACH * item.size()) {
        return piece;
      }
    }
    return null;
  }

  /** Pictures leave the words. One that stands before several lines alike is their list mark. */
  private void icons() {
    Map<String, Integer> count = new HashMap<>();
    Map<String, Integer> texts = new HashMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (!Icons.isIcon(piece.words.get(0).text())) {
        continue;
      }
      float place = piece.left;
      Piece item = piece;
      if (piece.words.size() > 1) {
        piece.dropIcon();
      } else {
        item = itemOf(piece, i);
        pieces.remove(i--);
        if (item == null) {
          continue;
        }
        item.icon = piece.words.get(0).text();
      }
      item.icon += "@" + Math.round(place / 3);
      count.merge(item.icon, 1, Integer::sum);
      texts.merge(item.icon, isText(item) ? 1 : 0, Integer::sum);
    }
    for (Piece piece : pieces) {
      if (piece.icon != null
          && !piece.marked()
          && count.getOrDefault(piece.icon, 0) >= OFTEN
          && texts.get(piece.icon) * 2 > count.get(piece.icon)) {
        piece.mark = piece.left - piece.size();
      }
    }
  }

  /** Whether it may be an item of a list; a picture often stands before dates and places. */
  private static boolean isText(Piece piece) {
    return piece.words.size() >= FEWEST_WORDS && !YEAR.matcher(piece.text()).find();
  }

  private Piece itemOf(Piece mark, int index) {
    Piece nearest = null;
    for (int step = -1; step <= 1; step += 2) {
      for (int j = index + step; j >= 0 && j < pieces.size(); j += step) {
        Piece piece = pieces.get(j);
        if (Math.abs(piece.baseline - mark.baseline) > 2 * mark.size()) {
          break;
        }
        float room = piece.left - mark.right;
        if (mark.overlaps(piece)
            && room > -0.1f * piece.size()
            && room < Marks.REACH * piece.size()
            && (nearest == null || piece.left < nearest.left)) {
          nearest = piece;
        }
      }
    }
    return nearest;
  }
}
