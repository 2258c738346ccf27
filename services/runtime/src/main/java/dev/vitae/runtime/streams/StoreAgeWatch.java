package dev.vitae.runtime.streams;

import dev.vitae.runtime.kafka.GroupLag;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.TopologyDescription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps {@link StoreAge} up to date: notes where the topics that are read end, and when the
 * application has come that far, that its stores hold all that was written until then.
 */
final class StoreAgeWatch implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(StoreAgeWatch.class);
  private static final Duration EVERY = Duration.ofSeconds(10);
  private static final Duration ANSWER_LIMIT = Duration.ofSeconds(5);

  /** Clocks of brokers and of this machine may differ by this much; commits take seconds. */
  private static final Duration MARGIN = Duration.ofMinutes(1);

  private final String group;
  private final Set<String> sources;
  private final StoreAge age;
  private final Admin admin;
  private final InstantSource clock;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("store-age").factory());
  private Map<TopicPartition, Long> ends;
  private Instant endsAt;

  /**
   * @param group the application's id
   * @param sources the topics it reads, those that others write
   * @param admin what an admin client is made with
   */
  StoreAgeWatch(
      String group, Set<String> sources, StoreAge age, Properties admin, InstantSource clock) {
    this.group = group;
    this.sources = sources;
    this.age = age;
    this.admin = Admin.create(admin);
    this.clock = clock;
  }

  /** The topics that a topology reads and does not write. */
  static Set<String> sources(TopologyDescription topology) {
    Set<String> read = new TreeSet<>();
    Set<String> written = new TreeSet<>();
    for (TopologyDescription.Subtopology part : topology.subtopologies()) {
      for (TopologyDescription.Node node : part.nodes()) {
        if (node instanceof TopologyDescription.Source source) {
          read.addAll(source.topicSet());
        } else if (node instanceof TopologyDescription.Sink sink && sink.topic() != null) {
          written.add(sink.topic());
        }
      }
    }
    read.removeAll(written);
    return read;
  }

  /**
   * Removes stores that may have missed a tombstone, and notes when stores begin from empty. To be
   * called before the application starts.
   *
   * @return whether there were such stores
   */
  boolean discardTooOld()
      throws InterruptedException, ExecutionException, TimeoutException, IOException {
    boolean tooOld = age.isTooOld(clock.instant(), tombstonesKept());
    if (tooOld) {
      age.discard();
    }
    if (age.isEmpty()) {
      age.completeUntil(clock.instant());
    }
    return tooOld;
  }

  void start() {
    timer.scheduleWithFixedDelay(
        this::look, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void look() {
    try {
      if (endsAt != null && GroupLag.hasReached(admin, group, ends, ANSWER_LIMIT)) {
        age.completeUntil(endsAt.minus(MARGIN));
        endsAt = null;
      }
      if (endsAt == null) {
        Instant before = clock.instant();
        ends =
            GroupLag.ends(admin, GroupLag.partitions(admin, sources, ANSWER_LIMIT), ANSWER_LIMIT);
        endsAt = before;
      }
    } catch (ExecutionException | TimeoutException | IOException e) {
      log.warn("The age of the stores is not known: {}", e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The shortest time for which a topic that the stores are made of keeps a tombstone. */
  private Duration tombstonesKept()
      throws InterruptedException, ExecutionException, TimeoutException {
    List<String> topics = new ArrayList<>(sources);
    for (String topic :
        admin.listTopics().names().get(ANSWER_LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
      if (topic.startsWith(group + '-') && topic.endsWith("-changelog")) {
        topics.add(topic);
      }
    }
    long millis =
        admin
            .describeConfigs(
                topics.stream()
                    .map(topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic))
                    .toList())
            .all()
            .get(ANSWER_LIMIT.toMillis(), TimeUnit.MILLISECONDS)
            .values()
            .stream()
            .map(config -> config.get(TopicConfig.DELETE_RETENTION_MS_CONFIG).value())
            .mapToLong(Long::parseLong)
            .min()
            .orElseThrow();
    return Duration.ofMillis(millis);
  }

  @Override
  public void close() {
    timer.shutdownNow();
    admin.close(ANSWER_LIMIT);
  }
}
