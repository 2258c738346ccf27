package dev.vitae.normalizer.parser.talentpage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as sites print them. */
final class Duration {
  private static final String YEARS = "(?:(?<years>\\d{1,2}(?:\\.\\d)?)\\+? ?(?:yrs?|years?|y)\\b)";
  private static final String MONTHS = "(?:(?<months>\\d{1,2}) ?(?:mos?|months?|m)\\b)";
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?i)^(?:"
              + YEARS
              + "(?:,? (?:and )?"
              + MONTHS
              + ")?|"
              + MONTHS.replace("<months>", "<only>")
              + ")$");

  private Duration() {}

  /** The months of a text that is nothing but a duration; -1 for any other. */
  static int months(String text) {
    Matcher matcher = WHOLE.matcher(text.strip());
    if (!matcher.matches()) {
      return -1;
    }
    if (matcher.group("only") != null) {
      return Integer.parseInt(matcher.group("only"));
    }
    String months = matcher.group("months");
    double years = Double.parseDouble(matcher.group("years"));
    return (int) Math.round(years * 12) + (months == null ? 0 : Integer.parseInt(months));
  }
}
