package dev.vitae.producer.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * A file as it was seen.
 *
 * @param path its absolute path
 * @param bytes its size
 * @param modifiedMillis when it was last changed, in milliseconds since 1970
 */
public record FileState(Path path, long bytes, long modifiedMillis) {

  /** The file as it is now; empty if it is gone or cannot be looked at. */
  public static Optional<FileState> ifThere(Path path) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      return Optional.of(
          new FileState(
              path.toAbsolutePath().normalize(),
              attributes.size(),
              attributes.lastModifiedTime().toMillis()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
