package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.canonical.DatePoint;
import dev.vitae.normalizer.parser.canonical.DateRange;
import dev.vitae.normalizer.parser.document.Document;
import java.util.regex.Pattern;

/**
 * Years of two digits where they may as well be months: beside '2010-16' in the same section, which
 * is years, '2008-10' is years, too.
 */
final class ShortYears {
  private static final Pattern YEARS = Pattern.compile("\\d{4}[-–]\\d{2}");
  private static final int CENTURY = 100;

  private ShortYears() {}

  /** Changes such dates in place, where nothing else in the section is a month in numbers. */
  static void settle(Document document, DateRange[] dates) {
    boolean years = false;
    for (DateRange range : dates) {
      boolean written = range != null && YEARS.matcher(written(document, range)).matches();
      if (range != null && !written && range.first() != null && range.first().month() > 0) {
        return;
      }
      years |= written && range.isRange();
    }
    for (int i = 0; years && i < dates.length; i++) {
      DateRange range = dates[i];
      if (range != null
          && !range.isRange()
          && YEARS.matcher(written(document, range)).matches()
          && range.first().month() > range.first().year() % CENTURY) {
        dates[i] = years(range);
      }
    }
  }

  private static String written(Document document, DateRange range) {
    return document.text().substring(range.start(), range.end());
  }

  private static DateRange years(DateRange range) {
    int century = range.first().year() / CENTURY * CENTURY;
    int end = range.end();
    DatePoint first = new DatePoint(range.start(), range.start() + 4, range.first().year(), 0);
    DatePoint last = new DatePoint(end - 2, end, century + range.first().month(), 0);
    return new DateRange(range.start(), end, first, last, null, false, null, 0, false);
  }
}
