package dev.vitae.normalizer.parser.canonical;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Countries by their names in the languages that are read, from the JDK's CLDR data. */
public final class Countries {
  private static final List<String> LANGUAGES =
      List.of("en", "de", "fr", "es", "pt", "it", "nl", "pl", "tr", "zh", "zh-Hant", "ja");

  /** Names that people write and CLDR does not have. */
  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          Map.entry("usa", "US"),
          Map.entry("u.s.a.", "US"),
          Map.entry("u.s.", "US"),
          Map.entry("us", "US"),
          Map.entry("united states of america", "US"),
          Map.entry("ee. uu.", "US"),
          Map.entry("ee.uu.", "US"),
          Map.entry("eeuu", "US"),
          Map.entry("uk", "GB"),
          Map.entry("u.k.", "GB"),
          Map.entry("great britain", "GB"),
          Map.entry("england", "GB"),
          Map.entry("scotland", "GB"),
          Map.entry("wales", "GB"),
          Map.entry("northern ireland", "GB"),
          Map.entry("holland", "NL"),
          Map.entry("the netherlands", "NL"),
          Map.entry("czech republic", "CZ"),
          Map.entry("south korea", "KR"),
          Map.entry("korea", "KR"),
          Map.entry("russia", "RU"),
          Map.entry("uae", "AE"),
          Map.entry("turkey", "TR"),
          Map.entry("türkiye", "TR"),
          Map.entry("viet nam", "VN"),
          Map.entry("hong kong", "HK"),
          Map.entry("taiwan", "TW"),
          Map.entry("p.r. china", "CN"),
          Map.entry("pr china", "CN"),
          Map.entry("brasil", "BR"),
          Map.entry("macedonia", "MK"),
          Map.entry("palestine", "PS"),
          Map.entry("bharat", "IN"));

  /** Built when the first country is asked for. */
  private static final class Names {
    private static final Map<String, String> CODES = codes();

    private static Map<String, String> codes() {
      Map<String, String> codes = new HashMap<>();
      ALIASES.forEach((name, code) -> codes.put(fold(name), code));
      for (String code : Locale.getISOCountries()) {
        Locale country = Locale.of("", code);
        for (String language : LANGUAGES) {
          codes.putIfAbsent(fold(country.getDisplayCountry(Locale.forLanguageTag(language))), code);
        }
      }
      return Map.copyOf(codes);
    }
  }

  private Countries() {}

  /** ISO 3166-1 alpha-2 code of a country's name; null when it is no country's. */
  public static String code(String name) {
    return Names.CODES.get(fold(name));
  }

  private static String fold(String name) {
    return Spelling.bare(name.strip()).toLowerCase(Locale.ROOT);
  }
}
