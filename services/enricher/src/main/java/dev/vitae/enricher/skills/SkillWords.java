package dev.vitae.enricher.skills;

import dev.vitae.enricher.words.Words;
import dev.vitae.schemas.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds skills in running text. A text is read once, word by word, however many skills are looked
 * for.
 */
final class SkillWords {
  /** Skills that are words of everyday language too: only with the same capitals are they meant. */
  private static final Set<String> EVERYDAY =
      Set.of(
          "access",
          "assembly",
          "chef",
          "dart",
          "excel",
          "express",
          "flask",
          "flow",
          "go",
          "julia",
          "lean",
          "oracle",
          "pandas",
          "processing",
          "puppet",
          "react",
          "rest",
          "ruby",
          "rust",
          "salt",
          "scratch",
          "shell",
          "spark",
          "spring",
          "storm",
          "swift",
          "unity",
          "word");

  /** One letter, as in C or R, says too little in running text. */
  private static final int SHORTEST = 2;

  /** Up to this length a skill in capitals, as in AWS, must stand in capitals. */
  private static final int LONGEST_ABBREVIATION = 4;

  private record Sought(String key, List<String> words, String exact) {}

  private final Map<String, List<Sought>> byFirstWord = new HashMap<>();

  /**
   * @param named the skills as written, by their folded names
   */
  SkillWords(Map<String, Value> named) {
    named.forEach(
        (key, name) -> {
          List<String> words = Words.of(key);
          if (!words.isEmpty() && key.length() >= SHORTEST) {
            String exact = isExact(name.getWritten(), key) ? name.getWritten() : null;
            byFirstWord
                .computeIfAbsent(words.get(0), w -> new ArrayList<>())
                .add(new Sought(key, words, exact));
          }
        });
  }

  /** Adds the keys of the skills that the text names. */
  void collect(Value text, Set<String> keys) {
    if (text == null || byFirstWord.isEmpty()) {
      return;
    }
    String written = text.getWritten();
    List<String> words = Words.of(written);
    for (int i = 0; i < words.size(); i++) {
      for (Sought sought : byFirstWord.getOrDefault(words.get(i), List.of())) {
        int end = i + sought.words().size();
        if (end <= words.size()
            && words.subList(i, end).equals(sought.words())
            && (sought.exact() == null || standsIn(written, sought.exact()))) {
          keys.add(sought.key());
        }
      }
    }
  }

  private static boolean isExact(String written, String key) {
    boolean capitals = written.equals(written.toUpperCase(Locale.ROOT));
    return EVERYDAY.contains(key) || (capitals && written.length() <= LONGEST_ABBREVIATION);
  }

  private static boolean standsIn(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }
}
