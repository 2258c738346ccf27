package dev.vitae.normalizer.parser.story;

import java.util.List;
import java.util.Set;

/** What makes a name a school's where the phrase alone does not. */
final class Schools {
  private static final Set<String> WORDS =
      WordList.of(
          """
          university college school institute academy polytechnic tech universität
          hochschule fachhochschule akademie berufsschule bootcamp universidad
          université università tu uni eth mit ucla usc lmu rwth caltech stanford
          harvard yale princeton oxford cambridge berkeley cornell brown duke state
          insead conservatory seminary charité gymnasium schule klinikum
          universitätsklinikum polytechnique école lycée instituto escuela institut facultad
          bildungswerk colegio
          """);

  /** Rules whose verb also goes with conferences, cities and firms. */
  private static final Set<String> DOUBTFUL =
      Set.of(
          "story.attended",
          "story.went-to",
          "story.studied-at",
          "story.degree-at",
          "story.started-degree",
          "story.went-on",
          "story.course",
          "story.again",
          "story.diplôme-à",
          "story.título-en");

  private Schools() {}

  /** Whether a match may stand: a doubtful phrase needs a school's name. */
  static boolean allow(Phrases.Row row, List<Word> words, Pattern.Match match) {
    int[] school = match.slots().get(Slot.SCHOOL);
    if (school == null || !DOUBTFUL.contains(row.rule())) {
      return true;
    }
    return words.subList(school[0], school[1]).stream().anyMatch(Schools::isSchool);
  }

  static boolean isSchool(Word word) {
    return WORDS.contains(word.lower())
        || word.lower().endsWith("schule")
        || word.lower().endsWith("universität");
  }
}
