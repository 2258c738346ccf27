package dev.vitae.normalizer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.normalizer.parser.Reading;
import dev.vitae.runtime.serde.AvroSerdes;
import dev.vitae.runtime.serde.InMemorySchemaRegistry;
import dev.vitae.schemas.DocumentInfo;
import dev.vitae.schemas.NormalizedProfile;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.ReceivedResume;
import dev.vitae.schemas.RejectedResume;
import dev.vitae.schemas.RejectionCode;
import dev.vitae.schemas.Submission;
import dev.vitae.schemas.SubmittedResume;
import dev.vitae.schemas.Topics;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NormalizerTopologyTest {
  private static final Topics TOPICS = new Topics("");
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @TempDir private Path state;
  private final AvroSerdes serdes = new AvroSerdes(new InMemorySchemaRegistry());
  private final AtomicInteger parsed = new AtomicInteger();
  private TopologyTestDriver driver;
  private TestInputTopic<String, ReceivedResume> received;
  private TestInputTopic<String, SubmittedResume> submitted;
  private TestOutputTopic<String, NormalizedProfile> normalized;
  private TestOutputTopic<String, RejectedResume> rejected;

  @BeforeEach
  void start() {
    start("1");
  }

  private void start(String parserVersion) {
    Properties properties = new Properties();
    properties.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
    driver = new TopologyTestDriver(topology(parserVersion), properties);
    var strings = Serdes.String();
    received =
        driver.createInputTopic(
            TOPICS.received(), strings.serializer(), serdes.of(ReceivedResume.class).serializer());
    submitted =
        driver.createInputTopic(
            TOPICS.submitted(),
            strings.serializer(),
            serdes.of(SubmittedResume.class).serializer());
    normalized =
        driver.createOutputTopic(
            TOPICS.normalized(),
            strings.deserializer(),
            serdes.of(NormalizedProfile.class).deserializer());
    rejected =
        driver.createOutputTopic(
            TOPICS.rejected(),
            strings.deserializer(),
            serdes.of(RejectedResume.class).deserializer());
  }

  @AfterEach
  void stop() {
    driver.close();
  }

  @Test
  void theTopologyIsTheOneThatIsPinned() throws IOException {
    Path pinned = Path.of("src/test/resources/topology.txt");
    String described = topology("1").describe().toString();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(pinned, described);
    }
    assertThat(described).isEqualTo(Files.readString(pinned));
  }

  @Test
  void aResumeBecomesAProfileWithItsSubmissions() {
    submitted.pipeInput("d1/s1", submission("d1", "s1"));
    received.pipeInput("d1", resume("d1", "a résumé", NOON));

    KeyValue<String, NormalizedProfile> out = normalized.readKeyValue();
    assertThat(out.key).isEqualTo("d1");
    assertThat(out.value.getText()).isEqualTo("a résumé");
    assertThat(out.value.getReceivedAt()).isEqualTo(NOON);
    assertThat(out.value.getSubmissions())
        .extracting(Submission::getSubmissionId)
        .containsExactly("s1");
    assertThat(rejected.isEmpty()).isTrue();
  }

  @Test
  void aDocumentBringsItsSubmissionSoThatItsProfileIsWrittenOnce() {
    ReceivedResume resume = resume("d1", "a résumé", NOON);
    resume =
        ReceivedResume.newBuilder(resume)
            .setSubmission(submission("d1", "s1").getSubmission())
            .build();
    received.pipeInput("d1", resume);
    submitted.pipeInput("d1/s1", submission("d1", "s1"));

    assertThat(normalized.readValuesToList())
        .singleElement()
        .extracting(profile -> profile.getSubmissions().getFirst().getSubmissionId())
        .isEqualTo("s1");
  }

  @Test
  void aDocumentThatIsNoResumeBecomesARejection() {
    received.pipeInput("d1", resume("d1", "an invoice", NOON));

    assertThat(rejected.readValue().getCode()).isEqualTo(RejectionCode.NOT_A_RESUME);
    assertThat(normalized.isEmpty()).isTrue();
  }

  @Test
  void theSameDocumentAgainIsNotParsedAgainAndChangesNothing() {
    received.pipeInput("d1", resume("d1", "a résumé", NOON));
    received.pipeInput("d1", resume("d1", "a résumé", NOON.plusSeconds(60)));

    assertThat(parsed).hasValue(1);
    assertThat(normalized.readValuesToList()).hasSize(1);
  }

  @Test
  void aSecondSubmissionIsAddedToTheProfileAndARetryIsNot() {
    received.pipeInput("d1", resume("d1", "a résumé", NOON));
    submitted.pipeInput("d1/s2", submission("d1", "s2"));
    submitted.pipeInput("d1/s1", submission("d1", "s1"));
    submitted.pipeInput("d1/s1", submission("d1", "s1"));

    List<NormalizedProfile> out = normalized.readValuesToList();
    assertThat(out).hasSize(3);
    assertThat(out.getLast().getSubmissions())
        .extracting(Submission::getSubmissionId)
        .containsExactly("s1", "s2");
    assertThat(parsed).hasValue(1);
  }

  @Test
  void aNewerParserThatDecidesOtherwiseTombstonesWhatTheOlderSaid() {
    received.pipeInput("d1", resume("d1", "an invoice", NOON));
    driver.getKeyValueStore("documents");
    assertThat(rejected.readValue().getCode()).isEqualTo(RejectionCode.NOT_A_RESUME);

    reopen("2");
    received.pipeInput("d1", resume("d1", "an invoice", NOON.plusSeconds(60)));

    KeyValue<String, RejectedResume> gone = rejected.readKeyValue();
    assertThat(gone.key).isEqualTo("d1");
    assertThat(gone.value).isNull();
    assertThat(normalized.readValue().getReceivedAt()).isEqualTo(NOON);
  }

  @Test
  void aDocumentThatTimedOutIsTriedAgainWhenItComesAgain() {
    received.pipeInput("d1", resume("d1", "slow", NOON));
    received.pipeInput("d1", resume("d1", "slow", NOON));

    assertThat(parsed).hasValue(2);
    assertThat(rejected.readValuesToList()).hasSize(1);
  }

  @Test
  void erasingADocumentTombstonesItAndForgetsItSoThatItCanComeAgain() {
    submitted.pipeInput("d1/s1", submission("d1", "s1"));
    received.pipeInput("d1", resume("d1", "a résumé", NOON));
    normalized.readValuesToList();

    received.pipeInput("d1", (ReceivedResume) null);
    submitted.pipeInput("d1/s1", (SubmittedResume) null);

    assertThat(normalized.readKeyValuesToList()).containsExactly(new KeyValue<>("d1", null));
    assertThat(driver.getKeyValueStore("documents").get("d1")).isNull();

    received.pipeInput("d1", resume("d1", "a résumé", NOON.plusSeconds(9)));
    assertThat(normalized.readValue().getReceivedAt()).isEqualTo(NOON.plusSeconds(9));
  }

  @Test
  void erasingPublishesNobodyOnceMoreWhicheverTombstoneIsReadFirst() {
    submitted.pipeInput("d1/s1", submission("d1", "s1"));
    received.pipeInput("d1", resume("d1", "a résumé", NOON));
    normalized.readValuesToList();

    submitted.pipeInput("d1/s1", (SubmittedResume) null);
    assertThat(normalized.isEmpty()).isTrue();
    received.pipeInput("d1", (ReceivedResume) null);

    assertThat(normalized.readKeyValuesToList()).containsExactly(new KeyValue<>("d1", null));
    assertThat(driver.getKeyValueStore("documents").get("d1")).isNull();
  }

  private Topology topology(String parserVersion) {
    return NormalizerTopology.build(
        TOPICS, serdes, (content, at) -> parse(content, parserVersion), parserVersion);
  }

  private void reopen(String parserVersion) {
    var memory =
        driver.<String, dev.vitae.schemas.DocumentMemory>getKeyValueStore("documents").get("d1");
    driver.close();
    start(parserVersion);
    driver
        .<String, dev.vitae.schemas.DocumentMemory>getKeyValueStore("documents")
        .put("d1", memory);
  }

  private Reading parse(byte[] content, String parserVersion) {
    parsed.incrementAndGet();
    String text = new String(content, StandardCharsets.UTF_8);
    if (text.equals("slow")) {
      return new Reading.Rejected(RejectionCode.TIMED_OUT, "", "too slow");
    }
    return text.contains("résumé") || parserVersion.equals("2")
        ? new Reading.Parsed(
            DocumentInfo.newBuilder().build(), text, Profile.newBuilder().build(), List.of())
        : new Reading.Rejected(RejectionCode.NOT_A_RESUME, "text/plain", "no résumé");
  }

  private static ReceivedResume resume(String id, String text, Instant at) {
    return new ReceivedResume(
        id, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), "text/plain", at, null);
  }

  private static SubmittedResume submission(String documentId, String submissionId) {
    return new SubmittedResume(
        documentId, new Submission(submissionId, "test", "cv.txt", null, NOON));
  }
}
