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

/**
 * Single words that tell what a heading is about, whatever else it says: 'Wo ich gearbeitet habe',
 * 'Trayectoria docente', 'Kitchen experience'.
 */
final class HeadingCues {
  private static final String RESOURCE = "cues.tsv";
  private static final int SHORTEST = 4;
  private static final int LONGEST = 16;

  /** Where a word has to stand. */
  private enum Where {
    ANY,
    FIRST,
    LAST
  }

  private static final Map<Where, Map<String, Kind>> CUES = cues();

  /** The first letters of what words begin with: most words have others. */
  private static final Set<String> STARTS =
      CUES.get(Where.ANY).keySet().stream()
          .filter(cue -> cue.length() >= SHORTEST)
          .map(cue -> cue.substring(0, SHORTEST))
          .collect(Collectors.toUnmodifiableSet());

  /** The last letters of what words end with. */
  private static final Set<String> ENDS =
      CUES.get(Where.LAST).keySet().stream()
          .filter(cue -> cue.length() >= SHORTEST)
          .map(cue -> cue.substring(cue.length() - SHORTEST))
          .collect(Collectors.toUnmodifiableSet());

  private HeadingCues() {}

  /** What a folded phrase is about by one of its words; null where none tells. */
  static Kind of(String phrase) {
    int space = phrase.indexOf(' ');
    if (space < 0) {
      return null;
    }
    Kind first = CUES.get(Where.FIRST).get(phrase.substring(0, space));
    if (first != null) {
      return first;
    }
    String last = phrase.substring(phrase.lastIndexOf(' ') + 1);
    Map<String, Kind> ends = CUES.get(Where.LAST);
    boolean may =
        last.length() >= SHORTEST && ENDS.contains(last.substring(last.length() - SHORTEST));
    for (int from = 0; may && from + SHORTEST <= last.length(); from++) {
      Kind kind = ends.get(last.substring(from));
      if (kind != null) {
        return kind;
      }
    }
    for (String word : phrase.split(" ")) {
      Kind kind = begins(word);
      if (kind != null) {
        return kind;
      }
    }
    return null;
  }

  private static Kind begins(String word) {
    Map<String, Kind> cues = CUES.get(Where.ANY);
    if (word.length() < SHORTEST || !STARTS.contains(word.substring(0, SHORTEST))) {
      return null;
    }
    for (int length = SHORTEST; length <= Math.min(LONGEST, word.length()); length++) {
      Kind kind = cues.get(word.substring(0, length));
      if (kind != null) {
        return kind;
      }
    }
    return null;
  }

  private static Map<Where, Map<String, Kind>> cues() {
    Map<Where, Map<String, Kind>> cues = new HashMap<>();
    for (Where where : Where.values()) {
      cues.put(where, new HashMap<>());
    }
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                HeadingCues.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          String[] columns = line.split("\t");
          for (String word : columns[2].split("\\|")) {
            cues.get(Where.valueOf(columns[1])).put(word, Kind.valueOf(columns[0]));
          }
        }
      }
    } catch (IOException damaged) {
      throw new UncheckedIOException("cannot read " + RESOURCE, damaged);
    }
    return Map.copyOf(cues);
  }
}
