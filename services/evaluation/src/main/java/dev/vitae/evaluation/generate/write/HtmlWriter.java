package dev.vitae.evaluation.generate.write;

import dev.vitae.evaluation.generate.draft.Draft;
import dev.vitae.evaluation.generate.draft.Draft.Contacts;
import dev.vitae.evaluation.generate.draft.Draft.Line;
import dev.vitae.evaluation.generate.draft.Draft.Section;
import dev.vitae.evaluation.generate.draft.Draft.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A draft as a page of HTML that needs no other file. The words of its look are classes of {@code
 * body}; {@code looks.css} says what they do.
 */
public final class HtmlWriter {
  /** Glyphs of Font Awesome 4, which Debian packages as fonts-font-awesome. */
  private static final Map<String, String> ICONS =
      Map.of("email", "\uf0e0", "phone", "\uf095", "address", "\uf041", "url", "\uf0c1");

  private final StringBuilder html = new StringBuilder();

  private HtmlWriter() {}

  public static String write(Draft draft) {
    HtmlWriter writer = new HtmlWriter();
    writer.page(draft);
    return writer.html.toString();
  }

  private void page(Draft draft) {
    String name = escaped(String.join(" ", draft.header().name()));
    html.append("<!DOCTYPE html>\n<html lang=\"").append(draft.language()).append("\">\n<head>\n");
    html.append("<meta charset=\"utf-8\">\n<title>").append(name).append("</title>\n");
    html.append("<style>\n").append(styles()).append("</style>\n</head>\n");
    html.append("<body class=\"").append(String.join(" ", draft.look())).append("\">\n");
    header(draft.header());
    html.append("<div class=\"page\">\n");
    column("aside", draft.side());
    column("main", draft.main());
    html.append("</div>\n</body>\n</html>\n");
  }

  private void header(Draft.Header header) {
    html.append("<header>\n<h1>");
    if (header.name().size() == 1) {
      text(header.name().get(0));
    } else {
      header.name().forEach(part -> element("span", part));
    }
    html.append("</h1>\n");
    html.append("<p class=\"headline\">");
    text(header.headline());
    html.append("</p>\n");
    contacts(header.contact());
    html.append("</header>\n");
  }

  private void column(String element, List<Section> sections) {
    if (sections.isEmpty()) {
      return;
    }
    html.append('<').append(element).append(">\n");
    for (Section section : sections) {
      html.append("<section class=\"").append(section.kind()).append("\">\n");
      element("h2", section.heading());
      html.append("\n<div class=\"blocks\">\n");
      section.blocks().forEach(this::block);
      html.append("</div>\n</section>\n");
    }
    html.append("</").append(element).append(">\n");
  }

  private void block(Draft.Block block) {
    switch (block) {
      case Draft.Entry entry -> entry(entry);
      case Draft.Text text -> {
        html.append("<p>");
        spans(text.spans());
        html.append("</p>\n");
      }
      case Draft.Bullets bullets -> list("", bullets.items());
      case Draft.Tags tags -> list(" class=\"tags\"", tags.items());
      case Draft.Table table -> table(table);
      case Contacts contacts -> contacts(contacts);
    }
  }

  private void entry(Draft.Entry entry) {
    html.append("<div class=\"entry\">\n");
    if (!entry.label().isEmpty()) {
      html.append("<div class=\"label\">");
      spans(entry.label());
      html.append("</div>\n");
    }
    html.append("<div class=\"body\">\n");
    entry.head().forEach(this::line);
    entry.body().forEach(this::block);
    html.append("</div>\n</div>\n");
  }

  private void line(Line line) {
    html.append("<div class=\"line\"><span class=\"left\">");
    spans(line.left());
    html.append("</span>");
    if (!line.right().isEmpty()) {
      html.append(" <span class=\"right\">");
      spans(line.right());
      html.append("</span>");
    }
    html.append("</div>\n");
  }

  private void list(String attributes, List<String> items) {
    html.append("<ul").append(attributes).append(">\n");
    for (String item : items) {
      element("li", item);
      html.append('\n');
    }
    html.append("</ul>\n");
  }

  private void table(Draft.Table table) {
    html.append("<table>\n");
    for (List<String> row : table.rows()) {
      html.append("<tr>");
      row.forEach(cell -> element("td", cell));
      html.append("</tr>\n");
    }
    html.append("</table>\n");
  }

  private void contacts(Contacts contacts) {
    if (contacts.items().isEmpty()) {
      return;
    }
    // "line" is the class of an entry's head already.
    String form = contacts.form().equals("line") ? "line-form" : contacts.form();
    html.append("<div class=\"contact ").append(form).append("\">\n");
    for (Draft.Contact contact : contacts.items()) {
      html.append("<span>");
      switch (contacts.form()) {
        case "icons" -> element("i class=\"icon\"", ICONS.get(contact.kind()));
        case "labels" -> element("b", contact.label() + ": ");
        default -> html.append("");
      }
      spans(List.of(contact.value()));
      html.append("</span>\n");
    }
    html.append("</div>\n");
  }

  private void spans(List<Span> spans) {
    for (Span span : spans) {
      html.append(span.link().isEmpty() ? "" : "<a href=\"" + escaped(span.link()) + "\">");
      html.append(span.bold() ? "<b>" : "").append(span.italic() ? "<i>" : "");
      text(span.text());
      html.append(span.italic() ? "</i>" : "").append(span.bold() ? "</b>" : "");
      html.append(span.link().isEmpty() ? "" : "</a>");
    }
  }

  private void element(String start, String content) {
    int end = start.indexOf(' ');
    html.append('<').append(start).append('>');
    text(content);
    html.append("</").append(end < 0 ? start : start.substring(0, end)).append('>');
  }

  private void text(String text) {
    html.append(escaped(text));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static String styles() {
    try (InputStream in = HtmlWriter.class.getResourceAsStream("looks.css")) {
      if (in == null) {
        throw new IOException("the program lacks looks.css");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
