package dev.vitae.normalizer.parser.document.scan;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * How pictures of pages are read.
 *
 * @param command Tesseract's command, as a name on the path or a path
 * @param languages its languages, the likeliest first, as it is tried before all others; those not
 *     installed are left out
 * @param time the longest that all pages of one document may take together
 */
public record ScanSettings(String command, List<String> languages, Duration time) {
  /** The languages that the parser knows; a page is read in English first. */
  public static final ScanSettings DEFAULT =
      new ScanSettings(
          "tesseract",
          List.of("eng", "deu", "fra", "spa", "por", "ita", "nld", "pol", "tur", "chi_sim", "jpn"),
          Duration.ofSeconds(16));

  public ScanSettings {
    Objects.requireNonNull(command, "command must not be null");
    Objects.requireNonNull(time, "time must not be null");
    languages = List.copyOf(languages);
  }
}
