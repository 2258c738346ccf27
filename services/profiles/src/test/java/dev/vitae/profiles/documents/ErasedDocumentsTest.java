package dev.vitae.profiles.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasedDocumentsTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final Instant RECEIVED = NOW.minusSeconds(60);

  @TempDir Path directory;

  @Test
  void whatWasErasedIsKnownAndWhatIsSentAgainLaterIsNot() {
    ErasedDocuments erased = at(NOW);
    erased.add(List.of(new ErasedDocument("d1", List.of("s1"), RECEIVED)));
    assertThat(erased.has("d1", RECEIVED)).isTrue();
    assertThat(erased.has("d1", RECEIVED.minusMillis(1))).isTrue();
    assertThat(erased.has("d1", RECEIVED.plusMillis(1))).isFalse();
    assertThat(erased.has("d2", RECEIVED)).isFalse();
  }

  @Test
  void itIsStillKnownAfterARestartForAWeek() {
    at(NOW).add(List.of(new ErasedDocument("d1", List.of("s1"), RECEIVED)));
    assertThat(at(NOW.plus(Duration.ofDays(6))).has("d1", RECEIVED)).isTrue();
    assertThat(at(NOW.plus(Duration.ofDays(8))).has("d1", RECEIVED)).isFalse();
  }

  @Test
  void aLineThatACrashCutShortStopsNothing() throws Exception {
    at(NOW).add(List.of(new ErasedDocument("d1", List.of("s1"), RECEIVED)));
    Files.writeString(directory.resolve("erased"), "d2 2026-03", StandardOpenOption.APPEND);
    ErasedDocuments again = at(NOW);
    again.add(List.of(new ErasedDocument("d3", List.of(), RECEIVED)));
    assertThat(at(NOW).has("d1", RECEIVED)).isTrue();
    assertThat(at(NOW).has("d3", RECEIVED)).isTrue();
  }

  private ErasedDocuments at(Instant now) {
    return ErasedDocuments.in(directory.resolve("erased"), () -> now);
  }
}
