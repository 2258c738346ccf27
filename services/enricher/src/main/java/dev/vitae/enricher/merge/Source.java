package dev.vitae.enricher.merge;

import dev.vitae.schemas.DocumentInfo;
import dev.vitae.schemas.PartialDate;
import dev.vitae.schemas.Profile;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Comparator;

/**
 * One document as it goes into a merge.
 *
 * @param index its place among the person's documents, earliest first
 * @param profile what it says; evidence names the document by its place
 * @param info what is known of it
 * @param receivedAt when it came
 */
record Source(int index, Profile profile, DocumentInfo info, Instant receivedAt) {
  /** By the date the document is from; of two, the one that came later. */
  static final Comparator<Source> NEWEST_FIRST =
      Comparator.comparingInt(Source::month).thenComparingInt(Source::index).reversed();

  private static final int MIDDLE_OF_YEAR = 7;

  private int month() {
    PartialDate asOf = info.getAsOf();
    if (asOf.getYear() == 0) {
      ZonedDateTime received = receivedAt.atZone(ZoneOffset.UTC);
      return received.getYear() * 12 + received.getMonthValue();
    }
    return asOf.getYear() * 12 + (asOf.getMonth() == 0 ? MIDDLE_OF_YEAR : asOf.getMonth());
  }
}
