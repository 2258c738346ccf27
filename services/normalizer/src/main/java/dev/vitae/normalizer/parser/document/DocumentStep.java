package dev.vitae.normalizer.parser.document;

import dev.vitae.normalizer.parser.document.DocumentReader.UnreadableException;
import dev.vitae.schemas.RejectionCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The first step: bytes become a document. */
public final class DocumentStep {
  private DocumentStep() {}

  /** Reads a document of any format. */
  public static Document read(byte[] content) throws UnreadableException {
    String text = new String(content, StandardCharsets.UTF_8);
    if (text.isBlank()) {
      throw new UnreadableException(RejectionCode.EMPTY, "The document is empty.");
    }
    List<Line> lines = new ArrayList<>();
    int start = 0;
    int empty = 0;
    for (String raw : text.split("\n", -1)) {
      String words = raw.strip();
      if (words.isEmpty()) {
        empty++;
      } else {
        int from = start + raw.indexOf(words);
        int row = lines.size();
        lines.add(
            new Line(
                from,
                from + words.length(),
                Line.Kind.TEXT,
                0,
                row,
                0,
                row,
                empty,
                0,
                null,
                List.of(),
                List.of(),
                1f));
        empty = 0;
      }
      start += raw.length() + 1;
    }
    return new Document("text/plain", text, List.copyOf(lines), List.of(), 0, List.of());
  }
}
