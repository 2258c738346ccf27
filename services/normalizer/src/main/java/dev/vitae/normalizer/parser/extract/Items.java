package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.canonical.DateRange;
import dev.vitae.normalizer.parser.canonical.Dates;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.normalizer.parser.extract.ItemCells.Cell;
import dev.vitae.normalizer.parser.extract.ItemCells.Form;
import dev.vitae.normalizer.parser.section.Section;
import dev.vitae.schemas.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;

/**
 * Cuts a section that lists things into its items. Where one begins is decided for the section as a
 * whole: by the look of what names the first, else by where the dates stand.
 */
final class Items {
  private static final int SENTENCE = 90;
  private static final int WORDS = 9;

  private final Document document;
  private final Predicate<String> noName;

  /** Tells texts that stand beside a name and are neither a part of it nor a name. */
  private final Predicate<String> aside;

  private final HeadCuts cuts;

  /** Whether a line that ends with a date and a full stop is a name rather than a sentence. */
  private final boolean dated;

  private final ItemCells paragraphs;
  private final List<Cell> cells = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();

  private List<Quote> heads = new ArrayList<>();
  private List<Quote> text = new ArrayList<>();
  private List<Quote> bullets = new ArrayList<>();
  private List<Link> links = new ArrayList<>();
  private DateRange dates;
  private DateRange until;

  private Items(
      Document document, Predicate<String> noName, Predicate<String> aside, boolean dated) {
    this.aside = aside;
    this.dated = dated;
    this.document = document;
    this.noName = noName;
    this.cuts = new HeadCuts(document);
    this.paragraphs = new ItemCells(document, aside);
  }

  /** The items in their order; those without a name are left out. */
  static List<Item> of(Document document, Section section) {
    return of(document, section, text -> false, text -> false, true);
  }

  /** The items in their order, of which lines may say only until when they hold, or a number. */
  static List<Item> ofCertificates(Document document, Section section) {
    return of(document, section, text -> false, CertificateDetails::is, true);
  }

  /**
   * The items in their order; those without a name are left out.
   *
   * @param noName tells texts that cannot be a name
   */
  static List<Item> of(Document document, Section section, Predicate<String> noName) {
    return of(document, section, noName, text -> false, false);
  }

  private static List<Item> of(
      Document document,
      Section section,
      Predicate<String> noName,
      Predicate<String> aside,
      boolean dated) {
    Items reader = new Items(document, noName, aside, dated);
    List<Line> lines = section.lines();
    List<Line> listed = lines.subList(TableHeader.lines(document, lines), lines.size());
    reader.cells.addAll(reader.paragraphs.of(listed));
    reader.read();
    return reader.items;
  }

  private void read() {
    Cell first =
        cells.stream()
            .filter(cell -> !isDate(cell) && !isAddress(cell) && !isAside(cell))
            .findFirst()
            .orElse(null);
    if (first == null) {
      return;
    }
    Form name = form(first);
    boolean distinct = cells.stream().anyMatch(c -> isHead(c) && !isAlike(form(c), name));
    boolean datesFirst = isDate(cells.getFirst());
    boolean onlyBullets =
        cells.stream().allMatch(c -> c.first().kind() == Line.Kind.BULLET || isDate(c));
    boolean oneEach = isOneEach(name);
    for (Cell cell : cells) {
      if (isDate(cell)) {
        if (datesFirst && !heads.isEmpty() && !cell.behind() || datesFirst && dates != null) {
          close();
        }
        date(cell);
      } else if (isAddress(cell)) {
        address(cell);
      } else if (isAside(cell) && !heads.isEmpty()) {
        text.add(cell.quote());
      } else if (isName(cell, name) && (distinct || onlyBullets || !isProse(cell))) {
        boolean begins =
            !heads.isEmpty()
                && !cell.behind()
                && (datesFirst
                    ? dates == null
                    : distinct
                        || onlyBullets
                        || oneEach && !(heads.size() == 1 && isGiver(cell))
                        || dates != null
                        || !text.isEmpty()
                        || !links.isEmpty());
        if (begins) {
          close();
        }
        head(cell);
      } else if (cell.first().kind() == Line.Kind.BULLET) {
        bullets.add(cell.quote());
        addresses(cell.quote());
      } else if (heads.isEmpty() || noName.test(cell.text()) || !isProse(cell)) {
        head(cell);
      } else {
        text.add(cell.quote());
      }
    }
    close();
  }

  /**
   * Whether every line names one thing: all look alike, none is long or a date, and years do not
   * stand in every second one.
   */
  private boolean isOneEach(Form name) {
    boolean alike =
        cells.stream()
            .allMatch(
                cell ->
                    form(cell).equals(name)
                        && !cell.behind()
                        && !isDate(cell)
                        && !isAddress(cell)
                        && !isProse(cell));
    boolean pairs = cells.size() % 2 == 0;
    for (int i = 0; pairs && i < cells.size(); i++) {
      pairs = dates(cells.get(i).quote()).isEmpty() == (i % 2 == 0);
    }
    return alike && !pairs;
  }

  /** Whether a line only says who gave what the line above names. */
  private boolean isGiver(Cell cell) {
    String text = cell.text();
    boolean numbered = Character.isDigit(text.charAt(text.length() - 1));
    return Givers.is(text) && !numbered && !Givers.is(heads.getFirst().written());
  }

  private void close() {
    if (!heads.isEmpty()) {
      items.add(
          new Item(
              List.copyOf(heads),
              dates,
              until,
              List.copyOf(text),
              List.copyOf(bullets),
              List.copyOf(links)));
    }
    heads = new ArrayList<>();
    text = new ArrayList<>();
    bullets = new ArrayList<>();
    links = new ArrayList<>();
    dates = null;
    until = null;
  }

  private void date(Cell cell) {
    date(dates(cell.quote()).getFirst());
  }

  /** The first date counts, and the first until which something holds. */
  private void date(DateRange range) {
    if (CertificateDetails.isUntil(document.text(), range)) {
      until = until == null ? range : until;
    } else {
      dates = dates == null ? range : dates;
    }
  }

  private boolean isAside(Cell cell) {
    return aside.test(cell.text());
  }

  private List<DateRange> dates(Quote quote) {
    int start = quote.pieces().getFirst().start();
    return Dates.find(document.text(), start, quote.pieces().getLast().end());
  }

  private void address(Cell cell) {
    addresses(cell.quote());
  }

  private void addresses(Quote quote) {
    int start = quote.pieces().getFirst().start();
    links.addAll(ItemLinks.in(document, start, quote.pieces().getLast().end()));
  }

  /** A head without its dates and addresses, cut where its letters change. */
  private void head(Cell cell) {
    addresses(cell.quote());
    for (Quote part : parts(cell)) {
      Quote rest = isTitle(cell) && heads.isEmpty() ? undated(part) : part;
      if (!heads.isEmpty() || !isTitle(cell)) {
        for (DateRange range : dates(part)) {
          if (rest.pieces().size() == 1 && cuts.isAtEdge(rest, range)) {
            date(range);
            int start = rest.pieces().getFirst().start();
            int end = rest.pieces().getFirst().end();
            boolean last = end - range.end() <= range.start() - start;
            rest =
                last
                    ? cuts.beforeDate(Quote.of(document, start, range.start()))
                    : Quote.of(document, range.end(), end);
          }
        }
      }
      Quote plain = cuts.trimmed(rest);
      if (!plain.isEmpty() && !ItemLinks.isAddress(plain.written())) {
        heads.add(plain);
      }
    }
  }

  private List<Quote> parts(Cell cell) {
    boolean whole =
        cell.lines().size() > 1 || cell.first().style().size() < 2 || noName.test(cell.text());
    return whole ? cuts.linked(cell.quote()) : cuts.parts(cell.first(), cell.quote());
  }

  /** A name that stands alone in several lines keeps the years in it. */
  private static boolean isTitle(Cell cell) {
    return cell.lines().size() > 1;
  }

  /** Without the date that ends a name of several lines behind a comma or in brackets. */
  private Quote undated(Quote name) {
    List<Quote.Piece> pieces = new ArrayList<>(name.pieces());
    Quote.Piece last = pieces.removeLast();
    // A date may stand on two lines: 'May' and '2021'.
    Quote.Piece before = pieces.isEmpty() ? last : pieces.getLast();
    boolean joined =
        document.text().substring(before.end(), Math.max(before.end(), last.start())).isBlank();
    int from = joined ? before.start() : last.start();
    for (DateRange range : Dates.find(document.text(), from, last.end())) {
      boolean here = range.start() >= last.start();
      Quote.Piece piece = here ? last : before;
      String behind = document.text().substring(range.end(), last.end());
      String words = document.text().substring(piece.start(), range.start()).stripTrailing();
      boolean parted = words.isEmpty() || words.endsWith(",") || words.endsWith("(");
      if (parted && behind.codePoints().noneMatch(Character::isLetterOrDigit)) {
        date(range);
        if (!here) {
          pieces.removeLast();
        }
        Matcher edge = HeadCuts.EDGE.matcher(document.text()).region(piece.start(), range.start());
        int end = range.start();
        while (edge.find()) {
          end = edge.start() > piece.start() ? edge.start() : end;
        }
        pieces.addAll(Quote.of(document, piece.start(), end).pieces());
        return new Quote(document, pieces);
      }
    }
    return name;
  }

  private boolean isDate(Cell cell) {
    Quote quote = cell.quote();
    return paragraphs.isDate(quote.pieces().getFirst().start(), quote.pieces().getLast().end());
  }

  private Form form(Cell cell) {
    return paragraphs.form(cell.first());
  }

  private static boolean isAddress(Cell cell) {
    return ItemLinks.isAddress(cell.text());
  }

  private boolean isProse(Cell cell) {
    String text = cell.text();
    Line last = cell.lines().getLast();
    if (dated
        && text.length() < 2 * SENTENCE
        && text.endsWith(".")
        && paragraphs.endsWithDate(last)) {
      return false;
    }
    return text.length() > SENTENCE
        || text.endsWith(".") && text.split(" ").length >= WORDS / 2
        || text.split(" ").length > 2 * WORDS;
  }

  private boolean isName(Cell cell, Form name) {
    if (HeadCuts.isLabelled(cell.text()) || noName.test(cell.text())) {
      return false;
    }
    return cell.text().length() > 1 && isAlike(form(cell), name);
  }

  /** Whether a cell can be a part of what names an item. */
  private boolean isHead(Cell cell) {
    return !isDate(cell)
        && !isAddress(cell)
        && !isAside(cell)
        && cell.first().kind() != Line.Kind.BULLET
        && !HeadCuts.isLabelled(cell.text());
  }

  private static boolean isAlike(Form form, Form name) {
    boolean strong = name.heading() || name.bold();
    return form.equals(name)
        || strong
            && !form.bullet()
            && (form.heading() || form.bold() && !name.bullet())
            && (name.size() == 0 || form.size() == name.size());
  }
}
