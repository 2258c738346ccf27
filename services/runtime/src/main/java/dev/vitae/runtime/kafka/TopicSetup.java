package dev.vitae.runtime.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.CreateTopicsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Creates the topics this program needs. Any number of processes may do so at the same time, and
 * what exists is left as it is: partitions and settings of a topic are its operator's.
 */
public final class TopicSetup {
  private static final Logger log = LoggerFactory.getLogger(TopicSetup.class);

  /** Erased values leave the disk at the latest a day after their tombstone. */
  private static final Duration MAX_COMPACTION_LAG = Duration.ofDays(1);

  /** A stage that was away for no longer than this hears of all that was erased meanwhile. */
  private static final Duration TOMBSTONES_KEPT = Duration.ofDays(7);

  private static final Duration DEAD_LETTER_RETENTION = Duration.ofDays(7);
  private static final Duration ASK_AGAIN_AFTER = Duration.ofMillis(50);

  private final KafkaSettings settings;

  public TopicSetup(KafkaSettings settings) {
    this.settings = Objects.requireNonNull(settings, "settings must not be null");
  }

  /** All topics that the stages share. */
  public List<NewTopic> all() {
    List<NewTopic> topics =
        settings.topics().published().stream()
            .map(this::compacted)
            .collect(Collectors.toCollection(ArrayList::new));
    if (settings.blind()) {
      topics.add(compacted(settings.topics().blind()));
    }
    settings.documentRetention().ifPresent(age -> expireDocuments(topics, age));
    topics.add(
        topic(
            settings.topics().deadLetters(),
            Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                TopicConfig.CLEANUP_POLICY_DELETE,
                TopicConfig.RETENTION_MS_CONFIG,
                Long.toString(DEAD_LETTER_RETENTION.toMillis()),
                TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                Integer.toString(ClientProperties.MAX_DEAD_LETTER_BYTES))));
    return List.copyOf(topics);
  }

  /** A topic that keeps the latest value of each key: for a stage that needs one of its own. */
  public NewTopic compacted(String name) {
    Map<String, String> configs = new TreeMap<>(forgetting());
    configs.put(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
    configs.put(
        TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(ClientProperties.MAX_MESSAGE_BYTES));
    return topic(name, configs);
  }

  /** How a compacted topic forgets, one of Streams' own too. */
  static Map<String, String> forgetting() {
    return Map.of(
        TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG,
        Long.toString(MAX_COMPACTION_LAG.toMillis()),
        TopicConfig.DELETE_RETENTION_MS_CONFIG,
        Long.toString(TOMBSTONES_KEPT.toMillis()));
  }

  /**
   * Creates those that do not exist and waits until every one can be described.
   *
   * @param limit for all of it
   * @return one sentence for each setting that an existing topic has otherwise; logged, too
   * @throws TimeoutException if the cluster does not answer within the limit
   * @throws ExecutionException if it refuses
   */
  public List<String> create(List<NewTopic> topics, Duration limit)
      throws InterruptedException, ExecutionException, TimeoutException {
    long deadline = System.nanoTime() + limit.toNanos();
    try (Admin admin = Admin.create(settings.admin())) {
      CreateTopicsOptions options = new CreateTopicsOptions().timeoutMs((int) limit.toMillis());
      for (KafkaFuture<Void> created : admin.createTopics(topics, options).values().values()) {
        ignoreExisting(created, deadline);
      }
      List<String> names = topics.stream().map(NewTopic::name).toList();
      Map<String, TopicDescription> described = described(admin, names, deadline);
      Map<ConfigResource, Config> configured =
          admin
              .describeConfigs(names.stream().map(TopicSetup::resource).toList())
              .all()
              .get(left(deadline), TimeUnit.NANOSECONDS);
      List<String> differences =
          topics.stream()
              .flatMap(
                  topic ->
                      differences(
                          topic,
                          described.get(topic.name()),
                          configured.get(resource(topic.name()))))
              .toList();
      differences.forEach(log::warn);
      return differences;
    }
  }

  private void expireDocuments(List<NewTopic> topics, Duration age) {
    NewTopic received = compacted(settings.topics().received());
    Map<String, String> configs = new TreeMap<>(received.configs());
    configs.put(
        TopicConfig.CLEANUP_POLICY_CONFIG,
        TopicConfig.CLEANUP_POLICY_COMPACT + ',' + TopicConfig.CLEANUP_POLICY_DELETE);
    configs.put(TopicConfig.RETENTION_MS_CONFIG, Long.toString(age.toMillis()));
    topics.replaceAll(
        topic -> topic.name().equals(received.name()) ? received.configs(configs) : topic);
  }

  private NewTopic topic(String name, Map<String, String> configs) {
    Map<String, String> all = new TreeMap<>(configs);
    // With three replicas one broker may be away, and what was acknowledged still is on two.
    all.put(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, settings.replicas() > 2 ? "2" : "1");
    return new NewTopic(
            name, Optional.of(settings.partitions()), Optional.of((short) settings.replicas()))
        .configs(all);
  }

  private static void ignoreExisting(KafkaFuture<Void> created, long deadline)
      throws InterruptedException, ExecutionException, TimeoutException {
    try {
      created.get(left(deadline), TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw e;
      }
    }
  }

  /** A topic that was just created is not known to every broker yet: asked until it is. */
  private static Map<String, TopicDescription> described(
      Admin admin, List<String> names, long deadline)
      throws InterruptedException, ExecutionException, TimeoutException {
    while (true) {
      try {
        return admin
            .describeTopics(names)
            .allTopicNames()
            .get(left(deadline), TimeUnit.NANOSECONDS);
      } catch (ExecutionException e) {
        boolean unknownYet = e.getCause() instanceof UnknownTopicOrPartitionException;
        if (!unknownYet || left(deadline) == 0) {
          throw e;
        }
        LockSupport.parkNanos(ASK_AGAIN_AFTER.toNanos());
      }
    }
  }

  private static Stream<String> differences(
      NewTopic wanted, TopicDescription described, Config configured) {
    Stream<String> partitions =
        described.partitions().size() == wanted.numPartitions()
            ? Stream.empty()
            : Stream.of(
                "Topic %s has %d partitions, not %d: it stays so."
                    .formatted(
                        wanted.name(), described.partitions().size(), wanted.numPartitions()));
    Stream<String> settings =
        wanted.configs().entrySet().stream()
            .filter(entry -> !sameValue(configured.get(entry.getKey()), entry.getValue()))
            .map(
                entry ->
                    "Topic %s has %s=%s, not %s: change it with kafka-configs."
                        .formatted(
                            wanted.name(),
                            entry.getKey(),
                            configured.get(entry.getKey()).value(),
                            entry.getValue()));
    return Stream.concat(partitions, settings);
  }

  private static boolean sameValue(ConfigEntry entry, String wanted) {
    return entry != null && wanted.equals(entry.value());
  }

  private static ConfigResource resource(String topic) {
    return new ConfigResource(ConfigResource.Type.TOPIC, topic);
  }

  private static long left(long deadline) {
    return Math.max(0, deadline - System.nanoTime());
  }
}
