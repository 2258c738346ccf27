package dev.vitae.profiles.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArrivalsTest {
  private final Set<String> erased = new HashSet<>();
  private final Arrivals arrivals = new Arrivals((document, at) -> erased.contains(document));

  @Test
  void whoComesLateHearsTheLatestAndThenWhatFollows() throws InterruptedException {
    tell(60);
    try (Arrivals.Watcher watcher = arrivals.watch()) {
      assertThat(watcher.await(0)).hasSize(50);
      tell(1);
      assertThat(watcher.await(1000)).hasSize(1);
      assertThat(watcher.await(0)).isEmpty();
    }
  }

  @Test
  void whatWasErasedIsToldToNobodyWhoComesLater() throws InterruptedException {
    tell(3);
    erased.add("d1");
    arrivals.tell(
        Arrival.ofDocument(Arrival.Kind.NORMALIZED, Instant.EPOCH, "d1", Optional.empty()));
    arrivals.tell(Arrival.ofDocument(Arrival.Kind.ERASED, Instant.EPOCH, "d1", Optional.empty()));
    try (Arrivals.Watcher watcher = arrivals.watch()) {
      assertThat(watcher.await(0))
          .extracting(arrival -> arrival.kind() + " " + arrival.documentIds().getFirst())
          .containsExactly("RECEIVED d0", "RECEIVED d2", "ERASED d1");
    }
  }

  @Test
  void whoIsTooSlowIsDroppedAndNobodyElse() throws InterruptedException {
    try (Arrivals.Watcher slow = arrivals.watch();
        Arrivals.Watcher quick = arrivals.watch()) {
      for (int i = 0; i < 30; i++) {
        tell(50);
        assertThat(quick.await(1000)).hasSize(50);
      }
      assertThat(slow.dropped()).isTrue();
      assertThat(quick.dropped()).isFalse();
    }
  }

  private void tell(int times) {
    for (int i = 0; i < times; i++) {
      arrivals.tell(
          Arrival.ofDocument(Arrival.Kind.RECEIVED, Instant.EPOCH, "d" + i, Optional.empty()));
    }
  }
}
