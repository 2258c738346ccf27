package dev.vitae.evaluation.generate.draft;

import dev.vitae.evaluation.generate.draft.Draft.Line;
import dev.vitae.evaluation.generate.draft.Draft.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How the head of an entry is written, as {@code {dates}<*{position}*>{place} // {employer}}: lines
 * are parted by {@code //}; before {@code <} stands the column at the left, behind {@code >} what
 * is set at the right margin; {@code *bold*}, {@code _italic_}; what is in brackets is left out
 * when one of its fields is empty.
 */
record LinePattern(String source) {

  boolean has(String field) {
    return source.contains("{" + field + "}");
  }

  /** What stands in the column at the left. */
  List<Span> label(Map<String, String> fields) {
    int end = source.indexOf('<');
    return end < 0 ? List.of() : new Cell(source.substring(0, end), fields).spans();
  }

  /** The lines that have something to say. */
  List<Line> lines(Map<String, String> fields) {
    List<Line> lines = new ArrayList<>();
    for (String line : source.substring(source.indexOf('<') + 1).split(" // ")) {
      int right = line.indexOf('>');
      List<Span> left = new Cell(right < 0 ? line : line.substring(0, right), fields).spans();
      List<Span> flush =
          right < 0 ? List.of() : new Cell(line.substring(right + 1), fields).spans();
      if (!left.isEmpty() || !flush.isEmpty()) {
        lines.add(new Line(left, flush));
      }
    }
    return lines;
  }

  /** One cell, read from left to right. */
  private static final class Cell {
    private final String source;
    private final Map<String, String> fields;
    private final List<Span> spans = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private boolean bold;
    private boolean italic;
    private boolean filled;

    Cell(String source, Map<String, String> fields) {
      this.source = source;
      this.fields = fields;
    }

    List<Span> spans() {
      read(0, source.length());
      flush();
      return filled ? List.copyOf(spans) : List.of();
    }

    private void read(int from, int to) {
      for (int at = from; at < to; at++) {
        switch (source.charAt(at)) {
          case '*' -> {
            flush();
            bold = !bold;
          }
          case '_' -> {
            flush();
            italic = !italic;
          }
          case '{' -> {
            int end = source.indexOf('}', at);
            String value = fields.getOrDefault(source.substring(at + 1, end), "");
            filled |= !value.isEmpty();
            text.append(value);
            at = end;
          }
          case '[' -> {
            int end = source.indexOf(']', at);
            if (complete(source.substring(at, end))) {
              read(at + 1, end);
            }
            at = end;
          }
          default -> text.append(source.charAt(at));
        }
      }
    }

    private boolean complete(String part) {
      for (int at = part.indexOf('{'); at >= 0; at = part.indexOf('{', at + 1)) {
        if (fields.getOrDefault(part.substring(at + 1, part.indexOf('}', at)), "").isEmpty()) {
          return false;
        }
      }
      return true;
    }

    private void flush() {
      if (!text.isEmpty()) {
        spans.add(new Span(text.toString(), bold, italic, ""));
        text = new StringBuilder();
      }
    }
  }
}
