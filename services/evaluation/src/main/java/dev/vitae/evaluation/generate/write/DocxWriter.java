package dev.vitae.evaluation.generate.write;

import dev.vitae.evaluation.generate.draft.Draft;
import dev.vitae.evaluation.generate.draft.Draft.Section;
import dev.vitae.evaluation.generate.draft.Draft.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A draft as Word writes it: styles for title and headings, a list style for bullets, tab stops for
 * what stands at the right margin, and tables for columns. With {@code heading-column} in its look
 * the whole is a form: a table with the headings at the left. With {@code borders} tables show
 * their lines.
 */
public final class DocxWriter {
  /** Twentieths of a point between the margins of an A4 page. */
  private static final int WIDTH = 9640;

  private static final int LABEL = 2100;
  private static final int SIDE = 3200;

  private final Draft draft;
  private final StringBuilder xml = new StringBuilder();
  private final List<String> links = new ArrayList<>();

  private DocxWriter(Draft draft) {
    this.draft = draft;
  }

  public static byte[] write(Draft draft) throws IOException {
    DocxWriter writer = new DocxWriter(draft);
    writer.body();
    return DocxPackage.of(writer.xml.toString(), writer.links);
  }

  private void body() {
    header();
    if (!draft.side().isEmpty()) {
      int main = WIDTH - SIDE;
      boolean left = draft.looks("side-left");
      Runnable narrow = () -> sections(draft.side(), SIDE);
      Runnable wide = () -> sections(draft.main(), main);
      tableStart(left ? List.of(SIDE, main) : List.of(main, SIDE));
      row(List.of(left ? narrow : wide, left ? wide : narrow));
      tableEnd();
    } else if (draft.looks("heading-column")) {
      form();
    } else {
      sections(draft.main(), WIDTH);
    }
  }

  private void header() {
    draft.header().name().forEach(line -> styled("Title", line));
    styled("Subtitle", draft.header().headline());
    if (!draft.header().contact().items().isEmpty()) {
      contacts(draft.header().contact());
    }
  }

  private void form() {
    List<Integer> widths = List.of(LABEL, WIDTH - LABEL);
    tableStart(widths);
    for (Section section : draft.main()) {
      Runnable heading = () -> styled("Heading1", heading(section));
      Runnable content = () -> section.blocks().forEach(block -> block(block, WIDTH - LABEL));
      row(List.of(heading, content));
    }
    tableEnd();
  }

  private void sections(List<Section> sections, int width) {
    for (Section section : sections) {
      styled("Heading1", heading(section));
      boolean labelled =
          section.blocks().stream()
              .anyMatch(block -> block instanceof Draft.Entry e && !e.label().isEmpty());
      if (labelled) {
        labelled(section.blocks(), width);
      } else {
        section.blocks().forEach(block -> block(block, width));
      }
    }
  }

  private void labelled(List<Draft.Block> blocks, int width) {
    List<Integer> widths = List.of(LABEL, width - LABEL);
    tableStart(widths);
    for (Draft.Block block : blocks) {
      List<Span> label = block instanceof Draft.Entry entry ? entry.label() : List.of();
      row(List.of(() -> paragraph("", label, List.of(), 0), () -> block(block, width - LABEL)));
    }
    tableEnd();
  }

  private String heading(Section section) {
    return draft.looks("upper")
        ? section.heading().toUpperCase(Locale.forLanguageTag(draft.language()))
        : section.heading();
  }

  private void block(Draft.Block block, int width) {
    switch (block) {
      case Draft.Entry entry -> {
        for (Draft.Line line : entry.head()) {
          paragraph("", line.left(), line.right(), width);
        }
        entry.body().forEach(part -> block(part, width));
      }
      case Draft.Text text -> paragraph("", text.spans(), List.of(), width);
      case Draft.Bullets bullets -> bullets.items().forEach(item -> styled("ListBullet", item));
      case Draft.Tags tags -> styled("", String.join(" · ", tags.items()));
      case Draft.Table table -> table(table, width);
      case Draft.Contacts contacts -> contacts(contacts);
    }
  }

  private void table(Draft.Table table, int width) {
    List<Integer> widths = List.of(LABEL, width - LABEL);
    tableStart(widths);
    for (List<String> cells : table.rows()) {
      row(cells.stream().map(cell -> (Runnable) () -> styled("", cell)).toList());
    }
    tableEnd();
  }

  private void contacts(Draft.Contacts contacts) {
    List<Span> line = new ArrayList<>();
    for (Draft.Contact item : contacts.items()) {
      List<Span> spans = new ArrayList<>();
      if (contacts.form().equals("labels")) {
        spans.add(Span.bold(item.label() + ": "));
      }
      spans.add(item.value());
      if (contacts.form().equals("line")) {
        line.addAll(line.isEmpty() ? List.of() : List.of(Span.plain(" | ")));
        line.addAll(spans);
      } else {
        paragraph("", spans, List.of(), 0);
      }
    }
    if (!line.isEmpty()) {
      paragraph("", line, List.of(), 0);
    }
  }

  private void styled(String style, String text) {
    paragraph(style, List.of(Span.plain(text)), List.of(), 0);
  }

  private void paragraph(String style, List<Span> left, List<Span> right, int width) {
    xml.append("<w:p><w:pPr>");
    if (!style.isEmpty()) {
      xml.append("<w:pStyle w:val=\"").append(style).append("\"/>");
    }
    if (!right.isEmpty()) {
      xml.append("<w:tabs><w:tab w:val=\"right\" w:pos=\"").append(width).append("\"/></w:tabs>");
    }
    xml.append("</w:pPr>");
    left.forEach(this::run);
    if (!right.isEmpty()) {
      xml.append("<w:r><w:tab/></w:r>");
      right.forEach(this::run);
    }
    xml.append("</w:p>");
  }

  private void run(Span span) {
    if (!span.link().isEmpty()) {
      links.add(span.link());
      xml.append("<w:hyperlink r:id=\"").append(DocxPackage.id(links.size())).append("\">");
    }
    xml.append("<w:r><w:rPr>");
    xml.append(span.bold() ? "<w:b/>" : "").append(span.italic() ? "<w:i/>" : "");
    xml.append("</w:rPr><w:t xml:space=\"preserve\">");
    xml.append(DocxPackage.escaped(span.text())).append("</w:t></w:r>");
    xml.append(span.link().isEmpty() ? "" : "</w:hyperlink>");
  }

  private void tableStart(List<Integer> widths) {
    xml.append("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/>");
    if (draft.looks("borders")) {
      xml.append("<w:tblBorders>");
      for (String edge : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
        xml.append("<w:").append(edge).append(" w:val=\"single\" w:sz=\"4\"/>");
      }
      xml.append("</w:tblBorders>");
    }
    xml.append("<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
    widths.forEach(width -> xml.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
    xml.append("</w:tblGrid>");
  }

  private void row(List<Runnable> cells) {
    xml.append("<w:tr>");
    for (Runnable cell : cells) {
      xml.append("<w:tc>");
      int before = xml.length();
      cell.run();
      // A cell must end with a paragraph, also behind a table.
      if (xml.length() == before || xml.lastIndexOf("</w:tbl>") == xml.length() - 8) {
        xml.append("<w:p/>");
      }
      xml.append("</w:tc>");
    }
    xml.append("</w:tr>");
  }

  private void tableEnd() {
    xml.append("</w:tbl>");
  }
}
