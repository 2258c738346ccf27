package dev.vitae.profiles.people;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What to look for.
 *
 * <p>All of it must hold. In {@code words}, every word must stand somewhere in the profile; {@code
 * "words in quotes"} must stand in a row, {@code -word} must not stand there, and {@code word*}
 * matches beginnings. Without words the people who came last are first; with words the best match
 * is first. Equal ranks are ordered by personId.
 *
 * @param words the words, at most {@value #MAX_WORDS_LENGTH} characters; may be empty
 * @param filters values by filter; each must match
 * @param minMonths total experience of at least so many months; 0 for any
 * @param after where the last page ended
 * @param limit people on a page, from 0 to {@value #MAX_LIMIT}
 */
public record PeopleSearch(
    String words,
    Map<Filter, List<String>> filters,
    int minMonths,
    Optional<Cursor> after,
    int limit) {
  /** Longest text of words. */
  public static final int MAX_WORDS_LENGTH = 500;

  /** Most people on a page. */
  public static final int MAX_LIMIT = 100;

  public PeopleSearch {
    if (words.length() > MAX_WORDS_LENGTH) {
      throw new IllegalArgumentException(
          "a search has at most " + MAX_WORDS_LENGTH + " characters, not " + words.length());
    }
    if (limit < 0 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException("limit must be from 0 to " + MAX_LIMIT + ", not " + limit);
    }
    if (minMonths < 0) {
      throw new IllegalArgumentException("minMonths must not be negative, but is " + minMonths);
    }
    Map<Filter, List<String>> copy = new EnumMap<>(Filter.class);
    filters.forEach((filter, values) -> copy.put(filter, List.copyOf(values)));
    filters = Map.copyOf(copy);
  }

  /** A search by words alone. */
  public static PeopleSearch words(String words, int limit) {
    return new PeopleSearch(words, Map.of(), 0, Optional.empty(), limit);
  }
}
