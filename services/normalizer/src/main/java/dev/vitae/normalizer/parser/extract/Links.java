package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.normalizer.parser.document.Signs;
import dev.vitae.normalizer.parser.extract.Networks.Network;
import dev.vitae.schemas.Link;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sites and profiles: behind words, written out, and as user names beside a network's name. */
final class Links {
  private static final Pattern SCHEME =
      Pattern.compile("^[a-z][a-z0-9+.-]*://", Pattern.CASE_INSENSITIVE);

  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}[,.;:]?");
  private static final Pattern NAME = Pattern.compile("@?[\\w.-]{2,40}");

  /** 'lena (Mastodon)', 'GitHub: lena', 'GitHub – lena'. */
  private static final Pattern NAME_THEN_NETWORK =
      Pattern.compile("@?([\\w.-]{2,40})\\s*\\(([\\p{L} .]{1,20})\\)");

  private static final Pattern NETWORK_THEN_NAME =
      Pattern.compile("([\\p{L} .]{2,20}?)\\s*[:–—-]\\s*@?([\\w.-]{1,39}\\w)(?![\\w/-]|\\.\\w)");

  /** Addresses that belong to a page's furniture. */
  private static final Pattern NO_SITE =
      Pattern.compile(
          "(?i)(?:javascript|file|about|data|mailto|tel|sms|geo|callto|skype):.*|#.*|/.*|");

  /** Links inside sentences are about what the sentence says; a sentence has that many words. */
  private static final int SENTENCE = 6;

  private static final int LONG_LINE = 60;

  private Links() {}

  /** The person's links in these lines, without repetitions, in their order. */
  static List<Link> in(Document document, List<Line> lines) {
    Map<String, Link> found = new LinkedHashMap<>();
    Addresses addresses = null;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean prose = isProse(document, line);
      for (Document.Link link : document.links()) {
        if (link.start() >= line.start() && link.end() <= line.end()) {
          Quote quote = Targets.quote(document, link);
          boolean own = !prose || network(link.target()) != null;
          if (own && !NO_SITE.matcher(link.target()).matches()) {
            add(found, quote, link.target(), Rule.LINK_TARGET);
          }
        }
      }
      if (Signs.any(document, line, "./")) {
        addresses = addresses == null ? Addresses.of(document, lines) : addresses;
        for (Addresses.Written written : addresses.in(i)) {
          boolean own = !prose || network(written.address()) != null;
          if (own && !isBehind(document, written.quote())) {
            add(found, written.quote(), written.address(), Rule.LINK_WRITTEN);
          }
        }
      }
      usernames(document, line, i > 0 ? lines.get(i - 1) : null, found);
    }
    return List.copyOf(found.values());
  }

  /** The entry's own link. */
  static Link of(Document document, Document.Link link) {
    return link(Targets.quote(document, link), link.target(), Rule.LINK_TARGET);
  }

  /** The entry's own link, written out. */
  static Link written(Document document, int start, int end) {
    Quote quote = Quote.of(document, start, end);
    String address = Addresses.TAIL.matcher(quote.written()).replaceFirst("");
    return link(Quote.of(document, start, start + address.length()), address, Rule.LINK_WRITTEN);
  }

  private static void usernames(
      Document document, Line line, Line before, Map<String, Link> found) {
    String text = document.textOf(line);
    if (text.length() > LONG_LINE) {
      return;
    }
    if (Signs.any(document, line, "(")) {
      Matcher named = NAME_THEN_NETWORK.matcher(document.text()).region(line.start(), line.end());
      while (named.find()) {
        username(document, Networks.ofWord(named.group(2)), named.start(1), named.end(1), found);
      }
    }
    if (Signs.any(document, line, ":–—-")) {
      Matcher named = NETWORK_THEN_NAME.matcher(document.text()).region(line.start(), line.end());
      while (named.find()) {
        username(document, Networks.ofWord(named.group(1)), named.start(2), named.end(2), found);
      }
    }
    Network above = before == null ? null : Networks.ofWord(document.textOf(before));
    if (above != null && NAME.matcher(text).matches()) {
      username(document, above, line.start(), line.end(), found);
    }
  }

  private static void username(
      Document document, Network network, int start, int end, Map<String, Link> found) {
    if (network == null || network.form().isEmpty()) {
      return;
    }
    Quote quote = Quote.of(document, start, end);
    String name = quote.written().replaceFirst("^@", "");
    if (!isBehind(document, quote) && Networks.ofWord(name) == null) {
      found.putIfAbsent(
          bare(network.form().formatted(name)).toLowerCase(Locale.ROOT),
          new Link(network.name(), name, Rule.LINK_USERNAME.value(quote)));
    }
  }

  private static void add(Map<String, Link> found, Quote quote, String target, Rule rule) {
    Link link = link(quote, target, rule);
    found.putIfAbsent(bare(target).toLowerCase(Locale.ROOT), link);
  }

  private static Link link(Quote quote, String target, Rule rule) {
    Network network = network(target);
    String canonical = SCHEME.matcher(target).find() ? target : "https://" + target;
    return new Link(
        network == null ? "" : network.name(),
        network == null ? null : Networks.username(network, bare(target)),
        rule.value(quote, canonical.strip().replace(" ", "%20")));
  }

  private static Network network(String target) {
    return Networks.ofAddress(bare(target));
  }

  /** The address without scheme, www and the slash at its end. */
  private static String bare(String target) {
    String bare = SCHEME.matcher(target.strip()).replaceFirst("").replaceFirst("(?i)^www\\.", "");
    return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
  }

  private static boolean isProse(Document document, Line line) {
    if (line.end() - line.start() <= LONG_LINE) {
      return false;
    }
    int words = 0;
    for (String word : document.textOf(line).split(" ")) {
      words += WORD.matcher(word).matches() ? 1 : 0;
    }
    return words >= SENTENCE;
  }

  private static boolean isBehind(Document document, Quote quote) {
    int start = quote.pieces().getFirst().start();
    int end = quote.pieces().getFirst().end();
    for (Document.Link link : document.links()) {
      if (link.start() < end && link.end() > start) {
        return true;
      }
    }
    return false;
  }
}
