package dev.vitae.normalizer.parser.story;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A phrase to be found in a sentence: words, of which {@code a|b} are alternatives, slots in
 * capitals, {@code ~n} for up to n words but no punctuation and no 'as', and optional parts in
 * square brackets.
 */
final class Pattern {
  private sealed interface Part {}

  private record Literal(Set<String> words) implements Part {}

  private record Named(Slot slot) implements Part {}

  private record Gap(int most) implements Part {}

  private record Optional(List<Part> parts) implements Part {}

  /**
   * Where a pattern was found.
   *
   * @param start index of the first word
   * @param end index behind the last word
   * @param slots first and last word's index of each slot, the last exclusive
   */
  record Match(int start, int end, Map<Slot, int[]> slots) {}

  private final List<Part> parts;

  Pattern(String written) {
    List<String> words =
        List.of(written.replace("[", "[ ").replace("]", " ]").strip().split("\\s+"));
    parts = parse(words, new int[1]);
  }

  /** The words of which one must come first; empty where the pattern starts with a slot. */
  Set<String> firstWords() {
    return firstWords(parts);
  }

  private static Set<String> firstWords(List<Part> parts) {
    if (parts.getFirst() instanceof Literal literal) {
      return literal.words();
    }
    if (parts.getFirst() instanceof Optional optional
        && optional.parts().getFirst() instanceof Literal literal
        && parts.size() > 1) {
      Set<String> rest = new HashSet<>(firstWords(parts.subList(1, parts.size())));
      boolean any = rest.isEmpty();
      rest.addAll(literal.words());
      return any ? Set.of() : rest;
    }
    return Set.of();
  }

  /** The match that starts at a word; null if there is none. */
  Match at(List<Word> words, int start) {
    Map<Slot, int[]> slots = new EnumMap<>(Slot.class);
    int end = match(parts, words, start, slots);
    return end < 0 ? null : new Match(start, end, slots);
  }

  private static List<Part> parse(List<String> words, int[] next) {
    List<Part> parts = new ArrayList<>();
    while (next[0] < words.size()) {
      String word = words.get(next[0]++);
      if (word.equals("]")) {
        break;
      } else if (word.equals("[")) {
        parts.add(new Optional(parse(words, next)));
      } else if (word.startsWith("~")) {
        parts.add(new Gap(Integer.parseInt(word.substring(1))));
      } else if (Character.isUpperCase(word.charAt(0))) {
        parts.add(new Named(Slot.valueOf(word)));
      } else {
        parts.add(new Literal(Set.of(word.split("\\|"))));
      }
    }
    return List.copyOf(parts);
  }

  /** Index behind the match of all parts, or -1. */
  private static int match(List<Part> parts, List<Word> words, int at, Map<Slot, int[]> slots) {
    if (parts.isEmpty()) {
      return at;
    }
    List<Part> rest = parts.subList(1, parts.size());
    return switch (parts.getFirst()) {
      case Literal literal ->
          at < words.size() && literal.words().contains(words.get(at).lower())
              ? match(rest, words, at + 1, slots)
              : -1;
      case Named named -> {
        int[] found = named.slot().find(words, at);
        if (found == null) {
          yield -1;
        }
        int end = -1;
        for (int last = found[1]; last > found[0] && end < 0; last--) {
          slots.put(named.slot(), new int[] {found[0], last});
          end = match(rest, words, last, slots);
        }
        if (end < 0) {
          slots.remove(named.slot());
        }
        yield end;
      }
      case Gap gap -> {
        int end = -1;
        for (int skip = 0; skip <= gap.most() && end < 0; skip++) {
          if (skip > 0 && (at + skip > words.size() || !mayBeSkipped(words.get(at + skip - 1)))) {
            break;
          }
          end = match(rest, words, at + skip, slots);
        }
        yield end;
      }
      case Optional optional -> {
        List<Part> with = new ArrayList<>(optional.parts());
        with.addAll(rest);
        int end = match(with, words, at, slots);
        yield end >= 0 ? end : match(rest, words, at, slots);
      }
    };
  }

  /** 'as' and its like starts a title that a gap must not swallow. */
  private static boolean mayBeSkipped(Word word) {
    return !word.isMark()
        && !word.lower().equals("as")
        && !word.lower().equals("als")
        && !word.lower().equals("comme")
        && !word.lower().equals("como");
  }
}
