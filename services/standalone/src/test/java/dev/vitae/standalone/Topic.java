package dev.vitae.standalone;

import dev.vitae.runtime.kafka.GroupLag;
import dev.vitae.runtime.kafka.KafkaSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A topic as tests look at it: bytes in, bytes out. */
public record Topic(KafkaSettings settings, String name) {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  /** Writes and waits until it is acknowledged. */
  public void write(String key, byte[] value) throws Exception {
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            settings.producer("test"), new StringSerializer(), new ByteArraySerializer())) {
      producer.send(new ProducerRecord<>(name, key, value)).get(20, TimeUnit.SECONDS);
    }
  }

  /** All that is committed, from the beginning to the end that the topic has now. */
  public List<ConsumerRecord<byte[], byte[]>> read() throws Exception {
    List<TopicPartition> partitions;
    try (Admin admin = Admin.create(settings.admin())) {
      partitions = GroupLag.partitions(admin, Set.of(name), LIMIT);
    } catch (ExecutionException e) {
      throw new IllegalStateException(name, e);
    }
    List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(
            settings.consumer(Optional.empty()),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
        consumer.poll(Duration.ofMillis(200)).forEach(records::add);
      }
    }
    return records;
  }
}
