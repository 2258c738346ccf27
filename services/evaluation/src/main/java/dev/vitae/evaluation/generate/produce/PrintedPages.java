package dev.vitae.evaluation.generate.produce;

import dev.vitae.evaluation.generate.draft.Draft;
import dev.vitae.evaluation.generate.write.HtmlWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** PDF as a browser prints it. */
public final class PrintedPages implements Producer {
  private static final byte[] CREATED = ascii("Date (D:");
  private static final byte[] ALWAYS = ascii("20260101000000");

  @Override
  public Optional<String> missing() {
    return program().isPresent()
        ? Optional.empty()
        : Optional.of("Chromium is not installed (Debian: apt-get install chromium)");
  }

  @Override
  public void write(List<Job> jobs) throws IOException {
    Path profile = Files.createTempDirectory("vitae-chromium");
    try (Chromium chromium = new Chromium(program().orElseThrow(), profile)) {
      for (Job job : jobs) {
        Files.write(job.file(), print(chromium, job.draft()));
      }
    } finally {
      Programs.delete(profile);
    }
  }

  /** The PDF without the moment it was made at, so that equal seeds give equal bytes. */
  static byte[] print(Chromium chromium, Draft draft) throws IOException {
    byte[] pdf = chromium.print(HtmlWriter.write(draft), draft.looks("running"));
    for (int at = 0; at + CREATED.length + ALWAYS.length < pdf.length; at++) {
      if (Arrays.equals(pdf, at, at + CREATED.length, CREATED, 0, CREATED.length)) {
        System.arraycopy(ALWAYS, 0, pdf, at + CREATED.length, ALWAYS.length);
      }
    }
    return pdf;
  }

  static Optional<String> program() {
    return Programs.find("chromium", "chromium-browser", "google-chrome");
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
