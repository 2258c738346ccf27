package dev.vitae.enricher.titles;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the phrase that says what a part of a title names. In English and German it stands last
 * before a preposition ('sales operations manager'), in Romance languages first ('jefe de ventas');
 * of phrases at the same place the longest counts. A word that heads a unit stands first also in
 * English and German ('Leiter Controlling', 'VP Engineering').
 */
final class Grammar {

  /**
   * A phrase that was found.
   *
   * @param from the first of its stems
   * @param to after the last
   */
  record Found(Phrases.Named named, int from, int to) {
    int length() {
      return to - from;
    }
  }

  private final Phrases phrases;

  Grammar(Phrases phrases) {
    this.phrases = phrases;
  }

  /** The phrase that names the role, null where none is known. */
  Found head(Segment segment) {
    List<Found> found = all(segment);
    if (found.isEmpty()) {
      return null;
    }
    return isRomance(segment, found) ? first(found) : germanic(found);
  }

  /** Every known phrase that begins before the first preposition; if none does, all known. */
  private List<Found> all(Segment segment) {
    List<Found> before = new ArrayList<>();
    List<Found> after = new ArrayList<>();
    List<String> stems = segment.stems();
    StringBuilder key = new StringBuilder();
    for (int from = 0; from < stems.size(); from++) {
      key.setLength(0);
      for (int to = from; to < Math.min(stems.size(), from + Phrases.LONGEST); to++) {
        key.append(to == from ? "" : " ").append(stems.get(to));
        Phrases.Named named = phrases.named(key.toString());
        if (named != null) {
          (from < segment.end() ? before : after).add(new Found(named, from, to + 1));
        }
      }
    }
    return before.isEmpty() ? after : before;
  }

  /** Small words tell, else the longest phrase that only one side knows. */
  private static boolean isRomance(Segment segment, List<Found> found) {
    int romanceOnly = 0;
    int germanicOnly = 0;
    boolean any = false;
    for (Found phrase : found) {
      any |= phrase.named().isRomance();
      if (phrase.named().isRomanceOnly()) {
        romanceOnly = Math.max(romanceOnly, phrase.length());
      } else if (!phrase.named().isRomance()) {
        germanicOnly = Math.max(germanicOnly, phrase.length());
      }
    }
    return any && (segment.romance() || romanceOnly > germanicOnly);
  }

  private static Found first(List<Found> found) {
    Found first = null;
    for (Found phrase : found) {
      if (phrase.named().isRomance() && (first == null || isBefore(phrase, first))) {
        first = phrase;
      }
    }
    return first;
  }

  private static boolean isBefore(Found phrase, Found other) {
    return phrase.from() < other.from()
        || (phrase.from() == other.from() && phrase.to() > other.to());
  }

  private static Found germanic(List<Found> found) {
    Found leading = null;
    Found last = null;
    for (Found phrase : found) {
      if (phrase.from() == 0 && (leading == null || phrase.to() > leading.to())) {
        leading = phrase;
      }
      if (phrase.named().isGermanic() && (last == null || isAfter(phrase, last))) {
        last = phrase;
      }
    }
    if (leading != null && leads(leading.named())) {
      return leading;
    }
    return last == null ? first(found) : last;
  }

  private static boolean isAfter(Found phrase, Found other) {
    return phrase.to() > other.to() || (phrase.to() == other.to() && phrase.from() < other.from());
  }

  private static boolean leads(Phrases.Named named) {
    return named.head() != null
        && (named.head().kind() == Head.Kind.MANAGER || named.isGermanOnly());
  }
}
