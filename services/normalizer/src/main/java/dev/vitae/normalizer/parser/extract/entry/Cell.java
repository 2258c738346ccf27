package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Quote;

/**
 * A piece of an entry's head that is one thing: a title, an employer, a place.
 *
 * @param quote its words
 * @param text the words as read
 * @param sort what its shape says it is
 * @param title how much it looks like the title of a job; around 3 for a plain one
 * @param employer how much it looks like an employer
 * @param behindAt whether the word 'at' stands before it in its line
 */
record Cell(Quote quote, String text, Sort sort, double title, double employer, boolean behindAt) {

  /** What the shape of a piece says, whatever stands around it. */
  enum Sort {
    /** Nothing: a title, an employer, a unit, a school, a degree. */
    NAME,
    PLACE,
    /** Remote, hybrid, on site. */
    WORKPLACE,
    /** Full-time, internship, contract. */
    KIND,
    DURATION,
    /** A mark of a talent page, such as '4 roles'. */
    COUNT,
    PROMOTED,
    LINK,
    /** A name that its label says to be the title: 'Position: Nurse'. */
    TITLE,
    /** A name that its label says to be the employer. */
    EMPLOYER
  }

  static Cell of(Document document, int start, int end, boolean behindAt) {
    Quote quote = Quote.of(document, start, end);
    String text = quote.written();
    return of(quote, text, Shapes.sort(text), behindAt);
  }

  static Cell of(Quote quote, String text, Sort sort, boolean behindAt) {
    double linked = isLinked(quote) ? 0.7 : 0;
    return new Cell(
        quote,
        text,
        sort,
        Shapes.title(text),
        Shapes.employer(text) + linked + (behindAt ? 3 : 0),
        behindAt);
  }

  private static boolean isLinked(Quote quote) {
    if (quote.isEmpty()) {
      return false;
    }
    int start = quote.pieces().getFirst().start();
    int end = quote.pieces().getLast().end();
    return quote.document().links().stream()
        .anyMatch(
            link ->
                link.start() < end && link.end() > start && link.target().startsWith("http"));
  }

  int start() {
    return quote.pieces().getFirst().start();
  }

  int end() {
    return quote.pieces().getLast().end();
  }

  /** Whether it may be a title, an employer or the like. */
  boolean isName() {
    return sort == Sort.NAME || sort == Sort.TITLE || sort == Sort.EMPLOYER;
  }
}
