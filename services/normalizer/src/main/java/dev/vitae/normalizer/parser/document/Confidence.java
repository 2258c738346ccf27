package dev.vitae.normalizer.parser.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How often the values of each rule are right: measured on labelled documents, by a program of the
 * evaluation that writes the table.
 */
final class Confidence {
  private static final Map<String, Float> MEASURED = read();

  private Confidence() {}

  /** What was measured of a rule; the estimate of its author where nothing was. */
  static float of(String rule, float estimate) {
    return MEASURED.getOrDefault(rule, estimate);
  }

  private static Map<String, Float> read() {
    Map<String, Float> measured = new HashMap<>();
    try (BufferedReader table =
        new BufferedReader(
            new InputStreamReader(
                Confidence.class.getResourceAsStream("confidence.tsv"), StandardCharsets.UTF_8))) {
      for (String line = table.readLine(); line != null; line = table.readLine()) {
        if (!line.startsWith("#")) {
          String[] row = line.split("\t");
          measured.put(row[0], Float.valueOf(row[1]));
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return Map.copyOf(measured);
  }
}
