package dev.vitae.runtime.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreAgeTest {
  private static final Duration RETENTION = Duration.ofDays(1);
  private static final Instant NOW = Instant.parse("2026-01-02T00:00:00Z");

  @TempDir Path directory;

  @Test
  void storesThatMayHaveMissedATombstoneAreTooOld() throws IOException {
    StoreAge age = new StoreAge(withStores());
    age.completeUntil(NOW.minus(RETENTION).minusSeconds(1));
    assertThat(age.isTooOld(NOW, RETENTION)).isTrue();
    age.completeUntil(NOW.minus(RETENTION).plusSeconds(1));
    assertThat(age.isTooOld(NOW, RETENTION)).isFalse();
  }

  @Test
  void storesOfUnknownAgeAreTooOldAndNoStoresAreNot() throws IOException {
    StoreAge age = new StoreAge(directory.resolve("app"));
    assertThat(age.isTooOld(NOW, RETENTION)).isFalse();
    withStores();
    assertThat(age.isTooOld(NOW, RETENTION)).isTrue();
  }

  @Test
  void anApplicationThatMerelyHasANameHasNoStores() throws IOException {
    Path app = Files.createDirectory(directory.resolve("app"));
    Files.createFile(app.resolve("process"));
    assertThat(new StoreAge(app).isTooOld(NOW, RETENTION)).isFalse();
  }

  @Test
  void storesGoAndTheNameOfTheProcessStays() throws IOException {
    Path app = withStores();
    Files.createFile(app.resolve("process"));
    StoreAge age = new StoreAge(app);
    age.discard();
    assertThat(age.isEmpty()).isTrue();
    assertThat(app.resolve("process")).exists();
  }

  private Path withStores() throws IOException {
    Path app = directory.resolve("app");
    Files.createDirectories(app.resolve("0_0").resolve("rocksdb"));
    Files.createFile(app.resolve("0_0").resolve("rocksdb").resolve("CURRENT"));
    return app;
  }
}
