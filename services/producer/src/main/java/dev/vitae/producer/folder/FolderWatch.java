package dev.vitae.producer.folder;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at folders again and again. Looking, not listening: it works on every file system, network
 * shares included, and finds what came while nobody watched.
 */
public final class FolderWatch implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(FolderWatch.class);
  private static final Duration EVERY = Duration.ofMillis(700);

  private final FolderFeed feed;
  private final ScheduledExecutorService looks =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("folder-watch").factory());

  public FolderWatch(FolderFeed feed) {
    this.feed = Objects.requireNonNull(feed, "feed must not be null");
  }

  /** Starts looking. */
  public void start() {
    looks.scheduleWithFixedDelay(this::look, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void look() {
    try {
      feed.look();
    } catch (IOException | RuntimeException e) {
      // A folder that is away for a while, as a network share may be, is looked at again.
      log.warn("A folder cannot be looked at now.", e);
    }
  }

  @Override
  public void close() {
    looks.shutdown();
    try {
      if (!looks.awaitTermination(10, TimeUnit.SECONDS)) {
        looks.shutdownNow();
      }
    } catch (InterruptedException e) {
      looks.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
