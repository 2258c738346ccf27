package dev.vitae.normalizer.parser.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # months in words, by language
          March 2021 - Present | 2021-03..now
          Mar 2021 – Feb 2022 | 2021-03..2022-02
          Sept. 2014 — May 2018 | 2014-09..2018-05
          mars, 2021 - Present | 2021-03..now
          Juin 2019 - Févr. 2021 1 an 8 mois | 2019-06..2021-02 [20]
          Mars 2021 - Aujourd'hui 5 ans 8 mois | 2021-03..now [68]
          Janv. 2020 - Aujourd’hui | 2020-01..now
          März 2019 bis heute | 2019-03..now
          von Mai 2015 bis Dez. 2018 | 2015-05..2018-12
          1. Oktober 2016 – 30. Juni 2019 | 2016-10..2019-06
          enero de 2018 - actualidad | 2018-01..now
          Desde marzo 2015 hasta junio 2017 | 2015-03..2017-06
          abr. 2016 – la actualidad | 2016-04..now
          outubro de 2012 a fevereiro de 2014 | 2012-10..2014-02
          Jan/2019 – atual | 2019-01..now
          giu 2010 - oggi | 2010-06..now
          dal settembre 2012 al luglio 2015 | 2012-09..2015-07
          mei 2014 – heden | 2014-05..now
          styczeń 2015 – obecnie | 2015-01..now
          od maja 2011 do grudnia 2014 | 2011-05..2014-12
          październik 2010 - do chwili obecnej | 2010-10..now
          Ocak 2019 - Halen | 2019-01..now
          Ağustos 2012 – Şubat 2016 | 2012-08..2016-02
          Mart 2017 - Devam ediyor | 2017-03..now
          2017年3月 - 至今 | 2017-03..now
          2012年9月至2016年6月 | 2012-09..2016-06
          2017年4月～現在 | 2017-04..now
          2014年4月〜2018年3月 | 2014-04..2018-03
          2015 年 7 月 – 2018 年 1 月 | 2015-07..2018-01
          janvari 2019 - ab tak | 2019-01..now
          # months in numbers
          03/2017 - 05/2019 | 2017-03..2019-05
          03.2017–heute | 2017-03..now
          10.2016-02.2018 | 2016-10..2018-02
          2017-03 – 2018-11 | 2017-03..2018-11
          2017.03 - 2018.11 | 2017-03..2018-11
          2021-03-01 - Present | 2021-03..now
          2019-06-01 — 2021-02-28 | 2019-06..2021-02
          01.03.2017 – 31.05.2019 | 2017-03..2019-05
          12/1/2023 | 2023-12
          31/12/2019 | 2019-12
          03/17 - 05/19 | 2017-03..2019-05
          03 / 2017 - 05 / 2019 | 2017-03..2019-05
          # years, seasons, quarters
          2014 - 2018 | 2014..2018
          2014–18 | 2014..2018
          2015/2016 | 2015..2016
          2015-2016 | 2015..2016
          2021 - PRESENT | 2021..now
          '14 – '19 | 2014..2019
          Jan '19 – Mar '21 | 2019-01..2021-03
          Jan-19 to Mar-21 | 2019-01..2021-03
          Summer 2019 | 2019
          Sommer 2017 – Herbst 2018 | 2017..2018
          WS 2015/16 – SS 2018 | 2015..2018
          Q3 2019 - Q1 2021 | 2019-07..2021-01
          2. Quartal 2018 | 2018-04
          # one end
          since March 2019 | 2019-03..now
          seit 2016 | 2016..now
          Depuis janvier 2020 | 2020-01..now
          until 2012 | ..2012
          2020-02-01 — | 2020-02..now
          (2016 - 2018) | 2016..2018
          - Present | ..now
          – 2021-02-28 | ..2021-02
          2018 - to date | 2018..now
          Jan 2018 till now | 2018-01..now
          à partir de septembre 2021 à ce jour | 2021-09..now
          # the year of the second end stands for both
          May - August 2019 | 2019-05..2019-08
          Jan. – Mar. 2020 | 2020-01..2020-03
          # glued
          Sep 2025Present · 8 mos · Los Gatos, CA | 2025-09..now [8]
          Jan 2020Aug 2021 · 1 yr 7 mos · Mumbai | 2020-01..2021-08 [19]
          2012-2014Technician | 2012..2014
          # durations
          Jan 2020 – Aug 2021 (1 year 7 months) | 2020-01..2021-08 [19]
          2018 - 2020 (2 yrs) | 2018..2020 [24]
          03/2017 – 05/2019, 2 Jahre 3 Monate | 2017-03..2019-05 [27]
          2015年3月-2018年5月（3年2个月） | 2015-03..2018-05 [38]
          # typing errors: the date is there, its year is not known
          March 20018 - May 2019 | ?-03..2019-05
          Jan 2107 - Mar 2018 | ?-01..2018-03
          2018 - 20020 | 2018..?
          # days
          01 December 2023 | 2023-12
          May 15th, 2019 – June 3, 2020 | 2019-05..2020-06
          15 août 2018 | 2018-08
          1er septembre 2018 au 30 juin 2019 | 2018-09..2019-06
          # in a line
          Completed physics PhD, 2013 | 2013
          Graphic Design, School of the Arts, 1995 | 1995
          Data Science Manager March 2017 - October 2018 | 2017-03..2018-10
          Nurse 2011-2015, Bergen Hospital | 2011..2015
          Taught summer school 2011 in Lyon | 2011?
          """)
  void datesAreRead(String text, String expected) {
    assertThat(shown(text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "no date in {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          (206) 555-0142
          +49 30 2012 2015
          555-2019
          24/7 support
          3-5 years
          100-120 beds
          $2000
          2,019 items
          2000+ users
          1990s
          version 3.2019.1
          99.9% uptime
          Present value models
          Today we march on
          1/2
          room 1203
          ISO 9001
          10.1.2.3
          jane2019@example.com
          example.com/2019
          """)
  void nearMissesAreNoDates(String text) {
    assertThat(Dates.find(text, 0, text.length())).isEmpty();
  }

  @ParameterizedTest(name = "{0} may be a number")
  @CsvSource({"managed 1990 units", "over 2000 patients a year", "In the 2012 season"})
  void aYearAmongWordsIsBare(String text) {
    assertThat(Dates.find(text, 0, text.length())).allMatch(DateRange::bare);
  }

  @Test
  void everyPartStandsWhereItIsRead() {
    String text = "Baker (März 2017 – heute) · 3 Jahre, Köln";

    DateRange range = Dates.find(text, 0, text.length()).getFirst();

    assertThat(text.substring(range.start(), range.end()))
        .isEqualTo("(März 2017 – heute) · 3 Jahre");
    assertThat(text.substring(range.first().start(), range.first().end())).isEqualTo("März 2017");
    assertThat(text.substring(range.present().start(), range.present().end())).isEqualTo("heute");
    assertThat(text.substring(range.duration().start(), range.duration().end()))
        .isEqualTo("3 Jahre");
  }

  @ParameterizedTest
  @CsvSource({"3 yrs 4 mos, 40", "2 Jahre, 24", "1 an et 2 mois, 14", "8 mos, 8", "3 years old, 0"})
  void aLengthOfTimeIsReadWhenItIsAllThereIs(String text, int months) {
    assertThat(Dates.months(text, 0, text.length())).isEqualTo(months);
  }

  @Test
  void noTextThrows() {
    String alphabet = "2019 0/-.–MarQ年月(')至今";
    for (int seed = 0; seed < 20_000; seed++) {
      StringBuilder text = new StringBuilder();
      for (int n = 0, state = seed * 7919 + 17; n < 12; n++) {
        state = state * 1_103_515_245 + 12_345;
        text.append(alphabet.charAt((state >>> 16) % alphabet.length()));
      }
      int end = -1;
      for (DateRange range : Dates.find(text, 0, text.length())) {
        assertThat(range.start()).isGreaterThanOrEqualTo(end).isLessThan(range.end());
        end = range.end();
        assertThat(end).isLessThanOrEqualTo(text.length());
      }
    }
  }

  private static String shown(String text) {
    List<DateRange> ranges = Dates.find(text, 0, text.length());
    if (ranges.size() != 1) {
      return ranges.toString();
    }
    DateRange range = ranges.getFirst();
    String shown = shown(range.first());
    if (range.isRange()) {
      shown += ".." + (range.open() ? "now" : shown(range.last()));
    }
    return shown
        + (range.bare() ? "?" : "")
        + (range.months() > 0 ? " [" + range.months() + "]" : "");
  }

  private static String shown(DatePoint point) {
    if (point == null) {
      return "";
    }
    String year = point.year() == 0 ? "?" : String.valueOf(point.year());
    return point.month() == 0 ? year : String.format(Locale.ROOT, "%s-%02d", year, point.month());
  }
}
