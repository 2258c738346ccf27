package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.canonical.DatePoint;
import dev.vitae.normalizer.parser.canonical.DateRange;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.normalizer.parser.section.Section;
import dev.vitae.schemas.Certification;
import dev.vitae.schemas.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The certificates of a section: their names, who gave them, when, until when, which number. */
final class Certificates {
  private static final Pattern IN_BRACKETS = Pattern.compile("(.*?)\\s*\\((\\p{Lu}{2,8})\\)");

  /** That an examination was passed, behind its name. */
  private static final Pattern PASSED = Pattern.compile("[\\s\\u3000]*(?:取得(?:済み?)?|合格|修了)$");

  private Certificates() {}

  /** Those of a section, in its order; a line may list several. */
  static List<Certification> of(Document document, Section section) {
    return of(document, Items.ofCertificates(document, section));
  }

  /** Those of a list's items. */
  static List<Certification> of(Document document, List<Item> items) {
    boolean stops = items.size() > 1 && items.stream().allMatch(GivenBy::hasStop);
    List<Certification> certifications = new ArrayList<>();
    for (Item item : items) {
      for (Item one : CertificateLists.split(item, items.size() == 1)) {
        certifications.add(certification(document, one, stops));
      }
    }
    return certifications;
  }

  private static Certification certification(Document document, Item item, boolean stops) {
    CertificateDetails details = new CertificateDetails(document, item.dates(), item.until());
    List<Quote> parts = new ArrayList<>();
    for (Quote head : item.heads()) {
      parts.addAll(details.without(head));
    }
    item.text().forEach(details::without);
    Quote name = parts.isEmpty() ? item.name() : parts.getFirst();
    GivenBy given = GivenBy.of(passed(name), parts.size() > 1 ? parts.get(1) : null, stops);
    given = whole(given, item);
    return new Certification(
        Rule.ENTRY_HEAD.value(given.name()),
        given.by() == null ? null : Rule.ENTRY_SECOND.value(given.by()),
        date(document, details.given()),
        date(document, details.until()),
        details.number() == null ? null : Rule.ENTRY_SECOND.value(details.number()),
        item.link());
  }

  private static PartialDate date(Document document, DateRange range) {
    DatePoint point = CertificateDetails.last(range);
    return point == null ? null : point.partial(document, "item-date", 0.9f);
  }

  private static Quote passed(Quote name) {
    Joined joined = new Joined(name);
    Matcher passed = PASSED.matcher(joined.text());
    return passed.find() && passed.start() > 0 ? joined.cut(0, passed.start()) : name;
  }

  /** With a grade that stands on a line of its own, as a narrow column breaks it. */
  private static GivenBy whole(GivenBy named, Item item) {
    if (named.by() != null && isSpelt(named.name().written(), named.by().written())) {
      return new GivenBy(named.name().plus(named.by()), null);
    }
    if (named.by() == null && !item.bullets().isEmpty()) {
      Joined below = new Joined(item.bullets().getFirst());
      String text = below.text().toString();
      int comma = text.indexOf(',');
      int end = comma < 0 ? text.length() : comma;
      if (GivenBy.isGrade(text.substring(0, end))) {
        return new GivenBy(named.name().plus(below.cut(0, end)), null);
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
}
