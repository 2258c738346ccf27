package dev.vitae.profiles;

import static dev.vitae.profiles.SamplePerson.SERDES;
import static dev.vitae.profiles.SamplePerson.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.profiles.people.Found;
import dev.vitae.profiles.people.PeopleQuery;
import dev.vitae.profiles.people.PeopleSearch;
import dev.vitae.profiles.query.StoreName;
import dev.vitae.runtime.streams.DeadLetterDeserialization;
import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.RejectedResume;
import dev.vitae.schemas.RejectionCode;
import dev.vitae.schemas.Topics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.query.PositionBound;
import org.apache.kafka.streams.query.QueryConfig;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfilesTopologyTest {
  private static final Topics TOPICS = new Topics("t.");

  @TempDir Path directory;
  private TopologyTestDriver driver;

  @BeforeEach
  void start() {
    Properties properties = new Properties();
    properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
    properties.put(StreamsConfig.STATE_DIR_CONFIG, directory.toString());
    properties.put(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, TOPICS.deadLetters());
    properties.put(
        StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG,
        DeadLetterDeserialization.class);
    driver =
        new TopologyTestDriver(ProfilesTopology.build(TOPICS, SERDES, Duration.ZERO), properties);
  }

  @AfterEach
  void stop() {
    driver.close();
  }

  @Test
  void descriptionIsAsAgreed() throws IOException {
    try (var golden = getClass().getResourceAsStream("/topology.txt")) {
      assertThat(golden).isNotNull();
      assertThat(
              ProfilesTopology.build(TOPICS, SERDES, Duration.ZERO).describe().toString().strip())
          .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8).strip());
    }
  }

  @Test
  void aPersonCanBeGotAndFoundUntilTheTombstone() {
    TestInputTopic<String, EnrichedProfile> enriched =
        topic(TOPICS.enriched(), SERDES.of(EnrichedProfile.class).serializer());
    enriched.pipeInput("p1", person("p1").named("Ada Example").build());
    assertThat(store(StoreName.PEOPLE).get(key("p1"))).isNotNull();
    assertThat(search("ada").total()).isEqualTo(1);
    enriched.pipeInput("p1", (EnrichedProfile) null);
    assertThat(store(StoreName.PEOPLE).get(key("p1"))).isNull();
    assertThat(store(StoreName.PEOPLE).approximateNumEntries()).isZero();
  }

  @Test
  void theSameRecordAgainChangesNothing() {
    TestInputTopic<String, EnrichedProfile> enriched =
        topic(TOPICS.enriched(), SERDES.of(EnrichedProfile.class).serializer());
    enriched.pipeInput("p1", person("p1").named("Ada Example").build());
    byte[] before = store(StoreName.PEOPLE).get(key("p1"));
    enriched.pipeInput("p1", person("p1").named("Ada Example").build());
    assertThat(store(StoreName.PEOPLE).get(key("p1"))).isEqualTo(before);
    assertThat(store(StoreName.PEOPLE).approximateNumEntries()).isEqualTo(1);
  }

  @Test
  void aStoreHoldsTheBytesOfTheTopic() {
    RejectedResume rejected =
        RejectedResume.newBuilder().setDocumentId("d1").setCode(RejectionCode.EMPTY).build();
    Serializer<RejectedResume> serializer = SERDES.of(RejectedResume.class).serializer();
    topic(TOPICS.rejected(), serializer).pipeInput("d1", rejected);
    assertThat(store(StoreName.REJECTED).get(key("d1")))
        .isEqualTo(serializer.serialize(TOPICS.rejected(), rejected));
  }

  @Test
  void bytesThatAreNoRecordGoToTheDeadLettersAndTheStreamGoesOn() {
    TestInputTopic<String, byte[]> raw = topic(TOPICS.enriched(), new ByteArraySerializer());
    raw.pipeInput("p1", new byte[] {1, 2, 3});
    raw.pipeInput("p2", new byte[] {0, 0, 0, 9, 9, 9, 9});
    topic(TOPICS.enriched(), SERDES.of(EnrichedProfile.class).serializer())
        .pipeInput("p3", person("p3").named("Ada Example").build());
    assertThat(store(StoreName.PEOPLE).approximateNumEntries()).isEqualTo(1);
    var letters =
        driver.createOutputTopic(
            TOPICS.deadLetters(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    assertThat(letters.readValuesToList())
        .containsExactly(new byte[] {1, 2, 3}, new byte[] {0, 0, 0, 9, 9, 9, 9});
  }

  private Found search(String words) {
    return store(StoreName.PEOPLE)
        .query(
            new PeopleQuery(PeopleSearch.words(words, 10)),
            PositionBound.unbounded(),
            new QueryConfig(false))
        .getResult();
  }

  private KeyValueStore<Bytes, byte[]> store(StoreName name) {
    return driver.getKeyValueStore(name.store());
  }

  private <T> TestInputTopic<String, T> topic(String name, Serializer<T> values) {
    return driver.createInputTopic(name, new StringSerializer(), values);
  }

  private static Bytes key(String text) {
    return Bytes.wrap(text.getBytes(StandardCharsets.UTF_8));
  }
}
