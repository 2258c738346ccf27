package dev.vitae.enricher;

import static dev.vitae.enricher.Samples.document;
import static dev.vitae.enricher.Samples.person;
import static dev.vitae.enricher.Samples.position;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.enricher.identity.PersonId;
import dev.vitae.runtime.serde.AvroSerdes;
import dev.vitae.runtime.serde.InMemorySchemaRegistry;
import dev.vitae.runtime.streams.DeadLetterDeserialization;
import dev.vitae.runtime.streams.DeadLetterProcessing;
import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.NormalizedProfile;
import dev.vitae.schemas.PersonRedirect;
import dev.vitae.schemas.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The topology in a driver, and what a reader of its compacted topics has in the end. */
abstract class EnricherFixture {
  static final Topics TOPICS = new Topics("");

  /** When the records were written that the topology reads, whenever that is. */
  private static final Instant WRITTEN = Instant.parse("2025-06-01T00:00:00Z");

  static final NormalizedProfile FIRST =
      document(
          "first",
          0,
          "2022-01",
          person("Ann Example", "ann@example.com")
              .setPositions(
                  List.of(position("p1", "Acme", "Engineer", "2020-01", "present").build()))
              .build());
  static final NormalizedProfile SECOND =
      document(
          "second",
          10,
          "2024-01",
          person("Ann Example", "ann@example.com", "ann@mail.example")
              .setPositions(
                  List.of(position("p1", "Acme", "Engineer", "2020-01", "2023-01").build()))
              .build());
  static final NormalizedProfile THIRD =
      document("third", 20, "2025-01", person("A. Example", "ann@mail.example").build());
  static final NormalizedProfile STRANGER =
      document("stranger", 30, "2025-01", person("Bob Other", "ann@example.com").build());

  @TempDir Path state;
  final AvroSerdes serdes = new AvroSerdes(new InMemorySchemaRegistry());
  TopologyTestDriver driver;
  TestOutputTopic<String, byte[]> enriched;
  TestOutputTopic<String, PersonRedirect> redirects;
  final Map<String, byte[]> people = new TreeMap<>();
  final Map<String, String> redirected = new TreeMap<>();

  @BeforeEach
  void start() {
    startAt(Instant.parse("2026-01-01T00:00:00Z"));
  }

  /** From empty, on a machine whose clock shows that. */
  final void startAt(Instant clock) {
    Properties properties = new Properties();
    properties.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
    properties.put(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, TOPICS.deadLetters());
    properties.put(
        StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG,
        DeadLetterDeserialization.class);
    properties.put(
        StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterProcessing.class);
    driver =
        new TopologyTestDriver(
            EnricherTopology.build(TOPICS, serdes, Enrichment.standard(), true), properties, clock);
    enriched =
        driver.createOutputTopic(
            TOPICS.enriched(), new StringDeserializer(), new ByteArrayDeserializer());
    redirects =
        driver.createOutputTopic(
            TOPICS.redirects(),
            new StringDeserializer(),
            serdes.of(PersonRedirect.class).deserializer());
    people.clear();
    redirected.clear();
  }

  @AfterEach
  void stop() {
    driver.close();
  }

  final void send(NormalizedProfile document) {
    pipe(document.getDocumentId(), document);
    drain();
  }

  final void erase(String documentId) {
    pipe(documentId, null);
    drain();
  }

  final void pipe(String documentId, NormalizedProfile document) {
    driver
        .createInputTopic(
            TOPICS.normalized(),
            Serdes.String().serializer(),
            serdes.of(NormalizedProfile.class).serializer(),
            WRITTEN,
            Duration.ZERO)
        .pipeInput(documentId, document);
  }

  final long outputsOf(NormalizedProfile document) {
    pipe(document.getDocumentId(), document);
    return enriched.getQueueSize() + redirects.getQueueSize();
  }

  /** What a reader of the compacted topics has in the end. */
  final void drain() {
    for (KeyValue<String, byte[]> record : enriched.readKeyValuesToList()) {
      if (record.value == null) {
        people.remove(record.key);
      } else {
        people.put(record.key, record.value);
      }
    }
    for (KeyValue<String, PersonRedirect> record : redirects.readKeyValuesToList()) {
      if (record.value == null) {
        redirected.remove(record.key);
      } else {
        assertThat(record.value.getFrom()).isEqualTo(record.key);
        redirected.put(record.key, record.value.getTo());
      }
    }
  }

  final Map<String, String> endState() {
    Map<String, String> end = new HashMap<>(redirected);
    people.forEach((id, bytes) -> end.put(id, new String(bytes, StandardCharsets.ISO_8859_1)));
    return end;
  }

  final EnrichedProfile record(String personId) {
    return serdes
        .of(EnrichedProfile.class)
        .deserializer()
        .deserialize(TOPICS.enriched(), people.get(personId));
  }

  static String id(NormalizedProfile document) {
    return PersonId.of(document.getDocumentId());
  }
}
