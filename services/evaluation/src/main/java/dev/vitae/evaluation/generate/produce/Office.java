package dev.vitae.evaluation.generate.produce;

import dev.vitae.evaluation.generate.write.DocxWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Word documents converted by LibreOffice, all in one call. It stamps the time into them. */
public final class Office implements Producer {
  private static final int SECONDS = 600;

  private final String extension;

  /**
   * @param extension what to convert to: pdf, odt or rtf
   */
  public Office(String extension) {
    this.extension = extension;
  }

  @Override
  public Optional<String> missing() {
    return program().isPresent()
        ? Optional.empty()
        : Optional.of("LibreOffice is not installed (Debian: apt-get install libreoffice-writer)");
  }

  @Override
  public void write(List<Job> jobs) throws IOException {
    Path folder = Files.createTempDirectory("vitae-office");
    try {
      List<String> command =
          new ArrayList<>(
              List.of(
                  program().orElseThrow(),
                  "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                  "--headless",
                  "--norestore",
                  "--convert-to",
                  extension,
                  "--outdir",
                  folder.toString()));
      for (int i = 0; i < jobs.size(); i++) {
        Path source = folder.resolve(i + ".docx");
        Files.write(source, DocxWriter.write(jobs.get(i).draft()));
        command.add(source.toString());
      }
      Programs.run(command, folder, Map.of(), SECONDS);
      for (int i = 0; i < jobs.size(); i++) {
        Files.move(
            folder.resolve(i + "." + extension),
            jobs.get(i).file(),
            StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Programs.delete(folder);
    }
  }

  private static Optional<String> program() {
    return Programs.find("soffice", "libreoffice");
  }
}
