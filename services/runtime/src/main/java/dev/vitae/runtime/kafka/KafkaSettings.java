package dev.vitae.runtime.kafka;

import dev.vitae.runtime.configuration.Configuration;
import dev.vitae.runtime.serde.RegistrySettings;
import dev.vitae.schemas.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * Where the cluster and the registry are, and what this program asks of them.
 *
 * @param topics the topics, by their prefix ({@code topics.prefix}); application and group ids
 *     begin with it too
 * @param registry the schema registry
 * @param partitions of every topic that is created ({@code topics.partitions})
 * @param replicas of every topic that is created, Streams' own included ({@code topics.replicas})
 * @param blind whether people go to a topic without what tells who they are, too ({@code
 *     topics.blind})
 * @param documentRetention how long raw documents are kept ({@code documents.retention}); empty:
 *     until they are erased
 * @param threads of each Streams application ({@code streams.threads})
 * @param standbys copies of each state store on other instances ({@code streams.standbys})
 * @param stateDirectory of the state stores ({@code state.dir}); processes on one machine need one
 *     each
 * @param clients what is passed on to Kafka: {@code kafka.*} to every client, {@code
 *     kafka.producer.*}, {@code kafka.consumer.*} and {@code kafka.admin.*} to those only
 */
public record KafkaSettings(
    Topics topics,
    RegistrySettings registry,
    int partitions,
    int replicas,
    boolean blind,
    Optional<Duration> documentRetention,
    int threads,
    int standbys,
    Path stateDirectory,
    Map<String, String> clients) {

  /** What {@code kafka.bootstrap.servers} is unless it is set. */
  public static final String DEFAULT_BOOTSTRAP_SERVERS = "127.0.0.1:9092";

  public KafkaSettings {
    Objects.requireNonNull(topics, "topics must not be null");
    Objects.requireNonNull(registry, "registry must not be null");
    Objects.requireNonNull(documentRetention, "documentRetention must not be null");
    Objects.requireNonNull(stateDirectory, "stateDirectory must not be null");
    clients = Map.copyOf(clients);
  }

  public static KafkaSettings from(Configuration configuration) {
    return new KafkaSettings(
        new Topics(configuration.text("topics.prefix", Topics.DEFAULT_PREFIX)),
        RegistrySettings.from(configuration),
        configuration.integer("topics.partitions", 4, 1, 10_000),
        configuration.integer("topics.replicas", 1, 1, 100),
        configuration.flag("topics.blind", false),
        configuration.duration("documents.retention"),
        configuration.integer("streams.threads", 1, 1, 256),
        configuration.integer("streams.standbys", 0, 0, 10),
        configuration.path("state.dir", Path.of("data", "state")),
        configuration.prefixed("kafka."));
  }

  /** Where the brokers are. */
  public String bootstrapServers() {
    return clients.getOrDefault("bootstrap.servers", DEFAULT_BOOTSTRAP_SERVERS);
  }

  /**
   * Names an application or a consumer group: the topics' prefix and the stage, so that one rule by
   * prefix allows a cluster's operator to permit topics, groups and transactions.
   */
  public String group(String stage) {
    return topics.prefix() + stage;
  }

  /** For an admin client. */
  public Properties admin() {
    return ClientProperties.admin(this);
  }

  /** For a producer that is idempotent, waits for all replicas and compresses. */
  public Properties producer(String clientId) {
    return ClientProperties.producer(this, clientId);
  }

  /**
   * For a consumer of what has been committed, from the beginning where it has no position.
   *
   * @param group as {@link #group} gives it; empty for a consumer that assigns partitions itself
   */
  public Properties consumer(Optional<String> group) {
    return ClientProperties.consumer(this, group);
  }

  /**
   * For the Streams application of a stage, whose id is {@link #group group(stage)}. Records that
   * cannot be read or processed go to {@link Topics#deadLetters()}; when the registry is away, the
   * thread fails instead. What a stage needs besides is put on top of the result; what an operator
   * set under {@code kafka.} stands in it already.
   */
  public Properties streams(String stage, Guarantee guarantee) {
    return StreamsProperties.of(this, stage, guarantee);
  }

  /** Without the clients' settings, which hold passwords. */
  @Override
  public String toString() {
    return "KafkaSettings[" + bootstrapServers() + ", " + topics + ", " + registry + "]";
  }
}
