package dev.vitae.evaluation.generate.produce;

import dev.vitae.evaluation.generate.write.LatexWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** PDF as LaTeX sets it: by pdfTeX, or by XeTeX where the look says {@code xetex}. */
public final class LatexPages implements Producer {
  private static final int SECONDS = 60;

  /** The moment of every document, so that equal seeds give equal bytes. */
  private static final Map<String, String> CLOCK =
      Map.of("SOURCE_DATE_EPOCH", "1767225600", "FORCE_SOURCE_DATE", "1");

  @Override
  public Optional<String> missing() {
    return Programs.find("pdflatex").isPresent() && Programs.find("xelatex").isPresent()
        ? Optional.empty()
        : Optional.of(
            "LaTeX is not installed (Debian: apt-get install texlive-xetex texlive-latex-extra"
                + " texlive-fonts-recommended lmodern)");
  }

  @Override
  public void write(List<Job> jobs) throws IOException {
    Path folder = Files.createTempDirectory("vitae-latex");
    try {
      for (Job job : jobs) {
        Files.writeString(folder.resolve("resume.tex"), LatexWriter.write(job.draft()));
        String engine = job.draft().looks("xetex") ? "xelatex" : "pdflatex";
        List<String> command =
            List.of(engine, "-interaction=nonstopmode", "-halt-on-error", "resume.tex");
        // The second time the number of pages is known.
        Programs.run(command, folder, CLOCK, SECONDS);
        Programs.run(command, folder, CLOCK, SECONDS);
        Files.move(folder.resolve("resume.pdf"), job.file(), StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(folder.resolve("resume.aux"));
      }
    } finally {
      Programs.delete(folder);
    }
  }
}
