package dev.vitae.normalizer.parser.section;

import dev.vitae.normalizer.parser.section.Section.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What people call the sections of a résumé, in the languages that are read. */
final class HeadingPhrases {
  private static final String RESOURCE = "headings.txt";

  /** The kind that each phrase names; of two kinds the one that stands first in the table. */
  static final Map<String, Kind> KINDS = kinds();

  /** The words that phrases begin with. */
  static final Set<String> OPENINGS =
      KINDS.keySet().stream()
          .map(phrase -> phrase.split(" ")[0])
          .collect(Collectors.toUnmodifiableSet());

  /** The same for phrases of several words, without the spaces between them. */
  static final Map<String, Kind> GLUED = glued();

  private HeadingPhrases() {}

  private static Map<String, Kind> glued() {
    Map<String, Kind> glued = new HashMap<>();
    KINDS.forEach(
        (phrase, kind) -> {
          if (phrase.indexOf(' ') > 0) {
            glued.put(phrase.replace(" ", ""), kind);
          }
        });
    return Map.copyOf(glued);
  }

  private static Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new HashMap<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                HeadingPhrases.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          String[] columns = line.split("\t");
          for (String phrase : columns[2].split("\\|")) {
            kinds.putIfAbsent(PlainWords.fold(phrase), Kind.valueOf(columns[0]));
          }
        }
      }
    } catch (IOException damaged) {
      throw new UncheckedIOException("cannot read " + RESOURCE, damaged);
    }
    return Map.copyOf(kinds);
  }
}
