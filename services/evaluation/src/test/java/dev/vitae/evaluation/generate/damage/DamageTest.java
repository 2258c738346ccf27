package dev.vitae.evaluation.generate.damage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.evaluation.generate.people.Dice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DamageTest {
  private static final String TEXT =
      """
      # Work

      **Nurse**, Mercy Clinic (Leeds) | May 2019 – Now

      - Trained newly qualified nurses in wound care, documentation, first aid and the planning of shifts

      - Filed reports
      """;

  @ParameterizedTest
  @EnumSource(
      value = Damage.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"MOJIBAKE", "LIGATURES", "PAGE_NUMBERS"})
  void lettersAreKept(Damage damage) {
    assertThat(letters(damage.text(TEXT, new Dice(3, 3)))).isEqualTo(letters(TEXT));
  }

  @ParameterizedTest
  @EnumSource(Damage.class)
  void theSameDiceDoTheSameDamage(Damage damage) {
    assertThat(damage.text(TEXT, new Dice(5, 5))).isEqualTo(damage.text(TEXT, new Dice(5, 5)));
    assertThat(damage.reason()).isNotBlank();
    assertThat(damage.chance()).isBetween(1, 100);
  }

  @ParameterizedTest
  @EnumSource(
      value = Damage.class,
      names = {"GLUED_WORDS", "LOST_BLANK_BEHIND_COMMA", "CUT_LINES", "HYPHENS"})
  void shortLinesAreValuesAndStay(Damage damage) {
    assertThat(damage.text(TEXT, new Dice(9, 9)))
        .contains("**Nurse**, Mercy Clinic (Leeds) | May 2019 – Now\n");
  }

  @Test
  void longLinesAreCut() {
    assertThat(Damage.CUT_LINES.text(TEXT, new Dice(1, 1)).lines())
        .allMatch(line -> line.length() <= 70);
  }

  @Test
  void plainTextHasNoMarksOfMarkdown() {
    for (int seed = 0; seed < 30; seed++) {
      assertThat(Damage.ofText("Nurse (Leeds) for a year", new Dice(seed, 0))).doesNotContain("\\");
    }
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}]", "");
  }
}
