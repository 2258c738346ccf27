package dev.vitae.standalone.pipeline;

import dev.vitae.runtime.kafka.KafkaSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends documents that are on {@code resumes.received} once more, byte for byte. */
public final class Replay {
  private static final Duration POLL = Duration.ofSeconds(1);

  private Replay() {}

  /**
   * Sends these documents again, those that are still there.
   *
   * @param documentIds whose
   * @return how many were sent
   */
  public static int of(Set<String> documentIds, KafkaSettings settings)
      throws InterruptedException, ExecutionException {
    try (KafkaConsumer<String, byte[]> consumer =
            new KafkaConsumer<>(
                settings.consumer(Optional.empty()),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        KafkaProducer<String, byte[]> producer =
            new KafkaProducer<>(
                settings.producer("replay"), new StringSerializer(), new ByteArraySerializer())) {
      String topic = settings.topics().received();
      Map<String, Integer> partitions = latest(consumer, topic, documentIds);
      // A second pass sends: only then is it known that a document was not erased later on.
      List<Future<?>> sent = new ArrayList<>();
      Set<String> left = new HashSet<>(partitions.keySet());
      read(
          consumer,
          topic,
          record -> {
            if (record.value() != null && left.remove(record.key())) {
              sent.add(
                  producer.send(
                      new ProducerRecord<>(
                          topic, record.partition(), record.key(), record.value())));
            }
          });
      for (Future<?> one : sent) {
        one.get();
      }
      return sent.size();
    }
  }

  /** The partition of each of these documents that is there and was not erased. */
  private static Map<String, Integer> latest(
      KafkaConsumer<String, byte[]> consumer, String topic, Set<String> documentIds) {
    Map<String, Integer> partitions = new HashMap<>();
    read(
        consumer,
        topic,
        record -> {
          if (record.value() == null) {
            partitions.remove(record.key());
          } else if (documentIds.contains(record.key())) {
            partitions.put(record.key(), record.partition());
          }
        });
    return partitions;
  }

  private interface Reader {
    void read(ConsumerRecord<String, byte[]> record);
  }

  /** Reads the topic from its beginning to what is its end now. */
  private static void read(KafkaConsumer<String, byte[]> consumer, String topic, Reader reader) {
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream()
            .map(part -> new TopicPartition(topic, part.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    while (ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      consumer.poll(POLL).forEach(reader::read);
    }
  }
}
