package dev.vitae.evaluation.generate.write;

import dev.vitae.evaluation.generate.draft.Draft;
import dev.vitae.evaluation.generate.draft.Draft.Section;
import dev.vitae.evaluation.generate.draft.Draft.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A draft as Markdown. With {@code entry-headings} in its look the first line of an entry is a
 * heading; with {@code pipes} what stands at the right margin elsewhere follows behind a bar, else
 * on a line of its own.
 */
public final class MarkdownWriter {
  private final Draft draft;
  private final StringBuilder markdown = new StringBuilder();

  private MarkdownWriter(Draft draft) {
    this.draft = draft;
  }

  public static String write(Draft draft) {
    MarkdownWriter writer = new MarkdownWriter(draft);
    writer.page();
    return writer.markdown.toString();
  }

  private void page() {
    markdown.append("# ").append(String.join(" ", draft.header().name())).append("\n\n");
    markdown.append(draft.header().headline()).append("\n\n");
    if (!draft.header().contact().items().isEmpty()) {
      contacts(draft.header().contact());
    }
    draft.side().forEach(this::section);
    draft.main().forEach(this::section);
  }

  private void section(Section section) {
    markdown.append("## ").append(section.heading()).append("\n\n");
    section.blocks().forEach(this::block);
  }

  private void block(Draft.Block block) {
    switch (block) {
      case Draft.Entry entry -> entry(entry);
      case Draft.Text text -> markdown.append(marked(text.spans())).append("\n\n");
      case Draft.Bullets bullets -> list(bullets.items());
      case Draft.Tags tags -> markdown.append(String.join(", ", tags.items())).append("\n\n");
      case Draft.Table table -> table(table);
      case Draft.Contacts contacts -> contacts(contacts);
    }
  }

  private void entry(Draft.Entry entry) {
    List<String> lines = new ArrayList<>();
    if (!entry.label().isEmpty()) {
      lines.add(marked(entry.label()));
    }
    for (Draft.Line line : entry.head()) {
      String left = marked(line.left());
      String right = marked(line.right());
      if (right.isEmpty() || left.isEmpty()) {
        lines.add(left + right);
      } else if (draft.looks("pipes")) {
        lines.add(left + " | " + right);
      } else {
        lines.add(left);
        lines.add(right);
      }
    }
    if (draft.looks("entry-headings")) {
      markdown.append("### ").append(lines.remove(0).replace("**", "")).append("\n\n");
    }
    if (!lines.isEmpty()) {
      // Two spaces keep the lines of one paragraph apart.
      markdown.append(String.join("  \n", lines)).append("\n\n");
    }
    entry.body().forEach(this::block);
  }

  private void list(List<String> items) {
    items.forEach(item -> markdown.append("- ").append(item).append('\n'));
    markdown.append('\n');
  }

  private void table(Draft.Table table) {
    int columns = table.rows().get(0).size();
    markdown.append("| ".repeat(columns)).append("|\n");
    markdown.append("|---".repeat(columns)).append("|\n");
    for (List<String> row : table.rows()) {
      markdown.append("| ").append(String.join(" | ", row)).append(" |\n");
    }
    markdown.append('\n');
  }

  private void contacts(Draft.Contacts contacts) {
    switch (contacts.form()) {
      case "line" ->
          markdown
              .append(
                  String.join(
                      " | ", contacts.items().stream().map(item -> linked(item.value())).toList()))
              .append("\n\n");
      case "labels", "grid" ->
          list(
              contacts.items().stream()
                  .map(item -> "**" + item.label() + ":** " + linked(item.value()))
                  .toList());
      default -> list(contacts.items().stream().map(item -> linked(item.value())).toList());
    }
  }

  private static String linked(Span span) {
    return span.link().isEmpty() ? span.text() : "[" + span.text() + "](" + span.link() + ")";
  }

  private static String marked(List<Span> spans) {
    StringBuilder text = new StringBuilder();
    for (Span span : spans) {
      String mark = (span.bold() ? "**" : "") + (span.italic() ? "*" : "");
      // Marks must touch their words, so the blanks of a span stay outside.
      String words = span.text().strip();
      int at = span.text().indexOf(words);
      text.append(span.text(), 0, at).append(mark).append(words).append(mark);
      text.append(span.text().substring(at + words.length()));
    }
    return text.toString();
  }
}
