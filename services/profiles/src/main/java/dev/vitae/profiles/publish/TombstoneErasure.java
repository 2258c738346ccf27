package dev.vitae.profiles.publish;

import dev.vitae.profiles.documents.ErasedDocument;
import dev.vitae.schemas.Topics;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.utils.Utils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Erases with tombstones on the two topics that everything else follows from. */
public final class TombstoneErasure implements Erasure {
  private static final Logger log = LoggerFactory.getLogger(TombstoneErasure.class);
  private static final int ANSWER_SECONDS = 30;

  private final Topics topics;
  private final Producer<String, byte[]> producer;

  /**
   * @param producer idempotent, with acks from all; stays the caller's to close
   */
  public TombstoneErasure(Topics topics, Producer<String, byte[]> producer) {
    this.topics = Objects.requireNonNull(topics, "topics must not be null");
    this.producer = Objects.requireNonNull(producer, "producer must not be null");
  }

  @Override
  public boolean erase(Collection<ErasedDocument> documents) {
    List<Future<RecordMetadata>> sent = new ArrayList<>();
    try {
      for (ErasedDocument document : documents) {
        String documentId = document.documentId();
        // A document that is sent again meanwhile brings its submission along; the other way
        // round a submission could stay without its document.
        sent.add(send(topics.received(), documentId, documentId));
        for (String submissionId : document.submissionIds()) {
          sent.add(send(topics.submitted(), documentId, documentId + '/' + submissionId));
        }
      }
      for (Future<RecordMetadata> one : sent) {
        one.get(ANSWER_SECONDS, TimeUnit.SECONDS);
      }
      return true;
    } catch (ExecutionException | TimeoutException | KafkaException e) {
      log.warn("An erasure was not taken whole: {}", e.toString());
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Both topics are partitioned by documentId alone, as the producer of résumés writes them. */
  private Future<RecordMetadata> send(String topic, String documentId, String key) {
    byte[] bytes = documentId.getBytes(StandardCharsets.UTF_8);
    int partition = Utils.toPositive(Utils.murmur2(bytes)) % producer.partitionsFor(topic).size();
    return producer.send(new ProducerRecord<>(topic, partition, key, null));
  }
}
