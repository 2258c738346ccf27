package dev.vitae.runtime.streams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.runtime.serde.RegistryUnavailableException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;

class ThreadFailuresTest {
  private Instant now = Instant.ofEpochSecond(1_000_000);
  private final ThreadFailures failures = new ThreadFailures(() -> now);

  @Test
  void anAbsentRegistryIsWaitedForWithoutEndAndEverMorePatiently() {
    List<Long> pauses = new ArrayList<>();
    for (int failure = 0; failure < 100; failure++) {
      pauses.add(
          failures
              .pauseAfter(new StreamsException("x", new RegistryUnavailableException("away", null)))
              .orElseThrow()
              .toMillis());
    }

    assertThat(pauses).startsWith(500L, 1000L, 2000L).isSorted().endsWith(30_000L);
  }

  @Test
  void anAbsentClusterIsWaitedForToo() {
    for (int failure = 0; failure < 50; failure++) {
      assertThat(failures.pauseAfter(new StreamsException(new TimeoutException("no leader"))))
          .isPresent();
    }
  }

  @Test
  void anUnexplainedFailureIsTriedAFewTimesInARow() {
    for (int failure = 1; failure < 5; failure++) {
      assertThat(failures.pauseAfter(new IllegalStateException())).isPresent();
    }
    assertThat(failures.pauseAfter(new IllegalStateException())).isEmpty();
  }

  @Test
  void failuresFarApartAreNotInARow() {
    for (int failure = 0; failure < 20; failure++) {
      assertThat(failures.pauseAfter(new IllegalStateException()))
          .isEqualTo(Optional.of(Duration.ofMillis(500)));
      now = now.plus(Duration.ofMinutes(6));
    }
  }

  @Test
  void anErrorOfTheMachineIsTheEnd() {
    assertThat(failures.pauseAfter(new StreamsException(new OutOfMemoryError()))).isEmpty();
  }
}
