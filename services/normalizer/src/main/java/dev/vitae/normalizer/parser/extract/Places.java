package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.canonical.Countries;
import dev.vitae.normalizer.parser.canonical.PlaceNames;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Openings;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.normalizer.parser.document.Signs;
import dev.vitae.schemas.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Places as people write them: city, region, country, with street and postal code around them.
 * Which part is what follows from known names first and from the order second.
 */
public final class Places {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)^(?:location|where|based|addr\\.|end\\.|address|adresse|anschrift|wohnort|ort|lives"
              + " in|based in|dirección|direccion"
              + "|ubicación|domicilio|endereço|localização|indirizzo|residenza|luogo|adres|woonplaats"
              + "|ville|lieu|localisation|ciudad|cidade|città|miasto|konum|şehir|city|residence|home"
              + "|localidad|wohnsitz|地址|所在地|所在城市|现居|现居地|现居住地|城市|住所|現住所|居住地|pata)\\s*[:：]?\\s+|^(?:地址|所在地|所在城市|现居住?地|现居城市|现居|居住地|城市|現?住所)[:：]?");
  private static final Openings LABELS = Openings.of(LABEL);

  private static final Pattern COMMA =
      Pattern.compile("\\s*[,，、]\\s*|\\s+(?=\\()|\\s+[–—-]\\s+(?=\\p{Lu}{2}(?!\\p{L}))");

  private static final Pattern NO_PLACE =
      Pattern.compile("@|https?:|www\\.|\\.(?:com|org|net|io|dev)\\b|\\d{7}|\\+\\d");
  private static final Pattern BRACKETS = Pattern.compile("^[(\\[]|[)\\]]$");
  private static final Pattern STREET =
      Pattern.compile(
          "(?i)\\b(?:street|st\\.|avenue|ave|road|rd|lane|drive|blvd|apt|suite"
              + "|rue|straße|strasse|str\\.|weg|platz|allee|calle|via|rua|avenida|plaza|ulica|ul\\."
              + "|floor|unit|district|cad|sok)\\b");

  /** The number of a house beside a word. */
  private static final Pattern NUMBERED = Pattern.compile("\\d+.*\\p{L}|\\p{L}.*\\d");

  /** 'Toledo OH', 'Geelong VIC': no comma between the town and its state. */
  private static final Pattern STATE =
      Pattern.compile("(\\p{Lu}[\\p{L} .'’-]{2,30}) (\\p{Lu}{2,3})");

  /** What speaks for an address in full. */
  private static final double SURE = 3;

  /** Longer stretches are sentences. */
  static final int LONGEST = 90;

  /** Words that are no place though a city has their name: what stands in heads besides places. */
  private static final Pattern COMMON =
      Pattern.compile(
          "(?i)mobile|home|of|and|in|man|most|data|page|data"
              + " science|engineering|java|nice|date|male|female|single|sex");

  private Places() {}

  /** A place, and what speaks for it. */
  record Found(Location location, double score) {}

  /** Where a text goes on behind the label it begins with; 0 where there is none. */
  private static int behindLabel(String text) {
    Matcher label = LABELS.at(text, 0, text.length()) ? LABEL.matcher(text) : null;
    return label != null && label.lookingAt() ? label.end() : 0;
  }

  private static String[] parts(String text) {
    return Signs.any(text, 0, text.length(), ",，、(-–—") ? COMMA.split(text) : new String[] {text};
  }

  private static String withoutBrackets(String part) {
    String text = part.strip();
    boolean may =
        !text.isEmpty()
            && ("([".indexOf(text.charAt(0)) >= 0
                || ")]".indexOf(text.charAt(text.length() - 1)) >= 0);
    return may ? BRACKETS.matcher(text).replaceAll("") : text;
  }

  /** Whether the words are a place and nothing else. */
  static boolean isPlace(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    String[] parts = parts(text.strip().substring(behindLabel(text.strip())));
    if (parts.length > 4) {
      return false;
    }
    for (String part : parts) {
      String plain = withoutBrackets(part);
      boolean known =
          Countries.code(plain) != null
              || PlaceNames.countryOfRegion(plain) != null
              || PlaceNames.countryOfCity(plain) != null && !COMMON.matcher(plain).matches();
      if (!known) {
        return false;
      }
    }
    return parts.length > 0;
  }

  /**
   * A place that is known to be one, as beside a position.
   *
   * @return empty when the words cannot be a place
   */
  public static Optional<Location> of(Document document, Quote quote) {
    Found found = read(document, quote);
    return Optional.ofNullable(found).map(Found::location);
  }

  /** The place that the words are; null where they cannot be one. */
  static Found read(Document document, Quote quote) {
    String written = quote.written();
    if (quote.isEmpty()
        || written.length() > LONGEST
        || Signs.any(written, 0, written.length(), "@:.+0123456789")
            && NO_PLACE.matcher(written).find()) {
      return null;
    }
    int behind = behindLabel(written);
    boolean labelled = behind > 0;
    List<String> parts = new ArrayList<>();
    for (String part : parts(written.substring(behind))) {
      String text = withoutBrackets(part);
      if (!text.isEmpty()) {
        parts.add(text);
      }
    }
    if (parts.isEmpty() || parts.size() > 7) {
      return null;
    }
    int start = quote.pieces().getFirst().start();
    int end = quote.pieces().getLast().end();
    boolean cut = labelled && quote.pieces().size() == 1;
    Quote place = cut ? Quote.of(document, start + behind, end) : quote;
    Rule rule = labelled ? Rule.PLACE_LABELLED : Rule.PLACE_KNOWN;
    Location han = HanAddresses.read(written.substring(behind), rule.value(place));
    return han == null ? assign(place, parts, labelled) : new Found(han, SURE);
  }

  private static Found assign(Quote place, List<String> all, boolean labelled) {
    double score = labelled ? 2 : 0;
    List<String> parts = new ArrayList<>(all);
    String country = null;
    String region = null;
    String code = null;
    for (String part : all) {
      if (parts.size() > 1 && PostalCodes.isCode(part)) {
        code = part;
        parts.remove(part);
      }
    }
    if (parts.size() > 1 || labelled) {
      country = Countries.code(parts.getLast());
      boolean state = parts.size() == 2 && PlaceNames.isShortRegion(parts.getLast());
      if (country != null && !state) {
        parts.removeLast();
        score += 2;
      } else {
        country = null;
      }
    }
    List<String> words = new ArrayList<>();
    // 'C/ Ferraz, 28008 Madrid': what stands beside the code is the town, be it a region as well.
    String coded = null;
    for (String part : parts) {
      PostalCodes.Part postal = PostalCodes.part(part);
      String text = postal.rest();
      boolean street = postal.code() == null && isStreet(text);
      if (postal.code() != null) {
        code = postal.code();
        score += 0.5;
        coded = text;
      }
      Matcher state = STATE.matcher(text);
      boolean behind = state.matches() && PlaceNames.isShortRegion(state.group(2));
      if (behind && !isStreet(state.group(1))) {
        words.add(state.group(1));
        words.add(state.group(2));
      } else if (!street && !text.isEmpty()) {
        words.add(text);
      }
    }
    country = country == null && code != null ? PostalCodes.country(code) : country;
    if (words.size() > 1) {
      String last = words.getLast();
      String of = PlaceNames.countryOfRegion(last);
      boolean fits = of != null && (country == null || country.equals(of));
      String before = words.get(words.size() - 2);
      // 'Grant Tower, Edinburgh, Scotland', 'Blackheath, London SE3': the last is the town.
      boolean town =
          country != null && isIn(last, country) && !(fits && isIn(before, country))
              || last.equals(coded)
                  && country == null
                  && of != null
                  && isIn(last, of)
                  && !isIn(before, of);
      if (!town && (fits || country != null)) {
        region = last;
        words.removeLast();
        score += fits ? 2 : 0.5;
        country = country == null ? of : country;
      }
    }
    String city = words.isEmpty() ? null : words.getLast();
    if (city != null) {
      String of = COMMON.matcher(city).matches() ? null : PlaceNames.countryOfCity(city);
      if (of != null) {
        score += country == null || of.equals(country) ? 2 : 1;
        country = country == null && all.size() == 1 ? of : country;
      } else if (words.size() > 1 && PlaceNames.countryOfCity(words.getFirst()) != null) {
        region = words.getLast();
        city = words.getFirst();
        score += 2;
      } else if (!shaped(city, Math.max(all.size(), region == null ? 1 : 2))) {
        return null;
      }
    }
    if (score < 1 || city == null && country == null && region == null) {
      return null;
    }
    Rule rule = labelled ? Rule.PLACE_LABELLED : score >= 2 ? Rule.PLACE_KNOWN : Rule.PLACE_SHAPED;
    return new Found(new Location(rule.value(place), city, region, code, country), score);
  }

  private static boolean isStreet(String text) {
    boolean digit = text.chars().anyMatch(c -> c >= '0' && c <= '9');
    return digit && NUMBERED.matcher(text).find() || STREET.matcher(text).find();
  }

  private static boolean isIn(String city, String country) {
    return country.equals(PlaceNames.countryOfCity(city));
  }

  /** Words with capitals, few enough for a city. */
  private static boolean shaped(String city, int parts) {
    return parts > 1
        && city.length() <= 40
        && city.split(" ").length <= 4
        && Character.isUpperCase(city.codePointAt(0))
        && city.chars().noneMatch(Character::isDigit);
  }
}
