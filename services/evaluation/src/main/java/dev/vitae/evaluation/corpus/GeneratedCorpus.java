package dev.vitae.evaluation.corpus;

import dev.vitae.evaluation.generate.Format;
import dev.vitae.evaluation.generate.Generator;
import dev.vitae.evaluation.generate.TemplateSet;
import dev.vitae.evaluation.generate.people.Phrases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Résumés of invented people, written for the occasion and kept in memory only. */
public final class GeneratedCorpus {
  private GeneratedCorpus() {}

  /**
   * Writes and reads so many documents; formats that this machine cannot make are left out, and the
   * standard error stream says so.
   *
   * @param seed the same seed gives the same people
   */
  public static Corpus of(TemplateSet templates, Set<Format> formats, int count, long seed)
      throws IOException {
    Path folder = Files.createTempDirectory("vitae-generated");
    try {
      new Generator(
              seed,
              templates,
              formats,
              Phrases.LANGUAGES,
              (format, why) -> System.err.println("skipped: " + format.label() + ": " + why))
          .write(count, folder, () -> {});
      return Corpus.read(templates.label(), folder);
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> found = Files.walk(folder)) {
      all = found.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }
}
