package dev.vitae.normalizer.parser.document;

import dev.vitae.normalizer.parser.document.DocumentReader.UnreadableException;
import dev.vitae.schemas.RejectionCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Documents as a test reads them: one string for each row. */
final class Rendering {
  private Rendering() {}

  /** Rows: "# " for a heading's level, "- " for a bullet's depth, " | " between pieces. */
  static List<String> rows(Document document) {
    List<String> rows = new ArrayList<>();
    int row = -1;
    for (Line line : document.lines()) {
      String words = document.textOf(line);
      if (line.row() == row) {
        rows.set(rows.size() - 1, rows.get(rows.size() - 1) + " | " + words);
      } else {
        rows.add(mark(line) + words);
      }
      row = line.row();
    }
    return rows;
  }

  private static String mark(Line line) {
    return switch (line.kind()) {
      case HEADING -> "#".repeat(line.level()) + ' ';
      case BULLET -> "-".repeat(line.level()) + ' ';
      case TEXT -> "";
    };
  }

  /** Paragraphs: their lines joined by " / ". */
  static List<String> paragraphs(Document document) {
    List<String> paragraphs = new ArrayList<>();
    int paragraph = -1;
    for (Line line : document.lines()) {
      String words = document.textOf(line);
      if (line.paragraph() == paragraph) {
        paragraphs.set(
            paragraphs.size() - 1, paragraphs.get(paragraphs.size() - 1) + " / " + words);
      } else {
        paragraphs.add(words);
      }
      paragraph = line.paragraph();
    }
    return paragraphs;
  }

  static Document read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  static Document read(byte[] content) {
    try {
      return DocumentStep.read(content);
    } catch (UnreadableException unreadable) {
      throw new AssertionError(unreadable.code() + ": " + unreadable.getMessage(), unreadable);
    }
  }

  /** Why the content is not read. */
  static RejectionCode refusal(byte[] content) {
    try {
      throw new AssertionError("was read as " + DocumentStep.read(content).mediaType());
    } catch (UnreadableException unreadable) {
      return unreadable.code();
    }
  }
}
