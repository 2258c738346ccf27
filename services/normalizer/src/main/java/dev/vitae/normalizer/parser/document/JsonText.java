package dev.vitae.normalizer.parser.document;

import dev.vitae.normalizer.parser.document.DocumentReader.UnreadableException;
import java.util.ArrayList;
import java.util.List;

/** JSON as a document: its text is the JSON itself, its lines are the JSON's. */
final class JsonText {
  Document read(String json) throws UnreadableException {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start < json.length()) {
      int end = json.indexOf('\n', start);
      end = end < 0 ? json.length() : end;
      int from = start;
      int to = end;
      while (from < to && Folding.isSpace(json.charAt(from))) {
        from++;
      }
      while (to > from && Folding.isSpace(json.charAt(to - 1))) {
        to--;
      }
      if (from < to) {
        int number = lines.size();
        lines.add(
            new Line(
                from, to, Line.Kind.TEXT, 0, number, 0, number, 0, 0, null, List.of(), List.of(), 1));
      }
      start = end + 1;
    }
    return new Document(Document.JSON_RESUME, json, lines, List.of(), 0, List.of());
  }
}
