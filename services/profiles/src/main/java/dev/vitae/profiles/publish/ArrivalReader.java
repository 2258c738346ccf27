package dev.vitae.profiles.publish;

import dev.vitae.runtime.serde.AvroSerdes;
import dev.vitae.runtime.serde.RegistryUnavailableException;
import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.PersonDocument;
import dev.vitae.schemas.RejectedResume;
import dev.vitae.schemas.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what comes through the pipeline, from now on, in all partitions: every instance shows all.
 *
 * <p>A view and no part of the pipeline: it commits nothing, and when it fails, only the live view
 * ends, with a line in the log.
 */
public final class ArrivalReader implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(ArrivalReader.class);
  private static final Duration POLL = Duration.ofSeconds(1);
  private static final Duration CLOSE_LIMIT = Duration.ofSeconds(5);

  private final Topics topics;
  private final Deserializer<EnrichedProfile> people;
  private final Deserializer<RejectedResume> rejected;
  private final Arrivals arrivals;
  private final Consumer<String, byte[]> consumer;
  private final Thread thread;
  private volatile boolean closing;

  /**
   * @param consumer properties of a consumer without a group
   */
  public ArrivalReader(Topics topics, AvroSerdes serdes, Properties consumer, Arrivals arrivals) {
    this.topics = Objects.requireNonNull(topics, "topics must not be null");
    this.people = serdes.of(EnrichedProfile.class).deserializer();
    this.rejected = serdes.of(RejectedResume.class).deserializer();
    this.arrivals = Objects.requireNonNull(arrivals, "arrivals must not be null");
    this.consumer =
        new KafkaConsumer<>(consumer, new StringDeserializer(), new ByteArrayDeserializer());
    this.thread = Thread.ofPlatform().name("arrivals").daemon().unstarted(this::read);
  }

  /** Starts reading. */
  public void start() {
    thread.start();
  }

  private void read() {
    try (consumer) {
      List<TopicPartition> partitions =
          List.of(topics.submitted(), topics.normalized(), topics.rejected(), topics.enriched())
              .stream()
              .flatMap(topic -> consumer.partitionsFor(topic).stream())
              .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToEnd(partitions);
      while (!closing) {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
          arrival(record).ifPresent(arrivals::tell);
        }
      }
    } catch (WakeupException | InterruptException closed) {
      log.debug("No more arrivals are read.");
    } catch (KafkaException e) {
      log.warn("No more arrivals are shown: {}", e.toString());
    }
  }

  private Optional<Arrival> arrival(ConsumerRecord<String, byte[]> record) {
    Instant at = Instant.ofEpochMilli(record.timestamp());
    String topic = record.topic();
    String key = Objects.requireNonNullElse(record.key(), "");
    try {
      if (topic.equals(topics.enriched())) {
        return Optional.of(ofPerson(at, key, people.deserialize(topic, record.value())));
      } else if (record.value() == null) {
        return Optional.empty(); // the person's tombstone follows
      } else if (topic.equals(topics.submitted())) {
        String documentId = key.substring(0, Math.max(0, key.indexOf('/')));
        return document(Arrival.Kind.RECEIVED, at, documentId, Optional.empty());
      } else if (topic.equals(topics.normalized())) {
        return document(Arrival.Kind.NORMALIZED, at, key, Optional.empty());
      }
      RejectedResume why = rejected.deserialize(topic, record.value());
      return document(Arrival.Kind.REJECTED, at, key, Optional.of(why.getCode().name()));
    } catch (SerializationException | RegistryUnavailableException e) {
      log.debug("An arrival cannot be read and is not shown.");
      return Optional.empty();
    }
  }

  private static Optional<Arrival> document(
      Arrival.Kind kind, Instant at, String documentId, Optional<String> code) {
    return Optional.of(Arrival.ofDocument(kind, at, documentId, code));
  }

  private static Arrival ofPerson(Instant at, String personId, EnrichedProfile person) {
    Optional<String> id = Optional.of(personId);
    if (person == null) {
      return new Arrival(
          Arrival.Kind.ERASED, at, List.of(), id, Optional.empty(), Optional.empty());
    }
    List<String> documents =
        person.getDocuments().stream().map(PersonDocument::getDocumentId).toList();
    Optional<String> name =
        Optional.ofNullable(person.getProfile().getName()).map(n -> n.getFull().getWritten());
    return new Arrival(Arrival.Kind.ENRICHED, at, documents, id, Optional.empty(), name);
  }

  @Override
  public void close() {
    closing = true;
    consumer.wakeup();
    arrivals.end();
    try {
      thread.join(CLOSE_LIMIT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
