package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Quote;
import java.util.List;

/** Link targets and the words they lie behind. */
final class Targets {
  private Targets() {}

  /** The words a target lies behind; behind an icon the place where the icon stands. */
  static Quote quote(Document document, Document.Link link) {
    int start = Math.min(link.start(), document.text().length());
    int end = Math.min(link.end(), document.text().length());
    Quote words = Quote.of(document, start, end);
    return words.isEmpty() ? new Quote(document, List.of(new Quote.Piece(start, start))) : words;
  }
}
