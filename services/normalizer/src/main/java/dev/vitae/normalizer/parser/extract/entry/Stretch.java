package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Quote;
import java.util.ArrayList;
import java.util.List;

/** Text that may go over the end of a line, as a name in a narrow column does. */
final class Stretch {
  private Stretch() {}

  /** The words from start to end: one piece for each line. */
  static Quote quote(Document document, int start, int end) {
    List<Quote.Piece> pieces = new ArrayList<>();
    int from = start;
    while (from < end) {
      int feed = document.text().indexOf('\n', from);
      int to = feed < 0 || feed > end ? end : feed;
      pieces.addAll(Quote.of(document, from, to).pieces());
      from = to + 1;
    }
    return new Quote(document, pieces);
  }
}
