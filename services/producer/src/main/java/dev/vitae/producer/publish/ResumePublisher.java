package dev.vitae.producer.publish;

import dev.vitae.producer.intake.Incoming;
import dev.vitae.producer.intake.Intake;
import dev.vitae.producer.intake.Receipt;
import dev.vitae.producer.intake.ResumeSender;
import dev.vitae.runtime.serde.AvroSerdes;
import dev.vitae.schemas.ReceivedResume;
import dev.vitae.schemas.Submission;
import dev.vitae.schemas.SubmittedResume;
import dev.vitae.schemas.Topics;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.utils.Utils;

/**
 * Writes documents and their submissions to Kafka. What is under way at one time is bounded, so
 * that a slow broker slows the caller down instead of filling the memory.
 */
public final class ResumePublisher implements ResumeSender {
  private static final int REMEMBERED = 100_000;

  private final Intake intake;
  private final Topics topics;
  private final Producer<String, byte[]> producer;
  private final Serializer<ReceivedResume> receivedSerializer;
  private final Serializer<SubmittedResume> submittedSerializer;
  private final int kibibytes;
  private final Semaphore room;
  private final Set<String> acknowledged = latest(REMEMBERED);

  /**
   * @param producer idempotent, with acks from all; stays the caller's to close
   * @param bytesUnderWay how many bytes of documents may wait for their acknowledgement
   */
  public ResumePublisher(
      Intake intake,
      Topics topics,
      AvroSerdes serdes,
      Producer<String, byte[]> producer,
      long bytesUnderWay) {
    this.intake = Objects.requireNonNull(intake, "intake must not be null");
    this.topics = Objects.requireNonNull(topics, "topics must not be null");
    this.producer = Objects.requireNonNull(producer, "producer must not be null");
    this.receivedSerializer = serdes.of(ReceivedResume.class).serializer();
    this.submittedSerializer = serdes.of(SubmittedResume.class).serializer();
    this.kibibytes = (int) (Math.max(bytesUnderWay, Intake.MAX_BYTES) / 1024) + 1;
    this.room = new Semaphore(kibibytes);
  }

  @Override
  public CompletableFuture<Receipt> send(Incoming incoming) {
    int size = size(incoming);
    room.acquireUninterruptibly(size);
    return sendInRoom(incoming, size);
  }

  /** Sends a document if there is room for it now; empty if there is not: try again later. */
  public Optional<CompletableFuture<Receipt>> trySend(Incoming incoming) {
    int size = size(incoming);
    return room.tryAcquire(size) ? Optional.of(sendInRoom(incoming, size)) : Optional.empty();
  }

  private CompletableFuture<Receipt> sendInRoom(Incoming incoming, int size) {
    CompletableFuture<Receipt> receipt;
    try {
      receipt =
          switch (intake.check(incoming)) {
            case Intake.Checked.Refused refused ->
                CompletableFuture.completedFuture(refused.receipt());
            case Intake.Checked.Ready ready -> write(ready);
          };
    } catch (RuntimeException e) {
      receipt = CompletableFuture.failedFuture(e);
    }
    return receipt.whenComplete((done, failure) -> room.release(size));
  }

  private CompletableFuture<Receipt> write(Intake.Checked.Ready ready) {
    String documentId = ready.received().getDocumentId();
    Submission submission = ready.submitted().getSubmission();
    long now = ready.received().getReceivedAt().toEpochMilli();
    String key = documentId + '/' + submission.getSubmissionId();
    CompletableFuture<Void> submitted =
        write(
            topics.submitted(),
            partition(topics.submitted(), documentId),
            now,
            key,
            submittedSerializer.serialize(topics.submitted(), ready.submitted()));
    CompletableFuture<Void> received =
        write(
            topics.received(),
            partition(topics.received(), documentId),
            now,
            documentId,
            receivedSerializer.serialize(topics.received(), ready.received()));
    return CompletableFuture.allOf(submitted, received)
        .thenApply(
            done ->
                new Receipt.Accepted(
                    documentId,
                    submission.getSubmissionId(),
                    ready.received().getMediaType(),
                    !acknowledged.add(documentId)));
  }

  private CompletableFuture<Void> write(
      String topic, int partition, long timestamp, String key, byte[] value) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    producer.send(
        new ProducerRecord<>(topic, partition, timestamp, key, value),
        (metadata, failure) -> {
          if (failure == null) {
            done.complete(null);
          } else {
            done.completeExceptionally(failure);
          }
        });
    return done;
  }

  /** Both topics of a document meet in one task: they are partitioned by documentId alone. */
  private int partition(String topic, String documentId) {
    int partitions = producer.partitionsFor(topic).size();
    byte[] key = documentId.getBytes(StandardCharsets.UTF_8);
    return Utils.toPositive(Utils.murmur2(key)) % partitions;
  }

  private int size(Incoming incoming) {
    return Math.min(kibibytes, 1 + incoming.content().length / 1024);
  }

  private static Set<String> latest(int size) {
    Map<String, Boolean> map =
        new LinkedHashMap<>() {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > size;
          }
        };
    return Collections.synchronizedSet(Collections.newSetFromMap(map));
  }
}
