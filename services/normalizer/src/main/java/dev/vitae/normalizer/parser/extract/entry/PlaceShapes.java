package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.canonical.Countries;
import dev.vitae.normalizer.parser.canonical.PlaceNames;
import dev.vitae.normalizer.parser.canonical.Spelling;
import dev.vitae.normalizer.parser.document.Signs;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether words name a place: a city, a region, a country, or what stands where one would. */
final class PlaceShapes {
  private static final Pattern PLACE_PARTS =
      Pattern.compile(
          "\\s*[,/，、]\\s*|\\s+(?=\\()|(?<=\\p{Ll})\\s+(?=[A-Z]{2}$|(?:NSW|VIC|QLD|TAS|ACT)$)");
  private static final Pattern PLACE_NAME =
      Pattern.compile("\\(?\\p{Lu}[\\p{L}\\p{M}.'’ -]*(?: \\d{1,2}(?:e|er|[eè]me|º)?)?\\)?");
  private static final Pattern CODE =
      Pattern.compile("\\(?[A-Z]{2,3}\\)?(?: \\d{5})?|\\p{Lu}\\p{Ll}{1,5}\\.");

  /** Towns of France that stand on a river or near another: 'Bourg-en-Bresse'. */
  private static final Pattern HYPHENED =
      Pattern.compile(
          "\\p{Lu}[\\p{L}’']+-(?:en|sur|sous|l[eè]s|le|la|de|du|des|aux|et|d|l)-[\\p{L}’'-]+"
              + "|Sainte?-\\p{Lu}[\\p{L}’'-]+");

  /** The number of a town's district: 'Lyon 2e', 'Wien 3'. */
  private static final Pattern DISTRICT = Pattern.compile(" \\d{1,2}(?:e|er|[eè]me|º)?$");

  /** A name of one or two words, as stands in brackets behind who is there. */
  private static final Pattern SHORT_NAME =
      Pattern.compile("\\p{Lu}[\\p{Ll}’']+(?:[ -]\\p{Lu}\\p{Ll}+)?");

  /**
   * Universities of several places, of which the words behind the comma name one. 'University of
   * Exeter, Exeter' is none: what follows a university of a town is the town.
   */
  private static final Pattern SYSTEMS =
      Pattern.compile(
          "(?:^|[,;–—-]\\s+|\\bat )(?:The )?(?:University of (?<state>\\p{Lu}\\p{L}+(?:"
              + " (?:Carolina|Dakota|Hampshire|Jersey|Mexico|Virginia|York))?)|State University of"
              + " New York|City University of New York|California State University|Louisiana State"
              + " University|Indian Institute of[^,]*|National Institute of[^,]*|Università"
              + " Cattolica[^,]*|Duale Hochschule[^,]*)$");

  private static final int MOST_CAPITALS = 3;

  /** 'San Cristóbal de las Casas': towns have no more words. */
  private static final int MOST_WORDS = 5;

  private static final WordTable PLACES = WordTable.read("places.tsv");

  /** States' letters that stand behind names for something else: a physician's, a company's. */
  private static final Set<String> DEGREE_LETTERS = Set.of("MD", "PA", "MA", "CO", "AL", "ME");

  private PlaceShapes() {}

  /** Whether a text is a place: "Helsinki, Finland", "Austin, TX", "Mumbai", "Lyon (FR)". */
  static boolean isPlace(String text) {
    if (text.length() > 60) {
      return false;
    }
    int semicolon = text.indexOf(';');
    if (semicolon > 0) {
      return isPlace(text.substring(0, semicolon).strip())
          && isPlace(text.substring(semicolon + 1).strip());
    }
    String[] parts = parts(text);
    if (parts.length > 4 || parts.length == 0) {
      return false;
    }
    if (parts.length == 1) {
      return isTownOrCountry(parts[0]) && isPlaceName(parts[0]);
    }
    for (int i = 0; i < parts.length; i++) {
      boolean code = i > 0 && CODE.matcher(parts[i]).matches() && isKnownCity(parts[i - 1]);
      // "Toledo OH", but not "Siemens AG": without a comma the letters must be a state's.
      boolean letters = i > 0 && isLetters(parts[i], text);
      boolean state = letters && PlaceNames.isShortRegion(parts[i]);
      if (letters && !(state && (code || !DEGREE_LETTERS.contains(parts[i])))) {
        return false;
      }
      if (!code && !isPlaceName(parts[i])) {
        return false;
      }
    }
    String last = parts[parts.length - 1];
    if (isKnownCity(parts[0]) || isRegion(parts[0])) {
      return isCity(last) || isCountry(last) || isRegion(last) || CODE.matcher(last).matches();
    }
    // "Larkspur Medical, Manchester": a town that some region shares its name with says nothing.
    boolean region = isRegion(last) && PlaceNames.countryOfCity(last) == null;
    // "Dietitian (MSK)": letters in brackets are a place's only behind a town that is known.
    boolean code = CODE.matcher(last).matches() && !last.matches("\\([A-Z]{3}\\)");
    boolean behind = isCountry(last) || region || code;
    // "Caja de Granada, Granada": who is called after a place is not the town before it.
    boolean named = Spelling.fold(parts[0]).contains(Spelling.fold(last));
    return behind
        && !named
        && parts.length == 2
        && Shapes.weight(Shapes.EMPLOYERS, parts[0]) < 2
        && Shapes.title(parts[0]) < Shapes.HEAD
        && !Degrees.isDegree(parts[0]);
  }

  private static boolean isTownOrCountry(String text) {
    if (isCity(text) || isCountry(text)) {
      return true;
    }
    boolean district =
        Signs.any(text, 0, text.length(), "0123456789") && DISTRICT.matcher(text).find()
            || text.indexOf('-') > 0 && HYPHENED.matcher(text).matches();
    return district && isKnownCity(text);
  }

  private static String[] parts(String text) {
    int length = text.length();
    boolean letters =
        length > 3
            && isCapital(text.charAt(length - 1))
            && isCapital(text.charAt(length - 2))
            && (!Character.isLetter(text.charAt(length - 3))
                || text.charAt(length - 4) == ' ' && isCapital(text.charAt(length - 3)));
    return letters || Signs.any(text, 0, length, ",(/，、")
        ? PLACE_PARTS.split(text)
        : new String[] {text};
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** Whether a part is two or three capitals with nothing but a space before them. */
  private static boolean isLetters(String part, String text) {
    return (part.length() == 2 || part.length() == 3 && PlaceNames.isShortRegion(part))
        && text.endsWith(" " + part)
        && !text.endsWith(", " + part);
  }

  /** Whether nothing speaks against a text being a place. */
  static boolean mayBePlace(String text) {
    return !text.isEmpty()
        && PLACE_NAME.matcher(text).matches()
        && capitals(text) <= MOST_CAPITALS
        && Shapes.weight(Shapes.EMPLOYERS, text) <= 1
        && Shapes.weight(Shapes.TITLES, text) < Shapes.HEAD;
  }

  /** The words that begin with capitals: 'Zahara de los Atunes' has two. */
  private static int capitals(String text) {
    int count = 0;
    for (String word : text.split(" ")) {
      count += !word.isEmpty() && Character.isUpperCase(word.charAt(0)) ? 1 : 0;
    }
    return count;
  }

  /** Whether the last part of a name that has a comma is a town, though it may be a small one. */
  static boolean isTown(String text, String before) {
    boolean several = before.indexOf(',') > 0;
    return text.length() > 2
        && !isSystem(before)
        && PlaceNames.countryOfCity(text) != null
        && (several || Shapes.title(before) < Shapes.HEAD)
        && Shapes.weight(Shapes.EMPLOYERS, text) == 0
        && Shapes.weight(Shapes.TITLES, text) == 0;
  }

  /**
   * Where a city begins that stands behind a name with nothing but a space between: "Acme San Jose,
   * CA"; 0 if there is none.
   */
  static int cityBehind(String text) {
    int comma = text.lastIndexOf(',');
    if (comma < 0 || comma + 2 > text.length()) {
      return 0;
    }
    String last = text.substring(comma + 1).strip();
    // A town that its region is called after is the place by itself: 'Klinikum Münster, Münster'.
    boolean region = isRegion(last) && PlaceNames.countryOfCity(last) == null;
    boolean known = isCountry(last) || region || CODE.matcher(last).matches();
    int first = text.indexOf(',');
    String before = text.substring(0, first);
    if (!known || isKnownCity(before) || isCityBetween(text, first, comma)) {
      return 0;
    }
    int found = 0;
    int from = before.length();
    for (int words = 1; words <= 3; words++) {
      from = before.lastIndexOf(' ', from - 1);
      if (from <= 0) {
        break;
      }
      String name = before.substring(0, from);
      boolean open = Shapes.isPreposition(Spelling.fold(name.substring(name.lastIndexOf(' ') + 1)));
      // What is left must name somebody: 'Universiteit' alone does not.
      boolean left = !open && !Shapes.isGeneric(name);
      String city = before.substring(from + 1);
      // There is a town called University; here it ends the name of one.
      if (left && isKnownCity(city) && !Shapes.isGeneric(city)) {
        found = from + 1;
      }
    }
    return found;
  }

  private static boolean isCityBetween(String text, int first, int last) {
    return first < last && isKnownCity(text.substring(first + 1, last).strip());
  }

  private static boolean isKnownCity(String text) {
    if (isCity(text) || PlaceNames.countryOfCity(text) != null) {
      return true;
    }
    Matcher district = DISTRICT.matcher(text);
    return district.find() && isKnownCity(text.substring(0, district.start()))
        || HYPHENED.matcher(text).matches();
  }

  /** Whether what stands in brackets behind a name is where it is. */
  static boolean isBehind(String inside, String before) {
    boolean somebody = Shapes.isSchool(before) || Shapes.weight(Shapes.EMPLOYERS, before) >= 3;
    return isTown(inside, before)
        || HYPHENED.matcher(inside).matches()
        || somebody
            && SHORT_NAME.matcher(inside).matches()
            && Shapes.area(inside) == 0
            && Shapes.title(inside) < 1
            && !Grades.isGrade(inside);
  }

  private static boolean isPlaceName(String part) {
    boolean han = !part.isEmpty() && Character.isIdeographic(part.codePointAt(0));
    return (han || PLACE_NAME.matcher(part).matches() || CODE.matcher(part).matches())
        && part.split(" ").length <= MOST_WORDS
        && Shapes.TITLES.weight(lastWord(part)) < Shapes.HEAD
        && Shapes.EMPLOYERS.weight(lastWord(part)) < 2;
  }

  static String lastWord(String text) {
    List<String> words = WordTable.wordsOf(text);
    return words.isEmpty() ? "" : words.getLast();
  }

  static boolean isCity(String text) {
    return PLACES.weight(bare(text)) > 0;
  }

  static boolean isRegion(String text) {
    return PlaceNames.countryOfRegion(bare(text)) != null;
  }

  static boolean isCountry(String text) {
    return Countries.code(bare(text)) != null;
  }

  private static String bare(String text) {
    String folded = Spelling.fold(text);
    return folded.startsWith("(") && folded.endsWith(")")
        ? folded.substring(1, folded.length() - 1)
        : folded;
  }

  /**
   * "University of California, Davis": a system of universities and which of them. The town that
   * the school is named after is no campus: "Università di Verona, Verona".
   */
  static boolean isCampus(String school, String next) {
    return isSystem(school)
        && next.split(" ").length <= 3
        && !Spelling.fold(school).endsWith(" " + Spelling.fold(next))
        && Shapes.area(next) < 3
        && !isCountry(next)
        && !isRegion(next);
  }

  private static boolean isSystem(String school) {
    Matcher system = SYSTEMS.matcher(school);
    return system.find()
        && (system.group("state") == null
            || "US".equals(PlaceNames.countryOfRegion(system.group("state"))));
  }
}
