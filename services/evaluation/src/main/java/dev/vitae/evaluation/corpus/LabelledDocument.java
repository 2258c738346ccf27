package dev.vitae.evaluation.corpus;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A document and what a careful reader takes from it.
 *
 * @param name its file's name without the extension
 * @param content its bytes
 * @param truth as JSON Resume, with what is known of the document under {@code meta.heldout}
 */
public record LabelledDocument(String name, byte[] content, JsonNode truth) {
  /** Extension of its format; empty where the truth does not say. */
  public String format() {
    return label("format");
  }

  /** The layout, by name; empty where the truth does not say. */
  public String layout() {
    return label("theme");
  }

  /** Code of its language; English where the truth does not say. */
  public String language() {
    String language = label("language");
    return language.isEmpty() ? "en" : language;
  }

  private String label(String key) {
    return truth.path("meta").path("heldout").path(key).asText();
  }
}
