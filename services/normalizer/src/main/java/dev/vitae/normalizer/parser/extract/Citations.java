package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.normalizer.parser.section.Section;
import dev.vitae.schemas.PersonName;
import dev.vitae.schemas.Publication;
import dev.vitae.schemas.Value;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Publications: title, authors and venue, on lines of their own or in one reference. */
final class Citations {
  /** 'K. W. Schultz', 'Schultz, K. W.', 'Schultz KW', 'Kasey Schultz'. */
  private static final String FAMILY =
      "(?:(?:de|van|von|der|den|la|di|da|del|el|al) ){0,2}\\p{Lu}[\\p{L}'’-]+(?:"
          + " \\p{Lu}[\\p{L}'’-]+)?";

  private static final String AUTHOR =
      "(?:\\p{Lu}\\.[ -]?){1,4}"
          + FAMILY
          + "|"
          + FAMILY
          + ",\\s?(?:\\p{Lu}\\.[ -]?){1,4}"
          + "|"
          + FAMILY
          + " \\p{Lu}{1,3}(?!\\p{L})"
          + "|\\p{Lu}[\\p{L}'’-]+ (?:\\p{Lu}\\. ){1,2}"
          + FAMILY
          + "|\\p{Lu}[\\p{L}'’-]+ "
          + FAMILY;
  private static final Pattern ONE = Pattern.compile(AUTHOR);
  private static final Pattern AUTHORS =
      Pattern.compile(
          "(?:"
              + AUTHOR
              + ")\\*?(?:(?:\\s?[,;]\\s?(?:and |& |und |et |y )?|\\s?(?:and|&|und|et|y)\\s)(?:"
              + AUTHOR
              + ")\\*?)+(?:,? et al\\.?)?|(?:"
              + AUTHOR
              + "),? et al\\.?");

  /** One author before the year: 'Schultz, K. W. (2019)', as references begin. */
  private static final Pattern SINGLE =
      Pattern.compile(FAMILY + ",\\s?(?:\\p{Lu}\\.[ -]?){1,4}(?=\\s?\\(?(?:19|20)\\d\\d)");

  /** A Chinese or Japanese name, with or without a space. */
  private static final String HAN_NAME =
      "(?:\\p{IsHan}{2,4}|\\p{IsHan}{1,3}[ \\u3000][\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{1,4})";

  /** Chinese and Japanese authors: a colon, a stop, the year or the quoted title comes behind. */
  private static final Pattern HAN_AUTHORS =
      Pattern.compile(
          HAN_NAME
              + "(?:\\s?[,，、;；]\\s?"
              + HAN_NAME
              + ")*(?:等)?(?=\\s?(?:[:：.．。「『《“\"]|[,，]\\s?[「『《“\"]|[(（](?:19|20)\\d\\d))");

  /** The number of a reference in its list. */
  private static final Pattern NUMBER = Pattern.compile("^\\s*(?:\\[\\d{1,3}\\]|\\d{1,3}[.)])\\s+");

  /** The end of a list of authors on a line of its own. */
  private static final Pattern LAST_AUTHOR =
      Pattern.compile("^(?:and|&|und|et|y)\\s+(?:" + AUTHOR + ")$");

  /** Longer texts are no list of authors, in letters. */
  private static final int LONGEST = 2000;

  private static final Pattern INITIALS = Pattern.compile("\\b\\p{Lu}\\.");
  private static final Pattern QUOTED =
      Pattern.compile("[\"“„«]([^\"”“»]{8,300}?)[.,]?[\"”“»]|[「『《]([^」』》]{4,300}?)[」』》]");
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?<=[\\p{Ll}\\p{Lo}\\d)?!\"”’][.?!])\\s+|(?<=[。．])\\s*|(?<=\\p{Lu}{2}\\.)\\s+");

  /** What stands between title and venue on one line: what follows is a name. */
  private static final List<Pattern> JOINS =
      List.of(
          Pattern.compile("\\s+[|·•–—]\\s+(?=[^|·•–—]+$)"),
          Pattern.compile(
              ",\\s+(?=\\p{Lu}[\\p{L}&.'’-]*(?:\\s+(?:of|for|on|and|the|in|&|\\p{Lu}[\\p{L}&.'’-]*))*$)"),
          Pattern.compile("\\s+(?:in|dans|en|bei|chez|em|w)\\s+(?=\\p{Lu}[^.]*$)"));

  private static final Pattern YEAR =
      Pattern.compile("^\\s*[(\\[（]?(?:19|20)\\d\\d[a-z]?[)\\]）]?[.,:．：]?\\s*");
  private static final Pattern EDGE = Pattern.compile("^[\\s.,;:(。．，、：（]+|[\\s.,;:(。．，、：（]+$");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Citations() {}

  /** The publications of a section, in its order. */
  static List<Publication> read(Document document, Section section, PersonName person) {
    List<Item> items = Items.of(document, section, Citations::isAuthors, Citations::opens);
    Pattern join = join(items);
    List<Publication> publications = new ArrayList<>();
    for (Item item : items) {
      publications.add(publication(document, item, join, person));
    }
    return publications;
  }

  /**
   * What parts title and venue in every item that has both on one line; null where nothing does.
   */
  private static Pattern join(List<Item> items) {
    for (Pattern join : JOINS) {
      boolean all =
          items.stream()
              .allMatch(i -> i.heads().size() == 1 && join.matcher(i.name().written()).find());
      if (all && !items.isEmpty()) {
        return join;
      }
    }
    return null;
  }

  private static Publication publication(
      Document document, Item item, Pattern join, PersonName person) {
    List<Quote> heads = new ArrayList<>(item.heads());
    Quote authors = null;
    for (Quote head : item.heads()) {
      boolean more = authors != null && LAST_AUTHOR.matcher(head.written()).find();
      if (heads.size() > 1 && (more || isAuthors(head.written()))) {
        authors = authors == null ? head : authors.plus(head);
        heads.remove(head);
      }
    }
    Quote title = unnumbered(heads.removeFirst());
    Quote venue = heads.isEmpty() ? null : heads.removeFirst();
    if (venue == null && authors == null) {
      Reference reference = reference(document, title, join);
      title = reference.title().isEmpty() ? title : reference.title();
      authors = reference.authors();
      venue = reference.venue();
    }
    if (authors == null && venue != null && isReference(title)) {
      Reference reference = reference(document, title, null);
      if (!reference.title().isEmpty()) {
        authors = reference.authors();
        title = reference.title();
      }
    }
    List<Value> names = authors == null ? List.of() : authors(document, authors);
    Quote summary = item.body(document);
    return new Publication(
        Rule.ENTRY_HEAD.value(title),
        names,
        own(names, person),
        venue == null || venue.isEmpty() ? null : Rule.ENTRY_SECOND.value(venue),
        item.date(document),
        item.link(),
        summary == null ? null : Rule.ENTRY_TEXT.value(summary));
  }

  /** Whether a text has more than the title: authors before it, or quotation marks around it. */
  private static boolean isReference(Quote title) {
    CharSequence text = new Joined(title).text();
    int authors = lead(text, 0, text.length());
    Matcher quoted = QUOTED.matcher(text);
    boolean parted =
        authors > 0
            && authors < text.length()
            && (".;:．：。".indexOf(text.charAt(authors)) >= 0
                || text.charAt(authors - 1) == '.'
                || YEAR.matcher(text).region(authors, text.length()).lookingAt());
    return parted || quoted.find() && (quoted.start() == 0 || authors > 0);
  }

  private record Reference(Quote title, Quote authors, Quote venue) {}

  /** Where the words between quotation marks of either kind stand. */
  private static int[] inside(Matcher quoted) {
    int group = quoted.start(1) >= 0 ? 1 : 2;
    return new int[] {quoted.start(group), quoted.end(group)};
  }

  /** A reference in one paragraph: quotation marks, else sentences, else 'in' part it. */
  private static Reference reference(Document document, Quote whole, Pattern join) {
    if (whole.pieces().size() != 1) {
      return wrapped(document, whole);
    }
    int start = whole.pieces().getFirst().start();
    int end = whole.pieces().getFirst().end();
    String text = document.text();
    Matcher quoted = QUOTED.matcher(text).region(start, end);
    if (quoted.find()) {
      Quote before = part(document, start, quoted.start());
      Quote after = part(document, quoted.end(), end);
      return new Reference(
          part(document, inside(quoted)[0], inside(quoted)[1]),
          before.isEmpty() ? null : before,
          after);
    }
    List<Quote> sentences = Lines.split(document, start, end, SENTENCE);
    if (sentences.size() > 1) {
      boolean first = isAuthors(sentences.getFirst().written());
      int authors = lead(text, start, end);
      if (!first && authors > 0) {
        return afterAuthors(document, start, authors, end);
      }
      return first
          ? afterAuthors(document, start, sentences.getFirst().pieces().getFirst().end(), end)
          : new Reference(
              plain(document, sentences.getFirst()), null, plain(document, sentences.get(1)));
    }
    Matcher joined = join == null ? null : join.matcher(text).region(start, end);
    int last = -1;
    int behind = -1;
    while (joined != null && joined.find()) {
      last = joined.start();
      behind = joined.end();
    }
    return last < 0
        ? new Reference(whole, null, null)
        : new Reference(part(document, start, last), null, part(document, behind, end));
  }

  /** Where the authors end that a text begins with; -1 if it begins with none. */
  private static int lead(CharSequence text, int start, int end) {
    Matcher authors = AUTHORS.matcher(text).region(start, end);
    if (authors.lookingAt()) {
      return authors.end();
    }
    Matcher single = SINGLE.matcher(text).region(start, end);
    if (single.lookingAt()) {
      return single.end();
    }
    Matcher han = HAN_AUTHORS.matcher(text).region(start, end);
    return han.lookingAt() ? han.end() : -1;
  }

  /** Whether a text begins as references do: with its number, or with authors and a year. */
  private static boolean opens(String text) {
    int authors = text.length() > LONGEST ? -1 : lead(text, 0, text.length());
    return NUMBER.matcher(text).find()
        || authors > 0 && YEAR.matcher(text).region(authors, text.length()).lookingAt();
  }

  /** What stands behind the number of a reference. */
  private static Quote unnumbered(Quote whole) {
    if (whole.isEmpty()) {
      return whole;
    }
    Quote.Piece piece = whole.pieces().getFirst();
    Document document = whole.document();
    Matcher number = NUMBER.matcher(document.text()).region(piece.start(), piece.end());
    if (!number.find()) {
      return whole;
    }
    List<Quote.Piece> pieces = new ArrayList<>(whole.pieces());
    pieces.set(0, new Quote.Piece(number.end(), piece.end()));
    return new Quote(document, pieces);
  }

  private static Reference afterAuthors(Document document, int start, int authorsEnd, int end) {
    Quote authors = part(document, start, authorsEnd);
    Matcher year = YEAR.matcher(document.text()).region(authorsEnd, end);
    int from = year.lookingAt() ? year.end() : authorsEnd;
    List<Quote> rest = Lines.split(document, from, end, SENTENCE);
    rest.removeIf(quote -> plain(document, quote).isEmpty());
    if (rest.isEmpty()) {
      return new Reference(Quote.of(document, start, end), null, null);
    }
    return new Reference(
        plain(document, rest.getFirst()),
        authors,
        rest.size() > 1 ? plain(document, rest.get(1)) : null);
  }

  /** On several lines the quotation marks are looked for in the words, the pieces follow. */
  private static Reference wrapped(Document document, Quote whole) {
    Joined joined = new Joined(whole);
    CharSequence text = joined.text();
    Matcher quoted = QUOTED.matcher(text);
    int from;
    int to;
    int authorsEnd = -1;
    if (quoted.find()) {
      from = inside(quoted)[0];
      to = inside(quoted)[1];
      authorsEnd = quoted.start();
    } else {
      from = 0;
      authorsEnd = lead(text, 0, text.length());
      if (authorsEnd > 0) {
        Matcher year = YEAR.matcher(text).region(authorsEnd, text.length());
        from = year.lookingAt() ? year.end() : authorsEnd;
        Matcher edge = EDGE.matcher(text).region(from, text.length());
        from = edge.lookingAt() ? edge.end() : from;
      }
      Matcher sentence = SENTENCE.matcher(text).region(from, text.length());
      to = sentence.find() ? sentence.start() : text.length();
    }
    Quote title = trimmed(document, joined.cut(from, to));
    Quote authors = authorsEnd > 0 ? trimmed(document, joined.cut(0, authorsEnd)) : null;
    Quote venue =
        to + 2 < text.length() ? trimmed(document, joined.cut(to + 1, text.length())) : null;
    return new Reference(title.isEmpty() ? whole : title, authors, venue);
  }

  /** Without signs at the edges of its lines. */
  private static Quote trimmed(Document document, Quote quote) {
    List<Quote.Piece> pieces = new ArrayList<>();
    for (Quote.Piece piece : quote.pieces()) {
      pieces.addAll(part(document, piece.start(), piece.end()).pieces());
    }
    return new Quote(document, pieces);
  }

  private static Quote plain(Document document, Quote quote) {
    Quote.Piece piece = quote.pieces().getFirst();
    return part(document, piece.start(), piece.end());
  }

  private static Quote part(Document document, int start, int end) {
    Matcher edge = EDGE.matcher(document.text()).region(start, end);
    int from = start;
    int to = end;
    while (edge.find()) {
      if (edge.start() == start) {
        from = edge.end();
      } else {
        to = edge.start();
      }
    }
    return from < to ? Quote.of(document, from, to) : new Quote(document, List.of());
  }

  private static boolean isAuthors(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    if (ONE.matcher(text.strip()).matches() && INITIALS.matcher(text).find()) {
      return true;
    }
    Matcher authors = AUTHORS.matcher(text);
    boolean list = authors.find() && authors.end() - authors.start() > 0.6 * text.length();
    return list
        && (INITIALS.matcher(text).find() || text.chars().filter(c -> c == ',').count() >= 2);
  }

  private static List<Value> authors(Document document, Quote quote) {
    List<Value> names = new ArrayList<>();
    for (Quote.Piece piece : quote.pieces()) {
      Matcher one = ONE.matcher(document.text()).region(piece.start(), piece.end());
      while (one.find()) {
        Quote name = Quote.of(document, one.start(), one.end());
        if (!name.isEmpty()) {
          names.add(Rule.CITATION_PART.value(name));
        }
      }
    }
    return names;
  }

  /**
   * The place of the person among the authors: the family name, and the initial where there is one.
   */
  private static int own(List<Value> names, PersonName person) {
    if (person == null || person.getFamily() == null) {
      return 0;
    }
    String family = fold(person.getFamily());
    String initial = person.getGiven() == null ? "" : fold(person.getGiven()).substring(0, 1);
    for (int i = 0; i < names.size(); i++) {
      List<String> words = List.of(fold(names.get(i).getWritten()).split("[^\\p{L}]+"));
      boolean given =
          words.stream().anyMatch(word -> word.startsWith(initial) && !word.equals(family));
      if (words.contains(family) && given) {
        return i + 1;
      }
    }
    return 0;
  }

  private static String fold(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
