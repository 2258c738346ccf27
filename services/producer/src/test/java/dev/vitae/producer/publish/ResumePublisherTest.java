package dev.vitae.producer.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.producer.intake.Incoming;
import dev.vitae.producer.intake.Intake;
import dev.vitae.producer.intake.Receipt;
import dev.vitae.runtime.serde.AvroSerdes;
import dev.vitae.runtime.serde.InMemorySchemaRegistry;
import dev.vitae.schemas.RejectionCode;
import dev.vitae.schemas.SubmittedResume;
import dev.vitae.schemas.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class ResumePublisherTest {
  private static final Topics TOPICS = new Topics("");
  private static final Node NODE = new Node(1, "localhost", 9092);

  private final AvroSerdes serdes = new AvroSerdes(new InMemorySchemaRegistry());
  private final MockProducer<String, byte[]> kafka =
      new MockProducer<>(cluster(), false, null, new StringSerializer(), new ByteArraySerializer());
  private final ResumePublisher publisher =
      new ResumePublisher(
          new Intake(Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC)),
          TOPICS,
          serdes,
          kafka,
          Intake.MAX_BYTES);

  @Test
  void aDocumentIsAcceptedWhenBothItsRecordsAreAcknowledged() {
    CompletableFuture<Receipt> receipt = publisher.send(incoming("a résumé", "ats", "42"));

    assertThat(receipt).isNotDone();
    assertThat(kafka.completeNext()).isTrue();
    assertThat(receipt).isNotDone();
    assertThat(kafka.completeNext()).isTrue();
    assertThat(receipt).isCompletedWithValueMatching(Receipt.Accepted.class::isInstance);
  }

  @Test
  void theApplicantIdComesAlongAndBothRecordsGoToTheSamePartition() {
    publisher.send(incoming("a résumé", "ats", "42"));

    List<ProducerRecord<String, byte[]>> records = kafka.history();
    SubmittedResume submitted =
        serdes.of(SubmittedResume.class).deserializer().deserialize("", records.getFirst().value());
    assertThat(submitted.getSubmission().getApplicantId()).isEqualTo("42");
    assertThat(records.getFirst().key())
        .isEqualTo(submitted.getDocumentId() + '/' + submitted.getSubmission().getSubmissionId());
    assertThat(records)
        .extracting(ProducerRecord::partition)
        .containsOnly(records.get(1).partition());
  }

  @Test
  void aRetryIsTheSameSubmissionAndAnotherApplicantIsAnother() {
    publisher.send(incoming("a résumé", "ats", "42"));
    publisher.send(incoming("a résumé", "ats", "42"));
    publisher.send(incoming("a résumé", "ats", "43"));

    List<String> keys =
        kafka.history().stream()
            .filter(sent -> sent.topic().equals(TOPICS.submitted()))
            .map(ProducerRecord::key)
            .toList();
    assertThat(keys.get(1)).isEqualTo(keys.get(0));
    assertThat(keys.get(2)).isNotEqualTo(keys.get(0));
  }

  @Test
  void whatIsEmptyOrTooLargeIsRefusedAtOnce() {
    assertThat(publisher.send(incoming("", "ats", null)))
        .isCompletedWithValue(new Receipt.Refused(RejectionCode.EMPTY, "The file is empty."));
    assertThat(publisher.send(new Incoming(new byte[Intake.MAX_BYTES + 1], "x", "ats", null)))
        .isCompletedWithValue(
            new Receipt.Refused(RejectionCode.TOO_LARGE, "The file has more than 8 MiB."));
    assertThat(kafka.history()).isEmpty();
  }

  @Test
  void whenTooMuchIsUnderWayThereIsNoRoomUntilSomethingIsAcknowledged() {
    publisher.send(new Incoming(new byte[Intake.MAX_BYTES - 2048], "x", "ats", null));

    assertThat(publisher.trySend(incoming("x".repeat(4096), "ats", null))).isEmpty();
    kafka.completeNext();
    kafka.completeNext();
    assertThat(publisher.trySend(incoming("x".repeat(4096), "ats", null))).isPresent();
  }

  @Test
  void aFailureOfTheBrokerIsToldAndGivesTheRoomBack() {
    CompletableFuture<Receipt> receipt =
        publisher.send(new Incoming(new byte[Intake.MAX_BYTES], "x", "ats", null));
    kafka.errorNext(new IllegalStateException("broker away"));
    kafka.completeNext();

    assertThat(receipt).isCompletedExceptionally();
    assertThat(publisher.trySend(incoming("more", "ats", null))).isPresent();
  }

  private static Incoming incoming(String text, String source, String applicantId) {
    return new Incoming(text.getBytes(StandardCharsets.UTF_8), "cv.txt", source, applicantId);
  }

  private static Cluster cluster() {
    List<PartitionInfo> partitions =
        java.util.stream.Stream.of(TOPICS.received(), TOPICS.submitted())
            .flatMap(
                topic ->
                    java.util.stream.IntStream.range(0, 4)
                        .mapToObj(
                            i ->
                                new PartitionInfo(
                                    topic, i, NODE, new Node[] {NODE}, new Node[] {NODE})))
            .toList();
    return new Cluster("test", List.of(NODE), partitions, java.util.Set.of(), java.util.Set.of());
  }
}
