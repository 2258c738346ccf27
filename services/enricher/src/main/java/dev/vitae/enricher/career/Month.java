package dev.vitae.enricher.career;

import dev.vitae.schemas.PartialDate;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;

/**
 * A month on the time line.
 *
 * @param index months since year 0, so that months between two dates are a subtraction
 * @param approximate whether only the year is known; then the middle of the year stands for it
 */
public record Month(int index, boolean approximate) {
  private static final int MIDDLE_OF_YEAR = 7;

  /** The month of a date; null when the date or its year is unknown. */
  public static Month of(PartialDate date) {
    if (date == null || date.getYear() == 0) {
      return null;
    }
    boolean yearAlone = date.getMonth() == 0;
    int month = yearAlone ? MIDDLE_OF_YEAR : date.getMonth();
    return new Month(date.getYear() * 12 + month - 1, yearAlone);
  }

  static Month of(Instant instant) {
    YearMonth month = YearMonth.from(instant.atZone(ZoneOffset.UTC));
    return new Month(month.getYear() * 12 + month.getMonthValue() - 1, false);
  }

  public int year() {
    return Math.floorDiv(index, 12);
  }

  /** From 1 to 12; 0 when only the year is known. */
  public int monthOfYear() {
    return approximate ? 0 : Math.floorMod(index, 12) + 1;
  }
}
