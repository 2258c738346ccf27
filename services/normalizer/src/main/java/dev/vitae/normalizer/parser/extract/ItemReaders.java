package dev.vitae.normalizer.parser.extract;

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
          ",\\s+|\\s+[|–—•·-]\\s+|\\s+(?:by|from)\\s+"
              + "|\\s+at\\s+(?!(?i:work|heights?|sea|home|scale|altitude)\\b)");

  /** A giver in brackets, which the date behind it left open. */
  private static final Pattern BRACKET = Pattern.compile("(.+?)\\s+\\(([^()]+?)[\\s,;]*");

  /** The grade of a certificate, behind a dash like a giver. */
  private static final Pattern GRADE =
      Pattern.compile(
          "(?iu)associate|professional|practitioner|foundation|expert|specialty|advanced|beginner"
              + "|intermediate|fundamentals|level \\w+|stufe \\w+|niveau \\w+|part \\w+");

  /** 'CCRN – Adult Critical Care': a dash behind letters that stand for words tells which. */
  private static final Pattern LETTERS = Pattern.compile("\\p{Lu}[\\p{Lu}\\d-]{1,8}");

  private static final Pattern IN_BRACKETS = Pattern.compile("(.*?)\\s*\\((\\p{Lu}{2,8})\\)");

  private static final Pattern GIVER =
      Pattern.compile(
          "(?iu).*\\b(?:institut\\p{L}*|association|society|board|academy|university|college|council|alliance|foundation|red"
              + " cross|organi[sz]ation|inc|ltd|gmbh|kammer|verband|akademie"
              + "|school|department|ministry|agency|authority|asociación|cámara|chambre|services)\\b.*");

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
    Named named = whole(named(document, item), item);
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
    Named named = named(document, item);
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

  /** A name with its giver on one line is cut at the last sign between them. */
  private static Named named(Document document, Item item) {
    Quote name = item.name();
    if (item.second() != null) {
      return new Named(name, item.second());
    }
    if (name.pieces().size() != 1) {
      return wrapped(name);
    }
    int start = name.pieces().getFirst().start();
    int end = name.pieces().getFirst().end();
    Matcher bracket = BRACKET.matcher(document.text()).region(start, end);
    if (bracket.matches()) {
      return new Named(
          Quote.of(document, start, bracket.end(1)),
          Quote.of(document, bracket.start(2), bracket.end(2)));
    }
    List<Quote> parts = Lines.split(document, start, end, GIVEN);
    if (parts.size() == 2 && isWhole(parts.getFirst().written(), parts.getLast().written())) {
      return new Named(name, null);
    }
    if (parts.size() < 2) {
      return new Named(name, null);
    }
    int last = parts.getLast().pieces().getFirst().start();
    int before = parts.get(parts.size() - 2).pieces().getFirst().end();
    return new Named(Quote.of(document, start, before), Quote.of(document, last, end));
  }

  /**
   * Whether what stands behind the sign is a part of the name: a grade, a state, words for letters.
   */
  private static boolean isWhole(String name, String behind) {
    boolean spelt =
        LETTERS.matcher(name).matches()
            && behind.indexOf(' ') > 0
            && !GIVER.matcher(behind).matches();
    return spelt || GRADE.matcher(behind).matches() || PlaceNames.countryOfRegion(behind) != null;
  }

  /** On several lines the last sign is looked for in the words as a whole. */
  private static Named wrapped(Quote name) {
    Joined joined = new Joined(name);
    Matcher bracket = BRACKET.matcher(joined.text());
    if (bracket.matches()) {
      return new Named(
          joined.cut(bracket.start(1), bracket.end(1)),
          joined.cut(bracket.start(2), bracket.end(2)));
    }
    int last = -1;
    int behind = -1;
    Matcher given = GIVEN.matcher(joined.text());
    while (given.find()) {
      last = given.start();
      behind = given.end();
    }
    int end = joined.text().length();
    boolean whole =
        last > 0
            && isWhole(
                joined.text().subSequence(0, last).toString(),
                joined.text().subSequence(behind, end).toString());
    return last <= 0 || behind >= end || whole
        ? new Named(name, null)
        : new Named(joined.cut(0, last), joined.cut(behind, end));
  }

  private static Value value(Quote quote) {
    return quote == null ? null : Rule.ENTRY_SECOND.value(quote);
  }
}
