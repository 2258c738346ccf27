package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.canonical.DatePoint;
import dev.vitae.normalizer.parser.canonical.DateRange;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.normalizer.parser.extract.Places;
import dev.vitae.normalizer.parser.section.Section;
import dev.vitae.schemas.Location;
import dev.vitae.schemas.PartialDate;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.PositionKind;
import dev.vitae.schemas.Value;
import dev.vitae.schemas.Workplace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The positions of a section about work or volunteering. */
public final class WorkEntries {
  /** Names that score less carry no word for a job. */
  private static final double TITLE_LIKE = 2;

  /** The same for an employer. */
  private static final double EMPLOYER_LIKE = 2;

  /** By how much the order of title and employer beats the other, for each entry. */
  private static final double CLEAR = 1;

  private static final double LIKELY = 0.3;

  private final Document document;
  private final Section section;
  private final WorkSlots slots;
  private final Segments.Parted parted;
  private final float confidence;

  /** What the rules' names say of how clear the order of title and employer is. */
  private final String clearness;

  private final List<Position> positions = new ArrayList<>();
  private final PlacesBehind placesBehind;
  private Cell employer;

  /** The dates of the employer above its roles; null where it has none of its own. */
  private DateRange span;

  private int group;

  private WorkEntries(Document document, Section section) {
    this.document = document;
    this.section = section;
    List<Row> rows = Towns.settled(Rows.of(document, section.lines()));
    WorkSlots free = new WorkSlots();
    this.parted = Segments.part(rows, Pattern.ALL, free);
    this.slots = free.settled(parted);
    this.placesBehind = PlacesBehind.of(document, parted.blocks());
    this.confidence = (float) (0.5 + 0.48 * Math.tanh(parted.margin()));
    this.clearness =
        parted.margin() >= CLEAR ? "" : parted.margin() >= LIKELY ? ".likely" : ".unsure";
  }

  /**
   * The positions in the document's order, with ids p1, p2 … that are unique within the section.
   * Throws nothing, whatever the lines are.
   */
  public static List<Position> read(Document document, Section section) {
    WorkEntries entries = new WorkEntries(document, section);
    List<Block> blocks = entries.parted.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
      entries.add(blocks.get(i), next);
    }
    return entries.linked();
  }

  private void add(Block block, Block next) {
    boolean within =
        span != null && block.names().size() == 1 && GroupHeads.contains(span, block.dates());
    boolean lends =
        employer != null && (within || parted.pattern().order() == Pattern.Order.EMPLOYER_FIRST);
    Pattern pattern = within ? parted.pattern().apart() : parted.pattern();
    WorkSlots.Filled filled = slots.fill(block.names(), pattern, lends);
    PlacesBehind.Parted behind = placesBehind.part(block, filled.employer());
    Cell place = behind == null ? block.first(Cell.Sort.PLACE) : behind.place();
    if (behind != null) {
      filled = new WorkSlots.Filled(filled.title(), behind.name(), filled.others(), filled.score());
    }
    filled = Units.withoutUnitBehind(document, filled);
    Cell cut = filled.employer();
    if (cut != null && place == null && !block.names().contains(cut)) {
      // What was cut off a longer name may have its place behind it: 'Acme (Turin) – Welder'.
      List<Cell> parts = Cells.of(document, cut.start(), cut.end());
      if (parts.size() == 2 && parts.getLast().sort() == Cell.Sort.PLACE) {
        place = parts.getLast();
        filled =
            new WorkSlots.Filled(filled.title(), parts.getFirst(), filled.others(), filled.score());
      }
    }
    filled = Units.withUnit(document, filled);
    if (GroupHeads.is(block, next, filled)) {
      employer = block.names().getFirst();
      span = block.dates();
      group++;
      return;
    }
    Cell own = filled.employer();
    boolean away = filled.title() != null && Kinds.isBreak(filled.title().text());
    boolean inherits = own == null && filled.title() != null && lends && !away;
    Cell before = employer;
    if (!inherits) {
      employer = own;
      span = null;
      group++;
    }
    Body body = Body.read(document, block.body());
    if (block.names().isEmpty() && body.description().isEmpty() && body.highlights().isEmpty()) {
      return;
    }
    positions.add(position(block, filled, place, body));
    if (away && lends) {
      // Who was away comes back to where they were.
      employer = before;
    }
  }

  /** Whether a word says that the title is one or the employer is one, not the order alone. */
  private boolean isTold(Cell title) {
    return title != null && Shapes.title(title.quote().written()) >= TITLE_LIKE
        || employer != null && Shapes.employer(employer.quote().written()) >= EMPLOYER_LIKE;
  }

  private Position position(Block block, WorkSlots.Filled filled, Cell place, Body body) {
    DateRange dates = block.dates();
    Cell title = filled.title();
    String sureness = clearness + (isTold(title) ? "" : ".untold");
    Cell unit =
        filled.others().isEmpty() ? block.labelled(Labels.Kind.UNIT) : filled.others().getFirst();
    Cell workplace = block.first(Cell.Sort.WORKPLACE);
    Cell promoted = block.first(Cell.Sort.PROMOTED);
    Cell kind = block.first(Cell.Sort.KIND);
    Kinds.Found found = kind(title, kind);
    return new Position(
        "p" + (positions.size() + 1),
        "g" + group,
        value(employer, "position.employer" + sureness),
        value(unit, "position.unit" + sureness),
        value(title, "position.title" + sureness),
        title == null ? List.of() : titles(title),
        found.kind(),
        found.evidence(),
        date(dates == null ? null : dates.first()),
        date(dates == null ? null : isPast(dates) ? dates.first() : dates.last()),
        dates != null && dates.open(),
        dates == null || dates.present() == null
            ? null
            : quote(dates.present()).value("position.present", confidence),
        duration(block, dates),
        place == null ? null : location(place),
        workplace(workplace),
        value(workplace, "position.workplace"),
        body.description().isEmpty()
            ? null
            : body.description().value("position.description", confidence),
        values(body.highlights(), "position.highlight"),
        values(body.keywords(), "position.skill"),
        Addresses.of(document, block),
        null,
        value(promoted, "position.promotion"));
  }

  /**
   * Whether a year or month alone is when all of it was: something newer stands beside it, and no
   * word says that it goes on. For the newest, some give only when it began.
   */
  private boolean isPast(DateRange dates) {
    return !dates.isRange()
        && dates.first() != null
        && parted.blocks().stream()
            .map(Block::dates)
            .anyMatch(
                other ->
                    other != null
                        && GroupHeads.months(other.first(), 0)
                            > GroupHeads.months(dates.first(), 11));
  }

  private Kinds.Found kind(Cell title, Cell kind) {
    List<Quote> quotes = new ArrayList<>();
    for (Cell cell : new Cell[] {kind, title, employer}) {
      if (cell != null) {
        quotes.add(cell.quote());
      }
    }
    Kinds.Found found = Kinds.of(quotes, confidence);
    boolean volunteer =
        section.kind() == Section.Kind.VOLUNTEERING && found.kind() == PositionKind.EMPLOYEE;
    return volunteer ? new Kinds.Found(PositionKind.VOLUNTEER, found.evidence()) : found;
  }

  private Quote quote(Quote.Piece piece) {
    return Quote.of(document, piece.start(), piece.end());
  }

  private Value value(Cell cell, String rule) {
    return cell == null ? null : cell.quote().value(rule, confidence);
  }

  private List<Value> values(List<Quote> quotes, String rule) {
    return quotes.stream().map(quote -> quote.value(rule, confidence)).toList();
  }

  private PartialDate date(DatePoint point) {
    return point == null ? null : point.partial(document, "position.date", 0.97f);
  }

  private Value duration(Block block, DateRange dates) {
    if (dates != null && dates.duration() != null) {
      return quote(dates.duration())
          .value("position.duration", confidence, String.valueOf(dates.months()));
    }
    Cell cell = block.first(Cell.Sort.DURATION);
    return cell == null
        ? null
        : cell.quote().value("position.duration", confidence, String.valueOf(cell.months()));
  }

  /** The single titles where one text lists several, each of which is a title by itself. */
  private List<Value> titles(Cell title) {
    List<Value> titles = new ArrayList<>();
    int start = title.start();
    String text = document.text();
    for (int i = title.start(); i <= title.end(); i++) {
      if (i == title.end() || text.charAt(i) == ',' || text.charAt(i) == '/') {
        Quote part = Quote.of(document, start, i);
        if (part.isEmpty() || Shapes.title(part.written()) < 2) {
          return List.of();
        }
        titles.add(part.value("position.titles" + clearness, confidence));
        start = i + 1;
      }
    }
    return titles.size() > 1 ? titles : List.of();
  }

  private Location location(Cell place) {
    return Places.of(document, place.quote())
        .orElseGet(
            () ->
                new Location(
                    place.quote().value("position.place", confidence), null, null, null, null));
  }

  private static Workplace workplace(Cell cell) {
    return cell == null ? Workplace.UNKNOWN : Shapes.workplace(cell.text());
  }

  /** A role marked as a promotion was one from the next older role of its group. */
  private List<Position> linked() {
    List<Position> linked = new ArrayList<>();
    for (int i = 0; i < positions.size(); i++) {
      Position position = positions.get(i);
      Position older = i + 1 < positions.size() ? positions.get(i + 1) : null;
      boolean promoted =
          position.getPromotion() != null
              && older != null
              && Objects.equals(position.getEmployerGroup(), older.getEmployerGroup());
      linked.add(
          promoted
              ? Position.newBuilder(position).setPromotedFrom(older.getId()).build()
              : position);
    }
    return List.copyOf(linked);
  }
}
