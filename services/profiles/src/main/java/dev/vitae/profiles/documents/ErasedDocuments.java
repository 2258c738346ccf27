package dev.vitae.profiles.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The documents that were erased through this instance. Their records leave the stores when all
 * stages have passed the tombstones on; nothing is told of them from the moment of the erasure,
 * also after a restart meanwhile. What is sent again later has later times, and is told.
 *
 * <p>Kept for a week, in a file of hashes and times. Safe for use by many threads.
 */
public final class ErasedDocuments {
  /** By then the tombstones have arrived, or nobody reads these topics any more. */
  private static final Duration KEPT = Duration.ofDays(7);

  private final Map<String, Instant> latest = new ConcurrentHashMap<>();
  private final Path file;
  private final InstantSource clock;

  private ErasedDocuments(Path file, InstantSource clock) {
    this.file = Objects.requireNonNull(file, "file must not be null");
    this.clock = Objects.requireNonNull(clock, "clock must not be null");
  }

  /**
   * Reads what is kept in a file; it need not exist.
   *
   * @throws UncheckedIOException if it cannot be read or written
   */
  public static ErasedDocuments in(Path file, InstantSource clock) {
    ErasedDocuments erased = new ErasedDocuments(file, clock);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      if (Files.exists(file)) {
        erased.read();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the list of erased documents cannot be read", e);
    }
    return erased;
  }

  /** Nothing is told any more of these documents as they are known now; durable at return. */
  public synchronized void add(Collection<ErasedDocument> documents) {
    StringBuilder lines = new StringBuilder();
    for (ErasedDocument document : documents) {
      latest.merge(document.documentId(), document.latest(), ErasedDocuments::later);
      lines.append(line(document.documentId(), document.latest(), clock.instant()));
    }
    try {
      Files.writeString(
          file,
          lines,
          StandardCharsets.US_ASCII,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND,
          StandardOpenOption.SYNC);
    } catch (IOException e) {
      throw new UncheckedIOException("the list of erased documents cannot be written", e);
    }
  }

  /** Whether a record of a document, from this time, is of what was erased. */
  public boolean has(String documentId, Instant at) {
    Instant until = latest.get(documentId);
    return until != null && !at.isAfter(until);
  }

  /** Leaves out what is old, and lines that a crash cut short. */
  private void read() throws IOException {
    Instant oldest = clock.instant().minus(KEPT);
    List<String> kept = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.US_ASCII)) {
      String[] parts = line.split(" ");
      if (parts.length == 4 && Instant.parse(parts[2]).isAfter(oldest)) {
        latest.merge(parts[0], Instant.parse(parts[1]), ErasedDocuments::later);
        kept.add(line);
      }
    }
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.write(part, kept, StandardCharsets.US_ASCII);
    Files.move(part, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
  }

  /** Its last word tells that the line is whole. */
  private static String line(String documentId, Instant latest, Instant erasedAt) {
    return documentId + ' ' + latest + ' ' + erasedAt + " erased\n";
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
