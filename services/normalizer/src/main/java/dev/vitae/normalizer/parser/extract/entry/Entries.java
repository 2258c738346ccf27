package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.normalizer.parser.section.Section;
import java.util.ArrayList;
import java.util.List;

/** The entries of any section that lists things: projects, awards and the like. */
public final class Entries {
  private static final Segments.Slots NAMED =
      new Segments.Slots() {
        @Override
        public double score(List<Cell> names, Pattern pattern, boolean parent) {
          return names.isEmpty() ? -1 : 1;
        }

        @Override
        public boolean takes(List<Cell> names, Row row, Pattern pattern) {
          return names.size() + row.names().size() <= MOST_NAMES;
        }
      };

  /** A thing, who it was for, and one more: what follows is text. */
  private static final int MOST_NAMES = 3;

  private Entries() {}

  /** The entries in the document's order. Throws nothing, whatever the lines are. */
  public static List<Entry> read(Document document, Section section) {
    List<Row> rows = Rows.of(document, section.lines());
    List<Entry> entries = new ArrayList<>();
    for (Block block : Segments.part(rows, Pattern.ANY_ORDER, NAMED).blocks()) {
      Body body = Body.read(document, block.body());
      List<Quote> heads = new ArrayList<>();
      for (Cell name : block.names()) {
        heads.add(name.quote());
      }
      entries.add(
          new Entry(
              heads,
              block.dates(),
              body.description(),
              body.highlights(),
              body.keywords(),
              Addresses.behind(document, block)));
    }
    return List.copyOf(entries);
  }
}
