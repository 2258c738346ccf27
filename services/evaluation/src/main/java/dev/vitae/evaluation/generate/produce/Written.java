package dev.vitae.evaluation.generate.produce;

import dev.vitae.evaluation.generate.draft.Draft;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/** Documents that this program writes alone. */
public final class Written implements Producer {
  /** A draft as a document's bytes. */
  @FunctionalInterface
  public interface Writer {
    byte[] write(Draft draft) throws IOException;
  }

  private final Writer writer;

  public Written(Writer writer) {
    this.writer = writer;
  }

  @Override
  public Optional<String> missing() {
    return Optional.empty();
  }

  @Override
  public void write(List<Job> jobs) throws IOException {
    for (Job job : jobs) {
      Files.write(job.file(), writer.write(job.draft()));
    }
  }
}
