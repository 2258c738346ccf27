package dev.vitae.profiles.people;

import dev.vitae.schemas.EnrichedProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Some words of a profile that were looked for, with what stands around them.
 *
 * @param text at most {@value #LENGTH} characters of one value, and dots where it was cut
 * @param matches where the words stand in it
 */
public record Snippet(String text, List<Match> matches) {
  private static final int LENGTH = 180;
  private static final int BEFORE = 60;
  private static final String CUT = "… ";

  /** Running text, where words in the middle are worth showing; the rest is on every card. */
  private static final List<SearchField> PLACES = List.of(SearchField.TEXT, SearchField.SUMMARY);

  /** A word that was looked for: half open, in UTF-16 code units. */
  public record Match(int start, int end) {}

  /** The first place of a person's running texts with most of the words; empty if there is none. */
  public static Optional<Snippet> of(EnrichedProfile person, String words) {
    List<SearchWords.Part> parts =
        SearchWords.of(words).parts().stream().filter(part -> !part.excluded()).toList();
    PersonFields fields = new PersonFields(person);
    List<String> texts =
        PLACES.stream().flatMap(field -> fields.texts(field).stream()).distinct().toList();
    Snippet best = null;
    for (String text : parts.isEmpty() ? List.<String>of() : texts) {
      List<Match> matches = matches(text, parts);
      if (!matches.isEmpty() && (best == null || matches.size() > best.matches.size())) {
        best = cut(text, matches);
      }
    }
    return Optional.ofNullable(best);
  }

  private static List<Match> matches(String text, List<SearchWords.Part> parts) {
    return SearchText.words(text).stream()
        .filter(word -> parts.stream().anyMatch(part -> isOneOf(word.text(), part)))
        .map(word -> new Match(word.start(), word.end()))
        .toList();
  }

  private static boolean isOneOf(String word, SearchWords.Part part) {
    Stream<String> wanted = part.words().stream();
    return part.prefix() ? wanted.anyMatch(word::startsWith) : wanted.anyMatch(word::equals);
  }

  private static Snippet cut(String text, List<Match> matches) {
    int from = matches.get(0).start() <= BEFORE ? 0 : boundary(text, matches.get(0).start());
    int to = Math.min(text.length(), from + LENGTH);
    if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
      to--;
    }
    String before = from == 0 ? "" : CUT;
    String after = to == text.length() ? "" : " …";
    int shift = before.length() - from;
    List<Match> within = new ArrayList<>();
    for (Match match : matches) {
      if (match.end() <= to) {
        within.add(new Match(match.start() + shift, match.end() + shift));
      }
    }
    return new Snippet(before + text.substring(from, to) + after, within);
  }

  /** The beginning of a word some way before the match. */
  private static int boundary(String text, int match) {
    int space = text.indexOf(' ', match - BEFORE);
    return space >= 0 && space < match ? space + 1 : match;
  }
}
