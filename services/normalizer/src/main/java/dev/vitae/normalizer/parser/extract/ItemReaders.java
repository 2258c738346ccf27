package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.schemas.Award;
import dev.vitae.schemas.Patent;
import dev.vitae.schemas.Project;
import dev.vitae.schemas.Value;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Items as what their section lists. */
final class ItemReaders {
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\b[A-Z]{2}\\s?\\d[\\d,./ ]{5,}(?:\\s?[A-Z]\\d)?|\\b\\d{1,2},\\d{3},\\d{3}\\b");

  /** Words that only tell what kind of thing a project is. */
  private static final Pattern KIND =
      Pattern.compile("(?i)application|website|library|app|talk|open source");

  private ItemReaders() {}

  static Award award(Document document, Item item) {
    GivenBy given = GivenBy.of(item);
    Quote body = item.body(document);
    return new Award(
        Rule.ENTRY_HEAD.value(given.name()),
        value(given.by()),
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

  private static Value value(Quote quote) {
    return quote == null ? null : Rule.ENTRY_SECOND.value(quote);
  }
}
