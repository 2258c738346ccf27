package dev.vitae.standalone.registry;

import dev.vitae.standalone.data.DataDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The registry of a process that was killed needs a moment to notice; until then it holds the port
 * and the database. Its number is kept beside them, with the time it started, since numbers are
 * given out again.
 */
final class PreviousRegistry {
  private static final int PATIENCE_SECONDS = 10;

  private PreviousRegistry() {}

  static void remember(Path directory, ProcessHandle process) throws IOException {
    DataDirectory.write(file(directory), process.pid() + " " + started(process));
  }

  /** Waits for its end; kills it if that takes longer than ten seconds. */
  static void awaitEnd(Path directory) throws IOException {
    if (Files.notExists(file(directory))) {
      return;
    }
    String[] known = Files.readString(file(directory)).strip().split(" ");
    Optional<ProcessHandle> previous =
        ProcessHandle.of(Long.parseLong(known[0]))
            .filter(process -> started(process).equals(known[1]));
    if (previous.isPresent()) {
      CompletableFuture<Boolean> ended =
          previous
              .get()
              .onExit()
              .thenApply(process -> true)
              .completeOnTimeout(false, PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (!ended.join()) {
        previous.get().destroyForcibly();
        previous.get().onExit().join();
      }
    }
  }

  private static String started(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("unknown");
  }

  private static Path file(Path directory) {
    return directory.resolve("process");
  }
}
