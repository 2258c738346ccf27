package dev.vitae.normalizer.parser.refusal;

import dev.vitae.normalizer.parser.canonical.DateRange;
import dev.vitae.normalizer.parser.canonical.Dates;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import java.util.Locale;
import java.util.Set;

/** Counts what lines look like, whatever their words. */
final class LineShapes {

  /** The person's contact stands in so many lines, or in a side bar whose lines come late. */
  private static final int TOP = 25;

  /** Dates of entries stand in lines this short. */
  private static final int SHORT = 120;

  private static final int LONG = 200;

  /** More lines are not needed to tell a résumé by its dates. */
  private static final int DATED_LINES = 60;

  private static final Set<String> DEEDS =
      Set.of(
          """
          led managed developed designed built implemented created improved reduced increased launched
          coordinated supervised trained organized organised delivered achieved established conducted
          analyzed analysed maintained negotiated prepared oversaw mentored taught served provided
          assisted supported planned administered automated migrated optimized optimised drove
          """
              .strip()
              .split("\\s+"));

  private final Document document;
  private final int[] counts;
  private int code;
  private int stamped;
  private int dated;
  private long letters;
  private long inLong;

  private LineShapes(Document document, int[] counts) {
    this.document = document;
    this.counts = counts;
  }

  static void count(Document document, int[] counts) {
    LineShapes shapes = new LineShapes(document, counts);
    int lines = document.lines().size();
    for (int i = 0; i < lines; i++) {
      shapes.line(document.lines().get(i), i);
    }
    counts[Sign.CODE.ordinal()] = shapes.code * 6 > lines && shapes.code > 2 ? 1 : 0;
    counts[Sign.LOG.ordinal()] = shapes.stamped * 4 > lines && shapes.stamped > 3 ? 1 : 0;
    counts[Sign.PROSE.ordinal()] = shapes.inLong * 10 > shapes.letters * 8 ? 1 : 0;
  }

  private void line(Line line, int number) {
    String text = document.text();
    int start = line.start();
    int end = line.end();
    letters += end - start;
    inLong += end - start > LONG ? end - start : 0;
    char last = text.charAt(end - 1);
    boolean marked = last == ';' || last == '{' || last == '}' || last == '\\';
    code += marked || startsLikeCode(text, start, end) ? 1 : 0;
    int digits = digits(text, start, Math.min(end, start + 24));
    stamped += isStamp(text, start, end, digits) ? 1 : 0;
    if (number < TOP) {
      counts[Sign.EMAIL.ordinal()] += hasAddress(text, start, end) ? 1 : 0;
      counts[Sign.PHONE.ordinal()] += isPhone(text, start, end) ? 1 : 0;
    }
    if (end - start <= SHORT && dated < DATED_LINES && hasYear(text, start, end)) {
      dates(start, end);
    }
    if (Character.isUpperCase(text.charAt(start))) {
      int word = start;
      while (word < end && Character.isLetter(text.charAt(word))) {
        word++;
      }
      boolean deed =
          word - start > 2
              && word < end
              && DEEDS.contains(text.substring(start, word).toLowerCase(Locale.ROOT));
      counts[Sign.DEED.ordinal()] += deed ? 1 : 0;
    }
  }

  private void dates(int start, int end) {
    for (DateRange range : Dates.find(document.text(), start, end)) {
      if (range.isRange() && !range.bare() && range.first() != null) {
        dated++;
        Sign sign = range.open() ? Sign.OPEN_RANGE : Sign.RANGE;
        counts[sign.ordinal()]++;
      }
    }
  }

  private static boolean hasYear(String text, int start, int end) {
    int digits = 0;
    for (int i = start; i < end; i++) {
      digits = Character.isDigit(text.charAt(i)) ? digits + 1 : 0;
      if (digits == 4) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsLikeCode(String text, int start, int end) {
    char c = text.charAt(start);
    if (c == '<' || c == '{' || c == '}' || c == '$' || c == '@' && end - start > 40) {
      return true;
    }
    return starts(text, start, "//")
        || starts(text, start, "/*")
        || starts(text, start, "#!")
        || starts(text, start, "#include")
        || starts(text, start, "#define")
        || starts(text, start, "import ")
        || starts(text, start, "def ")
        || starts(text, start, "return ")
        || starts(text, start, "if (")
        || starts(text, start, "function ")
        || starts(text, start, "static ")
        || starts(text, start, "public ")
        || starts(text, start, "const ")
        || starts(text, start, "--");
  }

  private static boolean starts(String text, int start, String prefix) {
    return text.startsWith(prefix, start);
  }

  private static int digits(String text, int start, int end) {
    int digits = 0;
    for (int i = start; i < end; i++) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits;
  }

  /** Begins with a date and a time of day, or with one of them in brackets. */
  private static boolean isStamp(String text, int start, int end, int digits) {
    if (digits < 6) {
      return false;
    }
    int colons = 0;
    for (int i = start; i < Math.min(end, start + 24); i++) {
      boolean between =
          i > start
              && i + 1 < end
              && text.charAt(i) == ':'
              && Character.isDigit(text.charAt(i - 1))
              && Character.isDigit(text.charAt(i + 1));
      colons += between ? 1 : 0;
    }
    return colons >= 2 || colons == 1 && digits >= 10;
  }

  private static boolean hasAddress(String text, int start, int end) {
    for (int i = start + 1; i < end - 3; i++) {
      if (text.charAt(i) == '@') {
        return Character.isLetterOrDigit(text.charAt(i - 1))
            && Character.isLetterOrDigit(text.charAt(i + 1));
      }
    }
    return false;
  }

  /** Eight digits or more with nothing but the marks of phone numbers between them. */
  private static boolean isPhone(String text, int start, int end) {
    int digits = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        digits++;
        if (digits >= 8) {
          return true;
        }
      } else if (" -.()/+\u00A0".indexOf(c) < 0) {
        digits = 0;
      }
    }
    return false;
  }
}
