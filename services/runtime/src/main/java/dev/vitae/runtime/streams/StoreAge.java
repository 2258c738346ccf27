package dev.vitae.runtime.streams;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Up to when the stores on this disk are known to hold all that was written to their topics.
 *
 * <p>A topic forgets a tombstone after {@code delete.retention.ms}. Stores that were away for
 * longer would never hear of what was erased meanwhile, so they have to be built again from empty.
 * The time stands in a file beside them: it is their file's time of change.
 */
final class StoreAge {
  private static final String FILE = "complete-until";

  private final Path stores;
  private final Path file;

  /**
   * @param stores the directory of the application's stores
   */
  StoreAge(Path stores) {
    this.stores = Objects.requireNonNull(stores, "stores must not be null");
    this.file = stores.resolveSibling(stores.getFileName() + "." + FILE);
  }

  /**
   * Whether stores of before have missed tombstones, or may have.
   *
   * @param retention for how long the topics keep those
   */
  boolean isTooOld(Instant now, Duration retention) throws IOException {
    return !isEmpty()
        && (!Files.exists(file)
            || Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(retention)));
  }

  /** Whether there are no stores: what is built from empty from now on misses nothing. */
  boolean isEmpty() throws IOException {
    return tasks().isEmpty();
  }

  /**
   * Removes the stores, and not the name of the process that stands beside them: a transaction may
   * be open under it, and its next start could not end it under another name.
   */
  void discard() throws IOException {
    for (Path task : tasks()) {
      try (Stream<Path> below = Files.walk(task)) {
        for (Path each : below.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  /** Each task has its stores in a directory. */
  private List<Path> tasks() throws IOException {
    if (!Files.exists(stores)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(stores)) {
      return children.filter(Files::isDirectory).toList();
    }
  }

  /** Notes that the stores hold all that was written before a time. */
  void completeUntil(Instant time) throws IOException {
    Files.createDirectories(file.getParent());
    if (!Files.exists(file)) {
      Files.createFile(file);
    }
    Files.setLastModifiedTime(file, FileTime.from(time));
  }
}
