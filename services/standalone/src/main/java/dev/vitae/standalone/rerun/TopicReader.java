package dev.vitae.standalone.rerun;

import dev.vitae.runtime.kafka.KafkaSettings;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads what is committed on a topic, as often as one likes, from its beginning to what was its end
 * when this was made.
 */
final class TopicReader implements AutoCloseable {
  private static final Duration POLL = Duration.ofSeconds(1);

  /** Is handed every record in the order of its partition. */
  interface Each {
    void record(ConsumerRecord<String, byte[]> record)
        throws InterruptedException, ExecutionException;
  }

  /** Where a record stands. */
  record Place(int partition, long offset) {
    static Place of(ConsumerRecord<?, ?> record) {
      return new Place(record.partition(), record.offset());
    }
  }

  private final KafkaConsumer<String, byte[]> consumer;
  private final Map<TopicPartition, Long> ends;

  TopicReader(KafkaSettings settings, String topic) {
    consumer =
        new KafkaConsumer<>(
            settings.consumer(Optional.empty()),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream()
            .map(part -> new TopicPartition(topic, part.partition()))
            .toList();
    ends = Map.copyOf(consumer.endOffsets(partitions));
  }

  /** Where the latest record of each of these keys stands; one that was erased stands nowhere. */
  Map<String, Place> latest(Set<String> keys) throws InterruptedException, ExecutionException {
    Map<String, Place> latest = new HashMap<>();
    read(
        record -> {
          if (record.value() == null) {
            latest.remove(record.key());
          } else if (keys.contains(record.key())) {
            latest.put(record.key(), Place.of(record));
          }
        });
    return latest;
  }

  /** Where each partition ended. */
  Map<TopicPartition, Long> ends() {
    return ends;
  }

  void read(Each each) throws InterruptedException, ExecutionException {
    consumer.assign(ends.keySet());
    consumer.seekToBeginning(ends.keySet());
    while (ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
        // What came later belongs to another reading.
        if (record.offset() < ends.get(new TopicPartition(record.topic(), record.partition()))) {
          each.record(record);
        }
      }
    }
  }

  @Override
  public void close() {
    consumer.close();
  }
}
