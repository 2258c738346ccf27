package dev.vitae.evaluation.generate.write;

import dev.vitae.evaluation.generate.draft.Draft;
import dev.vitae.evaluation.generate.draft.Draft.Section;
import dev.vitae.evaluation.generate.draft.Draft.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One column of text, from page to page. Points, from the top of the page. */
final class PdfColumn {
  private static final float SIZE = 9.5f;
  private static final float LEADING = 13;
  private static final float LABEL = 96;
  private static final float BULLET = 11;

  private final Draft draft;
  private final PdfPen pen;
  private final float x;
  private final float width;
  private int page;
  private float y;

  PdfColumn(Draft draft, PdfPen pen, float x, float width, float y) {
    this.draft = draft;
    this.pen = pen;
    this.x = x;
    this.width = width;
    this.y = y;
  }

  float y() {
    return y;
  }

  void header(Draft.Header header) throws IOException {
    for (String line : header.name()) {
      y += 24;
      pen.text(page, x, y, 22, List.of(Span.bold(line)));
    }
    paragraph(List.of(Span.plain(header.headline())), 0);
    if (!header.contact().items().isEmpty()) {
      contacts(header.contact());
    }
    y += LEADING / 2;
  }

  void sections(List<Section> sections) throws IOException {
    for (Section section : sections) {
      heading(section.heading());
      for (Draft.Block block : section.blocks()) {
        block(block, 0);
      }
    }
  }

  private void heading(String text) throws IOException {
    String heading =
        draft.looks("upper") ? text.toUpperCase(Locale.forLanguageTag(draft.language())) : text;
    y += LEADING / 2;
    // A heading does not stand alone at the foot of a page.
    room(3 * LEADING);
    y += LEADING + 3;
    float size = draft.looks("spaced") ? SIZE : SIZE + 2.5f;
    Span span = Span.bold(draft.looks("spaced") ? spaced(heading) : heading);
    pen.text(page, x, y, size, List.of(span));
    if (draft.looks("rules")) {
      pen.rule(page, x, y + 3, width);
    }
    y += 3;
  }

  private void block(Draft.Block block, float indent) throws IOException {
    switch (block) {
      case Draft.Entry entry -> entry(entry);
      case Draft.Text text -> paragraph(text.spans(), indent);
      case Draft.Bullets bullets -> {
        for (String item : bullets.items()) {
          room(LEADING);
          pen.text(page, x + indent, y + LEADING, SIZE, List.of(Span.plain("•")));
          paragraph(List.of(Span.plain(item)), indent + BULLET);
        }
      }
      case Draft.Tags tags ->
          paragraph(List.of(Span.plain(String.join("   ", tags.items()))), indent);
      case Draft.Table table -> {
        for (List<String> row : table.rows()) {
          room(LEADING);
          pen.text(page, x + indent, y + LEADING, SIZE, List.of(Span.plain(row.get(0))));
          paragraph(List.of(Span.plain(row.get(1))), indent + LABEL);
        }
      }
      case Draft.Contacts contacts -> contacts(contacts);
    }
  }

  private void entry(Draft.Entry entry) throws IOException {
    y += 4;
    float indent = entry.label().isEmpty() ? 0 : LABEL + 10;
    if (indent > 0) {
      room(2 * LEADING);
      float top = y;
      int before = page;
      lines(entry.label(), LABEL, x);
      float bottom = y;
      y = page == before ? top : y;
      for (Draft.Line line : entry.head()) {
        line(line, indent);
      }
      y = Math.max(y, page == before ? bottom : y);
    } else {
      for (Draft.Line line : entry.head()) {
        line(line, 0);
      }
    }
    for (Draft.Block block : entry.body()) {
      block(block, indent);
    }
  }

  private void line(Draft.Line line, float indent) throws IOException {
    room(LEADING);
    float flush = pen.width(line.right(), SIZE);
    boolean fits = pen.width(line.left(), SIZE) + flush + indent + 10 < width;
    if (!line.right().isEmpty()) {
      if (fits) {
        pen.text(page, x + width - flush, y + LEADING, SIZE, line.right());
      } else {
        paragraph(line.left(), indent);
        paragraph(line.right(), indent);
        return;
      }
    }
    paragraph(line.left(), indent);
  }

  private void contacts(Draft.Contacts contacts) throws IOException {
    List<Span> line = new ArrayList<>();
    for (Draft.Contact item : contacts.items()) {
      boolean labelled = contacts.form().equals("labels");
      Span span = Span.plain((labelled ? item.label() + ": " : "") + item.value().text());
      if (contacts.form().equals("line")) {
        line.add(line.isEmpty() ? span : Span.plain(" | " + span.text()));
      } else {
        paragraph(List.of(span), 0);
      }
    }
    if (!line.isEmpty()) {
      paragraph(line, 0);
    }
  }

  private void paragraph(List<Span> spans, float indent) throws IOException {
    lines(spans, width - indent, x + indent);
  }

  /** Words into lines; spans keep their style. */
  private void lines(List<Span> spans, float width, float x) throws IOException {
    List<Span> line = new ArrayList<>();
    float used = 0;
    for (Span span : spans) {
      for (String word : words(span, width)) {
        Span part = new Span(word, span.bold(), span.italic(), "");
        float length = pen.width(part, SIZE);
        if (used + length > width && !line.isEmpty()) {
          set(line, x);
          line = new ArrayList<>();
          used = 0;
        }
        line.add(part);
        used += length;
      }
    }
    set(line, x);
  }

  /** With their blanks; what is wider than the column is cut, as browsers cut addresses. */
  private List<String> words(Span span, float width) throws IOException {
    List<String> words = new ArrayList<>();
    for (String word : span.text().split("(?<= )")) {
      String left = word;
      while (pen.width(new Span(left, span.bold(), span.italic(), ""), SIZE) > width) {
        int cut = left.length() - 1;
        while (cut > 1 && pen.width(Span.bold(left.substring(0, cut)), SIZE) > width) {
          cut--;
        }
        words.add(left.substring(0, cut));
        left = left.substring(cut);
      }
      words.add(left);
    }
    return words;
  }

  private void set(List<Span> words, float x) throws IOException {
    room(LEADING);
    y += LEADING;
    List<Span> joined = new ArrayList<>();
    for (Span word : words) {
      Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && last.bold() == word.bold() && last.italic() == word.italic()) {
        joined.set(
            joined.size() - 1, new Span(last.text() + word.text(), word.bold(), word.italic(), ""));
      } else {
        joined.add(word);
      }
    }
    pen.text(page, x, y, SIZE, joined);
  }

  private void room(float height) {
    if (y + height > PdfPen.HEIGHT - PdfPen.MARGIN) {
      page++;
      y = PdfPen.MARGIN;
    }
  }

  private static String spaced(String text) {
    return String.join(" ", text.split(""));
  }
}
