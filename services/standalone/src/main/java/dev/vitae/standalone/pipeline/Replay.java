package dev.vitae.standalone.pipeline;

import dev.vitae.runtime.kafka.KafkaSettings;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Sends documents that are on {@code resumes.received} once more, byte for byte.
 *
 * <p>What is erased meanwhile stays erased: each document goes in a transaction of its own, which
 * is committed only when no tombstone came before it since the topic was read. To be used once, by
 * one thread.
 */
public final class Replay implements AutoCloseable {
  private static final Duration POLL = Duration.ofSeconds(1);

  private final String topic;
  private final KafkaConsumer<String, byte[]> reader;
  private final KafkaConsumer<String, byte[]> watch;
  private final KafkaProducer<String, byte[]> producer;
  private final List<TopicPartition> partitions;
  private final Map<TopicPartition, Long> ends;
  private final Set<String> erased = new HashSet<>();

  public Replay(KafkaSettings settings) {
    topic = settings.topics().received();
    Properties reading = settings.consumer(Optional.empty());
    // An open transaction, this one's own, must not hide what stands before and behind it.
    reading.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_uncommitted");
    reader = new KafkaConsumer<>(reading, new StringDeserializer(), new ByteArrayDeserializer());
    watch = new KafkaConsumer<>(reading, new StringDeserializer(), new ByteArrayDeserializer());
    Properties writing = settings.producer("replay");
    writing.put(
        ProducerConfig.TRANSACTIONAL_ID_CONFIG, settings.group("replay-" + UUID.randomUUID()));
    producer = new KafkaProducer<>(writing, new StringSerializer(), new ByteArraySerializer());
    partitions =
        reader.partitionsFor(topic).stream()
            .map(part -> new TopicPartition(topic, part.partition()))
            .toList();
    ends = reader.endOffsets(partitions);
  }

  /** Those of these documents that are there, and were not erased. */
  public Set<String> find(Set<String> documentIds) {
    Set<String> found = new HashSet<>();
    read(
        record -> {
          if (record.value() == null) {
            found.remove(record.key());
          } else if (documentIds.contains(record.key())) {
            found.add(record.key());
          }
        });
    return found;
  }

  /**
   * Sends documents again.
   *
   * @param found as {@link #find} gave them
   * @return how many were sent: all but those erased since
   */
  public int send(Set<String> found) throws InterruptedException, ExecutionException {
    producer.initTransactions();
    watch.assign(partitions);
    ends.forEach(watch::seek);
    Set<String> left = new HashSet<>(found);
    reader.assign(partitions);
    reader.seekToBeginning(partitions);
    int sent = 0;
    while (behind()) {
      for (ConsumerRecord<String, byte[]> record : reader.poll(POLL)) {
        if (record.value() != null && left.remove(record.key()) && sendAgain(record)) {
          sent++;
        }
      }
    }
    return sent;
  }

  private boolean sendAgain(ConsumerRecord<String, byte[]> record)
      throws InterruptedException, ExecutionException {
    producer.beginTransaction();
    long offset =
        producer
            .send(new ProducerRecord<>(topic, record.partition(), record.key(), record.value()))
            .get()
            .offset();
    TopicPartition partition = new TopicPartition(topic, record.partition());
    while (watch.position(partition) <= offset) {
      for (ConsumerRecord<String, byte[]> later : watch.poll(POLL)) {
        if (later.value() == null) {
          erased.add(later.key());
        }
      }
    }
    if (erased.contains(record.key())) {
      producer.abortTransaction();
      return false;
    }
    producer.commitTransaction();
    return true;
  }

  /** Reads the topic from its beginning to what was its end at the start. */
  private void read(Consumer<ConsumerRecord<String, byte[]>> each) {
    reader.assign(partitions);
    reader.seekToBeginning(partitions);
    while (behind()) {
      reader.poll(POLL).forEach(each);
    }
  }

  private boolean behind() {
    return ends.entrySet().stream().anyMatch(end -> reader.position(end.getKey()) < end.getValue());
  }

  @Override
  public void close() {
    reader.close();
    watch.close();
    producer.close();
  }
}
