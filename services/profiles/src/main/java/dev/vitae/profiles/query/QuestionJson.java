package dev.vitae.profiles.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitae.profiles.people.Cursor;
import dev.vitae.profiles.people.Filter;
import dev.vitae.profiles.people.PeopleSearch;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Questions between instances as JSON. Both sides are of the same version, or answer not yet. */
public final class QuestionJson {
  private QuestionJson() {}

  /** A question to some partitions. */
  public record ToPartitions(Question question, Set<Integer> partitions) {}

  /** Writes a question. */
  static ObjectNode write(Question question, Set<Integer> partitions) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode numbers = json.putArray("partitions");
    partitions.forEach(numbers::add);
    switch (question) {
      case Question.Record record ->
          json.put("kind", "record").put("store", record.store().name()).put("key", record.key());
      case Question.Submissions of -> json.put("kind", "submissions").put("key", of.documentId());
      case Question.PersonOf of -> json.put("kind", "personOf").put("key", of.documentId());
      case Question.People people -> search(json.put("kind", "people"), people.search());
      case Question.Rejections latest -> {
        json.put("kind", "rejections").put("limit", latest.limit());
        latest.after().ifPresent(after -> json.put("after", after.encoded()));
      }
    }
    return json;
  }

  private static void search(ObjectNode json, PeopleSearch search) {
    json.put("words", search.words());
    json.put("minMonths", search.minMonths());
    json.put("limit", search.limit());
    search.after().ifPresent(after -> json.put("after", after.encoded()));
    ObjectNode filters = json.putObject("filters");
    search
        .filters()
        .forEach((filter, values) -> values.forEach(filters.withArray(filter.name())::add));
  }

  /**
   * Reads a question.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static ToPartitions read(JsonNode json) {
    Set<Integer> partitions = new HashSet<>();
    json.path("partitions").forEach(number -> partitions.add(number.asInt()));
    String key = json.path("key").asText();
    Question question =
        switch (json.path("kind").asText()) {
          case "record" -> new Question.Record(StoreName.valueOf(json.path("store").asText()), key);
          case "submissions" -> new Question.Submissions(key);
          case "personOf" -> new Question.PersonOf(key);
          case "people" -> new Question.People(search(json));
          case "rejections" -> new Question.Rejections(after(json), json.path("limit").asInt());
          default -> throw new IllegalArgumentException("unknown kind of question");
        };
    return new ToPartitions(question, Set.copyOf(partitions));
  }

  private static PeopleSearch search(JsonNode json) {
    Map<Filter, List<String>> filters = new EnumMap<>(Filter.class);
    json.path("filters")
        .properties()
        .forEach(
            entry -> {
              List<String> values = new ArrayList<>();
              entry.getValue().forEach(value -> values.add(value.asText()));
              filters.put(Filter.valueOf(entry.getKey()), values);
            });
    return new PeopleSearch(
        json.path("words").asText(),
        filters,
        json.path("minMonths").asInt(),
        after(json),
        json.path("limit").asInt());
  }

  private static Optional<Cursor> after(JsonNode json) {
    return json.has("after") ? Cursor.decoded(json.path("after").asText()) : Optional.empty();
  }
}
