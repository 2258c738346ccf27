package dev.vitae.standalone.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the repository begins, from wherever a test is run. */
final class Repository {
  static final Path ROOT =
      Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
          .filter(path -> Files.isDirectory(path.resolve("schemas/src/main/avro")))
          .findFirst()
          .orElseThrow();

  private Repository() {}

  /** All Java files that people write. */
  static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().contains("/target/"))
          .sorted()
          .toList();
    }
  }
}
