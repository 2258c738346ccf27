package dev.vitae.normalizer.parser.document;

import dev.vitae.normalizer.parser.document.DocumentReader.UnreadableException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Reads HTML by what its elements mean; what a page hides is not read, what a style sheet does is
 * not known.
 */
final class HtmlReader {

  Document read(String html) throws UnreadableException {
    org.jsoup.nodes.Document page = Jsoup.parse(html);
    DocumentBuilder out =
        new DocumentBuilder(Format.HTML.mediaType(), BulletGlyphs.MARKED_BY_FORMAT);
    out.address(address(page));
    new HtmlWalk(out).walk(page.body());
    return out.build(0);
  }

  /** Writes a piece of HTML into a document of another format. */
  void write(String fragment, DocumentBuilder out) throws UnreadableException {
    new HtmlWalk(out).walk(Jsoup.parseBodyFragment(fragment).body());
  }

  /** The page's own address: its canonical link, else what it tells social networks. */
  private static String address(org.jsoup.nodes.Document page) {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    if (canonical != null) {
      return canonical.attr("href");
    }
    Element shared = page.selectFirst("meta[property=og:url][content]");
    return shared == null ? "" : shared.attr("content");
  }
}
