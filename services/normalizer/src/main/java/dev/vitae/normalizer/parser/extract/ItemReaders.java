package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.schemas.Award;
import dev.vitae.schemas.Certification;
import dev.vitae.schemas.Patent;
import dev.vitae.schemas.Project;
import dev.vitae.schemas.Value;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Items as what their section lists. */
final class ItemReaders {
  /** Behind a name: who gave it, where it ran. */
  private static final Pattern GIVEN =
      Pattern.compile(",\\s+|\\s+[|–—•·-]\\s+|\\s+(?:by|from|at)\\s+");

  /** A giver in brackets, which the date behind it left open. */
  private static final Pattern BRACKET = Pattern.compile("(.+?)\\s+\\(([^()]+?)[\\s,;]*");

  /** The grade of a certificate, behind a dash like a giver. */
  private static final Pattern GRADE =
      Pattern.compile(
          "(?iu)associate|professional|practitioner|foundation|expert|specialty|advanced|beginner"
              + "|intermediate|fundamentals|level \\w+|stufe \\w+|niveau \\w+|part \\w+");

  private static final Pattern NUMBER =
      Pattern.compile(
          "\\b[A-Z]{2}\\s?\\d[\\d,./ ]{5,}(?:\\s?[A-Z]\\d)?|\\b\\d{1,2},\\d{3},\\d{3}\\b");

  /** Words that only tell what kind of thing a project is. */
  private static final Pattern KIND =
      Pattern.compile("(?i)application|website|library|app|talk|open source");

  private ItemReaders() {}

  private record Named(Quote name, Quote by) {}

  static Certification certification(Document document, Item item) {
    Named named = named(document, item);
    return new Certification(
        Rule.ENTRY_HEAD.value(named.name()),
        value(named.by()),
        item.date(document),
        null,
        null,
        item.link());
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
    if (parts.size() == 2 && GRADE.matcher(parts.getLast().written()).matches()) {
      return new Named(name, null);
    }
    if (parts.size() < 2) {
      return new Named(name, null);
    }
    int last = parts.getLast().pieces().getFirst().start();
    int before = parts.get(parts.size() - 2).pieces().getFirst().end();
    return new Named(Quote.of(document, start, before), Quote.of(document, last, end));
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
    boolean grade = last > 0 && GRADE.matcher(joined.text().subSequence(behind, end)).matches();
    return last <= 0 || behind >= end || grade
        ? new Named(name, null)
        : new Named(joined.cut(0, last), joined.cut(behind, end));
  }

  private static Value value(Quote quote) {
    return quote == null ? null : Rule.ENTRY_SECOND.value(quote);
  }
}
