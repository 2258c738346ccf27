package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.document.Quote;
import java.util.ArrayList;
import java.util.List;

/** Words of several lines as one text, which can be cut like one. */
final class Joined {
  private final Quote whole;
  private final StringBuilder text = new StringBuilder();

  /** Where each piece begins in the text. */
  private final List<Integer> starts = new ArrayList<>();

  Joined(Quote whole) {
    this.whole = whole;
    for (Quote.Piece piece : whole.pieces()) {
      if (!text.isEmpty()) {
        text.append(' ');
      }
      starts.add(text.length());
      text.append(whole.document().text(), piece.start(), piece.end());
    }
  }

  /** The words, with a space for the end of a line. */
  CharSequence text() {
    return text;
  }

  /** The words between two positions of the text, where they stand in the document. */
  Quote cut(int from, int to) {
    List<Quote.Piece> pieces = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      Quote.Piece piece = whole.pieces().get(i);
      int here = starts.get(i);
      int start = Math.max(from, here);
      int end = Math.min(to, here + piece.end() - piece.start());
      if (start < end) {
        int shift = piece.start() - here;
        pieces.addAll(Quote.of(whole.document(), shift + start, shift + end).pieces());
      }
    }
    return new Quote(whole.document(), pieces);
  }
}
