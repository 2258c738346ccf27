package dev.vitae.profiles.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitae.profiles.people.Filter;
import dev.vitae.profiles.people.Found;
import dev.vitae.profiles.people.Found.FacetValue;
import dev.vitae.profiles.people.Found.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Answers between instances as JSON, exact to the bit: ranks are written as their bits. */
public final class FoundJson {
  private FoundJson() {}

  /** Writes an answer. */
  public static ObjectNode write(Found found) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("total", found.total());
    ArrayNode rows = json.putArray("rows");
    for (Row row : found.rows()) {
      rows.addObject()
          .put("rank", Double.doubleToLongBits(row.rank()))
          .put("key", row.key())
          .put("record", row.record());
    }
    ObjectNode facets = json.putObject("facets");
    found
        .facets()
        .forEach(
            (filter, counts) -> {
              ArrayNode values = facets.putArray(filter.name());
              counts.forEach(
                  (value, count) ->
                      values.addArray().add(value.folded()).add(value.label()).add(count));
            });
    return json;
  }

  /**
   * Reads an answer.
   *
   * @throws IOException if a record is not base64
   * @throws IllegalArgumentException if a facet is unknown
   */
  static Found read(JsonNode json) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (JsonNode row : json.path("rows")) {
      double rank = Double.longBitsToDouble(row.path("rank").asLong());
      rows.add(new Row(rank, row.path("key").asText(), row.path("record").binaryValue()));
    }
    Map<Filter, Map<FacetValue, Integer>> facets = new EnumMap<>(Filter.class);
    for (Map.Entry<String, JsonNode> facet : json.path("facets").properties()) {
      Map<FacetValue, Integer> counts = new TreeMap<>();
      for (JsonNode value : facet.getValue()) {
        counts.put(
            new FacetValue(value.path(0).asText(), value.path(1).asText()), value.path(2).asInt());
      }
      facets.put(Filter.valueOf(facet.getKey()), counts);
    }
    return new Found(json.path("total").asInt(), rows, facets);
  }
}
