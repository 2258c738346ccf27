package dev.vitae.evaluation.score;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as it is compared: at the truth's precision.
 *
 * @param year the year; 0 for {@link #PRESENT} and {@link #UNKNOWN}
 * @param month 1 to 12, or 0 where the date is a year
 */
record When(int year, int month) {
  /** Still so. */
  static final When PRESENT = new When(0, 1);

  /** Printed in another form, and therefore not scored. */
  static final When UNKNOWN = new When(0, 2);

  private static final Pattern NOW =
      Pattern.compile(
          "present|current(ly)?|now|today|ongoing|on going|till date|to date|till now|heute"
              + "|actuel(lement)?|aujourd.?hui|actual(idad|mente)?|presente|atual|至今|现在|現在"
              + "|null|none|in progress");
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2}))?(?:[-/.]\\d{1,2})?(?:t.*)?");
  private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
  private static final Pattern NAMED =
      Pattern.compile("([a-z]{3})[a-z]*\\.?,?\\s+(?:\\d{1,2},?\\s+)?(\\d{4})");
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** The date of a text; null where there is none in it. */
  static When of(String text) {
    String folded = Words.folded(text).strip();
    if (folded.isEmpty()) {
      return null;
    }
    if (folded.equals("?")) {
      return UNKNOWN;
    }
    if (NOW.matcher(folded).matches()) {
      return PRESENT;
    }
    Matcher iso = ISO.matcher(folded);
    if (iso.matches()) {
      int month = iso.group(2) == null ? 0 : Integer.parseInt(iso.group(2));
      return new When(Integer.parseInt(iso.group(1)), month <= 12 ? month : 0);
    }
    Matcher monthFirst = MONTH_FIRST.matcher(folded);
    if (monthFirst.matches()) {
      int month = Integer.parseInt(monthFirst.group(1));
      if (month >= 1 && month <= 12) {
        return new When(Integer.parseInt(monthFirst.group(2)), month);
      }
    }
    Matcher named = NAMED.matcher(folded);
    if (named.matches() && MONTHS.contains(named.group(1))) {
      return new When(Integer.parseInt(named.group(2)), 1 + MONTHS.indexOf(named.group(1)));
    }
    Matcher year = YEAR.matcher(folded);
    return year.find() ? new When(Integer.parseInt(year.group()), 0) : null;
  }

  /** Whether a date that was read is this one of the truth. */
  boolean agrees(When read) {
    if (year == 0 || read == null || read.year == 0) {
      return equals(read) && !equals(UNKNOWN);
    }
    return year == read.year && (month == 0 || month == read.month);
  }

  @Override
  public String toString() {
    if (year == 0) {
      return equals(PRESENT) ? "present" : "?";
    }
    return month == 0 ? String.valueOf(year) : "%d-%02d".formatted(year, month);
  }
}
