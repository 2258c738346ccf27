package dev.vitae.enricher;

import static dev.vitae.enricher.Samples.document;
import static dev.vitae.enricher.Samples.email;
import static dev.vitae.enricher.Samples.person;
import static dev.vitae.enricher.Samples.position;
import static dev.vitae.enricher.Samples.submission;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.enricher.identity.PersonId;
import dev.vitae.runtime.serde.AvroSerdes;
import dev.vitae.runtime.serde.InMemorySchemaRegistry;
import dev.vitae.runtime.streams.DeadLetter;
import dev.vitae.runtime.streams.DeadLetterDeserialization;
import dev.vitae.runtime.streams.DeadLetterProcessing;
import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.Finding;
import dev.vitae.schemas.FindingCode;
import dev.vitae.schemas.NormalizedProfile;
import dev.vitae.schemas.PersonDocument;
import dev.vitae.schemas.PersonRedirect;
import dev.vitae.schemas.Topics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnricherTopologyTest {
  private static final Topics TOPICS = new Topics("");

  private static final NormalizedProfile FIRST =
      document(
          "first",
          0,
          "2022-01",
          person("Ann Example", "ann@example.com")
              .setPositions(
                  List.of(position("p1", "Acme", "Engineer", "2020-01", "present").build()))
              .build());
  private static final NormalizedProfile SECOND =
      document(
          "second",
          10,
          "2024-01",
          person("Ann Example", "ann@example.com", "ann@mail.example")
              .setPositions(
                  List.of(position("p1", "Acme", "Engineer", "2020-01", "2023-01").build()))
              .build());
  private static final NormalizedProfile THIRD =
      document("third", 20, "2025-01", person("A. Example", "ann@mail.example").build());
  private static final NormalizedProfile STRANGER =
      document("stranger", 30, "2025-01", person("Bob Other", "ann@example.com").build());

  @TempDir private Path state;
  private final AvroSerdes serdes = new AvroSerdes(new InMemorySchemaRegistry());
  private TopologyTestDriver driver;
  private TestOutputTopic<String, byte[]> enriched;
  private TestOutputTopic<String, PersonRedirect> redirects;
  private final Map<String, byte[]> people = new TreeMap<>();
  private final Map<String, String> redirected = new TreeMap<>();

  @BeforeEach
  void start() {
    Properties properties = new Properties();
    properties.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
    properties.put(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, TOPICS.deadLetters());
    properties.put(
        StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG,
        DeadLetterDeserialization.class);
    properties.put(
        StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterProcessing.class);
    driver = new TopologyTestDriver(EnricherTopology.build(TOPICS, serdes), properties);
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

  @Test
  void topologyIsTheOneThatWasReleased() throws IOException {
    String golden =
        new String(
            getClass().getResourceAsStream("/topology.txt").readAllBytes(), StandardCharsets.UTF_8);

    assertThat(EnricherTopology.build(TOPICS, serdes).describe().toString()).isEqualTo(golden);
  }

  @Test
  void documentBecomesAPersonWithoutItsText() {
    send(FIRST);

    EnrichedProfile ann = record(id(FIRST));
    assertThat(people).hasSize(1);
    assertThat(redirected).isEmpty();
    assertThat(ann.getDocuments())
        .extracting(PersonDocument::getDocumentId)
        .containsExactly("first");
    assertThat(ann.getCareer().getTotalMonths().getValue()).isEqualTo(24);
    assertThat(new String(people.get(id(FIRST)), StandardCharsets.UTF_8))
        .doesNotContain("The text of first");
  }

  @Test
  void documentsOfOnePersonBecomeOneRecord() {
    send(FIRST);
    send(SECOND);

    assertThat(people).containsOnlyKeys(id(FIRST));
    assertThat(record(id(FIRST)).getProfile().getPositions())
        .singleElement()
        .satisfies(p -> assertThat(p.getEnd().getWritten()).isEqualTo("2023-01"));
    assertThat(redirected).containsOnly(Map.entry(id(SECOND), id(FIRST)));
  }

  @Test
  void replayedEventChangesNothing() {
    send(FIRST);
    send(SECOND);

    assertThat(outputsOf(FIRST)).isZero();
    assertThat(outputsOf(SECOND)).isZero();
  }

  @Test
  void sameDocumentSubmittedAgainIsOneDocumentWithTwoSubmissions() {
    send(FIRST);
    send(
        document(
            "first", 0, "2022-01", FIRST.getProfile(), submission("a", "1"), submission("b", "2")));

    assertThat(record(id(FIRST)).getDocuments())
        .singleElement()
        .satisfies(d -> assertThat(d.getSubmissions()).hasSize(2));
  }

  @Test
  void anyOrderOfArrivalEndsInTheSame() {
    List<NormalizedProfile> documents = List.of(FIRST, SECOND, THIRD, STRANGER);
    Map<String, String> expected = null;
    for (List<NormalizedProfile> order : permutations(documents)) {
      stop();
      start();
      order.forEach(this::send);
      Map<String, String> end = endState();
      expected = expected == null ? end : expected;

      assertThat(end).isEqualTo(expected);
    }
    assertThat(people).containsOnlyKeys(id(FIRST), id(STRANGER));
    assertThat(redirected)
        .containsOnly(Map.entry(id(SECOND), id(FIRST)), Map.entry(id(THIRD), id(FIRST)));
  }

  @Test
  void earlierDocumentThatComesLaterGivesThePersonItsId() {
    send(SECOND);
    assertThat(people).containsOnlyKeys(id(SECOND));

    send(FIRST);

    assertThat(people).containsOnlyKeys(id(FIRST));
    assertThat(redirected).containsOnly(Map.entry(id(SECOND), id(FIRST)));
  }

  @Test
  void documentWithIdentifiersOfTwoPeopleJoinsThem() {
    send(FIRST);
    send(THIRD);
    assertThat(people).containsOnlyKeys(id(FIRST), id(THIRD));

    send(SECOND);

    assertThat(people).containsOnlyKeys(id(FIRST));
    assertThat(record(id(FIRST)).getDocuments()).hasSize(3);
    assertThat(redirected).containsKeys(id(SECOND), id(THIRD));
  }

  @Test
  void clearlyDifferentNameLinksToNobodyAndIsAFinding() {
    send(FIRST);
    send(STRANGER);

    assertThat(people).containsOnlyKeys(id(FIRST), id(STRANGER));
    for (String id : people.keySet()) {
      assertThat(record(id).getFindings())
          .extracting(Finding::getCode)
          .containsExactly(FindingCode.NAME_CONFLICT);
      assertThat(record(id).getFindings().get(0).getEvidence().getSpans()).hasSize(1);
    }
  }

  @Test
  void whatIsJoinedStaysJoinedWhenAStrangerComes() {
    send(FIRST);
    send(SECOND);
    send(STRANGER);

    assertThat(record(id(FIRST)).getDocuments()).hasSize(2);
  }

  @Test
  void sharedApplicantIdIsOnePerson() {
    send(document("a", 0, "2024-01", person("Ann Example").build(), submission("portal", "17")));
    send(document("b", 1, "2024-01", person("Ann Example").build(), submission("portal", "17")));
    send(document("c", 2, "2024-01", person("Ann Example").build(), submission("agency", "17")));

    assertThat(people).containsOnlyKeys(PersonId.of("a"), PersonId.of("c"));
  }

  @Test
  void erasedPersonLeavesNothingBehind() {
    send(FIRST);
    send(SECOND);
    send(THIRD);
    erase("first");
    erase("second");
    erase("third");

    assertThat(people).isEmpty();
    assertThat(redirected).isEmpty();
    for (String store : List.of("documents", "identity-claims", "identity-identifiers")) {
      try (KeyValueIterator<Object, Object> left = driver.getKeyValueStore(store).all()) {
        assertThat(left).as(store).isExhausted();
      }
    }
  }

  @Test
  void personWhoseEarliestDocumentIsErasedIsFoundUnderTheNewId() {
    send(FIRST);
    send(SECOND);
    erase("first");

    assertThat(people).containsOnlyKeys(id(SECOND));
    assertThat(record(id(SECOND)).getDocuments()).hasSize(1);
    assertThat(redirected).containsOnly(Map.entry(id(FIRST), id(SECOND)));
  }

  @Test
  void erasedDocumentMayBeSentAgain() {
    send(FIRST);
    send(SECOND);
    Map<String, String> before = endState();
    erase("first");
    send(FIRST);

    assertThat(endState()).isEqualTo(before);
  }

  @Test
  void erasureOfTheFindingsOtherSideTakesTheFindingAway() {
    send(FIRST);
    send(STRANGER);
    erase("stranger");

    assertThat(record(id(FIRST)).getFindings()).isEmpty();
  }

  @Test
  void erasureOfAnUnknownDocumentIsNothing() {
    erase("nobody");

    assertThat(people).isEmpty();
  }

  @Test
  void newerReadingThatLosesAnIdentifierLeavesEachWithTheirOwn() {
    send(FIRST);
    send(SECOND);
    send(
        document(
            "second",
            10,
            "2024-01",
            person("Ann Example").setEmails(List.of(email("other@example.com"))).build()));

    assertThat(people).containsOnlyKeys(id(FIRST), id(SECOND));
    assertThat(redirected).isEmpty();
  }

  @Test
  void recordThatCannotBeReadIsADeadLetterAndTheStreamGoesOn() {
    driver
        .createInputTopic(TOPICS.normalized(), new StringSerializer(), new ByteArraySerializer())
        .pipeInput("broken", new byte[] {1, 2, 3});
    send(FIRST);

    var letters =
        driver.createOutputTopic(
            TOPICS.deadLetters(), new StringDeserializer(), new ByteArrayDeserializer());
    var letter = letters.readRecord();
    assertThat(letter.key()).isEqualTo("broken");
    assertThat(letter.headers().lastHeader(DeadLetter.TOPIC).value())
        .asString(StandardCharsets.UTF_8)
        .isEqualTo(TOPICS.normalized());
    assertThat(people).containsOnlyKeys(id(FIRST));
  }

  @Test
  void documentUnderAForeignKeyIsADeadLetterThatChangesNothing() {
    driver
        .createInputTopic(
            TOPICS.normalized(),
            new StringSerializer(),
            serdes.of(NormalizedProfile.class).serializer())
        .pipeInput("elsewhere", FIRST);
    drain();

    assertThat(people).isEmpty();
    assertThat(
            driver
                .createOutputTopic(
                    TOPICS.deadLetters(), new StringDeserializer(), new ByteArrayDeserializer())
                .getQueueSize())
        .isEqualTo(1);
  }

  private void send(NormalizedProfile document) {
    pipe(document.getDocumentId(), document);
    drain();
  }

  private void erase(String documentId) {
    pipe(documentId, null);
    drain();
  }

  private void pipe(String documentId, NormalizedProfile document) {
    driver
        .createInputTopic(
            TOPICS.normalized(),
            Serdes.String().serializer(),
            serdes.of(NormalizedProfile.class).serializer())
        .pipeInput(documentId, document);
  }

  private long outputsOf(NormalizedProfile document) {
    pipe(document.getDocumentId(), document);
    return enriched.getQueueSize() + redirects.getQueueSize();
  }

  /** What a reader of the compacted topics has in the end. */
  private void drain() {
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

  private Map<String, String> endState() {
    Map<String, String> end = new HashMap<>(redirected);
    people.forEach((id, bytes) -> end.put(id, new String(bytes, StandardCharsets.ISO_8859_1)));
    return end;
  }

  private EnrichedProfile record(String personId) {
    return serdes
        .of(EnrichedProfile.class)
        .deserializer()
        .deserialize(TOPICS.enriched(), people.get(personId));
  }

  private static String id(NormalizedProfile document) {
    return PersonId.of(document.getDocumentId());
  }

  private static <T> List<List<T>> permutations(List<T> items) {
    if (items.isEmpty()) {
      return List.of(List.of());
    }
    List<List<T>> all = new ArrayList<>();
    for (T first : items) {
      List<T> rest = new ArrayList<>(items);
      rest.remove(first);
      for (List<T> tail : permutations(rest)) {
        List<T> whole = new ArrayList<>(List.of(first));
        whole.addAll(tail);
        all.add(whole);
      }
    }
    return all;
  }
}
