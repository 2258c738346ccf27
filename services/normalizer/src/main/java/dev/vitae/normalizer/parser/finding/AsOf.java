package dev.vitae.normalizer.parser.finding;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.schemas.AsOfSource;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.PartialDate;
import dev.vitae.schemas.Profile;
import java.time.YearMonth;
import java.util.List;

/**
 * The month that 'present' means in a document.
 *
 * @param date the month
 * @param source how it is known
 */
public record AsOf(PartialDate date, AsOfSource source) {

  /**
   * The date stated in the document; else what follows from a duration beside the present role;
   * else, when nothing is current, the latest date in it; else the month it was received in.
   */
  public static AsOf of(Document document, Profile profile, YearMonth received) {
    Evidence evidence = new Evidence(0, List.of(), 1f, "received", List.of());
    return new AsOf(
        new PartialDate("", received.getYear(), received.getMonthValue(), true, evidence),
        AsOfSource.RECEIVED);
  }
}
