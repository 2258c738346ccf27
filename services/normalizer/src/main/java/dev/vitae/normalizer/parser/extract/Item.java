package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.canonical.DatePoint;
import dev.vitae.normalizer.parser.canonical.DateRange;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.schemas.Link;
import dev.vitae.schemas.PartialDate;
import java.util.List;

/**
 * One thing of a list of certificates, publications, awards or projects.
 *
 * @param heads the pieces that name it, in order, without dates, addresses and their labels
 * @param dates when; null where nothing says so
 * @param until until when it holds; null where nothing says so
 * @param text running text below
 * @param bullets list items below
 * @param links addresses in it, those behind words first
 */
record Item(
    List<Quote> heads,
    DateRange dates,
    DateRange until,
    List<Quote> text,
    List<Quote> bullets,
    List<Link> links) {

  Quote name() {
    return heads.getFirst();
  }

  /** The second piece; null where there is none. */
  Quote second() {
    return heads.size() > 1 ? heads.get(1) : null;
  }

  Link link() {
    return links.isEmpty() ? null : links.getFirst();
  }

  /** The last date: when it was given, published or ended. */
  PartialDate date(Document document) {
    DatePoint point = CertificateDetails.last(dates == null ? until : dates);
    return point == null ? null : point.partial(document, "item-date", 0.9f);
  }

  /** All running text as one quote; null where there is none. */
  Quote body(Document document) {
    if (text.isEmpty()) {
      return null;
    }
    Quote body = new Quote(document, List.of());
    for (Quote part : text) {
      body = body.plus(part);
    }
    return body;
  }
}
