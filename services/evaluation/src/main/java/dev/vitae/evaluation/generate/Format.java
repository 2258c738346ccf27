package dev.vitae.evaluation.generate;

import dev.vitae.evaluation.generate.produce.PrintedPages;
import dev.vitae.evaluation.generate.produce.Producer;
import dev.vitae.evaluation.generate.produce.Written;
import dev.vitae.evaluation.generate.write.HtmlWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a résumé is written as, and by whom. */
public enum Format {
  /** PDF printed by headless Chromium. */
  CHROMIUM("pdf"),
  HTML("html");

  private final String extension;

  Format(String extension) {
    this.extension = extension;
  }

  public String extension() {
    return extension;
  }

  /** As in the table of templates and in file names. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  Producer producer() {
    return switch (this) {
      case CHROMIUM -> new PrintedPages();
      case HTML -> new Written(draft -> HtmlWriter.write(draft).getBytes(StandardCharsets.UTF_8));
    };
  }
}
