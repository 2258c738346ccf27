package dev.vitae.runtime.kafka;

import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/** What each kind of client is created with: our defaults, below what the operator set. */
final class ClientProperties {
  /** The largest record on our topics: a document of 8 MiB and what stands around it. */
  static final int MAX_MESSAGE_BYTES = 10 * 1024 * 1024;

  /** A dead letter is a whole record and the reason why it is there. */
  static final int MAX_DEAD_LETTER_BYTES = 12 * 1024 * 1024;

  static final String PRODUCER = "producer.";
  static final String CONSUMER = "consumer.";
  static final String ADMIN = "admin.";
  private static final Set<String> KINDS = Set.of(PRODUCER, CONSUMER, ADMIN);

  private ClientProperties() {}

  static Properties admin(KafkaSettings settings) {
    Properties properties = common(settings);
    properties.putAll(only(settings, ADMIN));
    return properties;
  }

  static Properties producer(KafkaSettings settings, String clientId) {
    Properties properties = new Properties();
    properties.put(CommonClientConfigs.CLIENT_ID_CONFIG, clientId);
    properties.put(ProducerConfig.ACKS_CONFIG, "all");
    properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true");
    properties.putAll(producing());
    properties.putAll(common(settings));
    properties.putAll(only(settings, PRODUCER));
    return properties;
  }

  static Properties consumer(KafkaSettings settings, Optional<String> group) {
    Properties properties = new Properties();
    group.ifPresent(id -> properties.put(ConsumerConfig.GROUP_ID_CONFIG, id));
    properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
    properties.putAll(consuming());
    properties.putAll(common(settings));
    properties.putAll(only(settings, CONSUMER));
    return properties;
  }

  /** Of every producer, Streams' included. The largest request counts uncompressed bytes. */
  static Map<String, Object> producing() {
    return Map.of(
        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
        MAX_DEAD_LETTER_BYTES,
        ProducerConfig.COMPRESSION_TYPE_CONFIG,
        "lz4",
        ProducerConfig.LINGER_MS_CONFIG,
        5);
  }

  /** Of every consumer, Streams' included: a fetch is held in memory whole, so it is bounded. */
  static Map<String, Object> consuming() {
    return Map.of(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 16 * 1024 * 1024);
  }

  /** What goes to every client, as the operator set it. */
  static Properties common(KafkaSettings settings) {
    Properties properties = new Properties();
    properties.put(
        CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, KafkaSettings.DEFAULT_BOOTSTRAP_SERVERS);
    settings
        .clients()
        .forEach(
            (key, value) -> {
              if (KINDS.stream().noneMatch(key::startsWith)) {
                properties.put(key, value);
              }
            });
    return properties;
  }

  /** What goes to one kind of client, as the operator set it. */
  static Properties only(KafkaSettings settings, String kind) {
    Properties properties = new Properties();
    settings
        .clients()
        .forEach(
            (key, value) -> {
              if (key.startsWith(kind)) {
                properties.put(key.substring(kind.length()), value);
              }
            });
    return properties;
  }
}
