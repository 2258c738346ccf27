package dev.vitae.normalizer.parser.story;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import java.util.Locale;
import java.util.Set;

/** Tells running text in the first person from lists and forms. */
final class Narration {

  /** A line of prose is at least this long, or belongs to a paragraph that is. */
  private static final int PROSE = 90;

  /** Of the letters, this share stands in prose. */
  private static final double MOSTLY = 0.7;

  private static final int LEAST_PRONOUNS = 5;

  /** In a story the author comes at least once in so many words. */
  private static final int WORDS_PER_PRONOUN = 60;

  private static final Set<String> PRONOUNS =
      WordList.of(
          """
          i my me ich mein meine meiner meinem meinen mir mich je j moi mon ma mes yo mi mis mí conmigo
          """);

  private Narration() {}

  static boolean isStory(Document document) {
    return isProse(document) && isFirstPerson(document.text());
  }

  private static boolean isProse(Document document) {
    int letters = 0;
    int prose = 0;
    int paragraph = Integer.MIN_VALUE;
    int length = 0;
    for (Line line : document.lines()) {
      int own = line.end() - line.start();
      letters += own;
      boolean runsOn = line.paragraph() == paragraph && line.kind() == Line.Kind.TEXT;
      if (!runsOn) {
        prose += length >= PROSE ? length : 0;
        length = 0;
      }
      paragraph = line.paragraph();
      length += line.kind() == Line.Kind.TEXT ? own : 0;
    }
    prose += length >= PROSE ? length : 0;
    return prose >= MOSTLY * letters;
  }

  private static boolean isFirstPerson(String text) {
    int words = 0;
    int pronouns = 0;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words++;
        if (i - start <= 6
            && PRONOUNS.contains(text.substring(start, i).toLowerCase(Locale.ROOT))) {
          pronouns++;
        }
        start = -1;
      }
    }
    return pronouns >= LEAST_PRONOUNS && pronouns * WORDS_PER_PRONOUN >= words;
  }
}
