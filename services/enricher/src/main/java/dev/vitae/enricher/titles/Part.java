package dev.vitae.enricher.titles;

import java.util.List;

/**
 * A part of a title with what was found in it.
 *
 * @param segment its stems
 * @param found the phrase that names a role, null where there is none
 * @param levels the levels beside that phrase
 * @param used which of the stems the phrase takes
 */
record Part(Segment segment, Grammar.Found found, List<Level> levels, boolean[] used) {

  static boolean anyTaken(boolean[] taken, int from, int to) {
    for (int i = from; i < to; i++) {
      if (taken[i]) {
        return true;
      }
    }
    return false;
  }

  static String join(List<String> stems, int from, int to) {
    return to == from + 1 ? stems.get(from) : String.join(" ", stems.subList(from, to));
  }
}
