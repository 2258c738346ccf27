package dev.vitae.normalizer.parser.section;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.section.Section.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells from its words whether a line can be the heading of a section, and of which. */
public final class HeadingWords {

  /**
   * What the words say.
   *
   * @param kind what the section is about
   * @param how how they say it
   */
  record Match(Kind kind, How how) {
    boolean exact() {
      return how == How.EXACT;
    }

    /** How much of a heading they make. */
    double hit() {
      return switch (how) {
        case EXACT -> 1;
        case COMPOSED -> 0.7;
        case CUE -> 0.5;
      };
    }
  }

  /** How words name a section. */
  enum How {
    /** In words that people use. */
    EXACT,
    /** In a phrase that is composed of such words. */
    COMPOSED,
    /** In the author's own words, one of which tells. */
    CUE
  }

  /** A heading longer than this is a sentence. */
  private static final int MOST_LETTERS = 60;

  private static final int MOST_WORDS = 7;

  /** Shorter words are no headings that lost a space or have one too many. */
  private static final int SHORTEST_MENDED = 9;

  /** What stands before 'and' in two words that lost their spaces. */
  private static final int SHORTEST_JOINED = 5;

  /** Kinds whose words are about anything unless another word says about what. */
  private static final Set<Kind> GENERAL = EnumSet.of(Kind.WORK, Kind.SKILLS, Kind.OTHER);

  /** Words that join or colour the words of a heading and say nothing about its kind. */
  private static final Set<String> FILLERS =
      Set.copyOf(
          List.of(
              ("and or of the in with for my other additional relevant selected recent professional"
                      + " key personal core main academic technical related current previous past"
                      + " early to date so far i ve have m am what where things held done short brief"
                      + " full complete formal mon ma mein meine meinen minha minhas meu meus mijn"
                      + " moje moj moja mio mia miei mie il lo i un una ein eine general further"
                      + " notable significant major top scientific international und oder sonstige"
                      + " weitere wichtige ausgewahlte relevante berufliche fachliche et ou de des du"
                      + " la le les l d autres mes principales professionnelles y e o de los las el"
                      + " otros otras mis principales profesionales ed i gli altri altre principali"
                      + " professionali en overige i inne ve diger aur leadership industry research"
                      + " tech teaching history background details information activities timeline"
                      + " record posts roles")
                  .split(" ")));

  private static final Set<String> JOINING = Set.of("and", "und", "et", "y", "e", "en", "i", "ve");

  private HeadingWords() {}

  /** Whether a line's words name a section of whatever kind. */
  public static boolean names(String line) {
    return match(line) != null;
  }

  /** What each line of a document names; null for those that name no section. */
  static List<Match> all(Document document) {
    List<Match> matches = new ArrayList<>(document.lines().size());
    for (Line line : document.lines()) {
      matches.add(match(document.textOf(line)));
    }
    return matches;
  }

  /** What a line's words name; null when they name no section. */
  static Match match(String line) {
    if (line.length() > 2 * MOST_LETTERS || isSentence(line)) {
      return null;
    }
    int bracket = line.endsWith(")") ? line.lastIndexOf('(') : -1;
    boolean counted = bracket > 0 && hasDigit(line.substring(bracket));
    String phrase = PlainWords.fold(counted ? line.substring(0, bracket) : line);
    if (phrase.isEmpty() || phrase.length() > MOST_LETTERS) {
      return null;
    }
    Kind exact = kind(phrase);
    if (exact != null) {
      return new Match(exact, How.EXACT);
    }
    Optional<Kind> composed = composed(phrase);
    if (composed.isPresent()) {
      return new Match(composed.get(), How.COMPOSED);
    }
    Match mended = mended(phrase);
    if (mended != null) {
      return mended;
    }
    Kind cue = hasDigit(line) ? null : HeadingCues.of(phrase);
    return cue == null ? null : new Match(cue, How.CUE);
  }

  private static boolean hasDigit(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (Character.isDigit(line.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Most lines are: to see it costs less than to fold them. Letter-spaced words are none. */
  private static boolean isSentence(String line) {
    if (line.length() < 2 || line.charAt(1) == ' ') {
      return false;
    }
    int spaces = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '@') {
        return true;
      }
      spaces += c == ' ' ? 1 : 0;
    }
    return line.length() > MOST_LETTERS + 10 || spaces > MOST_WORDS + 2;
  }

  /** What a heading is about by the first of its words that names a section; else OTHER. */
  static Kind nearest(String heading) {
    Kind general = Kind.OTHER;
    for (String word : PlainWords.fold(heading).split(" ")) {
      Kind kind = kind(word);
      if (kind != null && !GENERAL.contains(kind)) {
        return kind;
      }
      general = kind != null && general == Kind.OTHER ? kind : general;
    }
    return general;
  }

  private static Kind kind(String phrase) {
    Map<String, Kind> kinds = HeadingPhrases.KINDS;
    Kind kind = kinds.get(phrase);
    return kind != null || phrase.indexOf(' ') < 0 || phrase.codePointAt(0) < 0x2E80
        ? kind
        : kinds.get(phrase.replace(" ", ""));
  }

  /** What a phrase names whose spaces were lost, or whose one word was torn: 'edu cation'. */
  private static Match mended(String phrase) {
    int space = phrase.indexOf(' ');
    if (phrase.length() < SHORTEST_MENDED || space != phrase.lastIndexOf(' ')) {
      return null;
    }
    Kind kind =
        space < 0
            ? HeadingPhrases.GLUED.get(phrase)
            : HeadingPhrases.KINDS.get(phrase.replace(" ", ""));
    if (kind != null) {
      return new Match(kind, How.EXACT);
    }
    int joined = space < 0 ? phrase.lastIndexOf("and") : -1;
    Kind last = joined < SHORTEST_JOINED ? null : kind(phrase.substring(joined + 3));
    return last == null ? null : new Match(last, How.COMPOSED);
  }

  /**
   * The kind of a phrase all of whose words name sections or join them. The first word that names
   * something particular decides: 'volunteer experience' is volunteering, 'awards and skills' are
   * awards; but 'projects and positions' are positions first of all.
   */
  private static Optional<Kind> composed(String phrase) {
    int space = phrase.indexOf(' ');
    String opening = space < 0 ? "" : phrase.substring(0, space);
    boolean may =
        phrase.charAt(0) >= 0x80
            || HeadingPhrases.OPENINGS.contains(opening)
            || FILLERS.contains(opening);
    String[] words = may ? phrase.split(" ") : new String[0];
    if (!may || words.length > MOST_WORDS) {
      return Optional.empty();
    }
    List<Kind> kinds = new ArrayList<>();
    int next = 0;
    int start = 0;
    while (next < words.length) {
      int length = Math.min(3, words.length - next);
      int end = start + length - 1;
      for (int i = next; i < next + length; i++) {
        end += words[i].length();
      }
      Kind kind = null;
      while (length > 0) {
        kind = kind(phrase.substring(start, end));
        if (kind != null) {
          break;
        }
        length--;
        end -= words[next + length].length() + 1;
      }
      if (kind != null) {
        kinds.add(kind);
        next += length;
        start = end + 1;
      } else if (FILLERS.contains(words[next])) {
        start += words[next].length() + 1;
        next++;
      } else {
        return Optional.empty();
      }
    }
    if (kinds.contains(Kind.WORK) && kinds.contains(Kind.PROJECTS) && joins(words)) {
      return Optional.of(Kind.WORK);
    }
    return kinds.stream()
        .filter(kind -> !GENERAL.contains(kind))
        .findFirst()
        .or(() -> kinds.stream().findFirst());
  }

  private static boolean joins(String[] words) {
    for (String word : words) {
      if (JOINING.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
