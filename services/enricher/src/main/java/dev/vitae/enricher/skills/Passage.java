package dev.vitae.enricher.skills;

import dev.vitae.schemas.Value;
import java.util.List;

/**
 * Texts of a profile that are read together: the entries of one list of skills, or one text alone.
 *
 * @param foundIn the section or the id of the position they stand in
 * @param form how they are written
 * @param parts the texts
 */
record Passage(String foundIn, Form form, List<Part> parts) {

  /** How a passage is written. */
  enum Form {
    LIST,
    TEXT
  }

  /**
   * A text.
   *
   * @param path where it stands in the profile, such as {@code skills/3/name}
   * @param value the text
   * @param heading what stands over it; null for nothing
   */
  record Part(String path, Value value, Value heading) {}
}
