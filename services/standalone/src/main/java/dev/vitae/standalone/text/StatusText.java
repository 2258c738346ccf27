package dev.vitae.standalone.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** How the pipeline is, as two tables. */
public final class StatusText {
  private StatusText() {}

  /**
   * The tables.
   *
   * @param status the answer of {@code GET /status}
   */
  public static String of(JsonNode status) {
    Table stages = new Table("stage", "state", "threads", "offsets behind");
    for (JsonNode stage : status.path("stages")) {
      long waiting = 0;
      for (JsonNode lag : stage.path("lag")) {
        waiting += lag.asLong();
      }
      stages.row(
          stage.path("name").asText(),
          stage.path("state").asText(),
          stage.path("members").asText(),
          Long.toString(waiting));
    }
    Table topics = new Table("topic", "partitions", "offsets");
    for (JsonNode topic : status.path("topics")) {
      topics.row(
          topic.path("name").asText(),
          topic.path("partitions").asText(),
          topic.path("offsets").asText());
    }
    List<String> counts = new ArrayList<>();
    status
        .path("counts")
        .properties()
        .forEach(count -> counts.add(count.getKey() + ": " + count.getValue().asText()));
    String end = System.lineSeparator();
    return String.join(", ", counts)
        + end
        + end
        + stages
        + end
        + end
        + topics
        + end
        + end
        + "Offsets are no records: markers of transactions and what was written over count, too.";
  }
}
