package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.canonical.DateRange;
import dev.vitae.normalizer.parser.canonical.Dates;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.normalizer.parser.section.Section;
import dev.vitae.normalizer.parser.section.Sectioner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Certificates one behind the other on a line: 'RN License, Minnesota; CCRN; ACLS'. */
final class CertificateLists {
  /** A longer part of a list is no name, in letters. */
  private static final int LONGEST_NAME = 50;

  private static final Pattern DATED = Pattern.compile("[(（](?:19|20)\\d\\d[)）](?:\\s*[,|•·]|$)");

  /** Signs that part things of a list and nothing within one. */
  private static final Pattern SURE = Pattern.compile("\\s*[;；、]\\s*");

  /** Signs that as often part a name and its giver. */
  private static final Pattern COMMA = Pattern.compile("\\s*[,，]\\s+(?![^()]*\\))|\\s+[·•|]\\s+");

  /** 'PMP', 'ITIL v4', 'CSM': names that stand for themselves. */
  private static final Pattern LETTERS =
      Pattern.compile("[\\p{Lu}\\d][\\p{Lu}\\d./+-]{1,9}(?: \\p{L}?[\\d.]+)?");

  /** What a chamber, a court or the like has given: a title that one bears. */
  private static final Pattern CHARTERED =
      Pattern.compile(
          "(?iu)(?:associate |fellow of the |member of the )?(?:chartered|certified|registered|licensed)\\s\\p{L}.*"
              + "|(?:solicitor|barrister|attorney|advocate|notary public)\\b.*");

  private static final Pattern LABEL = Pattern.compile("([^:：,;|]{2,20}?)\\s?[:：]\\s*\\S.*");

  /** A year behind a thing of a list. */
  private static final Pattern YEAR_BEHIND = Pattern.compile("[^\\s,]\\s+(?:19|20)\\d\\d$");

  private CertificateLists() {}

  /** The rows of a section that name titles which the body of a profession gives. */
  static Section chartered(Document document, Section section) {
    Set<Integer> rows = new HashSet<>();
    for (Line line : section.lines()) {
      if (CHARTERED.matcher(document.textOf(line)).matches()) {
        rows.add(line.row());
      }
    }
    List<Line> lines = section.lines().stream().filter(line -> rows.contains(line.row())).toList();
    return new Section(Section.Kind.CERTIFICATIONS, null, lines);
  }

  /** Whether the rows of a section are each about skills, languages or certificates. */
  static boolean isForm(Document document, Section section) {
    int labels = 0;
    boolean others = false;
    for (Line line : section.lines()) {
      Matcher label = LABEL.matcher(document.textOf(line));
      Section.Kind kind = label.matches() ? Sectioner.kind(label.group(1)) : null;
      labels += kind == null ? 0 : 1;
      others |= kind == Section.Kind.SKILLS || kind == Section.Kind.LANGUAGES;
    }
    return others && labels > 1;
  }

  /** Whether every row of a list is a date beside words: skills have none, what one passed has. */
  static boolean isDated(Document document, Section section) {
    List<Line> lines = section.lines();
    int rows = 0;
    for (int i = 0; i < lines.size(); i += 2) {
      Line date = lines.get(i);
      boolean pair = i + 1 < lines.size() && lines.get(i + 1).row() == date.row();
      if (!pair || !isDate(document.textOf(date))) {
        return false;
      }
      rows++;
    }
    return rows > 0;
  }

  private static boolean isDate(String text) {
    return text.length() < 20
        && !Dates.find(text, 0, text.length()).isEmpty()
        && text.codePoints().filter(Character::isLetter).count() < 10;
  }

  /**
   * The item, or what it lists.
   *
   * @param alone whether it is the only one of its section
   */
  static List<Item> split(Item item, boolean alone) {
    if (item.heads().size() != 1) {
      return List.of(item);
    }
    Joined joined = new Joined(item.name());
    List<Quote> parts = parts(joined, SURE);
    if (parts.size() < 2) {
      List<Quote> several = parts(joined, COMMA);
      boolean list =
          several.size() > 1
              && (several.stream().allMatch(part -> LETTERS.matcher(part.written()).matches())
                  || years(joined.text()) >= several.size() - 1 && years(joined.text()) > 0
                  || several.stream().allMatch(part -> YEAR_BEHIND.matcher(part.written()).find())
                  || alone
                      && several.size() > 2
                      && several.stream().allMatch(CertificateLists::isName));
      parts = list ? several : parts;
    }
    if (parts.size() < 2) {
      return List.of(item);
    }
    List<Item> items = new ArrayList<>();
    for (Quote part : parts) {
      items.add(one(item, part));
    }
    return items;
  }

  /** A thing of a list, with its own date or the one of all. */
  private static Item one(Item item, Quote part) {
    Document document = part.document();
    Quote.Piece last = part.pieces().getLast();
    List<DateRange> dates = Dates.find(document.text(), last.start(), last.end());
    boolean behind = YEAR_BEHIND.matcher(part.written()).find() && part.pieces().size() == 1;
    Quote name =
        behind && !dates.isEmpty()
            ? Quote.of(document, last.start(), dates.getLast().start())
            : part;
    DateRange own = name == part ? null : dates.getLast();
    return new Item(
        List.of(name),
        dates.isEmpty() ? item.dates() : own,
        item.until(),
        List.of(),
        List.of(),
        item.links());
  }

  /** Whether a thing of a list may be what one passed, rather than who gave it or where. */
  private static boolean isName(Quote part) {
    String text = part.written();
    return text.length() <= LONGEST_NAME
        && !Givers.is(text)
        && !CertificateDetails.is(text)
        && !GivenBy.isGrade(text)
        && !Places.isPlace(text)
        && Dates.find(text, 0, text.length()).isEmpty()
        && Character.isLetterOrDigit(text.codePointAt(0))
        && !Character.isLowerCase(text.codePointAt(0));
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

  /** How many things of a list have a year in brackets behind them. */
  private static int years(CharSequence text) {
    int years = 0;
    Matcher year = DATED.matcher(text);
    while (year.find()) {
      years++;
    }
    return years;
  }
}
