package dev.vitae.normalizer.parser.canonical;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.schemas.PartialDate;

/**
 * One date as it stands in a text.
 *
 * @param start first code unit
 * @param end first code unit behind
 * @param year year of the Gregorian calendar; 0 when what stands there cannot be a year of a life
 * @param month 1 to 12; 0 when only the year is known
 */
public record DatePoint(int start, int end, int year, int month) {

  /** The date as a value of the profile. */
  public PartialDate partial(Document document, String rule, float confidence) {
    Quote quote = Quote.of(document, start, end);
    return new PartialDate(quote.written(), year, month, false, quote.evidence(rule, confidence));
  }
}
