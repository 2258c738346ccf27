package dev.vitae.runtime.streams;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.RetriableException;

/**
 * What follows from the failure of a stream thread: it is replaced after a pause that doubles, for
 * ever while a neighbour is away, a few times in a row for anything else. Safe for use by many
 * threads.
 */
final class ThreadFailures {
  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  /** Failures further apart than this have nothing to do with each other. */
  private static final Duration MEMORY = Duration.ofMinutes(5);

  private static final int UNEXPLAINED_IN_A_ROW = 5;

  private final InstantSource clock;
  private long lastMillis;
  private int inARow;
  private int unexplained;

  ThreadFailures(InstantSource clock) {
    this.clock = clock;
  }

  /** How long to wait before a new thread tries again; empty when there is no use in it. */
  synchronized Optional<Duration> pauseAfter(Throwable failure) {
    long now = clock.millis();
    if (now - lastMillis > MEMORY.toMillis()) {
      inARow = 0;
      unexplained = 0;
    }
    lastMillis = now;
    inARow++;
    if (isError(failure)) {
      return Optional.empty();
    }
    if (!isNeighbourAway(failure) && ++unexplained >= UNEXPLAINED_IN_A_ROW) {
      return Optional.empty();
    }
    long doubled = FIRST_PAUSE.toMillis() << Math.min(inARow - 1, 10);
    return Optional.of(Duration.ofMillis(Math.min(doubled, LONGEST_PAUSE.toMillis())));
  }

  private static boolean isNeighbourAway(Throwable failure) {
    return DeadLetter.isRegistryAway(failure)
        || causes(failure).anyMatch(RetriableException.class::isInstance);
  }

  private static boolean isError(Throwable failure) {
    return causes(failure).anyMatch(Error.class::isInstance);
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
  }
}
