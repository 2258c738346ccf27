package dev.vitae.normalizer.parser.canonical;

import dev.vitae.normalizer.parser.document.Quote;

/**
 * A date, or a range of dates, as it stands in a text.
 *
 * @param start first code unit, a word such as 'since' and a bracket included
 * @param end first code unit behind, a duration printed beside it included
 * @param first the first date; null in 'until 2019'
 * @param last the last date; null for a single date and where the range is open
 * @param present the words that say it still goes on; null where there are none
 * @param open whether the range has no last date: it says 'present' or 'since', or its dash has
 *     nothing behind it
 * @param duration the duration printed beside the dates; null where there is none
 * @param months its length; 0 where there is none
 * @param bare whether it is a single year in running words, which may just as well be a number
 */
public record DateRange(
    int start,
    int end,
    DatePoint first,
    DatePoint last,
    Quote.Piece present,
    boolean open,
    Quote.Piece duration,
    int months,
    boolean bare) {

  /** Whether it has two ends, of which the second may be open. */
  public boolean isRange() {
    return open || last != null;
  }
}
