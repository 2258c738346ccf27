package dev.vitae.normalizer.parser.canonical;

import dev.vitae.normalizer.parser.canonical.DateTokens.Type;

/** Reads one date that begins at a token. */
final class DatePoints {
  /** How a date is written, from which follows how sure it is one. */
  enum Form {
    /** With a month, or with a year that nothing else can be. */
    SURE,
    /** Four digits. */
    YEAR,
    /** A year of two digits: a date only in a range. */
    SHORT,
    /** A month or a season without its year: a date only where the range's other end has one. */
    MONTH
  }

  /**
   * A date and where it stops.
   *
   * @param next the first token behind
   */
  record Found(DatePoint point, Form form, int next) {}

  private static final String SEPARATORS = "-./\u2010\u2011";

  private final DateTokens tokens;

  DatePoints(DateTokens tokens) {
    this.tokens = tokens;
  }

  /** The date that begins at a token, or null. */
  Found at(int i) {
    if (tokens.is(i, Type.NUMBER)) {
      return number(i);
    }
    if (tokens.isMark(i, "'\u2019\u2018`") && tokens.digits(i + 1) == 2 && tokens.isGlued(i + 1)) {
      return found(i, i + 2, century(tokens.number(i + 1)), 0, Form.SHORT);
    }
    if (!tokens.is(i, Type.WORD)) {
      return null;
    }
    String word = tokens.word(i);
    int month = DateWords.month(word);
    if (month > 0) {
      return month(i, i, month);
    }
    if (DateWords.QUARTERS.contains(word) && tokens.digits(i + 1) == 1) {
      return quarter(i, i + 1, i + 2);
    }
    return DateWords.SEASONS.contains(word) ? season(i) : null;
  }

  /** The year behind a month: "Mar 2021", "mars, 2021", "March 15th, 2021", "mar. de 2021". */
  private Found month(int first, int at, int month) {
    int k = at + 1;
    if (tokens.isMark(k, ".")) {
      k++;
    }
    Found year = yearBehind(first, k, month);
    if (year == null && tokens.digits(k) > 0 && tokens.digits(k) <= 2 && tokens.number(k) <= 31) {
      int behind = k + 1;
      if (DateWords.ORDINALS.contains(tokens.word(behind)) && tokens.isGlued(behind)) {
        behind++;
      }
      year = yearBehind(first, behind, month);
      if (year == null && tokens.digits(k) == 2) {
        year = found(first, k + 1, century(tokens.number(k)), month, Form.SHORT);
      }
    }
    return year != null ? year : found(first, k, 0, month, Form.MONTH);
  }

  private Found yearBehind(int first, int from, int month) {
    int k = from;
    boolean joined = false;
    if (tokens.isMark(k, ",") || tokens.isMark(k, ".")) {
      k++;
    } else if (tokens.isMark(k, "-/\u2010\u2011\u2013") && tokens.isGlued(k)) {
      joined = true;
      k++;
    }
    while (DateWords.OF.contains(tokens.word(k))) {
      k++;
    }
    if (joined && !tokens.isGlued(k)) {
      return null;
    }
    if (tokens.isMark(k, "'\u2019\u2018`") && tokens.digits(k + 1) == 2) {
      return found(first, k + 2, century(tokens.number(k + 1)), month, Form.SURE);
    }
    int digits = tokens.digits(k);
    if (digits == 4 || digits == 5 || digits == 3 && startsLikeYear(k)) {
      // A month with an impossible year is a typing error: the date is there, its year unknown.
      return found(first, k + 1, isYear(k) ? tokens.number(k) : 0, month, Form.SURE);
    }
    if (digits == 2 && joined) {
      return found(first, k + 1, century(tokens.number(k)), month, Form.SURE);
    }
    return null;
  }

  private Found quarter(int first, int number, int from) {
    int quarter = tokens.number(number);
    int k = from;
    while (tokens.isMark(k, ",/-'\u2019") || DateWords.OF.contains(tokens.word(k))) {
      k++;
    }
    if (quarter < 1 || quarter > 4) {
      return null;
    }
    int month = quarter * 3 - 2;
    if (isYear(k)) {
      return found(first, k + 1, tokens.number(k), month, Form.SURE);
    }
    boolean two = tokens.digits(k) == 2 && k > from;
    return two
        ? found(first, k + 1, century(tokens.number(k)), month, Form.SURE)
        : found(first, from, 0, month, Form.MONTH);
  }

  private Found season(int first) {
    int k = first + 1;
    while (tokens.isMark(k, ".,'\u2019") || DateWords.OF.contains(tokens.word(k))) {
      k++;
    }
    Found month = tokens.is(k, Type.WORD) ? at(k) : null;
    if (month != null && month.form() == Form.SURE) {
      return found(first, month.next(), month.point().year(), month.point().month(), Form.SURE);
    }
    if (!isYear(k)) {
      return null;
    }
    int year = tokens.number(k);
    int next = k + 1;
    boolean school = tokens.isMark(next, "/") && tokens.isGlued(next + 1);
    if (school && tokens.number(next + 1) % 100 == (year + 1) % 100) {
      next += 2;
    }
    return found(first, next, year, 0, Form.SURE);
  }

  private Found number(int i) {
    int digits = tokens.digits(i);
    if (isYear(i)) {
      return year(i);
    }
    if (digits > 2) {
      return null;
    }
    int value = tokens.number(i);
    int k = i + 1;
    boolean mark = tokens.isMark(k, SEPARATORS);
    if (mark && tokens.is(k + 1, Type.NUMBER) && (tokens.isGlued(k) == tokens.isGlued(k + 1))) {
      char separator = tokens.first(k);
      if (value >= 1 && value <= 12 && isYear(k + 1) && !sameMark(k, k + 2)) {
        return found(i, k + 2, tokens.number(k + 1), value, Form.SURE);
      }
      Found day = day(i, k);
      if (day != null) {
        return day;
      }
      boolean two = tokens.digits(k + 1) == 2 && separator == '/' && !sameMark(k, k + 2);
      return two && value >= 1 && value <= 12 && tokens.isGlued(k + 1)
          ? found(i, k + 2, century(tokens.number(k + 1)), value, Form.SHORT)
          : null;
    }
    while (tokens.isMark(k, ".\u00BA\u00AA") || isOrdinal(k)) {
      k++;
    }
    if (DateWords.QUARTERS.contains(tokens.word(k))
        && value <= 4
        && tokens.isGlued(k) == (k == i + 1)) {
      return quarter(i, i, k + 1);
    }
    while (DateWords.OF.contains(tokens.word(k)) || tokens.isMark(k, "-/")) {
      k++;
    }
    int month = value >= 1 && value <= 31 ? DateWords.month(tokens.word(k)) : 0;
    if (month == 0) {
      return null;
    }
    Found found = month(i, k, month);
    return found.form() == Form.SURE ? found : null;
  }

  private boolean isOrdinal(int k) {
    return tokens.isGlued(k) && DateWords.ORDINALS.contains(tokens.word(k));
  }

  private boolean sameMark(int a, int b) {
    return tokens.isMark(b, String.valueOf(tokens.first(a)))
        && tokens.isGlued(b)
        && tokens.is(b + 1, Type.NUMBER)
        && tokens.isGlued(b + 1);
  }

  /** "31.05.2019", "5/31/2019": with a slash the month comes first unless it cannot. */
  private Found day(int i, int mark) {
    if (!sameMark(mark, mark + 2) || !isYear(mark + 3) && tokens.digits(mark + 3) != 2) {
      return null;
    }
    int a = tokens.number(i);
    int b = tokens.number(mark + 1);
    boolean monthFirst = tokens.first(mark) == '/' ? a <= 12 : b > 12;
    int month = monthFirst ? a : b;
    int day = monthFirst ? b : a;
    if (month < 1 || month > 12 || day < 1 || day > 31) {
      return null;
    }
    int year = tokens.number(mark + 3);
    return found(i, mark + 4, isYear(mark + 3) ? year : century(year), month, Form.SURE);
  }

  private Found year(int i) {
    int year = tokens.number(i);
    int k = i + 1;
    if (tokens.word(k).equals("年") || tokens.word(k).equals("년")) {
      boolean month = tokens.number(k + 1) >= 1 && tokens.number(k + 1) <= 12;
      if (!month) {
        return found(i, k + 1, year, 0, Form.SURE);
      }
      int next = k + (tokens.word(k + 2).equals("月") || tokens.word(k + 2).equals("월") ? 3 : 2);
      if (tokens.digits(next) > 0 && tokens.word(next + 1).equals("日")) {
        next += 2;
      }
      return found(i, next, year, tokens.number(k + 1), Form.SURE);
    }
    boolean mark = tokens.isMark(k, SEPARATORS) && tokens.isGlued(k) && tokens.isGlued(k + 1);
    int digits = tokens.digits(k + 1);
    if (mark && digits > 0 && digits <= 2) {
      int month = tokens.number(k + 1);
      boolean school = tokens.first(k) == '/' && digits == 2 && month == (year + 1) % 100;
      if (month >= 1 && month <= 12 && (!school || hasMonthBeside(i))) {
        boolean day = sameMark(k, k + 2) && tokens.digits(k + 3) <= 2;
        return found(i, k + (day ? 4 : 2), year, month, Form.SURE);
      }
    }
    int month = DateWords.month(tokens.word(k));
    if (month > 0 && !tokens.isGlued(k) && month(k, k, month).form() == Form.MONTH) {
      return found(i, k + 1, year, month, Form.SURE);
    }
    return found(i, i + 1, year, 0, Form.YEAR);
  }

  /** Whether the range's other end says that "2011/12" is a December: "2008/03 - 2011/12". */
  private boolean hasMonthBeside(int i) {
    for (int distance = 4; distance <= 5; distance++) {
      if (isYearAndMonth(i + distance) || isYearAndMonth(i - distance)) {
        return true;
      }
    }
    return false;
  }

  private boolean isYearAndMonth(int i) {
    int month = tokens.digits(i + 2) == 2 ? tokens.number(i + 2) : 0;
    return isYear(i)
        && tokens.isMark(i + 1, "/")
        && tokens.isGlued(i + 1)
        && tokens.isGlued(i + 2)
        && month >= 1
        && month <= 12
        && month != (tokens.number(i) + 1) % 100;
  }

  boolean isYear(int i) {
    return tokens.digits(i) == 4 && tokens.number(i) >= 1900 && tokens.number(i) <= 2099;
  }

  private boolean startsLikeYear(int i) {
    int number = tokens.number(i);
    return number / 10 == 19 || number / 10 == 20;
  }

  /** A year of two digits lies in the 69 years before 2040 or behind 1940. */
  static int century(int two) {
    return two < 40 ? 2000 + two : 1900 + two;
  }

  private Found found(int first, int next, int year, int month, Form form) {
    return new Found(
        new DatePoint(tokens.start(first), tokens.end(next - 1), year, month), form, next);
  }
}
