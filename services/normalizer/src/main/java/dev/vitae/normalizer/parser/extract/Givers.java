package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.canonical.Spelling;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells by words and names who gives certificates from what they are called. */
final class Givers {
  private static final String RESOURCE = "givers.tsv";
  private static final int LONGEST_END = 12;

  /** The number of a course behind who gives it: 'City & Guilds 2382-18'. */
  private static final Pattern NUMBER = Pattern.compile("\\s+[\\d][\\d./-]*$");

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}&'-]+");

  private static final Givers TABLE = new Givers();

  private final Set<String> words = new HashSet<>();
  private final Set<String> ends = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  private Givers() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Givers.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          String[] columns = line.split("\t");
          for (String written : columns[2].split("\\|")) {
            String folded = Spelling.fold(written);
            boolean end = folded.startsWith("-");
            boolean name = columns[0].equals("NAME") || folded.indexOf(' ') > 0;
            (end ? ends : name ? names : words).add(end ? folded.substring(1) : folded);
          }
        }
      }
    } catch (IOException damaged) {
      throw new UncheckedIOException("cannot read " + RESOURCE, damaged);
    }
  }

  /** Whether words name somebody who gives certificates. */
  static boolean is(String text) {
    if (isKnown(text)) {
      return true;
    }
    for (String word : BETWEEN.split(Spelling.fold(text))) {
      if (TABLE.words.contains(word) || endsSo(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the whole text is the name of a body that is known, or of two: 'IBM / Coursera'. */
  static boolean isKnown(String text) {
    return isName(text)
        || text.contains(" / ") && List.of(text.split(" / ")).stream().allMatch(Givers::isName);
  }

  private static boolean isName(String text) {
    return TABLE.names.contains(NUMBER.matcher(Spelling.fold(text.strip())).replaceFirst(""));
  }

  private static boolean endsSo(String word) {
    for (int length = 1; length <= Math.min(LONGEST_END, word.length() - 1); length++) {
      if (TABLE.ends.contains(word.substring(word.length() - length))) {
        return true;
      }
    }
    return false;
  }
}
