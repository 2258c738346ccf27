package dev.vitae.profiles;

import dev.vitae.profiles.query.PipelineReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps {@link StoreAge} up to date: notes where the topics end, and when the stores have come that
 * far, that they hold all that was written until then.
 */
final class StoreAgeWatch implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(StoreAgeWatch.class);
  private static final Duration EVERY = Duration.ofSeconds(10);

  /** Clocks of brokers and of this machine may differ by this much; commits take seconds. */
  private static final Duration MARGIN = Duration.ofMinutes(1);

  private final StoreAge age;
  private final PipelineReader pipeline;
  private final InstantSource clock;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("store-age").factory());
  private PipelineReader.TopicEnds ends;
  private Instant endsAt;

  StoreAgeWatch(StoreAge age, PipelineReader pipeline, InstantSource clock) {
    this.age = age;
    this.pipeline = pipeline;
    this.clock = clock;
  }

  /** Whether the stores have to be built again from empty. */
  boolean isTooOld() throws InterruptedException, ExecutionException, TimeoutException {
    try {
      return age.isTooOld(clock.instant(), pipeline.tombstoneRetention());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void start() {
    timer.scheduleWithFixedDelay(
        this::look, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void look() {
    try {
      if (endsAt != null && pipeline.hasReached(ends)) {
        age.completeUntil(endsAt.minus(MARGIN));
        endsAt = null;
      }
      if (endsAt == null) {
        endsAt = clock.instant();
        ends = pipeline.ends();
      }
    } catch (ExecutionException | TimeoutException | IOException e) {
      log.warn("The age of the stores is not known: {}", e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
