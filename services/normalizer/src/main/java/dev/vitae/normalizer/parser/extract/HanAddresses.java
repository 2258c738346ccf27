package dev.vitae.normalizer.parser.extract;

import dev.vitae.schemas.Location;
import dev.vitae.schemas.Value;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Japanese and Chinese addresses, which go from the large to the small without signs between. */
final class HanAddresses {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:〒?\\s?\\d{3}-?\\d{4}\\s*)?(\\p{IsHan}{2,3}?[都道府県]|\\p{IsHan}{2,8}?(?:省|自治区))"
              + "(\\p{IsHan}{1,6}?)([市区])\\P{L}{0,2}.*");

  private HanAddresses() {}

  /**
   * The town and what it lies in; null where the text is no such address. Japanese towns keep their
   * last sign, Chinese ones are called without it.
   *
   * @param place the words, where they stand
   */
  static Location read(String text, Value place) {
    Matcher address = ADDRESS.matcher(text);
    if (!address.matches()) {
      return null;
    }
    String region = address.group(1);
    boolean chinese = region.endsWith("省") || region.endsWith("自治区");
    String city = address.group(2) + (chinese ? "" : address.group(3));
    return new Location(place, city, region, null, chinese ? "CN" : "JP");
  }
}
