package dev.vitae.evaluation.generate.write;

import dev.vitae.evaluation.generate.draft.Draft;
import dev.vitae.evaluation.generate.draft.Draft.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A draft as lines of plain text: 78 letters wide, with a column of 22 for labels where entries
 * have them. {@code upper} in its look sets headings in capitals, {@code underlined} rules them,
 * {@code stars} makes stars of bullets.
 */
public final class TextWriter {
  private static final int WIDTH = 78;
  private static final int LABEL = 22;
  private static final int SIDE = 34;
  private static final int GAP = 4;

  private final Draft draft;
  private final int width;
  private final List<String> lines = new ArrayList<>();

  private TextWriter(Draft draft, int width) {
    this.draft = draft;
    this.width = width;
  }

  /** The narrow column, where there is one, comes first. */
  public static String write(Draft draft) {
    List<String> all = new ArrayList<>(header(draft, WIDTH));
    all.addAll(column(draft, draft.side(), WIDTH));
    all.addAll(column(draft, draft.main(), WIDTH));
    return String.join("\n", all) + '\n';
  }

  /** As programs give it that do not see columns: a line of the one, a gap, a line of the other. */
  public static String acrossColumns(Draft draft) {
    List<String> narrow = column(draft, draft.side(), SIDE);
    List<String> wide = column(draft, draft.main(), WIDTH);
    boolean left = draft.looks("side-left");
    List<String> first = left ? narrow : wide;
    List<String> second = left ? wide : narrow;
    int at = first.stream().mapToInt(String::length).max().orElse(0) + GAP;
    List<String> all = new ArrayList<>(header(draft, WIDTH));
    for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
      String start = i < first.size() ? first.get(i) : "";
      String rest = i < second.size() ? second.get(i) : "";
      all.add(rest.isEmpty() ? start : start + " ".repeat(at - start.length()) + rest);
    }
    return String.join("\n", all) + '\n';
  }

  private static List<String> header(Draft draft, int width) {
    TextWriter writer = new TextWriter(draft, width);
    writer.lines.addAll(draft.header().name());
    writer.lines.add(draft.header().headline());
    if (!draft.header().contact().items().isEmpty()) {
      writer.contacts(draft.header().contact());
    }
    return writer.lines;
  }

  private static List<String> column(Draft draft, List<Section> sections, int width) {
    TextWriter writer = new TextWriter(draft, width);
    sections.forEach(writer::section);
    return writer.lines;
  }

  private void section(Section section) {
    String heading =
        draft.looks("upper")
            ? section.heading().toUpperCase(Locale.forLanguageTag(draft.language()))
            : section.heading();
    lines.add("");
    lines.add(heading);
    if (draft.looks("underlined")) {
      lines.add("-".repeat(heading.length()));
    }
    section.blocks().forEach(block -> block(block, 0));
  }

  private void block(Draft.Block block, int indent) {
    switch (block) {
      case Draft.Entry entry -> entry(entry);
      case Draft.Text text -> wrap(Draft.textOf(text.spans()), indent, indent);
      case Draft.Bullets bullets -> bullets(bullets.items(), indent);
      case Draft.Tags tags -> wrap(String.join(", ", tags.items()), indent, indent);
      case Draft.Table table ->
          table.rows().forEach(row -> lines.add(padded(row.get(0), LABEL) + row.get(1)));
      case Draft.Contacts contacts -> contacts(contacts);
    }
  }

  private void entry(Draft.Entry entry) {
    lines.add("");
    String label = Draft.textOf(entry.label());
    int indent = label.isEmpty() ? 0 : LABEL;
    int first = lines.size();
    for (Draft.Line line : entry.head()) {
      String left = " ".repeat(indent) + Draft.textOf(line.left());
      String right = Draft.textOf(line.right());
      if (left.length() + right.length() + 2 > width && !right.isEmpty()) {
        lines.add(left);
        lines.add(" ".repeat(indent) + right);
      } else {
        lines.add(right.isEmpty() ? left : padded(left, width - right.length()) + right);
      }
    }
    if (!label.isEmpty()) {
      lines.set(first, padded(label, LABEL) + lines.get(first).strip());
    }
    entry.body().forEach(block -> block(block, indent));
  }

  private void bullets(List<String> items, int indent) {
    for (String item : items) {
      wrap((draft.looks("stars") ? "* " : "- ") + item, indent, indent + 2);
    }
  }

  private void contacts(Draft.Contacts contacts) {
    List<String> values = new ArrayList<>();
    for (Draft.Contact item : contacts.items()) {
      boolean labelled = contacts.form().equals("labels");
      values.add((labelled ? item.label() + ": " : "") + item.value().text());
    }
    if (contacts.form().equals("line")) {
      wrap(String.join(" | ", values), 0, 0);
    } else {
      lines.addAll(values);
    }
  }

  private void wrap(String text, int indent, int hanging) {
    StringBuilder line = new StringBuilder(" ".repeat(indent));
    boolean empty = true;
    for (String word : text.split(" ")) {
      if (!empty && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line = new StringBuilder(" ".repeat(hanging));
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString());
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(2, width - text.length()));
  }
}
