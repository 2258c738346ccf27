package dev.vitae.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.vitae.runtime.kafka.Guarantee;
import dev.vitae.runtime.kafka.KafkaSettings;
import dev.vitae.runtime.streams.StreamsService;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StoreAgeIT {
  private static final Duration LIMIT = Duration.ofSeconds(90);
  private static final String STORE = "kept";

  @RegisterExtension static final PipelineBroker BROKER = new PipelineBroker();

  @Test
  void storeThatWasAwayWhileATombstoneCameAndWentForgetsWhatWasErased() throws Exception {
    KafkaSettings settings = BROKER.settings();
    Topic topic = new Topic(settings, settings.topics().prefix() + "forgetful");
    BROKER.create(settings, forgetful(topic.name()));

    try (StreamsService service = keeping(settings, topic)) {
      service.start();
      topic.write("erased", bytes("a person"));
      topic.write("kept", bytes("another"));
      awaitKept(service, Map.of("erased", "a person", "kept", "another"));
    }

    topic.write("erased", null);
    await("the tombstone itself is gone")
        .atMost(LIMIT)
        .pollInterval(Duration.ofSeconds(1))
        .until(
            () -> {
              topic.write("filler", bytes("so that what is older is compacted"));
              return topic.read().stream().noneMatch(read -> key(read.key()).equals("erased"));
            });

    try (StreamsService service = keeping(settings, topic)) {
      service.start();
      awaitKept(service, Map.of("kept", "another", "filler", "so that what is older is compacted"));
    }
  }

  /** Compacted at once, and its tombstones with it. */
  private static NewTopic forgetful(String name) {
    return new NewTopic(name, Optional.of(1), Optional.of((short) 1))
        .configs(
            Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT,
                TopicConfig.DELETE_RETENTION_MS_CONFIG, "1",
                TopicConfig.SEGMENT_MS_CONFIG, "500",
                TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG, "500",
                TopicConfig.MIN_CLEANABLE_DIRTY_RATIO_CONFIG, "0.01"));
  }

  private static StreamsService keeping(KafkaSettings settings, Topic topic) {
    Topology topology =
        new Topology()
            .addReadOnlyStateStore(
                Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(STORE), Serdes.String(), Serdes.String())
                    .withLoggingDisabled(),
                "read",
                Serdes.String().deserializer(),
                Serdes.String().deserializer(),
                topic.name(),
                "keep",
                Keeper::new);
    return new StreamsService(
        "keeper", topology, settings.streams("keeper", Guarantee.AT_LEAST_ONCE));
  }

  private static final class Keeper extends ContextualProcessor<String, String, Void, Void> {
    @Override
    public void process(Record<String, String> record) {
      KeyValueStore<String, String> store = context().getStateStore(STORE);
      store.put(record.key(), record.value());
    }
  }

  private static void awaitKept(StreamsService service, Map<String, String> expected) {
    await().atMost(LIMIT).until(() -> service.ready().ok());
    await().atMost(LIMIT).untilAsserted(() -> assertThat(kept(service)).isEqualTo(expected));
  }

  private static Map<String, String> kept(StreamsService service) {
    ReadOnlyKeyValueStore<String, String> store =
        service
            .streams()
            .store(
                StoreQueryParameters.fromNameAndType(STORE, QueryableStoreTypes.keyValueStore()));
    Map<String, String> all = new TreeMap<>();
    try (KeyValueIterator<String, String> each = store.all()) {
      each.forEachRemaining(entry -> all.put(entry.key, entry.value));
    }
    return all;
  }

  private static String key(byte[] key) {
    return new String(key, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
