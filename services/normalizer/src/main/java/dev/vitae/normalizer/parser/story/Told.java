package dev.vitae.normalizer.parser.story;

import dev.vitae.normalizer.parser.document.Quote;
import java.util.List;
import java.util.Set;

/**
 * One statement of the author about their own work or studies.
 *
 * @param prose where it was told
 * @param row the phrase it was told with
 * @param words the words of the sentence
 * @param match which of them
 */
record Told(Prose prose, Phrases.Row row, List<Word> words, Pattern.Match match) {
  private static final Set<String> BACK =
      Set.of("before", "previously", "prior", "earlier", "davor", "zuvor", "vorher", "formerly");

  /** The words in a slot, a name without its possessive s; null if the slot is not filled. */
  Quote quote(Slot slot) {
    int[] found = match.slots().get(slot);
    if (found == null) {
      return null;
    }
    Word last = words.get(found[1] - 1);
    int end = slot == Slot.DEGREE ? last.end() : last.endWithoutPossessive();
    return prose.quote(words.get(found[0]).start(), end);
  }

  /** All words of the statement. */
  Quote quote() {
    return prose.quote(start(), end());
  }

  /** Whether the sentence goes back in time: 'before that', 'previously'. */
  boolean isBefore() {
    return words.subList(0, match.start()).stream().anyMatch(word -> BACK.contains(word.lower()));
  }

  int start() {
    return words.get(match.start()).start();
  }

  int end() {
    return words.get(match.end() - 1).end();
  }
}
