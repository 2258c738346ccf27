package dev.vitae.standalone.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A page of found people as a table. */
public final class SearchText {
  private SearchText() {}

  /**
   * The table.
   *
   * @param found the answer of {@code GET /profiles}
   */
  public static String of(JsonNode found) {
    Table table = new Table("person", "name", "now", "where", "experience");
    for (JsonNode person : found.path("people")) {
      String title = person.path("title").asText("");
      String employer = person.path("employer").asText("");
      String now = title + (title.isEmpty() || employer.isEmpty() ? "" : ", ") + employer;
      table.row(
          person.path("personId").asText(),
          person.path("name").asText(""),
          now.isEmpty() ? person.path("headline").asText("") : now,
          person.path("location").asText(""),
          person.has("totalMonths") ? PersonText.duration(person.get("totalMonths").asInt()) : "");
    }
    List<String> lines = new ArrayList<>();
    lines.add(found.path("total").asLong() + " found");
    if (!table.isEmpty()) {
      lines.add(table.toString());
    }
    if (found.hasNonNull("next")) {
      lines.add("more: --cursor " + found.get("next").asText());
    }
    return String.join(System.lineSeparator(), lines);
  }
}
