package dev.vitae.evaluation.swap;

import dev.vitae.evaluation.swap.Edits.Edit;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which words stand for which others. Words are found as they are written or in capitals, also
 * where lines break between them; names also inside addresses, as people build those from them.
 */
final class Substitution {
  private static final Pattern ADDRESS = Pattern.compile("\\S*(?:@|[^\\s.]\\.[a-z])\\S*");
  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

  /** Shorter name words stand by chance inside other words of an address. */
  private static final int SHORTEST_IN_ADDRESS = 3;

  private final Map<String, String> words = new TreeMap<>(longestFirst());
  private final Map<String, String> inAddresses = new TreeMap<>(longestFirst());

  private static Comparator<String> longestFirst() {
    return Comparator.comparingInt((String words) -> -words.length())
        .thenComparing(Comparator.naturalOrder());
  }

  void add(String written, String other) {
    words.putIfAbsent(written, other);
  }

  void addName(String written, String other) {
    add(written, other);
    if (plain(written).length() >= SHORTEST_IN_ADDRESS) {
      inAddresses.putIfAbsent(plain(written), plain(other));
    }
  }

  private static String plain(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
    return ACCENT.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
  }

  static boolean isIn(String written, String text) {
    return pattern(written).matcher(text).find();
  }

  private static Pattern pattern(String written) {
    String[] parts = written.strip().split("\\s+");
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?:%s|%s)(?![\\p{L}\\p{N}])"
            .formatted(
                joined(parts), joined(written.toUpperCase(Locale.ROOT).strip().split("\\s+"))));
  }

  private static String joined(String[] parts) {
    return String.join("\\s+", Arrays.stream(parts).map(Pattern::quote).toList());
  }

  /** The edits of a text; what stands on several lines stays on as many. */
  Edits edits(String text) {
    List<Edit> found = new ArrayList<>();
    boolean[] taken = new boolean[text.length()];
    Matcher address = ADDRESS.matcher(text);
    while (address.find()) {
      addresses(text, address.start(), address.end(), taken, found);
      Arrays.fill(taken, address.start(), address.end(), true);
    }
    words.forEach(
        (written, other) -> {
          Matcher matcher = pattern(written).matcher(text);
          while (matcher.find()) {
            if (!anyOf(taken, matcher.start(), matcher.end())) {
              Arrays.fill(taken, matcher.start(), matcher.end(), true);
              found.addAll(lines(text, matcher.start(), matcher.end(), other));
            }
          }
        });
    found.sort(Comparator.comparingInt(Edit::start));
    return new Edits(found);
  }

  private void addresses(String text, int start, int end, boolean[] taken, List<Edit> found) {
    String address = text.substring(start, end).toLowerCase(Locale.ROOT);
    inAddresses.forEach(
        (written, other) -> {
          for (int at = address.indexOf(written); at >= 0; at = address.indexOf(written, at + 1)) {
            int from = start + at;
            if (!anyOf(taken, from, from + written.length())) {
              Arrays.fill(taken, from, from + written.length(), true);
              found.add(new Edit(from, from + written.length(), other));
            }
          }
        });
  }

  private static boolean anyOf(boolean[] taken, int start, int end) {
    for (int i = start; i < end; i++) {
      if (taken[i]) {
        return true;
      }
    }
    return false;
  }

  private static List<Edit> lines(String text, int start, int end, String other) {
    List<int[]> pieces = new ArrayList<>();
    Matcher piece = Pattern.compile("[^\\n]+").matcher(text).region(start, end);
    while (piece.find()) {
      pieces.add(new int[] {piece.start(), piece.end()});
    }
    boolean capitals = isCapitals(text.substring(start, end));
    List<String> words = List.of((capitals ? other.toUpperCase(Locale.ROOT) : other).split(" "));
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      int from = words.size() * i / pieces.size();
      int to = words.size() * (i + 1) / pieces.size();
      List<String> own = from < to ? words.subList(from, to) : words.subList(0, 1);
      edits.add(new Edit(pieces.get(i)[0], pieces.get(i)[1], String.join(" ", own)));
    }
    return edits;
  }

  private static boolean isCapitals(String text) {
    return text.length() > 3
        && text.equals(text.toUpperCase(Locale.ROOT))
        && !text.equals(text.toLowerCase(Locale.ROOT));
  }
}
