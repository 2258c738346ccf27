package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.canonical.DateRange;
import dev.vitae.normalizer.parser.canonical.Dates;
import dev.vitae.normalizer.parser.canonical.PlaceNames;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.schemas.Award;
import dev.vitae.schemas.Certification;
import dev.vitae.schemas.Patent;
import dev.vitae.schemas.Project;
import dev.vitae.schemas.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Items as what their section lists. */
final class ItemReaders {
  /** Behind a name: who gave it, where it ran. */
  private static final Pattern GIVEN =
      Pattern.compile(
          ",\\s+|，|(?<=[\\p{L})]{4})\\.\\s+(?=\\p{Lu})|\\s+[|–—•·/@-]\\s+|\\s+(?:by|from)\\s+"
              + "|\\s+at\\s+(?!(?i:work|heights?|sea|home|scale|altitude)\\b)");

  /** What stands in brackets at the end, or what the date behind it left open. */
  private static final Pattern BRACKET =
      Pattern.compile("(.+?)\\s*[(（]([^()（）]+?)(?:([)）])|[\\s,;，；]*)");

  /** The grade or the length of a course, behind a sign like who gives it. */
  private static final Pattern GRADE =
      Pattern.compile(
          "(?iu)associate|professional|practitioner|foundation|expert|specialty|advanced|beginner|intermediate|fundamentals|level"
              + " \\w+|stufe \\w+|niveau \\w+|part \\w+"
              + "|\\d+\\s*(?:h|hrs?|hours?|std\\.?|stunden|heures|horas|ore|uur|uren|godzin|godz\\.|saat"
              + "|小时|学时|時間|ects|cp|credits?|days?|tage|jours|días|dias|giorni|dagen|dni|gün)\\.?");

  /** 'CCRN – Adult Critical Care': a dash behind letters that stand for words tells which. */
  private static final Pattern LETTERS = Pattern.compile("\\p{Lu}[\\p{Lu}\\d-]{1,8}");

  private static final Pattern IN_BRACKETS = Pattern.compile("(.*?)\\s*\\((\\p{Lu}{2,8})\\)");

  private static final Pattern NUMBER =
      Pattern.compile(
          "\\b[A-Z]{2}\\s?\\d[\\d,./ ]{5,}(?:\\s?[A-Z]\\d)?|\\b\\d{1,2},\\d{3},\\d{3}\\b");

  /** Words that only tell what kind of thing a project is. */
  private static final Pattern KIND =
      Pattern.compile("(?i)application|website|library|app|talk|open source");

  private ItemReaders() {}

  private record Named(Quote name, Quote by) {}

  /** The certificates of an item: a line may list several. */
  static List<Certification> certifications(Document document, Item item) {
    List<Certification> certifications = new ArrayList<>();
    for (Item one : CertificateLists.split(item)) {
      certifications.add(certification(document, one));
    }
    return certifications;
  }

  private static Certification certification(Document document, Item item) {
    Named named = whole(named(item), item);
    return new Certification(
        Rule.ENTRY_HEAD.value(named.name()),
        value(named.by()),
        item.date(document),
        null,
        null,
        item.link());
  }

  /** With a grade that stands on a line of its own, as a narrow column breaks it. */
  private static Named whole(Named named, Item item) {
    if (named.by() != null && isSpelt(named.name().written(), named.by().written())) {
      return new Named(named.name().plus(named.by()), null);
    }
    if (named.by() == null && !item.bullets().isEmpty()) {
      Joined below = new Joined(item.bullets().getFirst());
      String text = below.text().toString();
      int comma = text.indexOf(',');
      int end = comma < 0 ? text.length() : comma;
      if (GRADE.matcher(text.substring(0, end)).matches()) {
        return new Named(named.name().plus(below.cut(0, end)), null);
      }
    }
    return named;
  }

  /** Whether letters in brackets at the end stand for the words of both: 'Professional (PMP)'. */
  private static boolean isSpelt(String name, String rest) {
    Matcher letters = IN_BRACKETS.matcher(rest);
    if (!letters.matches()) {
      return false;
    }
    StringBuilder first = new StringBuilder();
    for (String word : (name + ' ' + letters.group(1)).split("[^\\p{L}\\d]+")) {
      first.append(word.isEmpty() ? "" : word.substring(0, 1));
    }
    return first.toString().equalsIgnoreCase(letters.group(2));
  }

  static Award award(Document document, Item item) {
    Named named = named(item);
    Quote body = item.body(document);
    return new Award(
        Rule.ENTRY_HEAD.value(named.name()),
        value(named.by()),
        item.date(document),
        body == null ? null : Rule.ENTRY_TEXT.value(body));
  }

  static Patent patent(Document document, Item item) {
    Quote name = item.name();
    Value number = null;
    for (Quote head : item.heads()) {
      Quote.Piece piece = head.pieces().getFirst();
      Matcher matcher = NUMBER.matcher(document.text()).region(piece.start(), piece.end());
      if (number == null && matcher.find()) {
        number = Rule.ENTRY_SECOND.value(Quote.of(document, matcher.start(), matcher.end()));
      }
    }
    return new Patent(Rule.ENTRY_HEAD.value(name), number, null, item.date(document), item.link());
  }

  static Project project(Document document, Item item) {
    Quote body = item.body(document);
    Quote role = item.second();
    boolean kind = role != null && KIND.matcher(role.written()).matches();
    return new Project(
        Rule.ENTRY_HEAD.value(item.name()),
        role == null || kind ? null : Rule.ENTRY_SECOND.value(role),
        null,
        body == null ? null : Rule.ENTRY_TEXT.value(body),
        item.bullets().stream().map(Rule.ENTRY_TEXT::value).toList(),
        List.of(),
        item.dates() == null || item.dates().first() == null
            ? null
            : item.dates().first().partial(document, "item-date", 0.9f),
        item.dates() == null || item.dates().last() == null
            ? null
            : item.dates().last().partial(document, "item-date", 0.9f),
        item.dates() != null && item.dates().open(),
        item.links());
  }

  /** A name and who gave it are cut at the last sign between them; either may stand first. */
  private static Named named(Item item) {
    Quote name = item.name();
    if (item.second() != null) {
      return new Named(name, item.second());
    }
    Joined joined = new Joined(name);
    String text = undated(joined.text().toString());
    Matcher bracket = BRACKET.matcher(text);
    if (bracket.matches() && (bracket.group(3) == null || Givers.is(bracket.group(2)))) {
      return new Named(
          joined.cut(bracket.start(1), bracket.end(1)),
          joined.cut(bracket.start(2), bracket.end(2)));
    }
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
    if (last <= 0 || behind >= text.length()) {
      return new Named(name, null);
    }
    if (first > 0 && !Givers.is(text.substring(behind))) {
      return new Named(joined.cut(first, text.length()), joined.cut(0, known));
    }
    boolean whole =
        isWhole(text.substring(0, last), text.substring(last, behind), text.substring(behind));
    return whole
        ? new Named(name, null)
        : new Named(joined.cut(0, last), joined.cut(behind, text.length()));
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
    return spelt
        || mark
            && (beginsSmall(behind) || beginsSmall(behind.substring(behind.lastIndexOf(' ') + 1)))
        || GRADE.matcher(behind).matches()
        || PlaceNames.countryOfRegion(behind) != null;
  }

  private static boolean beginsSmall(String word) {
    return !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
  }

  private static Value value(Quote quote) {
    return quote == null ? null : Rule.ENTRY_SECOND.value(quote);
  }
}
