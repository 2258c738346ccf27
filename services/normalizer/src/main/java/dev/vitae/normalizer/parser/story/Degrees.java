package dev.vitae.normalizer.parser.story;

import java.util.List;
import java.util.Set;

/** How people name their degrees in running text. */
final class Degrees {
  private static final Set<String> SHORT =
      WordList.of(
          """
          bs b.s b.s. ba b.a b.a. bsc b.sc b.sc. be b.eng btech ms m.s m.s. msc m.sc
          m.sc. ma m.a m.a. mba mph msn bsn phd ph.d ph.d. md jd bs/ms ba/ma ms/phd ged
          mphil dphil m.ed med pgce mfa bfa
          """);

  private static final Set<String> LONG =
      WordList.of(
          """
          bachelor bachelor's bachelors master master's masters associate's doctorate
          doctoral diploma undergraduate diplom magister promotion staatsexamen abitur
          bachelorstudium masterstudium ausbildung apprenticeship associate certificate
          lehre meisterbrief umschulung weiterbildung diplôme licence formation bts maîtrise
          doctorat máster grado licenciatura doctorado diplomatura curso título
          """);

  private static final Set<String> BEFORE =
      Set.of("combined", "joint", "double", "high", "school", "nursing", "welding", "teaching");

  private Degrees() {}

  static boolean isDegree(String lower) {
    return SHORT.contains(lower) || LONG.contains(lower);
  }

  /** The words of a degree that starts at a word; null if none does. */
  static int[] find(List<Word> words, int at) {
    int i = at;
    while (i < words.size() && BEFORE.contains(words.get(i).lower())) {
      i++;
    }
    if (i >= words.size() || !isDegree(words.get(i).lower())) {
      return null;
    }
    boolean studies = words.get(i).lower().equals("combined");
    int first = at < i && words.get(at).lower().matches("combined|joint|double") ? at + 1 : at;
    int end = i + 1;
    boolean of = end + 1 < words.size() && words.get(end).lower().matches("of|d'");
    if (of && words.get(end + 1).isCapital()) {
      end = Slot.name(words, end + 1);
    } else if (end < words.size() && words.get(end).lower().equals("degree") && !studies) {
      end++;
    }
    return new int[] {first, end};
  }
}
