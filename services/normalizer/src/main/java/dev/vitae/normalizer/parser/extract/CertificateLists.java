package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.canonical.Dates;
import dev.vitae.normalizer.parser.document.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Certificates one behind the other on a line: 'RN License, Minnesota; CCRN; ACLS'. */
final class CertificateLists {
  /** Signs that part things of a list and nothing within one. */
  private static final Pattern SURE = Pattern.compile("\\s*[;；、]\\s*");

  /** Signs that as often part a name and its giver. */
  private static final Pattern COMMA = Pattern.compile("\\s*[,，]\\s+(?![^()]*\\))|\\s+[·•|]\\s+");

  /** 'PMP', 'ITIL v4', 'CSM': names that stand for themselves. */
  private static final Pattern LETTERS =
      Pattern.compile("[\\p{Lu}\\d][\\p{Lu}\\d./+-]{1,9}(?: \\p{L}?[\\d.]+)?");

  private CertificateLists() {}

  /** The item, or what it lists. */
  static List<Item> split(Item item) {
    if (item.heads().size() != 1) {
      return List.of(item);
    }
    Joined joined = new Joined(item.name());
    List<Quote> parts = parts(joined, SURE);
    if (parts.size() < 2) {
      List<Quote> several = parts(joined, COMMA);
      boolean list =
          several.size() > 1
              && several.stream().allMatch(part -> LETTERS.matcher(part.written()).matches());
      parts = list ? several : parts;
    }
    if (parts.size() < 2) {
      return List.of(item);
    }
    List<Item> items = new ArrayList<>();
    for (Quote part : parts) {
      items.add(new Item(List.of(part), item.dates(), List.of(), List.of(), item.links()));
    }
    return items;
  }

  private static List<Quote> parts(Joined joined, Pattern cut) {
    List<Quote> parts = new ArrayList<>();
    int from = 0;
    Matcher sign = cut.matcher(joined.text());
    while (sign.find()) {
      add(joined, from, sign.start(), parts);
      from = sign.end();
    }
    add(joined, from, joined.text().length(), parts);
    return parts;
  }

  private static void add(Joined joined, int from, int to, List<Quote> parts) {
    Quote part = joined.cut(from, to);
    boolean date =
        !Dates.find(part.written(), 0, part.written().length()).isEmpty()
            && part.written().codePoints().filter(Character::isLetter).count() < 4;
    if (!part.isEmpty() && !date) {
      parts.add(part);
    }
  }
}
