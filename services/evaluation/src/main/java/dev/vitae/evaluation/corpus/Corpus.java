package dev.vitae.evaluation.corpus;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Labelled documents of one origin.
 *
 * @param name how reports call it
 * @param documents in the order of their names
 */
public record Corpus(String name, List<LabelledDocument> documents) {

  /**
   * Reads a folder with {@code docs/} and, of the same base names, {@code gold/*.json}.
   *
   * @throws IOException if it has no such folders, or a document has no truth
   */
  public static Corpus read(String name, Path folder) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<LabelledDocument> documents = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> found = Files.list(folder.resolve("docs"))) {
      files = found.sorted().toList();
    }
    for (Path file : files) {
      String base = base(file);
      documents.add(
          new LabelledDocument(
              base,
              Files.readAllBytes(file),
              json.readTree(folder.resolve("gold").resolve(base + ".json").toFile())));
    }
    return new Corpus(name, List.copyOf(documents));
  }

  /** A folder that lies beside the repository, from wherever in it the program was started. */
  public static Optional<Path> beside(String folder) {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve(folder))) {
        return Optional.of(at.resolve(folder));
      }
    }
    return Optional.empty();
  }

  /** A file's name without its last extension. */
  public static String base(Path file) {
    String name = file.getFileName().toString();
    return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
  }
}
