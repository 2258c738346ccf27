package dev.vitae.runtime.streams;

import dev.vitae.runtime.health.Health;
import dev.vitae.runtime.health.HealthChecks;
import dev.vitae.runtime.kafka.GroupLag;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A stage's Kafka Streams application.
 *
 * <p>When a thread fails it is replaced after a pause and reads on from what was committed: nothing
 * is lost or skipped. It is replaced for as long as the registry or the cluster is away; after five
 * failures in a row that have another reason, or an {@link Error}, the application stops, {@link
 * #live()} is down and {@link #stopped()} ends with the reason.
 *
 * <p>Safe for use by many threads.
 */
public final class StreamsService implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(StreamsService.class);

  /** So many offsets are soon read; a stage that only hands on may begin with them. */
  private static final long READY_LAG = 1_000;

  private static final Duration ANSWER_LIMIT = Duration.ofSeconds(3);
  private static final Duration CLOSE_LIMIT = Duration.ofSeconds(30);

  private final String stage;
  private final long readyLag;
  private final String group;
  private final Properties adminProperties;
  private final KafkaStreams streams;
  private final StoreAgeWatch age;
  private final ThreadFailures failures = new ThreadFailures(InstantSource.system());
  private final CountDownLatch closing = new CountDownLatch(1);
  private final CompletableFuture<Void> stopped = new CompletableFuture<>();
  private volatile Throwable lastFailure;
  private volatile boolean caughtUp;
  private volatile Map<TopicPartition, Long> endsAtStart = Map.of();

  /**
   * Makes the application; nothing is asked of the cluster until {@link #start()}.
   *
   * @param stage in one word, for messages
   * @param properties as {@link dev.vitae.runtime.kafka.KafkaSettings#streams} gives them, with
   *     what the stage needs besides
   */
  public StreamsService(String stage, Topology topology, Properties properties) {
    this(stage, topology, properties, READY_LAG);
  }

  /**
   * As the other, for a stage that must have read more, or less, before it is ready.
   *
   * @param readyLag offsets that may be left to read of what was there at the start
   */
  public StreamsService(String stage, Topology topology, Properties properties, long readyLag) {
    this.readyLag = readyLag;
    this.stage = Objects.requireNonNull(stage, "stage must not be null");
    this.group = properties.getProperty(StreamsConfig.APPLICATION_ID_CONFIG);
    this.adminProperties = adminProperties(properties);
    this.streams = new KafkaStreams(topology, properties);
    this.age =
        new StoreAgeWatch(
            group,
            StoreAgeWatch.sources(topology.describe()),
            new StoreAge(
                Path.of(properties.getProperty(StreamsConfig.STATE_DIR_CONFIG)).resolve(group)),
            adminProperties,
            InstantSource.system());
    streams.setUncaughtExceptionHandler(this::answer);
    streams.setStateListener(this::changed);
  }

  /**
   * Starts; returns before it is ready. The topics it reads must exist. Stores on this disk that
   * may have missed a tombstone are built again from their topics.
   *
   * @throws IllegalStateException if the cluster does not tell of its topics
   */
  public void start() {
    try {
      if (age.discardTooOld()) {
        log.warn(
            "The stores of the {} were away for longer than their topics keep tombstones: they are"
                + " built again from the topics.",
            stage);
      }
      age.start();
      streams.start();
    } catch (ExecutionException | TimeoutException | IOException e) {
      throw new IllegalStateException("the age of the stores of the " + stage + " is unknown", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted at the start", e);
    }
  }

  /** For queries and metrics; its life is this object's. */
  public KafkaStreams streams() {
    return streams;
  }

  /** Ends when the application has: with the reason if it gave up, without if it was closed. */
  public CompletableFuture<Void> stopped() {
    return stopped.copy();
  }

  /** Checks of this application, under the stage's name. */
  public HealthChecks checks() {
    return new HealthChecks(Map.of(stage, this::live), Map.of(stage, this::ready));
  }

  /** Down when it has given up and has to be started anew. */
  public Health live() {
    State state = streams.state();
    return state == State.ERROR || state == State.PENDING_ERROR
        ? Health.down(state + ", " + reason())
        : Health.up(state.toString());
  }

  /**
   * Up when it runs, has restored its tasks, and has read what was there when it began to run, all
   * but a thousand offsets unless the stage says otherwise. An instance that gets no task is ready
   * when its group is settled. May ask the cluster, for some seconds at most.
   */
  public Health ready() {
    State state = streams.state();
    if (state != State.RUNNING) {
      return Health.down(lastFailure == null ? state.toString() : state + ", " + reason());
    }
    if (caughtUp) {
      return Health.up(state.toString());
    }
    List<TopicPartition> read =
        streams.metadataForLocalThreads().stream()
            .flatMap(thread -> thread.activeTasks().stream())
            .flatMap(task -> task.topicPartitions().stream())
            .toList();
    try (Admin admin = Admin.create(adminProperties)) {
      Health health = read.isEmpty() ? settled(admin) : near(admin, read);
      caughtUp = health.ok();
      return health;
    } catch (ExecutionException | TimeoutException e) {
      return Health.down("no answer from the cluster: " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Health.down("interrupted");
    }
  }

  /** Leaves its group, so that others take over at once; waits for that for 30 s at most. */
  @Override
  public void close() {
    closing.countDown();
    age.close();
    boolean ended =
        streams.close(
            CloseOptions.timeout(CLOSE_LIMIT)
                .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP));
    if (!ended) {
      log.warn("The {} did not stop within {}.", stage, CLOSE_LIMIT);
    }
  }

  private Health near(Admin admin, List<TopicPartition> read)
      throws InterruptedException, ExecutionException, TimeoutException {
    if (!endsAtStart.keySet().equals(Set.copyOf(read))) {
      endsAtStart = GroupLag.ends(admin, read, ANSWER_LIMIT); // tasks came or went
    }
    long lag = GroupLag.behind(admin, group, endsAtStart, ANSWER_LIMIT);
    String detail = lag + " offsets behind";
    return lag <= readyLag ? Health.up(detail) : Health.down(detail);
  }

  private Health settled(Admin admin)
      throws InterruptedException, ExecutionException, TimeoutException {
    GroupState state =
        admin
            .describeConsumerGroups(List.of(group))
            .describedGroups()
            .get(group)
            .get(ANSWER_LIMIT.toMillis(), TimeUnit.MILLISECONDS)
            .groupState();
    return state == GroupState.STABLE
        ? Health.up("no task: there are more threads than partitions")
        : Health.down("no task yet, group " + state);
  }

  private StreamThreadExceptionResponse answer(Throwable failure) {
    lastFailure = failure;
    // Streams throws it again at the thread's end, where the JVM would print it a second time.
    Thread.currentThread()
        .setUncaughtExceptionHandler((thread, again) -> log.debug("ended", again));
    Optional<Duration> pause = failures.pauseAfter(failure);
    if (pause.isEmpty()) {
      log.error("The {} gives up.", stage, failure);
      return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }
    log.warn("A thread of the {} failed; another follows in {}.", stage, pause.get(), failure);
    try {
      if (closing.await(pause.get().toMillis(), TimeUnit.MILLISECONDS)) {
        log.info("The {} is closed meanwhile.", stage);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return StreamThreadExceptionResponse.REPLACE_THREAD;
  }

  private void changed(State now, State before) {
    switch (now) {
      case RUNNING -> lastFailure = null;
      case ERROR -> stopped.completeExceptionally(new IllegalStateException(reason(), lastFailure));
      case NOT_RUNNING -> stopped.complete(null);
      case CREATED, REBALANCING, PENDING_SHUTDOWN, PENDING_ERROR -> log.debug("{}: {}", stage, now);
    }
  }

  private String reason() {
    Throwable root = lastFailure;
    while (root != null && root.getCause() != null) {
      root = root.getCause();
    }
    return root == null ? "no reason is known" : "last failure: " + root;
  }

  /** Those of the application's own admin client: how to reach the cluster and sign in. */
  private static Properties adminProperties(Properties properties) {
    Properties admin = new Properties();
    String clientId = properties.get(StreamsConfig.APPLICATION_ID_CONFIG) + "-readiness";
    admin.putAll(new StreamsConfig(properties).getAdminConfigs(clientId));
    admin.put(CommonClientConfigs.CLIENT_ID_CONFIG, clientId);
    return admin;
  }
}
