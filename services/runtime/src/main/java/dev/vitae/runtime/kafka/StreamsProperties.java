package dev.vitae.runtime.kafka;

import dev.vitae.runtime.streams.DeadLetterDeserialization;
import dev.vitae.runtime.streams.DeadLetterProcessing;
import dev.vitae.runtime.streams.DeadLetterProduction;
import dev.vitae.runtime.streams.SmallRocks;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;

/** What a Streams application is created with. */
final class StreamsProperties {
  private StreamsProperties() {}

  static Properties of(KafkaSettings settings, String stage, Guarantee guarantee) {
    Properties properties = new Properties();
    properties.put(StreamsConfig.APPLICATION_ID_CONFIG, settings.group(stage));
    properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, guarantee.configured());
    properties.put(StreamsConfig.STATE_DIR_CONFIG, settings.stateDirectory().toString());
    properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.threads());
    properties.put(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, settings.standbys());
    properties.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, settings.replicas());
    // Names that Streams makes up change with the topology, and stored state would be lost.
    properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
    properties.put(
        StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG),
        ClientProperties.MAX_MESSAGE_BYTES);
    TopicSetup.forgetting()
        .forEach((key, value) -> properties.put(StreamsConfig.topicPrefix(key), value));
    properties.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, SmallRocks.class);

    properties.put(
        StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, settings.topics().deadLetters());
    properties.put(
        StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG,
        DeadLetterDeserialization.class);
    properties.put(
        StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterProcessing.class);
    properties.put(
        StreamsConfig.PRODUCTION_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterProduction.class);

    // A killed instance holds its tasks until its session ends; a starved one must not lose them.
    properties.put(consumer(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), 8_000);
    properties.put(consumer(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG), 2_500);
    properties.put(consumer(ConsumerConfig.ISOLATION_LEVEL_CONFIG), "read_committed");
    ClientProperties.consuming().forEach((key, value) -> properties.put(consumer(key), value));
    ClientProperties.producing().forEach((key, value) -> properties.put(producer(key), value));
    properties.put(producer(ProducerConfig.ACKS_CONFIG), "all");
    if (guarantee == Guarantee.EXACTLY_ONCE) {
      // Streams' own default of 10 s is less than one wait for an absent registry.
      properties.put(producer(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG), 60_000);
    }

    properties.putAll(ClientProperties.common(settings));
    overrides(properties, settings, ClientProperties.CONSUMER);
    overrides(properties, settings, ClientProperties.PRODUCER);
    overrides(properties, settings, ClientProperties.ADMIN);
    return properties;
  }

  private static void overrides(Properties properties, KafkaSettings settings, String kind) {
    ClientProperties.only(settings, kind)
        .forEach((key, value) -> properties.put(kind + key, value));
  }

  private static String consumer(String key) {
    return StreamsConfig.consumerPrefix(key);
  }

  private static String producer(String key) {
    return StreamsConfig.producerPrefix(key);
  }
}
