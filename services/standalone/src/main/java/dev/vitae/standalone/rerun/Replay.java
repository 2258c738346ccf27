package dev.vitae.standalone.rerun;

import dev.vitae.runtime.kafka.KafkaSettings;
import dev.vitae.standalone.rerun.TopicReader.Place;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
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
 * Sends records that are on a compacted topic once more, byte for byte.
 *
 * <p>What comes meanwhile wins, so that what was erased stays erased: each record goes in a
 * transaction of its own, which is committed only when nothing with its key came before it since
 * the topic was read. To be used once, by one thread.
 */
public final class Replay implements AutoCloseable {
  private static final Duration POLL = Duration.ofSeconds(1);

  /** Lets whoever reads the topic keep up. */
  public interface Pace {
    /** As fast as it goes. */
    Pace ANY = number -> {};

    /** Called after each record that was sent; may wait. */
    void sent(int number) throws InterruptedException, ExecutionException;
  }

  private final String topic;
  private final TopicReader reader;
  private final KafkaConsumer<String, byte[]> watch;
  private final KafkaProducer<String, byte[]> producer;
  private final Map<String, Place> places = new HashMap<>();
  private final Set<String> changed = new HashSet<>();

  /**
   * @param topic whose records
   */
  public Replay(KafkaSettings settings, String topic) {
    this.topic = topic;
    reader = new TopicReader(settings, topic);
    Properties watching = settings.consumer(Optional.empty());
    // An open transaction, this one's own, must not hide what stands before and behind it. Of one
    // that is aborted later a key is left alone for nothing, which does no harm.
    watching.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_uncommitted");
    watch = new KafkaConsumer<>(watching, new StringDeserializer(), new ByteArrayDeserializer());
    Properties writing = settings.producer("replay");
    writing.put(
        ProducerConfig.TRANSACTIONAL_ID_CONFIG, settings.group("replay-" + UUID.randomUUID()));
    producer = new KafkaProducer<>(writing, new StringSerializer(), new ByteArraySerializer());
  }

  /** Finds those of these keys that are there, and were not erased. */
  public Set<String> find(Set<String> keys) throws InterruptedException, ExecutionException {
    places.clear();
    places.putAll(reader.latest(keys));
    return Set.copyOf(places.keySet());
  }

  /**
   * Sends what was found again.
   *
   * @return how many were sent: all but those that something came for since
   */
  public int send(Pace pace) throws InterruptedException, ExecutionException {
    producer.initTransactions();
    watch.assign(reader.ends().keySet());
    reader.ends().forEach(watch::seek);
    AtomicInteger sent = new AtomicInteger();
    reader.read(
        record -> {
          if (Place.of(record).equals(places.get(record.key())) && sendAgain(record)) {
            pace.sent(sent.incrementAndGet());
          }
        });
    return sent.get();
  }

  private boolean sendAgain(ConsumerRecord<String, byte[]> record)
      throws InterruptedException, ExecutionException {
    producer.beginTransaction();
    long own =
        producer
            .send(new ProducerRecord<>(topic, record.partition(), record.key(), record.value()))
            .get()
            .offset();
    TopicPartition partition = new TopicPartition(topic, record.partition());
    while (watch.position(partition) <= own) {
      for (ConsumerRecord<String, byte[]> later : watch.poll(POLL)) {
        if (later.partition() != record.partition() || later.offset() != own) {
          changed.add(later.key());
        }
      }
    }
    if (changed.contains(record.key())) {
      producer.abortTransaction();
      return false;
    }
    producer.commitTransaction();
    return true;
  }

  @Override
  public void close() {
    reader.close();
    watch.close();
    producer.close();
  }
}
