package dev.vitae.normalizer.parser.finding;

import dev.vitae.normalizer.parser.canonical.DatePoint;
import dev.vitae.normalizer.parser.canonical.DateRange;
import dev.vitae.normalizer.parser.canonical.Dates;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Openings;
import dev.vitae.schemas.AsOfSource;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.PartialDate;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Span;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The month that 'present' means in a document.
 *
 * @param date the month, or only the year
 * @param source how it is known
 */
public record AsOf(PartialDate date, AsOfSource source) {

  /** A line that states it says little else. */
  private static final int LONGEST_LINE = 80;

  /** Words that stand before the date of a document, in several languages. */
  private static final Pattern STATED =
      Pattern.compile(
          "(?i)(?:\\b(?:as of|last (?:updated?|modified|revised|revision)|updated(?: on)?|current"
              + " as of|revised|stand|letzte aktualisierung|aktualisiert(?: am)?|mis(?:e)? à"
              + " jour(?: le)?|dernière mise à jour|última actualización|actualizado(?: en)?|última"
              + " atualização|atualizado em|aggiornato (?:a|al|il)|bijgewerkt(?: op)?|stan"
              + " na|güncelleme)\\b|更新日|現在日)[:\\s]*");

  private static final Openings OPENINGS = Openings.of(STATED);

  /**
   * The date stated in the document; else what follows from a duration beside the present role;
   * else, when nothing is current, the latest date in it; else the month it was received in.
   */
  public static AsOf of(Document document, Profile profile, YearMonth received) {
    AsOf stated = stated(document, received);
    if (stated != null) {
      return stated;
    }
    AsOf duration = fromDuration(profile);
    if (duration != null) {
      return duration;
    }
    boolean current =
        profile.getPositions().stream().anyMatch(Position::getCurrent)
            || profile.getVolunteering().stream().anyMatch(Position::getCurrent)
            || profile.getEducation().stream().anyMatch(education -> education.getCurrent());
    AsOf latest = current ? null : LatestDate.of(profile, received);
    return latest == null ? received(received) : latest;
  }

  /** Months since year 0; a year alone counts as its last month. */
  static int months(PartialDate date) {
    return date.getYear() * 12 + (date.getMonth() == 0 ? 11 : date.getMonth() - 1);
  }

  private static AsOf stated(Document document, YearMonth received) {
    for (Line line : document.lines()) {
      if (line.end() - line.start() > LONGEST_LINE || !hasYear(document.text(), line)) {
        continue;
      }
      boolean may = OPENINGS.any(document.text(), line.start(), line.end());
      Matcher words = STATED.matcher(document.text()).region(line.start(), line.end());
      if (!may || !words.find()) {
        continue;
      }
      for (DateRange range : Dates.find(document.text(), words.end(), line.end())) {
        DatePoint point = range.first();
        boolean single = point != null && !range.isRange() && point.year() > 0;
        if (single && point.start() - words.end() < 4 && point.year() <= received.getYear()) {
          return new AsOf(point.partial(document, "as-of.stated", 0.9f), AsOfSource.STATED);
        }
      }
    }
    return null;
  }

  /** Whether four digits stand together: most lines need no further look. */
  private static boolean hasYear(String text, Line line) {
    int digits = 0;
    for (int i = line.start(); i < line.end() && digits < 4; i++) {
      digits = Character.isDigit(text.charAt(i)) ? digits + 1 : 0;
    }
    return digits == 4;
  }

  /** 'Sep 2025 – Present · 8 mos' was written in May 2026. */
  private static AsOf fromDuration(Profile profile) {
    AsOf latest = null;
    for (int i = 0; i < profile.getPositions().size(); i++) {
      Position position = profile.getPositions().get(i);
      PartialDate start = position.getStart();
      boolean known =
          position.getCurrent()
              && start != null
              && start.getMonth() > 0
              && position.getStatedDuration() != null
              && position.getStatedDuration().getCanonical() != null;
      if (!known) {
        continue;
      }
      int months = Integer.parseInt(position.getStatedDuration().getCanonical());
      YearMonth then = YearMonth.of(start.getYear(), start.getMonth()).plusMonths(months);
      List<Span> spans = new ArrayList<>(start.getEvidence().getSpans());
      spans.addAll(position.getStatedDuration().getEvidence().getSpans());
      List<String> from =
          List.of("positions/" + i + "/start", "positions/" + i + "/statedDuration");
      PartialDate date =
          new PartialDate(
              "",
              then.getYear(),
              then.getMonthValue(),
              true,
              new Evidence(0, spans, 0.9f, "as-of.duration", from));
      if (latest == null || months(date) > months(latest.date())) {
        latest = new AsOf(date, AsOfSource.DURATION);
      }
    }
    return latest;
  }

  private static AsOf received(YearMonth received) {
    Evidence evidence = new Evidence(0, List.of(), 1f, "as-of.received", List.of());
    return new AsOf(
        new PartialDate("", received.getYear(), received.getMonthValue(), true, evidence),
        AsOfSource.RECEIVED);
  }
}
