package dev.vitae.normalizer.parser.canonical;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Known cities and regions with their countries: cities of 15 000 people and more, the first-order
 * divisions of all countries. Data: GeoNames (CC BY 4.0), made by {@code
 * src/main/scripts/places.py}.
 */
public final class PlaceNames {
  private static final String RESOURCE = "places.txt.gz";

  /** Short forms of regions that people write behind a city. */
  private static final String STATES =
      "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM"
          + " NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC";

  private static final String PROVINCES = "ON QC BC AB MB SK NS NB NL PE YT NU";
  private static final String AUSTRALIAN = "NSW VIC QLD TAS ACT";

  /** Of the states of Brazil those whose letters stand for nothing else in heads of résumés. */
  private static final String BRAZILIAN = "SP RJ MG RS CE BA GO DF PB RN";

  /** Counties that people of Great Britain write behind a town; GeoNames knows its four parts. */
  private static final String COUNTIES =
      "bedfordshire berkshire buckinghamshire cambridgeshire cheshire cornwall cumbria derbyshire"
          + " devon dorset essex gloucestershire hampshire herefordshire hertfordshire kent"
          + " lancashire leicestershire lincolnshire merseyside norfolk northamptonshire"
          + " northumberland nottinghamshire oxfordshire rutland shropshire somerset staffordshire"
          + " suffolk surrey warwickshire wiltshire worcestershire yorkshire";

  /** Read when the first place is asked for. */
  private static final class Tables {
    private static final Map<String, String> CITIES = new HashMap<>(80_000);
    private static final Map<String, String> REGIONS = new HashMap<>(6_000);
    private static final Map<String, String> SHORT = new HashMap<>();

    static {
      try (BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(PlaceNames.class.getResourceAsStream(RESOURCE)),
                  StandardCharsets.UTF_8))) {
        Map<String, String> table = CITIES;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          int tab = line.indexOf('\t');
          if (tab < 0) {
            table = REGIONS;
          } else {
            table.put(line.substring(0, tab), line.substring(tab + 1));
          }
        }
      } catch (IOException damaged) {
        throw new UncheckedIOException("cannot read " + RESOURCE, damaged);
      }
      for (String county : COUNTIES.split(" ")) {
        REGIONS.putIfAbsent(county, "GB");
      }
      for (String state : STATES.split(" ")) {
        SHORT.put(state, "US");
      }
      for (String province : PROVINCES.split(" ")) {
        SHORT.putIfAbsent(province, "CA");
      }
      for (String state : BRAZILIAN.split(" ")) {
        SHORT.putIfAbsent(state, "BR");
      }
      for (String state : AUSTRALIAN.split(" ")) {
        SHORT.putIfAbsent(state, "AU");
      }
    }
  }

  private PlaceNames() {}

  /** Country of the largest city of that name; null when none is known. */
  public static String countryOfCity(String name) {
    return Tables.CITIES.get(fold(name));
  }

  /** Country of a region's name or of its short form in capitals; null when none is known. */
  public static String countryOfRegion(String name) {
    String country = Tables.SHORT.get(name.strip().replace(".", ""));
    return country != null ? country : Tables.REGIONS.get(fold(name));
  }

  /** Whether this is a short form of a region, as TX. */
  public static boolean isShortRegion(String name) {
    return Tables.SHORT.containsKey(name.strip().replace(".", ""));
  }

  private static String fold(String name) {
    return Spelling.bare(name.strip())
        .toLowerCase(Locale.ROOT)
        .replace('ł', 'l')
        .replace('ı', 'i')
        .replace('ø', 'o')
        .replace('’', '\'');
  }
}
