package dev.vitae.standalone.text;

import com.fasterxml.jackson.databind.JsonNode;

/** Rejected documents as a table. */
public final class RejectionsText {
  private RejectionsText() {}

  /**
   * The table.
   *
   * @param rejections documents as the HTTP interface gives them
   */
  public static String of(Iterable<JsonNode> rejections) {
    Table table = new Table("document", "file", "reason", "in words");
    for (JsonNode one : rejections) {
      table.row(
          one.path("documentId").asText(),
          one.path("submissions").path(0).path("fileName").asText(""),
          one.path("code").asText(""),
          one.path("message").asText(""));
    }
    return table.isEmpty() ? "No document is rejected." : table.toString();
  }
}
