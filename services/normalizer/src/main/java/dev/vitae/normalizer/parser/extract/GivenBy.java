package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.canonical.DateRange;
import dev.vitae.normalizer.parser.canonical.Dates;
import dev.vitae.normalizer.parser.canonical.PlaceNames;
import dev.vitae.normalizer.parser.document.Quote;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is called by a name, and who gave it: on two lines, or cut at the last sign between them;
 * either may stand first.
 *
 * @param name what was given
 * @param by who gave it; null where nobody is named
 */
record GivenBy(Quote name, Quote by) {
  /** Behind a name: who gave it, where it ran. */
  private static final Pattern GIVEN =
      Pattern.compile(
          ",\\s+|，|(?<=[\\p{L})]{4})\\.\\s+(?=\\p{Lu})|\\s+[|–—•·/@-]\\s+|\\s+(?:by|from)\\s+"
              + "|\\s+at\\s+(?!(?i:work|heights?|sea|home|scale|altitude)\\b)");

  /** Words that say that somebody gave what stands before them. */
  private static final Pattern SAID =
      Pattern.compile(
          "(?iu)[\\s,;(（]+(?:(?:issued|awarded|granted|given|certified|accredited|offered|conferred)"
              + " by|(?:délivré|décerné|accordé|dispensé)e?s? par|(?:ausgestellt|verliehen|vergeben|erteilt)"
              + " (?:von|durch)|(?:emitid|expedid|otorgad|concedid|impartid)[oa]s? (?:por|pela?)"
              + "|(?:rilasciat|conferit|erogat)[oa] da|(?:uitgegeven|afgegeven|verleend)"
              + " door|(?:wydan[ye]|nadan[ye]) przez)(?:\\s+(?:the|la|le|les|der|die|das|dem|el"
              + "|o|a|il|de|het)\\s|\\s+l['’]|l{1,2}['’]|\\s)\\s*");

  /** What parts two words of Chinese or Japanese. */
  private static final Pattern HAN =
      Pattern.compile("(?<=[\\p{IsHan})）])[\\s\\u3000]+(?=\\p{IsHan}+$)");

  /** What stands in brackets at the end, or what the date behind it left open. */
  private static final Pattern BRACKET =
      Pattern.compile("(.+?)\\s*[(（]([^()（）]+?)(?:([)）])|[\\s,;,；]*)");

  /** The end of a sentence between a name and its giver. */
  private static final Pattern STOP = Pattern.compile("(?<=[\\p{L}\\p{N})])\\.\\s+(?=\\p{L})");

  private static final String LENGTH =
      "\\d+\\s*(?:h|hrs?|hours?|std\\.?|stunden|heures|horas|ore|uur|uren|godzin|godz\\.|saat"
          + "|小时|学时|時間|ects|cp|credits?|days?|tage|jours|días|dias|giorni|dagen|dni|gün)\\.?";

  /** How long a course took, which is no part of who gave it. */
  private static final Pattern LASTING = Pattern.compile("(?iu)\\s*[(（]" + LENGTH + "[)）]$");

  /** How long a course took, in words of its own. */
  private static final Pattern WORKLOAD =
      Pattern.compile(
          "(?iu)\\s*[,;(–—-]\\s*(?:carga horária|carga horaria|duraci[óo]n|duração|durata|durée"
              + "|dauer|duration|duur|umfang)(?: de| di| d['’])?:?\\s*"
              + LENGTH
              + "\\)?$");

  /** The grade or the length of a course, behind a sign like who gives it. */
  private static final Pattern GRADE =
      Pattern.compile(
          "(?iu)associate|professional|practitioner|foundation|expert|specialty|advanced|beginner|intermediate|fundamentals|level"
              + " \\w+|stufe \\w+|niveau \\w+|nivel \\w+|nível \\w+|livello \\w+|part \\w+"
              + "|"
              + LENGTH);

  /** 'CCRN – Adult Critical Care': a dash behind letters that stand for words tells which. */
  private static final Pattern LETTERS = Pattern.compile("\\p{Lu}[\\p{Lu}\\d-]{1,8}");

  /** 'Application Associate – EWM': behind a grade, letters tell of what. */
  private static final Pattern GRADED =
      Pattern.compile("(?iu).*\\b(?:associate|professional|practitioner|specialist|expert)");

  /** The parts of what names an item. */
  static GivenBy of(Item item) {
    return of(item.name(), item.second(), false);
  }

  /**
   * The parts of a name.
   *
   * @param second what stands on a line of its own below it; null where nothing does
   * @param stops whether the full stop in it parts name and giver, as in all of a list
   */
  static GivenBy of(Quote name, Quote second, boolean stops) {
    Joined joined = new Joined(name);
    String text = undated(joined.text().toString());
    Matcher load = WORKLOAD.matcher(text);
    text = load.find() ? text.substring(0, load.start()) : text;
    if (second != null) {
      return new GivenBy(joined.cut(0, text.length()), second);
    }
    GivenBy said = said(joined, text, stops);
    return said == null ? cut(joined, text) : said;
  }

  /** Where words, brackets or the list's own sign tell who gave it; null where nothing does. */
  private static GivenBy said(Joined joined, String text, boolean stops) {
    Matcher words = SAID.matcher(text);
    if (words.find() && words.start() > 0 && words.end() < text.length()) {
      return parted(joined, 0, words.start(), words.end(), text.length());
    }
    Matcher bracket = BRACKET.matcher(text);
    if (bracket.matches() && (bracket.group(3) == null || Givers.is(bracket.group(2)))) {
      return parted(joined, 0, bracket.end(1), bracket.start(2), bracket.end(2));
    }
    Matcher stop = STOP.matcher(text);
    if (stops && stop.find()) {
      return parted(joined, 0, stop.start(), stop.end(), text.length());
    }
    Matcher han = HAN.matcher(text);
    if (han.find() && Givers.is(text.substring(han.end()))) {
      return parted(joined, 0, han.start(), han.end(), text.length());
    }
    int colon = text.indexOf(": ");
    return colon > 0 && Givers.isKnown(text.substring(0, colon))
        ? parted(joined, colon + 2, text.length(), 0, colon)
        : null;
  }

  private static GivenBy parted(Joined joined, int from, int to, int by, int end) {
    return new GivenBy(joined.cut(from, to), joined.cut(by, end));
  }

  /** Cut at the last sign between them. */
  private static GivenBy cut(Joined joined, String text) {
    Matcher given = GIVEN.matcher(text);
    int first = -1;
    int known = -1;
    int last = -1;
    int behind = -1;
    while (given.find()) {
      if (first < 0 && Givers.isKnown(text.substring(0, given.start()))) {
        known = given.start();
        first = given.end();
      }
      last = given.start();
      behind = given.end();
    }
    GivenBy whole = new GivenBy(joined.cut(0, text.length()), null);
    if (last <= 0 || behind >= text.length()) {
      return whole;
    }
    if (first > 0 && !Givers.is(text.substring(behind))) {
      return parted(joined, first, text.length(), 0, known);
    }
    if (isWhole(text.substring(0, last), text.substring(last, behind), text.substring(behind))) {
      return whole;
    }
    Matcher lasting = LASTING.matcher(text).region(behind, text.length());
    int end = lasting.find() ? lasting.start() : text.length();
    return parted(joined, 0, last, behind, end);
  }

  /** Whether the full stop within what names an item may part its name from its giver. */
  static boolean hasStop(Item item) {
    return item.heads().size() == 1 && STOP.matcher(new Joined(item.name()).text()).find();
  }

  /** Whether a text is a grade or a length alone. */
  static boolean isGrade(String text) {
    return GRADE.matcher(text).matches();
  }

  /** Without the date at the end, which a line may break so that no line has it whole. */
  private static String undated(String text) {
    List<DateRange> found = Dates.find(text, 0, text.length());
    if (found.isEmpty() || found.getLast().end() < text.length() - 1) {
      return text;
    }
    String before = text.substring(0, found.getLast().start()).stripTrailing();
    return before.endsWith(",") ? before.substring(0, before.length() - 1) : text;
  }

  /**
   * Whether what stands behind the sign is a part of the name: a grade, a length, a state, words
   * for letters, words that begin small as no name does.
   */
  private static boolean isWhole(String name, String sign, String behind) {
    boolean giver = sign.strip().equals("@") || Givers.is(behind);
    if (giver && !GRADE.matcher(behind).matches()) {
      return false;
    }
    boolean mark = sign.strip().length() == 1;
    boolean spelt =
        mark && sign.indexOf(',') < 0 && LETTERS.matcher(name).matches() && behind.indexOf(' ') > 0;
    boolean dash = mark && "–—-".indexOf(sign.strip()) >= 0;
    return spelt
        || dash && LETTERS.matcher(behind).matches() && GRADED.matcher(name).matches()
        || mark
            && (beginsSmall(behind) || beginsSmall(behind.substring(behind.lastIndexOf(' ') + 1)))
        || GRADE.matcher(behind).matches()
        || PlaceNames.countryOfRegion(behind) != null;
  }

  private static boolean beginsSmall(String word) {
    return !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
  }
}
