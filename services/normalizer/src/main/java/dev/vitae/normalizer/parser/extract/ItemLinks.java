package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Signs;
import dev.vitae.schemas.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses of one thing of a list. */
final class ItemLinks {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|www\\.)\\S+|" + Addresses.WRITTEN.pattern(), Pattern.CASE_INSENSITIVE);

  private ItemLinks() {}

  /** Those behind words; where there are none, those written out. */
  static List<Link> in(Document document, int start, int end) {
    List<Link> links = new ArrayList<>();
    for (Document.Link link : document.links()) {
      if (link.start() >= start && link.end() <= end && !link.target().startsWith("#")) {
        links.add(Links.of(document, link));
      }
    }
    Matcher written = ADDRESS.matcher(document.text()).region(start, end);
    boolean none = !links.isEmpty() || !Signs.any(document.text(), start, end, "./");
    while (!none && written.find()) {
      links.add(Links.written(document, written.start(), written.end()));
    }
    return links;
  }

  /** Whether a text is an address and nothing else. */
  static boolean isAddress(String text) {
    return text.indexOf(' ') < 0 && ADDRESS.matcher(text).matches();
  }
}
