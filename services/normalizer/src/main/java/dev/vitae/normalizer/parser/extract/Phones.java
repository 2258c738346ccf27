package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.canonical.Canonical;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.schemas.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The person's phone numbers, of any country. */
final class Phones {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d@/.:=_-])(?:\\+|00)?[(]?\\+?\\d(?:[\\d\\s()./\\u00A0\\u2010-\\u2015\\u2212-]{4,22})\\d(?![\\p{L}\\d@%])"
              + "(?:\\s?(?:x|ext\\.?)\\s?\\d{1,5})?");

  /** Years, ranges of years and dates have the form of short numbers. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?:19|20)\\d\\d(?:\\s?[-–—./]\\s?(?:(?:19|20)\\d\\d|\\d\\d?))*"
              + "|\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)?\\d\\d"
              + "|\\d{1,2}[./-](?:19|20)\\d\\d(?:\\s?[-–—]\\s?\\d{1,2}[./-](?:19|20)\\d\\d)?");

  /** Codes of places that no phone number is written like: Brazil and Portugal. */
  private static final Pattern POSTAL_CODE = Pattern.compile("\\d{5}-\\d{3}|\\d{4}-\\d{3}");

  /** Japan's codes; elsewhere a number without its area code looks the same. */
  private static final Pattern JAPANESE_CODE = Pattern.compile("\\d{3}-\\d{4}");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)(?:phone|mobile|cell|tel|telephone|telefon|téléphone|tél|telefono|teléfono|telefone"
              + "|tlf|tfno|mob|handy|móvil|portable|cellulare|gsm|whatsapp|celular|telefoon|mobil"
              + "|mobiel|cep|komórka|kom|rufnummer|numer|number|contact|电话|電話|手机|手機|携帯"
              + "|call|fon|ph|(?<!\\p{L})[ptm]|[☎☏✆📞📱🕻])\\.?(?:\\s?(?:no|nr|nº)\\.?)?\\s*[:.)]*\\s*$");

  private static final int FEWEST_DIGITS = 7;
  private static final int MOST_DIGITS = 15;

  /** So many digits in groups are no other number that stands in the head of a résumé. */
  private static final int SURE_DIGITS = 9;

  private Phones() {}

  /**
   * The numbers in these lines, without repetitions, in their order.
   *
   * @param region ISO 3166-1 code of the country whose numbers are written without a prefix; null
   *     where it is not known
   */
  static List<Value> in(Document document, List<Line> lines, String region) {
    Map<String, Value> found = new LinkedHashMap<>();
    for (Line line : lines) {
      Matcher matcher = NUMBER.matcher(document.text()).region(line.start(), line.end());
      matcher.useTransparentBounds(true);
      while (hasDigits(document, line) && matcher.find()) {
        Quote quote = Quote.of(document, matcher.start(), matcher.end());
        String label =
            document.text().substring(Math.max(0, matcher.start() - 16), matcher.start());
        boolean labelled = LABEL.matcher(label).find();
        if (!isPostalCode(document.text(), matcher.start(), matcher.end(), region)) {
          add(quote, labelled, region, found);
        }
      }
      for (Document.Link link : document.links()) {
        boolean here = link.start() >= line.start() && link.end() <= line.end();
        if (here && link.target().toLowerCase(Locale.ROOT).startsWith("tel:")) {
          behind(document, link, region, found);
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** Whether a line has as many digits as a number needs. */
  private static boolean hasDigits(Document document, Line line) {
    int digits = 0;
    for (int i = line.start(); i < line.end() && digits < FEWEST_DIGITS; i++) {
      char c = document.text().charAt(i);
      digits += c >= '0' && c <= '9' ? 1 : 0;
    }
    return digits == FEWEST_DIGITS;
  }

  private static boolean isPostalCode(String text, int start, int end, String region) {
    String written = text.substring(start, end).strip();
    if (!JAPANESE_CODE.matcher(written).matches()) {
      return POSTAL_CODE.matcher(written).matches();
    }
    int next = end;
    while (next < text.length() && " ,\u3000".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    boolean address = next < text.length() && Character.isIdeographic(text.codePointAt(next));
    return address || "JP".equals(region);
  }

  private static void behind(
      Document document, Document.Link link, String region, Map<String, Value> found) {
    Quote quote = Targets.quote(document, link);
    String digits = digits(quote.written());
    if (digits.length() < FEWEST_DIGITS) {
      String target = link.target().substring("tel:".length()).replace("%20", " ");
      if (digits(target).length() >= FEWEST_DIGITS) {
        String canonical = Canonical.phone(target, region);
        found.putIfAbsent(
            key(target), Rule.PHONE_LABELLED.value(quote, canonical == null ? target : canonical));
      }
    } else {
      add(quote, true, region, found);
    }
  }

  private static void add(Quote quote, boolean labelled, String region, Map<String, Value> found) {
    String written = quote.written();
    int digits = digits(written).length();
    if (digits < FEWEST_DIGITS || digits > MOST_DIGITS || DATE.matcher(written).matches()) {
      return;
    }
    String canonical = Canonical.phone(written, region);
    boolean possible = canonical != null || Canonical.phone(written, "US") != null;
    if (!possible && !labelled && digits < SURE_DIGITS) {
      return;
    }
    Rule rule =
        labelled
            ? Rule.PHONE_LABELLED
            : written.startsWith("+") ? Rule.PHONE_VALID : Rule.PHONE_POSSIBLE;
    found.putIfAbsent(key(written), rule.value(quote, canonical));
  }

  /** The same number with and without its prefix is one. */
  private static String key(String written) {
    String digits = digits(written);
    return digits.substring(Math.max(0, digits.length() - 8));
  }

  private static String digits(String text) {
    return text.replaceAll("\\D", "");
  }
}
