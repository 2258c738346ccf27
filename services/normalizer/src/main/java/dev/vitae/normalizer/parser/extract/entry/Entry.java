package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.canonical.DateRange;
import dev.vitae.normalizer.parser.document.Document.Link;
import dev.vitae.normalizer.parser.document.Quote;
import java.util.List;

/**
 * One entry of a list: what its head says, when it was, and the text below.
 *
 * @param heads the pieces of the head in order, without dates, links and labels
 * @param dates when; null where nothing says so
 * @param description running text; may be empty
 * @param highlights bullet points
 * @param keywords lines that only list skills or tools
 * @param links targets behind words of the entry
 */
public record Entry(
    List<Quote> heads,
    DateRange dates,
    Quote description,
    List<Quote> highlights,
    List<Quote> keywords,
    List<Link> links) {}
