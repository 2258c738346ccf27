package dev.vitae.enricher.highlights;

import dev.vitae.enricher.experience.Role;
import dev.vitae.schemas.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of the person's own.
 *
 * @param role the position it stands in
 * @param path path of the value
 * @param value the value
 * @param start first code unit of the sentence in the value
 * @param end first code unit behind it
 */
record Sentence(Role role, String path, Value value, int start, int end) {

  String text() {
    return value.getWritten().substring(start, end);
  }

  /** A bullet point as it is, signs of a list at its beginning left out. */
  static Sentence whole(Role role, String path, Value value) {
    String text = value.getWritten();
    int start = 0;
    while (start < text.length() && !isBeginning(text.charAt(start))) {
      start++;
    }
    return new Sentence(role, path, value, start, text.length());
  }

  /**
   * The sentences of running text: each ends with a full stop, or the like, before white space and
   * a capital letter.
   */
  static List<Sentence> in(Role role, String path, Value value) {
    String text = value.getWritten();
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean ends = ".!?".indexOf(text.charAt(i)) >= 0;
      boolean last = i + 1 == text.length();
      boolean parted =
          i + 2 < text.length()
              && Character.isWhitespace(text.charAt(i + 1))
              && Character.isUpperCase(text.charAt(i + 2))
              && i > 1
              && Character.isLetterOrDigit(text.charAt(i - 2));
      if (last || (ends && parted)) {
        sentences.add(new Sentence(role, path, value, start, i + 1));
        start = Math.min(text.length(), i + 2);
      }
    }
    return sentences;
  }

  private static boolean isBeginning(char c) {
    return Character.isLetterOrDigit(c) || "\"'“„«‘¡¿([€$£".indexOf(c) >= 0;
  }
}
