package dev.vitae.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What holds of every schema, so that it can be read by people and can grow. */
class ContractTest {
  private static final Path SCHEMAS = Path.of("src/main/avro");

  @Test
  void everySchemaAndEveryFieldSaysWhatItIs() throws IOException {
    List<String> silent = new ArrayList<>();
    for (JsonNode schema : schemas()) {
      if (schema.path("doc").asText().isBlank()) {
        silent.add(name(schema));
      }
      fields(schema)
          .filter(field -> field.path("doc").asText().isBlank())
          .forEach(field -> silent.add(name(schema) + "." + name(field)));
    }

    assertThat(silent).as("give each a doc").isEmpty();
  }

  @Test
  void everyFieldHasADefaultSoThatItCanBeRemovedAndAdded() throws IOException {
    List<String> bare = new ArrayList<>();
    for (JsonNode schema : schemas()) {
      fields(schema)
          .filter(field -> !field.has("default"))
          .forEach(field -> bare.add(name(schema) + "." + name(field)));
    }

    assertThat(bare).as("give each a default").isEmpty();
  }

  @Test
  void everyEnumFallsBackToUnknownSoThatSymbolsCanBeAdded() throws IOException {
    for (JsonNode schema : schemas()) {
      if (schema.path("type").asText().equals("enum")) {
        assertThat(schema.path("default").asText()).as(name(schema)).isEqualTo("UNKNOWN");
        assertThat(schema.path("symbols").get(0).asText()).as(name(schema)).isEqualTo("UNKNOWN");
      }
    }
  }

  @Test
  void aTimeIsATimestampAndNotABareNumber() throws IOException {
    List<String> bare = new ArrayList<>();
    for (JsonNode schema : schemas()) {
      fields(schema)
          .filter(field -> field.toString().contains("\"long\""))
          .filter(field -> !field.toString().contains("\"logicalType\":\"timestamp-millis\""))
          .forEach(field -> bare.add(name(schema) + "." + name(field)));
    }

    // JavaScript's numbers end at 2^53: what is no time should be an int or a text.
    assertThat(bare).isEmpty();
  }

  @Test
  void aFileHoldsTheOneSchemaItIsNamedAfter() throws IOException {
    try (Stream<Path> files = Files.list(SCHEMAS)) {
      for (Path file : files.toList()) {
        JsonNode schema = new ObjectMapper().readTree(file.toFile());
        assertThat(file.getFileName()).hasToString(name(schema) + ".avsc");
        assertThat(schema.path("namespace").asText()).isEqualTo("dev.vitae.schemas");
      }
    }
  }

  private static List<JsonNode> schemas() throws IOException {
    List<JsonNode> schemas = new ArrayList<>();
    try (Stream<Path> files = Files.list(SCHEMAS)) {
      for (Path file : files.sorted().toList()) {
        schemas.add(new ObjectMapper().readTree(file.toFile()));
      }
    }
    return schemas;
  }

  private static Stream<JsonNode> fields(JsonNode schema) {
    return StreamSupport.stream(schema.path("fields").spliterator(), false);
  }

  private static String name(JsonNode node) {
    return node.path("name").asText();
  }
}
