package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.canonical.PlaceNames;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Postal codes beside a town, and of which country their form is. */
final class PostalCodes {
  private static final Pattern CODE =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:[A-Z]{1,2}-)?(\\d{4,6}(?:-\\d{3,4})?|\\d{2}-\\d{3}|\\d{3}"
              + " \\d{2}|\\d{4} [A-Z]{2}|[A-HJ-NP-Z]\\d{4}(?:[A-Z]{3})?|[A-Z]{1,2}\\d[A-Z\\d]?"
              + " ?\\d[A-Z]{2}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d)(?![\\p{L}\\d])");

  /** 'Manchester M13': the first half of a British code. */
  private static final Pattern OUTWARD = Pattern.compile("(.+?) ([A-Z]{1,2}\\d[A-Z\\d]?)");

  private static final Pattern BRITISH =
      Pattern.compile("[A-Z]{1,2}\\d[A-Z\\d]?(?: ?\\d[A-Z]{2})?");
  private static final Pattern CANADIAN = Pattern.compile("[A-Z]\\d[A-Z] ?\\d[A-Z]\\d");
  private static final Pattern DUTCH = Pattern.compile("\\d{4} [A-Z]{2}");
  private static final Pattern POLISH = Pattern.compile("\\d{2}-\\d{3}");
  private static final Pattern BRAZILIAN = Pattern.compile("\\d{5}-\\d{3}");

  private PostalCodes() {}

  /**
   * A part of an address.
   *
   * @param code null where the part has none
   * @param rest what stands beside the code
   */
  record Part(String code, String rest) {}

  static boolean isCode(String text) {
    return CODE.matcher(text).matches();
  }

  /** The code at an end of a part of an address, and the rest. */
  static Part part(String text) {
    Matcher postal = CODE.matcher(text);
    if (postal.find() && (postal.start() == 0 || postal.end() == text.length())) {
      String rest = text.substring(0, postal.start()) + text.substring(postal.end());
      return new Part(postal.group(1), rest.strip());
    }
    Matcher outward = OUTWARD.matcher(text);
    boolean half = outward.matches() && "GB".equals(PlaceNames.countryOfCity(outward.group(1)));
    return half ? new Part(outward.group(2), outward.group(1)) : new Part(null, text);
  }

  /** ISO 3166-1 code of the only country that writes codes so; null where several do. */
  static String country(String code) {
    if (CANADIAN.matcher(code).matches()) {
      return "CA";
    }
    if (BRITISH.matcher(code).matches()) {
      return "GB";
    }
    if (DUTCH.matcher(code).matches()) {
      return "NL";
    }
    if (POLISH.matcher(code).matches()) {
      return "PL";
    }
    return BRAZILIAN.matcher(code).matches() ? "BR" : null;
  }
}
