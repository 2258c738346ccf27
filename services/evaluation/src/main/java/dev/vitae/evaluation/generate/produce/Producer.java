package dev.vitae.evaluation.generate.produce;

import dev.vitae.evaluation.generate.draft.Draft;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Makes documents of one format, many in a call: starting a program takes longer than its work. */
public interface Producer {
  /** A draft, and the file that it becomes. */
  record Job(Draft draft, Path file) {}

  /** Why it cannot work on this machine, with what to do; empty when it can. */
  Optional<String> missing();

  /**
   * Writes the file of every job.
   *
   * @throws IOException when one cannot be made; files may be missing then
   */
  void write(List<Job> jobs) throws IOException;
}
