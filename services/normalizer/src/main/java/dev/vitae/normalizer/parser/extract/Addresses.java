package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Quote;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses on the web as they are written out, also where a narrow column breaks them. */
final class Addresses {
  private static final String TLDS =
      "com|org|net|io|dev|me|ai|app|co|info|xyz|edu|gov|tech|online|site|page|blog|design|cloud|name"
          + "|eu|de|fr|es|it|pt|nl|be|ch|at|pl|tr|cn|jp|in|uk|us|ca|au|br|mx|ar|cl|se|no|fi|dk|cz|ie"
          + "|nz|za|sg|hk|tw|kr|ru|ua|ro|hu|gr|il|ae|sh|gg|tv|to|ly|so|id|my|ph|th|vn|social|works"
          + "|studio|space|website|art|pro|biz|example|test";

  /** An address: with a scheme, with www, or a domain under a known top domain. */
  static final Pattern WRITTEN =
      Pattern.compile(
          "(?<![\\p{L}\\d@._-])(?:https?://[^\\s<>\"|]+|www\\.[^\\s<>\"|]+"
              + "|[\\p{L}\\d](?:[\\p{L}\\d-]*[\\p{L}\\d])?(?:\\.[\\p{L}\\d](?:[\\p{L}\\d-]*[\\p{L}\\d])?)*"
              + "\\.(?:"
              + TLDS
              + ")(?:/[^\\s<>\"|,;]*)?)(?![\\p{L}\\d@])",
          Pattern.CASE_INSENSITIVE);

  static final Pattern TAIL = Pattern.compile("[.,;:)\\]'\"]+$");

  /** An address that a line's end broke. */
  private static final Pattern OPEN = Pattern.compile("[-_/]$");

  /** The end of a domain, with what follows. */
  private static final Pattern END = Pattern.compile("\\.\\p{Ll}{2,6}(?:/[^\\s<>\"|,;]*)?");

  /** What may be the begin of an address whose domain a line's end broke. */
  private static final Pattern CUT_DOMAIN =
      Pattern.compile("(?:https?://)?[\\p{Ll}\\d-]+(?:\\.[\\p{Ll}\\d-]+)+");

  private static final Pattern REST = Pattern.compile("[\\w%-]+(?:[./][\\w%-]+)*/?");

  /** What a page writes behind an address: 'raghu-n (LinkedIn)'. */
  private static final Pattern NOTE = Pattern.compile("(?<=\\S) \\([\\p{L} ]{2,20}\\)$");

  /** What is no word by itself: it has a sign or a digit, or hardly a letter. */
  private static final Pattern NO_WORD =
      Pattern.compile("\\p{Ll}{1,3}|[\\p{Ll}\\d_-]*[\\d_-][\\p{Ll}\\d_-]*");

  /** Lines of one address are set without room between them, in heights of a line. */
  private static final float CLOSE = 0.35f;

  /** An address with the words it is written in. */
  record Written(Quote quote, String address) {}

  private final Document document;
  private final List<Line> lines;

  /** Lines that only end the address above them. */
  private final Set<Line> rests = Collections.newSetFromMap(new IdentityHashMap<>());

  private Addresses(Document document, List<Line> lines) {
    this.document = document;
    this.lines = lines;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      String text = document.textOf(line);
      Line below =
          text.indexOf('@') >= 0 || mayBeCut(line, text) ? Below.of(document, lines, i) : null;
      if (below != null
          && (Emails.endsBelow(text, document.textOf(below)) || isCutDomain(line, below))) {
        rests.add(below);
      }
    }
  }

  /** The addresses of these lines. */
  static Addresses of(Document document, List<Line> lines) {
    return new Addresses(document, lines);
  }

  /** The addresses that a line has, or begins: what only ends one above it, is none. */
  List<Written> in(int i) {
    Line line = lines.get(i);
    if (rests.contains(line)) {
      return List.of();
    }
    Line below = Below.of(document, lines, i);
    if (below != null && isCutDomain(line, below)) {
      Quote quote = Quote.of(document, line).plus(Quote.of(document, below));
      String address = document.textOf(line) + document.textOf(below);
      return List.of(whole(lines.indexOf(below), quote, address));
    }
    Matcher matcher = WRITTEN.matcher(document.text()).region(line.start(), line.end());
    matcher.useTransparentBounds(true);
    List<Written> found = new ArrayList<>();
    while (matcher.find()) {
      String address = TAIL.matcher(matcher.group()).replaceFirst("");
      Quote quote = Quote.of(document, matcher.start(), matcher.start() + address.length());
      boolean end = matcher.end() == line.end();
      found.add(whole(end ? i : -1, quote, address));
    }
    return found;
  }

  /** An address, with what of it stands in the lines below. */
  private Written whole(int last, Quote begin, String written) {
    Quote quote = begin;
    String address = written;
    int at = last;
    while (at >= 0) {
      Line below = Below.of(document, lines, at);
      Line above = lines.get(at);
      at = -1;
      String rest = below == null ? "" : NOTE.matcher(document.textOf(below)).replaceFirst("");
      if (below != null && goesOn(address, above, below, rest)) {
        quote = quote.plus(Quote.of(document, below.start(), below.start() + rest.length()));
        address += rest;
        at = lines.indexOf(below);
      }
    }
    return new Written(quote, address);
  }

  /** Whether a narrow column breaks an address before its domain ends: 'ann.exampl', 'e.net/me'. */
  private boolean isCutDomain(Line line, Line below) {
    String text = document.textOf(line);
    if (line == below || !mayBeCut(line, text)) {
      return false;
    }
    String rest = document.textOf(below);
    boolean one =
        line.paragraph() == below.paragraph()
            || below.gap() < CLOSE && !WRITTEN.matcher(rest).matches();
    return one && !WRITTEN.matcher(text).matches() && WRITTEN.matcher(text + rest).matches();
  }

  private static boolean mayBeCut(Line line, String text) {
    return line.box() != null
        && text.indexOf('.') > 0
        && text.indexOf(' ') < 0
        && CUT_DOMAIN.matcher(text).matches();
  }

  /**
   * Whether an address goes on in the line below: it ends within a name, or where its column ends
   * while its paragraph does not.
   */
  private static boolean goesOn(String address, Line line, Line below, String next) {
    boolean open = OPEN.matcher(address).find();
    boolean narrow = line.box() != null && below.box().right() < line.box().right();
    if (address.indexOf('/') < 0 && END.matcher(next).matches()) {
      return true;
    }
    return address.indexOf('/') > 0
        && REST.matcher(next).matches()
        && (open
            || narrow && NO_WORD.matcher(next).matches()
            || narrow
                && line.paragraph() == below.paragraph()
                && !Character.isUpperCase(next.codePointAt(0))
                && !WRITTEN.matcher(next).matches());
  }
}
