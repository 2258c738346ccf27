package dev.vitae.normalizer.parser.document;

import dev.vitae.normalizer.parser.document.DocumentBuilder.Look;
import dev.vitae.normalizer.parser.document.DocumentReader.UnreadableException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** One walk over a page's elements in their order; without recursion, as pages nest deep. */
final class HtmlWalk {
  /** What a browser does not show, or shows as the site's own controls. */
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "svg",
          "head",
          "iframe",
          "canvas",
          "object",
          "select",
          "button",
          "audio",
          "video",
          "datalist",
          "textarea",
          "math");

  /** What stands apart by an empty line. */
  private static final Set<String> SPACED =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "dl",
          "table",
          "section",
          "article",
          "blockquote",
          "pre",
          "hr",
          "header",
          "aside",
          "main");

  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private static final int SHORT_DEFINITION = 60;

  private final DocumentBuilder out;
  private final Deque<Look> looks = new ArrayDeque<>();
  private final Deque<HtmlTable> tables = new ArrayDeque<>();
  private final Deque<Integer> lists = new ArrayDeque<>();
  private int headings;
  private Element boxesIn;
  private boolean boxes;
  private int preformatted;

  /** A list item or heading has begun and holds no words yet: its first block adds no break. */
  private boolean begun;

  HtmlWalk(DocumentBuilder out) {
    this.out = out;
    looks.push(Look.PLAIN);
  }

  void walk(Element root) throws UnreadableException {
    Node node = root;
    while (node != null) {
      if (enter(node) && node.childNodeSize() > 0) {
        node = node.childNode(0);
        continue;
      }
      leave(node);
      while (node != root && node.nextSibling() == null) {
        node = node.parent();
        leave(node);
      }
      node = node == root ? null : node.nextSibling();
    }
  }

  /** Returns whether the children are to be read. */
  private boolean enter(Node node) throws UnreadableException {
    if (node instanceof TextNode words) {
      text(words);
      return false;
    }
    if (!(node instanceof Element element)) {
      return false;
    }
    String name = element.normalName();
    if (isUnseen(element)) {
      if (element.hasText()) {
        out.endPiece();
      }
      return false;
    }
    looks.push(HtmlStyle.look(element, looks.peek()));
    if (name.equals("br")) {
      lineBreak(element);
    } else if (name.equals("a")) {
      openLink(element);
    } else if (CELLS.contains(name) && !tables.isEmpty()) {
      begun = tables.peek().enterCell(element, out) || begun;
    } else if (name.equals("dd") && isBesideTerm(element)) {
      out.endPiece();
      begun = true;
    } else if (HtmlStyle.isBlock(element)) {
      block(SPACED.contains(name) ? 1 : 0);
      enterBlock(element, name);
    } else {
      partFromLast(element);
    }
    return true;
  }

  private static boolean isUnseen(Element element) {
    return UNSEEN.contains(element.normalName())
        || HtmlStyle.isHidden(element)
        || element.normalName().equals("nav") && leadsNowhereElse(element)
        || element.normalName().equals("a") && leadsWithinPage(element);
  }

  /** Lists of what is on the page name its sections once more; a heading may link to itself. */
  private static boolean leadsWithinPage(Element link) {
    String target = link.attr("href");
    return target.length() > 1
        && target.charAt(0) == '#'
        && link.closest("h1, h2, h3, h4, h5, h6") == null;
  }

  /** A page's own menu; a list of the person's profiles is marked as navigation too. */
  private static boolean leadsNowhereElse(Element navigation) {
    return navigation.select("a[href*=:]").isEmpty();
  }

  private void enterBlock(Element element, String name) {
    switch (name) {
      case "ul", "ol" -> lists.push(0);
      case "li" -> {
        out.bullet(Math.max(1, lists.size()), mark(element));
        begun = true;
      }
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        out.heading(name.charAt(1) - '0');
        headings++;
        begun = true;
      }
      case "table" -> tables.push(new HtmlTable(element, out.region()));
      case "pre" -> preformatted++;
      default -> {}
    }
  }

  private void leave(Node node) throws UnreadableException {
    if (!(node instanceof Element element) || isUnseen(element)) {
      return;
    }
    looks.pop();
    String name = element.normalName();
    switch (name) {
      case "a" -> out.closeLink();
      case "ul", "ol" -> lists.poll();
      case "h1", "h2", "h3", "h4", "h5", "h6" -> headings--;
      case "pre" -> preformatted--;
      case "table" -> {
        if (!tables.isEmpty()) {
          out.enterRegion(tables.pop().parentRegion());
        }
      }
      default -> {}
    }
    if (HtmlStyle.isBlock(element) && !CELLS.contains(name)) {
      Element next = element.nextElementSibling();
      if (name.equals("dt") && next != null && next.is("dd") && isBesideTerm(next)) {
        return;
      }
      begun = begun && !name.equals("li") && !HEADINGS.contains(name) && !name.equals("dd");
      block(SPACED.contains(name) ? 1 : 0);
    }
  }

  private void block(float room) {
    if (!begun) {
      out.endParagraph(room);
    }
  }

  private void text(TextNode node) throws UnreadableException {
    String words = node.getWholeText();
    if (preformatted > 0) {
      String[] lines = words.split("\r\n|\r|\n", -1);
      for (int i = 0; i < lines.length; i++) {
        if (i > 0) {
          out.endLine();
        }
        append(lines[i]);
      }
      return;
    }
    append(words);
  }

  /** Three hard spaces are a gap that someone drew. */
  private void append(String words) throws UnreadableException {
    String[] pieces = words.split("\u00A0{3,}", -1);
    for (int i = 0; i < pieces.length; i++) {
      if (i > 0) {
        out.endPiece();
      }
      begun = begun && pieces[i].isBlank();
      out.append(pieces[i], looks.peek());
    }
  }

  private void lineBreak(Element element) {
    Node before = element.previousSibling();
    while (before instanceof TextNode space && space.isBlank()) {
      before = before.previousSibling();
    }
    if (before instanceof Element other && other.normalName().equals("br")) {
      out.endParagraph(1);
    } else {
      out.endLine();
    }
  }

  private void openLink(Element element) throws UnreadableException {
    String target = element.attr("href").strip();
    String lower = target.toLowerCase(Locale.ROOT);
    partFromLast(element);
    if (!target.isEmpty() && !target.startsWith("#") && !lower.startsWith("javascript:")) {
      out.openLink(target);
    }
  }

  /** A short definition stands in the row of its term, as a value beside its label. */
  private static boolean isBesideTerm(Element definition) {
    Element before = definition.previousElementSibling();
    return before != null
        && before.normalName().equals("dt")
        && definition.text().length() <= SHORT_DEFINITION;
  }

  private String mark(Element item) {
    Element list = item.parent();
    if (list == null || !list.normalName().equals("ol") || lists.isEmpty()) {
      return "•";
    }
    lists.push(lists.pop() + 1);
    return lists.peek() + ".";
  }

  /**
   * Inline elements beside each other in a block that has no words of its own are a row of boxes,
   * as title and dates are. Within headings and running text they are words.
   */
  private void partFromLast(Element element) throws UnreadableException {
    Element parent = element.parent();
    if (headings > 0 || parent == null || !HtmlStyle.isBoxName(element.normalName())) {
      return;
    }
    if (parent != boxesIn) {
      boxesIn = parent;
      boxes =
          HtmlStyle.isBlock(parent)
              && !parent.normalName().equals("p")
              && parent.ownText().isBlank();
    }
    Node before = element.previousSibling();
    while (before != null && !(before instanceof Element)) {
      before = before.previousSibling();
    }
    if (!boxes || !(before instanceof Element box) || !HtmlStyle.isBoxName(box.normalName())) {
      return;
    }
    if (HtmlStyle.belongsTogether(box, element)) {
      out.append(" ", looks.peek());
    } else {
      out.endPiece();
    }
  }
}
