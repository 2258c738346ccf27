package dev.vitae.enricher.path;

import dev.vitae.enricher.skills.SpanCut;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.JobFunction;
import dev.vitae.schemas.Span;
import dev.vitae.schemas.Value;
import java.util.List;

/**
 * A text that belongs to one employer or school.
 *
 * @param place the employer or school as it is compared
 * @param employer whether it is an employer
 * @param function what the work there was about; UNKNOWN for a study
 * @param entry path of the position or study
 * @param path path of the value; empty for a piece of a story's text
 * @param text the text
 * @param value the value; null for a piece of a story's text
 * @param document index of the story's document
 * @param offset where the piece begins in the story's text
 */
record Passage(
    String place,
    boolean employer,
    JobFunction function,
    String entry,
    String path,
    String text,
    Value value,
    int document,
    int offset) {

  static Passage of(
      String place,
      boolean employer,
      JobFunction function,
      String entry,
      String path,
      Value value) {
    return new Passage(place, employer, function, entry, path, value.getWritten(), value, 0, 0);
  }

  /** Where some words of it stand. */
  Evidence at(int start, int end) {
    if (value != null) {
      return SpanCut.of(value, path, start, end, "theme-word", 0.9f);
    }
    Span span = new Span(offset + start, offset + end, 0, null);
    return new Evidence(document, List.of(span), 0.8f, "theme-word-in-story", List.of(entry));
  }
}
