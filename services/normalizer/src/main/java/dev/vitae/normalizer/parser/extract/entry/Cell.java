package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.canonical.Dates;
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
 * @param label what a label before it says it is: 'GPA: 3.8'; null where there is none
 */
record Cell(
    Quote quote,
    String text,
    Sort sort,
    double title,
    double employer,
    boolean behindAt,
    Labels.Kind label) {

  /** Employers' names often carry a link to their site; titles do not. */
  private static final double LINKED = 0.7;

  /** What stands behind 'at' is an employer, whatever its words. */
  private static final double BEHIND_AT = 3;

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
    /** Behind a label, and no name: 'GPA: 3.8'. */
    NOTE,
    /** A name that its label says to be the title: 'Position: Nurse'. */
    TITLE,
    /** A name that its label says to be the employer. */
    EMPLOYER
  }

  static Cell of(Document document, int start, int end, boolean behindAt) {
    return of(Stretch.quote(document, start, end), behindAt);
  }

  static Cell of(Quote quote, boolean behindAt) {
    return of(quote, Shapes.sort(quote.written()), behindAt);
  }

  static Cell of(Quote quote, Sort sort, boolean behindAt) {
    String text = quote.written();
    double linked = isLinked(quote) ? LINKED : 0;
    double at = behindAt ? BEHIND_AT : 0;
    double employer = Shapes.employer(text) + linked + at;
    return new Cell(quote, text, sort, Shapes.title(text), employer, behindAt, null);
  }

  /** A piece behind a label that says what it is. */
  static Cell labelled(Quote quote, Labels.Kind label) {
    Sort sort =
        switch (label) {
          case TITLE -> Sort.TITLE;
          case EMPLOYER -> Sort.EMPLOYER;
          case PLACE -> Sort.PLACE;
          case SCHOOL, DEGREE -> Sort.NAME;
          case BODY, KEYWORDS, UNIT, DATES, COURSES, GRADE, THESIS, SPECIALIZATION, NOTE ->
              Sort.NOTE;
        };
    Cell cell = of(quote, sort, false);
    return new Cell(quote, cell.text(), sort, cell.title(), cell.employer(), false, label);
  }

  private static boolean isLinked(Quote quote) {
    if (quote.isEmpty()) {
      return false;
    }
    int start = quote.pieces().getFirst().start();
    int end = quote.pieces().getLast().end();
    return quote.document().links().stream()
        .anyMatch(
            link -> link.start() < end && link.end() > start && link.target().startsWith("http"));
  }

  /** The months of a duration. */
  int months() {
    return Dates.months(text, 0, text.length());
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
