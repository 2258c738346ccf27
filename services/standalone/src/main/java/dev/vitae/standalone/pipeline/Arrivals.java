package dev.vitae.standalone.pipeline;

import dev.vitae.runtime.kafka.KafkaSettings;
import dev.vitae.runtime.serde.AvroSerdes;
import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.PersonDocument;
import dev.vitae.schemas.RejectedResume;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens to what comes out of the pipeline, from the beginning, and knows which documents are
 * through: part of a person, rejected, or with the dead letters.
 */
public final class Arrivals implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Arrivals.class);

  /** Who is told; called from one thread. */
  public interface Listener {
    /**
     * A person came or changed.
     *
     * @param earlier whether that was before this listener began
     */
    void person(EnrichedProfile person, boolean earlier);

    /** A person was erased, or goes by another id now. */
    void gone(String personId, boolean earlier);

    /** A document was rejected. */
    void rejected(RejectedResume rejection, boolean earlier);

    /** A rejected document was erased, or is no longer rejected. */
    void rejectionGone(String documentId, boolean earlier);

    /** All that was there before has been told; what follows is new. */
    void caughtUp();

    /** A record could not be processed; it stands with the dead letters. */
    void failed(String key, boolean earlier);
  }

  private final KafkaConsumer<String, byte[]> consumer;
  private final Deserializer<EnrichedProfile> people;
  private final Deserializer<RejectedResume> rejections;
  private final KafkaSettings settings;
  private final Listener listener;
  private final Set<String> through = ConcurrentHashMap.newKeySet();
  private final Thread thread;
  private Map<TopicPartition, Long> ends = new HashMap<>();

  public Arrivals(KafkaSettings settings, AvroSerdes serdes, Listener listener) {
    this.settings = Objects.requireNonNull(settings, "settings must not be null");
    this.listener = Objects.requireNonNull(listener, "listener must not be null");
    this.people = serdes.of(EnrichedProfile.class).deserializer();
    this.rejections = serdes.of(RejectedResume.class).deserializer();
    this.consumer =
        new KafkaConsumer<>(
            settings.consumer(Optional.empty()),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    this.thread = Thread.ofPlatform().name("arrivals").unstarted(this::listen);
  }

  /** Begins to listen: all that comes from now on is new. */
  public void start() {
    List<TopicPartition> partitions =
        List.of(
                settings.topics().enriched(),
                settings.topics().rejected(),
                settings.topics().deadLetters())
            .stream()
            .flatMap(topic -> consumer.partitionsFor(topic).stream())
            .map(part -> new TopicPartition(part.topic(), part.partition()))
            .toList();
    consumer.assign(partitions);
    ends = consumer.endOffsets(partitions);
    consumer.seekToBeginning(partitions);
    thread.start();
  }

  /** Whether a document is part of a person, rejected, or with the dead letters. */
  public boolean isThrough(String documentId) {
    return through.contains(documentId);
  }

  @Override
  public void close() {
    consumer.wakeup();
    try {
      thread.join(Duration.ofSeconds(10));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void listen() {
    try (consumer) {
      List<ConsumerRecord<String, byte[]>> since = new ArrayList<>();
      while (!hasCaughtUp()) {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(500))) {
          if (isEarlier(record)) {
            tell(record);
          } else {
            since.add(record);
          }
        }
      }
      listener.caughtUp();
      since.forEach(this::tell);
      while (!Thread.currentThread().isInterrupted()) {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(500))) {
          tell(record);
        }
      }
    } catch (WakeupException closed) {
      log.debug("Arrivals are no longer listened to.");
    }
  }

  private boolean hasCaughtUp() {
    return ends.entrySet().stream()
        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
  }

  private boolean isEarlier(ConsumerRecord<String, byte[]> record) {
    return record.offset() < ends.get(new TopicPartition(record.topic(), record.partition()));
  }

  private void tell(ConsumerRecord<String, byte[]> record) {
    boolean earlier = isEarlier(record);
    if (record.topic().equals(settings.topics().deadLetters())) {
      String key = record.key() == null ? "" : record.key();
      through.add(key);
      listener.failed(key, earlier);
    } else if (record.value() == null) {
      if (record.topic().equals(settings.topics().enriched())) {
        listener.gone(record.key(), earlier);
      } else {
        listener.rejectionGone(record.key(), earlier);
      }
    } else {
      try {
        tell(record, earlier);
      } catch (SerializationException e) {
        log.warn("A record of {} cannot be read.", record.topic(), e);
      }
    }
  }

  private void tell(ConsumerRecord<String, byte[]> record, boolean earlier) {
    if (record.topic().equals(settings.topics().enriched())) {
      EnrichedProfile person = people.deserialize(record.topic(), record.value());
      person.getDocuments().stream().map(PersonDocument::getDocumentId).forEach(through::add);
      listener.person(person, earlier);
    } else {
      RejectedResume rejection = rejections.deserialize(record.topic(), record.value());
      through.add(rejection.getDocumentId());
      listener.rejected(rejection, earlier);
    }
  }
}
