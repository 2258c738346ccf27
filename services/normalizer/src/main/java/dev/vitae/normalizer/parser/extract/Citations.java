package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.canonical.DateRange;
import dev.vitae.normalizer.parser.canonical.Dates;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.normalizer.parser.section.Section;
import dev.vitae.schemas.Link;
import dev.vitae.schemas.PersonName;
import dev.vitae.schemas.Publication;
import dev.vitae.schemas.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Publications: title, authors and venue, on lines of their own or in one reference. */
final class Citations {
  /** What stands between title and venue on one line: what follows is a name. */
  private static final List<Pattern> JOINS =
      List.of(
          Pattern.compile("\\s+[|·•–—]\\s+(?=[^|·•–—]+$)"),
          Pattern.compile(
              ",\\s+(?=\\p{Lu}[\\p{L}&.'’-]*(?:\\s+(?:of|for|on|and|the|in|&|\\p{Lu}[\\p{L}&.'’-]*))*$)"),
          Pattern.compile("\\s+(?:in|dans|en|bei|chez|em|w)\\s+(?=\\p{Lu}[^.]*$)"));

  private Citations() {}

  /** The publications of a section, in its order. */
  static List<Publication> read(Document document, Section section, PersonName person) {
    List<Publication> publications = new ArrayList<>();
    List<List<Line>> references = ReferenceList.of(document, section.lines());
    for (List<Line> lines : references) {
      publications.add(publication(document, lines, person));
    }
    if (references.isEmpty()) {
      List<Item> items = Items.of(document, section, Authors::isList);
      Pattern join = join(items);
      for (Item item : items) {
        publications.add(publication(document, item, join, person));
      }
    }
    return publications;
  }

  /**
   * What parts title and venue in every item that has both on one line; null where nothing does.
   */
  private static Pattern join(List<Item> items) {
    for (Pattern join : JOINS) {
      boolean all =
          items.stream()
              .allMatch(i -> i.heads().size() == 1 && join.matcher(i.name().written()).find());
      if (all && !items.isEmpty()) {
        return join;
      }
    }
    return null;
  }

  /** A reference in a list of references. */
  private static Publication publication(Document document, List<Line> lines, PersonName person) {
    Quote whole = Reference.unnumbered(Quote.of(document, lines));
    DateRange date = null;
    for (Line line : lines) {
      for (DateRange range : Dates.find(document.text(), line.start(), line.end())) {
        boolean bracket = document.text().startsWith(")", range.end() - 1);
        date = date == null || !bracket && !range.isRange() ? range : date;
      }
    }
    List<Link> links = new ArrayList<>();
    lines.forEach(line -> links.addAll(ItemLinks.in(document, line.start(), line.end())));
    Item item = new Item(List.of(whole), date, null, List.of(), List.of(), links);
    return publication(document, item, Reference.of(whole, null), person);
  }

  private static Publication publication(
      Document document, Item item, Pattern join, PersonName person) {
    List<Quote> heads = new ArrayList<>(item.heads());
    Quote authors = null;
    for (Quote head : item.heads()) {
      boolean more = authors != null && Authors.isLast(head.written());
      if (heads.size() > 1 && (more || Authors.isList(head.written()))) {
        authors = authors == null ? head : authors.plus(head);
        heads.remove(head);
      }
    }
    Quote title = Reference.unnumbered(heads.removeFirst());
    Quote venue = heads.isEmpty() ? null : heads.removeFirst();
    Reference reference = new Reference(title, authors, venue);
    if (venue == null && authors == null) {
      reference = Reference.of(title, join);
    } else if (authors == null && Reference.isOne(title)) {
      Reference read = Reference.of(title, null);
      reference = new Reference(read.title(), read.authors(), venue);
    }
    return publication(document, item, reference, person);
  }

  private static Publication publication(
      Document document, Item item, Reference reference, PersonName person) {
    List<Value> names =
        reference.authors() == null ? List.of() : Authors.names(reference.authors());
    Quote venue = reference.venue();
    Quote summary = item.body(document);
    return new Publication(
        Rule.ENTRY_HEAD.value(reference.title()),
        names,
        Authors.own(names, person),
        venue == null || venue.isEmpty() ? null : Rule.ENTRY_SECOND.value(venue),
        item.date(document),
        item.link(),
        summary == null ? null : Rule.ENTRY_TEXT.value(summary));
  }
}
