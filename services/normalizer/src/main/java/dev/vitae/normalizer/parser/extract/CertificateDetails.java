package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.canonical.DatePoint;
import dev.vitae.normalizer.parser.canonical.DateRange;
import dev.vitae.normalizer.parser.canonical.Dates;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Quote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands beside a certificate's name and its giver, in any order: when it was given, until
 * when it holds, its number.
 */
final class CertificateDetails {
  /** What a number is the number of, in words that may stand before 'number'. */
  private static final String OF =
      "(?:(?:credential|certificate|certification|licen[cs]e|registration|reg\\.?|membership|member"
          + "|card|permit|bar|reference|ref\\.?|serial|commission|zertifikats?|ausweis|mitglieds|register"
          + "|de certificat|de licence|de registro|de licencia|de matrícula|colegiad[oa]|inscrição"
          + "|registro|albo|证书|登録|資格)[\\s-]?)";

  /** A number behind words that say so; a name may have figures of its own. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\p{N}])(?:"
              + OF
              + "{1,2}(?:id|#)|"
              + OF
              + "{0,2}(?:no\\.|nos\\.|nr\\.|n[°º]|num\\.|number|nummer|numéro|número|numero|编号|号码|番号)"
              + "|"
              + OF
              + "{1,2}(?:no|nr)|id:|#)\\s*[:：]?\\s*((?:\\p{Lu}{1,4}[ -])?[\\p{L}\\d/.-]*\\d[\\p{L}\\d/.-]*)");

  /** Words that lead to the date a certificate was given at. */
  private static final Pattern GIVEN =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:issued?|issue date|date of issue|date issued|awarded|granted|obtained|earned|achieved"
              + "|completed|passed|renewed|ausgestellt|erworben|verliehen|abgelegt|bestanden|délivrée?"
              + "|obtenue?|emitid[oa]|expedid[oa]|obtenid[oa]|obtid[oa]|rilasciat[oa]|conseguit[oa]|behaald"
              + "|uzyskan[yo]|zdobyt[yo]|颁发|取得)(?:\\s+(?:on|in|am|im|le|en|el|em|il|nel|op|w))?\\s*[:：]?\\s*$"
              + "|(?<=\\s)(?:on|in|am|im|vom|le|du|en|el|em|nel|op|w|dnia)\\s+$");

  /** Words that lead to the date until which it holds. */
  private static final Pattern UNTIL =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:exp(?:\\.|ires?|iry|iration)?(?: date)?(?: on)?|valid(?: until| thru| through|"
              + " till| to)|until|gültig(?: bis)?|bis|valable jusqu['’](?:au|en|à)|jusqu['’](?:au|en|à)"
              + "|válid[oa] (?:hasta|até)|vigente hasta|hasta|até|scad(?:enza|e|\\.)?|valid[oa] fino (?:al|a)"
              + "|fino al|geldig(?: tot)?|tot|ważn[eya] do|geçerlilik(?: tarihi)?|有效期至?|有効期限)\\s*[:：]?\\s*$");

  /** What parts things beside each other. */
  private static final String MARKS = ",;|•·–—-(（[，；、";

  private static final Pattern EDGE =
      Pattern.compile("^[\\s,;:|•·()（）\\[\\]–—，；、-]+|[\\s,;:|•·(（\\[–—，；、-]+$");

  private record Stretch(int start, int end, DateRange date, Quote number) {}

  private final Document document;
  private DateRange given;
  private DateRange until;
  private Quote number;

  CertificateDetails(Document document, DateRange given, DateRange until) {
    this.document = document;
    this.given = given;
    this.until = until;
  }

  /** Whether a text says nothing but when, until when and under which number. */
  static boolean is(String text) {
    if (text.length() > 120) {
      return false;
    }
    StringBuilder rest = new StringBuilder(text);
    boolean labelled = false;
    List<Stretch> stretches = stretches(null, text, 0, text.length());
    for (Stretch stretch : stretches.reversed()) {
      rest.delete(stretch.start(), stretch.end());
      labelled = true;
    }
    return labelled && rest.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** Whether the words before a date say that something holds until then. */
  static boolean isUntil(CharSequence text, DateRange range) {
    int from = Math.max(0, range.start() - 30);
    return range.first() == null && range.last() != null
        || UNTIL.matcher(text).region(from, range.start()).find();
  }

  /** What is left of words without their details, in the parts between them. */
  List<Quote> without(Quote quote) {
    List<Quote> parts = new ArrayList<>();
    Quote open = new Quote(document, List.of());
    for (Quote.Piece piece : quote.pieces()) {
      int from = piece.start();
      for (Stretch stretch : stretches(document, document.text(), from, piece.end())) {
        note(stretch);
        add(open.plus(Quote.of(document, from, Math.max(from, stretch.start()))), parts);
        open = new Quote(document, List.of());
        from = stretch.end();
      }
      open = open.plus(Quote.of(document, from, piece.end()));
    }
    add(open, parts);
    return parts;
  }

  DateRange given() {
    return given;
  }

  DateRange until() {
    return until;
  }

  /** The last of a range's dates. */
  static DatePoint last(DateRange range) {
    return range == null ? null : range.last() != null ? range.last() : range.first();
  }

  Quote number() {
    return number;
  }

  private void note(Stretch stretch) {
    if (stretch.number() != null) {
      number = number == null ? stretch.number() : number;
    } else if (isUntil(document.text(), stretch.date())) {
      until = until == null ? stretch.date() : until;
    } else {
      given = given == null ? stretch.date() : given;
    }
  }

  private static void add(Quote part, List<Quote> parts) {
    Joined joined = new Joined(part);
    Matcher edge = EDGE.matcher(joined.text());
    int from = 0;
    int to = joined.text().length();
    while (edge.find()) {
      from = edge.start() == 0 ? edge.end() : from;
      to = edge.start() > 0 ? edge.start() : to;
    }
    if (from < to) {
      parts.add(joined.cut(from, to));
    }
  }

  /** The details in a stretch of text, in order, with the words that lead to them. */
  private static List<Stretch> stretches(Document document, String text, int start, int end) {
    List<Stretch> found = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text).region(start, end);
    matcher.useTransparentBounds(true);
    while (matcher.find()) {
      Quote value = document == null ? null : Quote.of(document, matcher.start(1), matcher.end(1));
      found.add(widened(text, start, end, matcher.start(), matcher.end(), null, value));
    }
    for (DateRange date : Dates.find(text, start, end)) {
      int lead = lead(text, start, date.start());
      boolean free = found.stream().noneMatch(s -> s.start() < date.end() && lead < s.end());
      if (free && (lead < date.start() || isApart(text, start, end, date))) {
        found.add(widened(text, start, end, lead, date.end(), date, null));
      }
    }
    found.sort(Comparator.comparingInt(Stretch::start));
    return found;
  }

  private static int lead(String text, int start, int date) {
    for (Pattern words : List.of(GIVEN, UNTIL)) {
      Matcher matcher = words.matcher(text).region(Math.max(start, date - 30), date);
      if (matcher.find()) {
        return matcher.start();
      }
    }
    return date;
  }

  /** Whether marks part a date from what stands around it. */
  private static boolean isApart(String text, int start, int end, DateRange date) {
    String before = text.substring(start, date.start()).stripTrailing();
    String behind = text.substring(date.end(), end).stripLeading();
    boolean opened = text.charAt(date.start()) == '(' || text.charAt(date.start()) == '（';
    return (before.isEmpty() || opened || MARKS.indexOf(before.charAt(before.length() - 1)) >= 0)
        && (behind.isEmpty() || opened || (MARKS + ")）.:").indexOf(behind.charAt(0)) >= 0);
  }

  /** With the mark before it, and the bracket behind it that this mark opened. */
  private static Stretch widened(
      String text, int start, int end, int from, int to, DateRange date, Quote number) {
    int left = from;
    while (left > start && Character.isWhitespace(text.charAt(left - 1))) {
      left--;
    }
    boolean mark = left > start && MARKS.indexOf(text.charAt(left - 1)) >= 0;
    left -= mark ? 1 : 0;
    boolean bracket = mark && "(（[".indexOf(text.charAt(left)) >= 0;
    int right = to;
    right += bracket && right < end && ")）]".indexOf(text.charAt(right)) >= 0 ? 1 : 0;
    return new Stretch(left, right, date, number);
  }
}
