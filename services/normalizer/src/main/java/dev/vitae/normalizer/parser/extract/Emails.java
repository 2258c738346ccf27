package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.normalizer.parser.document.Signs;
import dev.vitae.schemas.Value;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The person's e-mail addresses: plain, broken by a narrow column, hidden from robots, in links.
 */
final class Emails {
  private static final String NAME = "[\\p{L}\\d](?:[\\p{L}\\d._%+'-]*[\\p{L}\\d_%+-])?";
  private static final String DOMAIN = "[\\p{L}\\d](?:[\\p{L}\\d-]*[\\p{L}\\d])?";

  static final Pattern PLAIN =
      Pattern.compile(NAME + "@" + DOMAIN + "(?:\\." + DOMAIN + ")*\\.\\p{L}{2,24}");

  private static final Pattern HIDDEN =
      Pattern.compile(
          "("
              + NAME
              + ")\\s?[\\[({<]\\s?(?:at|@|ät)\\s?[\\])}>]\\s?("
              + DOMAIN
              + "(?:\\s?(?:\\.|[\\[({<]\\s?(?:dot|punkt|\\.)\\s?[\\])}>])\\s?"
              + DOMAIN
              + ")+)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DOT =
      Pattern.compile(
          "\\s?[\\[({<]\\s?(?:dot|punkt|\\.)\\s?[\\])}>]\\s?|\\s", Pattern.CASE_INSENSITIVE);

  /** An address whose domain, or its end, stands on the next line. */
  private static final Pattern BEGIN =
      Pattern.compile(
          NAME
              + "@(?:"
              + DOMAIN
              + "(?:\\."
              + DOMAIN
              + ")*\\.?|[\\p{L}\\d.-]*-)?$|"
              + NAME
              + "\\.?-?$");

  /** The beginning of an address and no more, which a sign within it ends. */
  private static final Pattern LOOSE_END =
      Pattern.compile(
          "^(?:\\W\\s+)?([a-z\\d][a-z\\d.+_-]*[a-z\\d][._-])$", Pattern.CASE_INSENSITIVE);

  /** An address whose domain a line's end broke: 'Cook @ Acme' is none. */
  private static final Pattern BROKEN = Pattern.compile("\\S+@[\\p{L}\\d.-]*$");

  /** Ends of addresses whose own end a line's end may break off: 'example.co' and below it 'm'. */
  private static final Set<String> DOMAINS =
      Set.of("com", "net", "org", "edu", "gov", "info", "online", "email", "dev");

  /** Domains of countries. */
  private static final Set<String> COUNTRIES =
      Stream.concat(Stream.of("eu", "uk"), Stream.of(Locale.getISOCountries()))
          .map(code -> code.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern DOMAIN_END = Pattern.compile("[a-z\\d-]+(?:\\.[a-z\\d-]+)+");

  private static final Pattern REST =
      Pattern.compile("^@?(?:[\\p{L}\\d.-]+\\.)?\\p{L}{2,24}(?!\\S)");

  private Emails() {}

  /** The addresses in these lines, without repetitions, in their order. */
  static List<Value> in(Document document, List<Line> lines) {
    Map<String, Value> found = new LinkedHashMap<>();
    // What goes on in the line below has an at sign in its own, or begins with it there, or ends
    // where no word ends.
    boolean begins = document.text().contains("\n@");
    Line taken = null;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean loose =
          Signs.any(document.text(), Math.max(line.start(), line.end() - 1), line.end(), "._-");
      boolean may = begins || loose || Signs.any(document, line, "@");
      Line below = may ? Below.of(document, lines, i) : null;
      if (loose && below != null && beginsAbove(document, line, below, found)) {
        taken = below;
        continue;
      }
      boolean plain = line == taken || plain(document, line, below, found);
      if (!plain && below != null) {
        joined(document, line, below, found);
      }
      hidden(document, line, found);
      for (Document.Link link : document.links()) {
        if (link.start() >= line.start() && link.end() <= line.end()) {
          behind(document, link, found);
        }
      }
    }
    return List.copyOf(found.values());
  }

  /**
   * Takes an address that a line's end breaks before its sign: 'ann.lee-' and 'roy@example.com'.
   */
  private static boolean beginsAbove(
      Document document, Line line, Line below, Map<String, Value> found) {
    if (!Signs.any(document, below, "@") || Signs.any(document, line, "@")) {
      return false;
    }
    Matcher begin = LOOSE_END.matcher(document.text()).region(line.start(), line.end());
    Matcher rest = PLAIN.matcher(document.text()).region(below.start(), below.end());
    if (!begin.find() || !rest.lookingAt()) {
      return false;
    }
    Quote quote =
        Quote.of(document, begin.start(1), begin.end(1))
            .plus(Quote.of(document, rest.start(), rest.end()));
    String address = (begin.group(1) + rest.group()).toLowerCase(Locale.ROOT);
    found.putIfAbsent(address, Rule.EMAIL_JOINED.value(quote, address));
    return true;
  }

  private static boolean plain(Document document, Line line, Line below, Map<String, Value> found) {
    if (!Signs.any(document, line, "@")) {
      return false;
    }
    Matcher matcher = PLAIN.matcher(document.text()).region(line.start(), line.end());
    boolean any = false;
    while (matcher.find()) {
      String address = matcher.group().toLowerCase(Locale.ROOT);
      Quote quote = Quote.of(document, matcher.start(), matcher.end());
      any = true;
      String rest = below == null ? "" : document.textOf(below);
      if (matcher.end() == line.end() && isCut(address, rest)) {
        Quote whole = quote.plus(Quote.of(document, below));
        found.putIfAbsent(address + rest, Rule.EMAIL_JOINED.value(whole, address + rest));
      } else {
        found.putIfAbsent(address, Rule.EMAIL_PATTERN.value(quote, address));
      }
    }
    return any;
  }

  /** Whether the words below end the e-mail address that a line ends with. */
  static boolean endsBelow(String line, String below) {
    if (line.indexOf('@') < 0) {
      return false;
    }
    Matcher matcher = PLAIN.matcher(line);
    boolean any = false;
    while (matcher.find()) {
      any = true;
      if (matcher.end() == line.length()) {
        return isCut(matcher.group().toLowerCase(Locale.ROOT), below);
      }
    }
    return !any && BROKEN.matcher(line).find();
  }

  /**
   * Whether a line's end breaks an address that looks whole: 'ann@example.co' and below it 'm', or
   * 'ann@mail.exampl' and below it 'e.com'.
   */
  private static boolean isCut(String address, String rest) {
    String end = address.substring(address.lastIndexOf('.') + 1);
    String last = rest.substring(rest.lastIndexOf('.') + 1);
    return DOMAINS.contains(end + rest) && !rest.isEmpty()
        || !DOMAINS.contains(end)
            && !COUNTRIES.contains(end)
            && DOMAIN_END.matcher(rest).matches()
            && (COUNTRIES.contains(last) || DOMAINS.contains(last));
  }

  private static void joined(Document document, Line line, Line next, Map<String, Value> found) {
    String text = document.textOf(line);
    if (text.indexOf('@') < 0 && !document.textOf(next).startsWith("@")) {
      return;
    }
    Matcher begin = BEGIN.matcher(document.text()).region(line.start(), line.end());
    Matcher rest = REST.matcher(document.text()).region(next.start(), next.end());
    if (!begin.find() || !rest.find()) {
      return;
    }
    String address = (begin.group() + rest.group()).toLowerCase(Locale.ROOT);
    if (PLAIN.matcher(address).matches()) {
      Quote quote =
          Quote.of(document, begin.start(), begin.end())
              .plus(Quote.of(document, rest.start(), rest.end()));
      found.putIfAbsent(address, Rule.EMAIL_JOINED.value(quote, address));
    }
  }

  private static void hidden(Document document, Line line, Map<String, Value> found) {
    if (!Signs.any(document, line, "[({<")) {
      return;
    }
    Matcher matcher = HIDDEN.matcher(document.text()).region(line.start(), line.end());
    while (matcher.find()) {
      String domain = DOT.matcher(matcher.group(2)).replaceAll(".").replaceAll("\\.+", ".");
      String address = (matcher.group(1) + "@" + domain).toLowerCase(Locale.ROOT);
      Quote quote = Quote.of(document, matcher.start(), matcher.end());
      found.putIfAbsent(address, Rule.EMAIL_HIDDEN.value(quote, address));
    }
  }

  private static void behind(Document document, Document.Link link, Map<String, Value> found) {
    if (!link.target().toLowerCase(Locale.ROOT).startsWith("mailto:")) {
      return;
    }
    String target = link.target().substring("mailto:".length()).split("\\?")[0];
    Matcher matcher = PLAIN.matcher(decoded(target));
    if (matcher.find()) {
      String address = matcher.group().toLowerCase(Locale.ROOT);
      Quote quote = Targets.quote(document, link);
      found.putIfAbsent(address, Rule.EMAIL_BEHIND_WORDS.value(quote, address));
    }
  }

  private static String decoded(String target) {
    try {
      return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return target;
    }
  }
}
