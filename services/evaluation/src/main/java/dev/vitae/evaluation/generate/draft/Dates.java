package dev.vitae.evaluation.generate.draft;

import dev.vitae.evaluation.generate.people.Dice;
import dev.vitae.evaluation.generate.people.Person.Period;
import dev.vitae.evaluation.generate.people.Phrases;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** How one document writes its dates: an author has one way, as a rule. */
final class Dates {
  /** Stands in a table's cell instead of a pattern: the season and the year. */
  private static final String SEASON = "season";

  private final Phrases phrases;
  private final String pattern;
  private final String until;
  private final String present;
  private final boolean shared;
  private final String since;

  /**
   * @param style month, numeric, year, quarter, season or any
   */
  Dates(Phrases phrases, String style, Dice dice) {
    this.phrases = phrases;
    String chosen =
        style.equals("any") ? dice.pick(List.of("month", "month", "numeric", "year")) : style;
    this.pattern = chosen.equals(SEASON) ? SEASON : dice.pick(phrases.all("dates." + chosen));
    this.until = dice.pick(phrases.all("until"));
    this.present = dice.pick(phrases.all("present"));
    this.shared = pattern.matches("[ML]+ yyyy") && dice.percent(15);
    this.since = phrases.has("since") && dice.percent(15) ? phrases.first("since") : "";
  }

  /** From, to: as printed. */
  String period(Period period) {
    String start = month(period.start());
    if (period.end() == null) {
      return since.isEmpty() ? start + until + present : since.replace("{start}", start);
    }
    String end = month(period.end());
    if (start.equals(end)) {
      return start;
    }
    boolean oneYear = period.start().getYear() == period.end().getYear();
    if (shared && oneYear) {
      start = start.substring(0, start.length() - " yyyy".length());
    }
    return start + until + end;
  }

  String month(YearMonth month) {
    if (pattern.equals(SEASON)) {
      // December is told as the winter of its own year, as people do.
      int season = month.getMonthValue() % 12 / 3;
      return phrases.all("season").get(season) + " " + month.getYear();
    }
    return DateTimeFormatter.ofPattern(pattern, phrases.locale()).format(month);
  }

  /** What a careful reader can know of the month: {@code yyyy-MM}, or the year alone. */
  String known(YearMonth month) {
    return pattern.contains("M") || pattern.contains("L")
        ? month.toString()
        : Integer.toString(month.getYear());
  }
}
