package dev.vitae.normalizer.parser.document;

import java.util.regex.Pattern;

/**
 * The words that stand above a table's column of dates, in the languages people write in: a row in
 * which one of them stands says what the table's columns hold.
 */
public final class DateHeads {
  private static final Pattern WORDS =
      Pattern.compile(
          "(?iu)(?:periods?|dates?|years?|when|duration|time(?: (?:period|frame))?|from(?: ?[-–/]"
              + " ?| )(?:to|until)|zeitr[aä]um|zeit|datum|daten|jahre?|dauer|von ?[-–/] ?bis"
              + "|p[ée]riodes?|dates?|ann[ée]es?|dur[ée]e|per[ií]odos?|fechas?|años?|duraci[oó]n"
              + "|anos?|datas?|dura[cç][aã]o|periodi?|ann[oi]|durata|jaar|jaren|okres|lata|daty?"
              + "|czas|tarih(?:ler)?|yıl(?:lar)?|dönem|süre|时间|起止时间|起止年月|日期|年份|年月|期間|時期|年月日"
              + "|avadhi|varsh)\\s*:?");

  private DateHeads() {}

  /** Whether a cell holds such words and no more. */
  public static boolean is(String cell) {
    return WORDS.matcher(cell).matches();
  }
}
