package dev.vitae.profiles.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a search text.
 *
 * <p>Every text has a reading: a lone quote or hyphen is a character like any other.
 */
record SearchWords(List<Part> parts) {
  private static final int MAX_PARTS = 32;
  private static final Pattern PART = Pattern.compile("(-?)(?:\"([^\"]*)\"|(\\S+))");

  /**
   * One word, or several that must stand in a row.
   *
   * @param words the words in the form in which they are indexed, at least one
   * @param excluded whether they must not stand there
   * @param prefix whether the last of them is the beginning of a word
   */
  record Part(List<String> words, boolean excluded, boolean prefix) {}

  static SearchWords of(String text) {
    List<Part> parts = new ArrayList<>();
    Matcher matcher = PART.matcher(text);
    while (matcher.find() && parts.size() < MAX_PARTS) {
      String part = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
      List<String> words = SearchText.words(part).stream().map(SearchText.Word::text).toList();
      if (!words.isEmpty()) {
        boolean prefix = matcher.group(2) == null && part.endsWith("*") && words.size() == 1;
        parts.add(new Part(words, !matcher.group(1).isEmpty(), prefix));
      }
    }
    return new SearchWords(List.copyOf(parts));
  }

  /** Whether anything is asked for that can be more or less there. */
  boolean rank() {
    return parts.stream().anyMatch(part -> !part.excluded());
  }
}
