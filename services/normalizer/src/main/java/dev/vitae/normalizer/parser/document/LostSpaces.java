package dev.vitae.normalizer.parser.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Spaces that a converter lost where one run of letters ended and another began: 'Advisor atAcme
 * Energy,Perth WAJuly 2019'. They are put back where no word goes on so.
 */
final class LostSpaces {
  /** So many commas without a space are no accident. */
  private static final int ENOUGH = 3;

  private static final Pattern SIGN = Pattern.compile("\\p{L}{2},\\p{Lu}\\p{Ll}");

  private static final String MONTH =
      "(?:Jan|Feb|M[aä]r|Apr|Ma[iy]|Jun|Jul|Aug|Sep|O[ck]t|Nov|De[cz])\\p{Ll}{0,6}\\.?";

  /**
   * A place between two letters.
   *
   * @param place where a space is missing
   * @param reason why one is
   */
  private record Seam(Pattern place, String reason) {}

  private static final List<Seam> SEAMS =
      List.of(
          seam("(?<=\\p{L}[,;:])(?=\\p{L}{2})", "a sign ends a word"),
          seam("(?<=[\\p{L})])(?=" + MONTH + " (?:19|20)\\d\\d)", "a month begins a date"),
          seam("(?<=\\p{L})(?=(?:19|20)\\d\\d ?[-–—])", "a year begins a range"),
          seam("(?<=\\p{L})(?=\\((?:19|20)?\\p{Alnum}{2})", "a bracket begins a remark"),
          seam("(?<=\\p{L}{3})(?=\\+\\d{1,3} ?\\d)", "a plus begins a telephone number"),
          seam("(?<= (?:at|bei|chez|bij|for))(?=\\p{Lu}\\p{Ll})", "small words stand alone"));

  private LostSpaces() {}

  /** The text with such spaces put back; as it is where few are missing. */
  static String restored(String text) {
    Matcher signs = SIGN.matcher(text);
    for (int i = 0; i < ENOUGH; i++) {
      if (!signs.find()) {
        return text;
      }
    }
    String restored = text;
    for (Seam seam : SEAMS) {
      restored = seam.place().matcher(restored).replaceAll(" ");
    }
    return restored;
  }

  private static Seam seam(String place, String reason) {
    return new Seam(Pattern.compile(place), reason);
  }
}
