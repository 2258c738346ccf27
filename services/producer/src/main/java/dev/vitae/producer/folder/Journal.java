package dev.vitae.producer.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * Which files and which contents have been sent, so that a restart does not send them again, and a
 * person who was erased does not come back because their file was moved or touched. The journal
 * holds hashes only, no names.
 */
public final class Journal implements AutoCloseable {
  private final Set<String> sent = new HashSet<>();
  private final FileChannel channel;

  private Journal(List<String> lines, FileChannel channel) {
    sent.addAll(lines);
    this.channel = channel;
  }

  /**
   * Opens or creates a journal.
   *
   * @throws UncheckedIOException if the file cannot be read or written
   */
  public static Journal open(Path file) {
    try {
      List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      // A line that a crash cut short must not grow together with the next.
      channel.write(ByteBuffer.wrap(new byte[] {'\n'}));
      return new Journal(lines, channel);
    } catch (IOException e) {
      throw new UncheckedIOException("the journal of sent files cannot be opened: " + file, e);
    }
  }

  /** Whether this file, as it is now, has been sent. */
  public synchronized boolean has(FileState file) {
    return sent.contains(hash(file));
  }

  /** Whether this content has been sent, from whatever file. */
  public synchronized boolean hasContent(String documentId) {
    return sent.contains(documentId);
  }

  /** Writes down that this file has been sent. */
  public synchronized void add(FileState file) {
    write(hash(file));
  }

  /** Writes down that this content has been sent. */
  public synchronized void addContent(String documentId) {
    write(documentId);
  }

  private void write(String line) {
    if (sent.add(line)) {
      try {
        channel.write(ByteBuffer.wrap((line + '\n').getBytes(StandardCharsets.US_ASCII)));
      } catch (IOException e) {
        throw new UncheckedIOException("the journal of sent files cannot be written", e);
      }
    }
  }

  @Override
  public synchronized void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(FileState file) {
    String text = file.path() + "\n" + file.bytes() + '\n' + file.modifiedMillis();
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
