package dev.vitae.normalizer.parser.canonical;

import dev.vitae.normalizer.parser.canonical.DatePoints.Form;
import dev.vitae.normalizer.parser.canonical.DatePoints.Found;
import dev.vitae.normalizer.parser.canonical.DateTokens.Type;
import dev.vitae.normalizer.parser.document.Quote.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds dates and ranges of dates with the positions of their parts: months in words and numbers,
 * seasons, quarters, years alone, open ends, glued ends, and the duration beside them.
 */
public final class Dates {
  private static final String DASHES =
      "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212~\u301C\uFF0D\uFF5E\u2192";

  /** Without a digit only words such as 'until the present day' say anything of time. */
  private static final int LONGEST_PRESENT = 40;

  /** Years of two digits that stand apart are no more than this above the others'. */
  private static final int SPAN = 15;

  private static final String CLOSED = ")]\uFF09";

  private final DateTokens tokens;
  private final DatePoints points;

  private Dates(DateTokens tokens) {
    this.tokens = tokens;
    this.points = new DatePoints(tokens);
  }

  /** The dates in a stretch of text, in order, not overlapping. Cost is linear in its length. */
  public static List<DateRange> find(CharSequence text, int start, int end) {
    boolean digits = hasDigit(text, start, end);
    if (end - start < 3 || end - start > LONGEST_PRESENT && !digits) {
      return List.of();
    }
    Dates dates = new Dates(new DateTokens(text, start, end));
    List<DateRange> found = new ArrayList<>();
    int token = 0;
    // Without a digit only the first words can be a date: those that go on with one above.
    int size = digits ? dates.tokens.size() : Math.min(1, dates.tokens.size());
    while (token < size) {
      Read read = dates.at(token);
      if (read == null) {
        token++;
      } else {
        found.add(read.range());
        token = read.next();
      }
    }
    return found;
  }

  /** The length that a text consists of, such as "3 yrs 4 mos", in months; 0 if it is none. */
  public static int months(CharSequence text, int start, int end) {
    if (!DateTokens.startsWithNumber(text, start, end)) {
      return 0;
    }
    Dates dates = new Dates(new DateTokens(text, start, end));
    Length length = dates.length(0);
    return length != null && length.next() == dates.tokens.size() ? length.months() : 0;
  }

  private static boolean hasDigit(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private record Read(DateRange range, int next) {}

  private record Length(int months, int next) {}

  private Read at(int i) {
    Read rest = i == 0 ? continuation() : null;
    if (rest != null) {
      return rest;
    }
    Found first = startsDate(i) || isGluedToWord(i) ? points.at(i) : null;
    if (first == null || !startsDate(i) && first.point().month() == 0) {
      return null;
    }
    Read range = range(i, first);
    if (range != null) {
      return range;
    }
    if (first.form() == Form.MONTH || first.form() == Form.SHORT || !endsDate(first.next() - 1)) {
      return null;
    }
    return single(i, first);
  }

  /** A line that only goes on with a range from the line above: "- Present", "– Feb 2021". */
  private Read continuation() {
    int k = 0;
    while (tokens.isMark(k, DASHES) || k == 0 && DateWords.UNTIL.contains(tokens.word(0))) {
      k++;
    }
    int behind = DateWords.presentAt(tokens, k);
    if (behind > k && behind == tokens.size()) {
      Piece present = new Piece(tokens.start(k), tokens.end(behind - 1));
      return finish(0, null, null, present, true, behind, false);
    }
    Found last = k > 0 ? points.at(k) : null;
    boolean whole = last != null && (last.form() == Form.SURE || last.form() == Form.YEAR);
    if (!whole || length(last.next()) == null && last.next() != tokens.size()) {
      return null;
    }
    return finish(0, null, last.point(), null, false, last.next(), false);
  }

  private Read range(int i, Found first) {
    int k = first.next();
    boolean dash = false;
    boolean word = false;
    while (k < tokens.size() && k < first.next() + 4) {
      if (tokens.isMark(k, DASHES) || k == first.next() && isSlash(k, first)) {
        dash = true;
      } else if (isThrough(k)) {
        word = true;
        k += 2;
      } else if (DateWords.TO.contains(tokens.word(k)) && points.at(k) == null) {
        word = true;
      } else if (!(word && tokens.isMark(k, "'\u2019"))) {
        break;
      }
      if (DateWords.presentAt(tokens, k) > k) {
        break;
      }
      k++;
    }
    boolean joined = dash || word;
    int present = DateWords.presentAt(tokens, k);
    if (present > k && first.form() != Form.MONTH && endsWord(present - 1)) {
      Piece piece = new Piece(tokens.start(k), tokens.end(present - 1));
      return finish(i, first.point(), null, piece, true, present, false);
    }
    Found last = k < tokens.size() ? points.at(k) : null;
    boolean glued = last != null && !joined && tokens.isGlued(k);
    if (last != null && (joined || glued) && fits(first, last) && endsDate(last.next() - 1)) {
      return finish(i, firstOf(first, last), last.point(), null, false, last.next(), false);
    }
    Read years = joined || tokens.isMark(k, "/") ? years(i, first, k) : null;
    if (years != null) {
      return years;
    }
    boolean dangling =
        dash && tokens.isMark(k - 1, DASHES) && k == first.next() + 1 && first.form() != Form.MONTH;
    if (dangling && (k == tokens.size() || tokens.isMark(k, CLOSED) || length(k) != null)) {
      return finish(i, first.point(), null, null, true, k, false);
    }
    return null;
  }

  /** "2014-03 / 2018-12": between months that have their year, the stroke is a dash. */
  private boolean isSlash(int k, Found first) {
    if (!tokens.isMark(k, "/") || first.form() != Form.SURE || first.point().month() == 0) {
      return false;
    }
    Found last = points.at(k + 1);
    boolean month = last != null && last.form() == Form.SURE && last.point().month() > 0;
    return month || DateWords.presentAt(tokens, k + 1) > k + 1;
  }

  /** Dutch "t/m": up to and with. */
  private boolean isThrough(int k) {
    return "t".equals(tokens.word(k))
        && tokens.isMark(k + 1, "/")
        && "m".equals(tokens.word(k + 2));
  }

  /** "2019–21", "2015/2016" and "2018 – 20020", where the second end is no date by itself. */
  private Read years(int i, Found first, int at) {
    int k = tokens.isMark(at, "/") ? at + 1 : at;
    if (first.form() != Form.YEAR || !tokens.is(k, Type.NUMBER) || !endsDate(k)) {
      return null;
    }
    int year = first.point().year();
    int number = tokens.number(k);
    boolean end = tokens.isGlued(k) || k + 1 == tokens.size() && number <= year % 100 + SPAN;
    boolean two = tokens.digits(k) == 2 && number > year % 100 && end;
    boolean typo = at == k && tokens.digits(k) == 5 && (number / 1000 == 20 || number / 1000 == 19);
    if (!two && !typo && !points.isYear(k)) {
      return null;
    }
    int full = two ? year - year % 100 + number : typo ? 0 : number;
    DatePoint last = new DatePoint(tokens.start(k), tokens.end(k), full, 0);
    return finish(i, first.point(), last, null, false, k + 1, false);
  }

  private static boolean fits(Found first, Found last) {
    return switch (first.form()) {
      case SURE, YEAR ->
          last.form() == Form.SURE
              || last.form() == Form.YEAR
              || last.form() == Form.SHORT && first.form() == Form.SURE;
      case SHORT -> last.form() != Form.MONTH;
      case MONTH -> last.form() == Form.SURE && last.point().month() > 0;
    };
  }

  private static DatePoint firstOf(Found first, Found last) {
    DatePoint point = first.point();
    int year = first.form() == Form.MONTH ? last.point().year() : point.year();
    return new DatePoint(point.start(), point.end(), year, point.month());
  }

  private Read single(int i, Found found) {
    boolean year = found.form() == Form.YEAR;
    if (year && (found.point().year() < 1940 || found.point().year() > 2050)) {
      return null;
    }
    String word = tokens.word(i - 1);
    boolean near = i > 0 && tokens.is(i - 1, Type.WORD);
    if (near && DateWords.SINCE.contains(word)) {
      Piece since = new Piece(tokens.start(i - 1), tokens.end(i - 1));
      return finish(i, found.point(), null, since, true, found.next(), false);
    }
    if (near && i == 1 && DateWords.UNTIL.contains(word)) {
      return finish(i, null, found.point(), null, false, found.next(), false);
    }
    boolean words = near || tokens.is(found.next(), Type.WORD);
    boolean bare = year && words && !DateWords.FROM.contains(word);
    return finish(i, found.point(), null, null, false, found.next(), bare);
  }

  /** Takes in the words and brackets around a range, and the duration behind it. */
  private Read finish(
      int from,
      DatePoint first,
      DatePoint last,
      Piece present,
      boolean open,
      int to,
      boolean bare) {
    int begin = from;
    int next = to;
    boolean range = open || last != null;
    while (begin > 0 && range && DateWords.FROM.contains(tokens.word(begin - 1))
        || begin > 0 && present != null && tokens.start(begin - 1) == present.start()) {
      begin--;
    }
    if (begin > 0 && tokens.isMark(begin - 1, "([\uFF08") && tokens.isMark(next, CLOSED)) {
      begin--;
      next++;
    }
    Length length = null;
    int at = next;
    while (tokens.isMark(at, "\u00B7\u2022\u22C5|,;([\uFF08:\u2013\u2014-") && at < next + 2) {
      at++;
    }
    if (bare || (length = length(at)) == null) {
      return read(begin, next, first, last, present, open, null, 0, bare);
    }
    Piece duration = new Piece(tokens.start(at), tokens.end(length.next() - 1));
    next = length.next();
    while (tokens.isMark(next, CLOSED)) {
      next++;
    }
    return read(begin, next, first, last, present, open, duration, length.months(), bare);
  }

  private Read read(
      int begin,
      int next,
      DatePoint first,
      DatePoint last,
      Piece present,
      boolean open,
      Piece duration,
      int months,
      boolean bare) {
    int start = tokens.start(begin);
    int end = Math.max(tokens.end(next - 1), duration == null ? 0 : duration.end());
    return new Read(
        new DateRange(start, end, first, last, present, open, duration, months, bare), next);
  }

  /** "1 yr 7 mos", "5 ans 8 mois", "2 years and 3 months", "3年2个月" from a token on. */
  private Length length(int from) {
    int months = 0;
    int next = -1;
    int k = from;
    while (tokens.digits(k) > 0 && tokens.digits(k) <= 2) {
      int unitAt = tokens.isMark(k + 1, "+") ? k + 2 : k + 1;
      String word = tokens.word(unitAt);
      boolean month = "个個ヶか".contains(word) && !word.isEmpty();
      int unit = month ? 1 : DateWords.unit(word);
      if (unit == 0) {
        break;
      }
      months += unit * (unit > 0 ? tokens.number(k) : 0);
      next = unitAt + (month ? 2 : 1);
      k = next;
      while (tokens.isMark(k, ".,")
          || "and".equals(tokens.word(k))
          || "et".equals(tokens.word(k))
          || "und".equals(tokens.word(k))
          || "y".equals(tokens.word(k))) {
        k++;
      }
    }
    return next < 0 ? null : new Length(months, Math.min(next, tokens.size()));
  }

  /** A number that goes on from another, an amount or a reference is no date. */
  private boolean startsDate(int i) {
    if (!tokens.is(i, Type.NUMBER)) {
      return true;
    }
    char before = tokens.before(i);
    boolean amount = before != 0 && "$€£¥₹#+/@&=_.,:*\\".indexOf(before) >= 0;
    boolean glued =
        amount && (before != ',' && before != ':' && before != '.' || tokens.digits(i - 2) > 0);
    boolean number =
        tokens.digits(i - 1) > 0
            || tokens.isMark(i - 1, "-\u2013") && tokens.digits(i - 2) > 0 && tokens.isGlued(i);
    return !glued
        && !number
        && !(Character.isLetter(before) && tokens.isGlued(i) && isLatin(before));
  }

  /** "Berkeley2014-09-01": behind a word only a date that can be nothing else is one. */
  private boolean isGluedToWord(int i) {
    return points.isYear(i) && i > 0 && tokens.is(i - 1, Type.WORD) && tokens.isGlued(i);
  }

  private static boolean isLatin(char c) {
    return c < '\u0250';
  }

  private boolean endsDate(int i) {
    char behind = tokens.behind(i);
    if (tokens.is(i + 1, Type.WORD) && tokens.isGlued(i + 1) && isLatin(behind)) {
      // Glued to a word, as a talent page's text may be, unless it is a plural or a unit.
      return tokens.word(i + 1).length() > 2;
    }
    if (tokens.is(i + 1, Type.NUMBER) && tokens.isGlued(i + 1)) {
      return true;
    }
    boolean fraction =
        (behind == '.' || behind == ',') && tokens.is(i + 2, Type.NUMBER) && tokens.isGlued(i + 2);
    return "%+°/€$_@".indexOf(behind) < 0 && !fraction || behind == 0;
  }

  private boolean endsWord(int i) {
    return i + 1 >= tokens.size()
        || !tokens.is(i + 1, Type.WORD)
        || !tokens.isGlued(i + 1)
        || tokens.word(i + 1).length() > 2;
  }
}
