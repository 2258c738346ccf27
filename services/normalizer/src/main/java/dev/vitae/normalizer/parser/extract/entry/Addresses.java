package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.schemas.Link;
import dev.vitae.schemas.Value;
import java.util.ArrayList;
import java.util.List;

/** The addresses on the web that stand in an entry, in its words or behind them. */
final class Addresses {
  private static final float SURE = 0.95f;

  private Addresses() {}

  static List<Link> of(Document document, Block block) {
    List<Link> links = new ArrayList<>();
    for (Document.Link link : behind(document, block)) {
      if (link.target().startsWith("http")) {
        Quote quote = Quote.of(document, link.start(), link.end());
        links.add(new Link("", null, quote.value("entry.link", SURE, link.target())));
      }
    }
    List<Row> rows = new ArrayList<>(block.head());
    rows.addAll(block.body());
    for (Row row : rows) {
      for (Cell cell : row.cells()) {
        if (cell.sort() == Cell.Sort.LINK && links.stream().noneMatch(link -> covers(link, cell))) {
          String url = cell.text().contains("://") ? cell.text() : "https://" + cell.text();
          links.add(new Link("", null, cell.quote().value("entry.link", SURE, url)));
        }
      }
    }
    return links;
  }

  private static boolean covers(Link link, Cell cell) {
    Value url = link.getUrl();
    return url.getEvidence().getSpans().stream()
        .anyMatch(span -> span.getStart() < cell.end() && span.getEnd() > cell.start());
  }

  /** The links whose words stand in the block. */
  static List<Document.Link> behind(Document document, Block block) {
    int start = Integer.MAX_VALUE;
    int end = 0;
    List<Row> rows = new ArrayList<>(block.head());
    rows.addAll(block.body());
    for (Row row : rows) {
      for (Line line : row.lines()) {
        start = Math.min(start, line.start());
        end = Math.max(end, line.end());
      }
    }
    List<Document.Link> found = new ArrayList<>();
    for (Document.Link link : document.links()) {
      if (link.start() < end && link.end() > start) {
        found.add(link);
      }
    }
    return found;
  }
}
