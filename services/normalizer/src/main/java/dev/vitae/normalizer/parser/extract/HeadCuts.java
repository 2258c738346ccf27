package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.canonical.DateRange;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Openings;
import dev.vitae.normalizer.parser.document.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where what names an item is cut: at a change of letters, at a link's end, at a date. */
final class HeadCuts {
  /** What stands before a date, a giver or a publisher and is no part of it. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)^(?:(?:issued|awarded|published|presented|granted|given|offered|received|completed|released"
              + "|délivrée?|publiée?|décernée?|remise?|ausgestellt|verliehen|veröffentlicht|erschienen"
              + "|emitido|otorgado|publicado|concedido|rilasciato|pubblicato|conferito|uitgegeven"
              + "|gepubliceerd|wydany|opublikowan\\p{L}*)\\s+(?:by|on|in|at|par|le|dans|von|am|durch|por"
              + "|en|el|em|da|su|il|door|op|przez|w)\\b|(?:issuer|publisher|awarder|date|aussteller|verlag"
              + "|datum|éditeur|emisor|editorial|editora|fecha|data|editore|发行|颁发机构|日期)\\s*(?=:))\\s*:?\\s*");

  private static final Openings LABELS = Openings.of(LABEL);

  /** What stands between a name and the date until which it holds, or since when. */
  private static final Pattern UNTIL =
      Pattern.compile(
          "(?iu)[\\s,;(（|·•–—-]+(?:exp(?:\\.|ires?|iry)?|expiration|valid(?: until| thru| through|"
              + " to)?|renewed|renewal|since|until|gültig(?: bis)?|bis|seit|valable(?:"
              + " jusqu'au)?|depuis|válid[oa](?: hasta|"
              + " até)?|hasta|desde|até|scad(?:enza|\\.)?|valid[oa](?: fino al)?|dal|fino"
              + " al|geldig(?: tot)?|sinds|tot|ważn[ey] do|od|do|geçerlilik|有效期至?)\\s*:?\\s*$");

  /** What stands between a name and the date until or since which it holds. */
  private static final Pattern HOLDS =
      Pattern.compile(
          "(?iu)[\\s,;(（|·•–—-]+(?:exp(?:\\.|ires?|iry)?|expiration|valid(?: until| thru| through|"
              + " to)?|renewed|renewal|since|until|gültig(?: bis)?|bis|seit|valable(?:"
              + " jusqu['’]au)?|depuis|válid[oa](?: hasta| até)?|vigente(?:"
              + " hasta)?|hasta|desde|até|scad(?:enza|\\.)?|valid[oa](?: fino al)?|dal|fino"
              + " al|geldig(?: tot)?|sinds|tot|ważn[ey] do|od|do|on|in|en|em|im|nel|w|geçerlilik|有效期至?)\\s*:?\\s*$");

  static final Pattern EDGE = Pattern.compile("^[\\s,;:|•·()\\[\\]–—-]+|[\\s,;:|•·(\\[–—-]+$");

  private final Document document;

  HeadCuts(Document document) {
    this.document = document;
  }

  /** Parts of different looks: a name in bold and behind it who gave it. */
  List<Quote> parts(Line line, Quote quote) {
    List<Quote> parts = new ArrayList<>();
    int start = line.start();
    for (int i = 1; i < line.style().size(); i++) {
      Line.Run before = line.style().get(i - 1);
      Line.Run run = line.style().get(i);
      boolean other =
          before.bold() != run.bold()
              || before.italic() != run.italic()
              || before.color() != run.color();
      if (other && run.start() > start) {
        parts.add(Quote.of(document, start, run.start()));
        start = run.start();
      }
    }
    parts.add(Quote.of(document, start, line.end()));
    parts.removeIf(part -> part.written().codePoints().noneMatch(Character::isLetterOrDigit));
    return parts.size() > 3 ? List.of(quote) : parts;
  }

  /** A link's words name the thing; what follows them does not. */
  List<Quote> linked(Quote quote) {
    if (quote.pieces().size() > 1) {
      return List.of(quote);
    }
    int start = quote.pieces().getFirst().start();
    int end = quote.pieces().getFirst().end();
    for (Document.Link link : document.links()) {
      if (link.start() == start && link.end() < end - 2 && link.end() > start + 2) {
        return List.of(Quote.of(document, start, link.end()), Quote.of(document, link.end(), end));
      }
    }
    return List.of(quote);
  }

  Quote trimmed(Quote quote) {
    if (quote.pieces().size() != 1) {
      return quote;
    }
    int start = quote.pieces().getFirst().start();
    int end = quote.pieces().getFirst().end();
    start = behindLabel(document.text(), start, end);
    Matcher edge = EDGE.matcher(document.text()).region(start, end);
    int from = start;
    int to = end;
    while (hasEdge(document.text(), start, end) && edge.find()) {
      if (edge.start() == start) {
        from = edge.end();
      } else {
        to = edge.start();
      }
    }
    return from < to ? Quote.of(document, from, to) : new Quote(document, List.of());
  }

  /** The end of a label that a stretch begins with; its start where it begins with none. */
  static int behindLabel(String text, int start, int end) {
    Matcher label = LABELS.at(text, start, end) ? LABEL.matcher(text).region(start, end) : null;
    return label != null && label.lookingAt() ? label.end() : start;
  }

  /** Whether a text begins with what stands before a date, a giver or a publisher. */
  static boolean isLabelled(String text) {
    return behindLabel(text, 0, text.length()) > 0;
  }

  /** Whether a stretch begins or ends with other signs than letters, digits and full stops. */
  private static boolean hasEdge(String text, int start, int end) {
    return start < end && (isLoose(text.charAt(start)) || isLoose(text.charAt(end - 1)));
  }

  private static boolean isLoose(char c) {
    return !Character.isLetterOrDigit(c) && c != '.';
  }

  /** A name without the words that lead to the date cut off behind it. */
  Quote beforeDate(Quote quote) {
    if (quote.isEmpty()) {
      return quote;
    }
    Quote.Piece piece = quote.pieces().getFirst();
    Matcher holds = HOLDS.matcher(document.text()).region(piece.start(), piece.end());
    return holds.find() ? Quote.of(document, piece.start(), holds.start()) : quote;
  }

  boolean isAtEdge(Quote quote, DateRange range) {
    int start = quote.pieces().getFirst().start();
    int end = quote.pieces().getFirst().end();
    String behind = document.text().substring(range.end(), end);
    String before = document.text().substring(start, range.start());
    boolean last = behind.codePoints().noneMatch(Character::isLetterOrDigit);
    boolean first = before.codePoints().noneMatch(Character::isLetterOrDigit);
    boolean apart =
        range.isRange()
            || range.first() != null && range.first().month() > 0
            || before.stripTrailing().endsWith("(")
            || before.stripTrailing().endsWith(",")
            || before.endsWith("  ")
            || HOLDS.matcher(before).find()
            || first;
    return (last || first) && (apart || !range.bare());
  }
}
