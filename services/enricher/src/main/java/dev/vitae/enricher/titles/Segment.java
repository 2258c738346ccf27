package dev.vitae.enricher.titles;

import dev.vitae.enricher.words.Table;
import dev.vitae.enricher.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A part of a title between commas, dashes, slashes or brackets, as stems.
 *
 * @param stems its words without small words
 * @param end the number of stems before its first preposition; all where there is none
 * @param romance whether small words say that it is French, Spanish or Portuguese
 * @param inBrackets whether it stands in brackets
 */
record Segment(List<String> stems, int end, boolean romance, boolean inBrackets) {

  /** Longer texts are no titles; their beginning says enough. */
  private static final int MOST_CHARACTERS = 160;

  private static final int MOST_STEMS = 16;

  // (m/w/d), H/F, a.i.: about who may apply, or for how long.
  private static final Pattern OFFERS =
      Pattern.compile(
          "(?i)\\(\\s*[mwfhdxi](?:\\s*[/|,]\\s*(?:[mwfhdxai]|gn|div))+\\s*\\)"
              + "|\\b[mwfh]\\s*/\\s*[mwfhd](?:\\s*/\\s*[dxi])?\\b|\\ba\\.\\s?i\\.");

  // Entwickler*in, Chargé(e), Enfermeiro/a, étudiant·e: the second form of a word.
  private static final Pattern SECOND_FORMS =
      Pattern.compile(
          "(?<=\\p{L}{3})(?:[*:_·]\\p{L}{1,5}|\\(-?\\p{L}{1,5}\\)|/-?(?:in|a|e|o|ra))\\b");

  private static final Pattern ELISION = Pattern.compile("(?i)\\b([dl])['’]");
  private static final Pattern JOINED = Pattern.compile("(?<=\\b\\p{L}{1,2})[&+](?=\\p{L}\\b)");
  private static final String BORDERS = ",;|•·–—:@/()[]-+";
  private static final Pattern BORDER = Pattern.compile("[,;|•·–—:@/()\\[\\]]|\\s-+\\s|\\s\\+\\s");

  /** What small words do. */
  static final class SmallWords {
    private final Map<String, String> effects = new HashMap<>();

    SmallWords() {
      for (List<String> row : Table.rows(Segment.class, "smallwords.tsv", 2)) {
        effects.put(row.get(0), row.get(1));
      }
    }
  }

  /** The parts of a title in their order; those without a word are left out. */
  static List<Segment> of(String title, Stems stems, SmallWords smallWords) {
    String text = title.length() > MOST_CHARACTERS ? title.substring(0, MOST_CHARACTERS) : title;
    text = plain(text);
    List<Segment> segments = new ArrayList<>();
    if (!hasAny(text, BORDERS)) {
      add(text, false, stems, smallWords, segments);
      return segments;
    }
    int brackets = 0;
    int start = 0;
    var border = BORDER.matcher(text);
    while (start <= text.length()) {
      boolean found = border.find(start);
      int end = found ? border.start() : text.length();
      add(text.substring(start, end), brackets > 0, stems, smallWords, segments);
      if (!found) {
        break;
      }
      char sign = text.charAt(border.start());
      if (sign == '(' || sign == '[') {
        brackets++;
      } else if ((sign == ')' || sign == ']') && brackets > 0) {
        brackets--;
      }
      start = border.end();
    }
    return segments;
  }

  /** Most titles have none of the signs: they are looked for before the patterns are. */
  private static String plain(String text) {
    String plain = text;
    if (hasAny(plain, "/(*:_·.")) {
      plain = OFFERS.matcher(plain).replaceAll(" ");
      plain = SECOND_FORMS.matcher(plain).replaceAll("");
    }
    if (hasAny(plain, "'’")) {
      plain = ELISION.matcher(plain).replaceAll("$1 ");
    }
    return hasAny(plain, "&+") ? JOINED.matcher(plain).replaceAll("") : plain;
  }

  private static boolean hasAny(String text, String signs) {
    for (int i = 0; i < text.length(); i++) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static void add(
      String text, boolean inBrackets, Stems stems, SmallWords small, List<Segment> segments) {
    List<String> words = new ArrayList<>();
    int end = -1;
    boolean romance = false;
    for (String word : Words.of(text)) {
      String effect = small.effects.get(word);
      if (effect == null) {
        if (words.size() < MOST_STEMS) {
          stems.add(word, words);
        }
        continue;
      }
      romance |= effect.endsWith("R");
      if (end < 0 && effect.startsWith("preposition") && !words.isEmpty()) {
        end = words.size();
      }
    }
    if (!words.isEmpty()) {
      segments.add(
          new Segment(List.copyOf(words), end < 0 ? words.size() : end, romance, inBrackets));
    }
  }

  /** The same without some of its stems. */
  Segment without(boolean[] left) {
    List<String> rest = new ArrayList<>();
    int restEnd = 0;
    for (int i = 0; i < stems.size(); i++) {
      if (!left[i]) {
        rest.add(stems.get(i));
        restEnd += i < end ? 1 : 0;
      }
    }
    return new Segment(rest, restEnd, romance, inBrackets);
  }
}
