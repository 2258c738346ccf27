package dev.vitae.evaluation.generate.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.evaluation.generate.people.Dice;
import dev.vitae.evaluation.generate.people.Person.Period;
import dev.vitae.evaluation.generate.people.Phrases;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class DatesTest {
  static final List<String> LANGUAGES = Phrases.LANGUAGES;
  private static final YearMonth MAY = YearMonth.of(2019, 5);

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void whatIsKnownIsAsExactAsWhatIsPrinted(String language) {
    assertThat(dates(language, "month").known(MAY)).isEqualTo("2019-05");
    assertThat(dates(language, "numeric").known(MAY)).isEqualTo("2019-05");
    for (String style : List.of("year", "quarter", "season")) {
      assertThat(dates(language, style).known(MAY)).isEqualTo("2019");
      assertThat(dates(language, style).month(MAY)).contains("2019");
    }
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void whatLastsHasNoEnd(String language) {
    Dates dates = dates(language, "year");

    String lasts = dates.period(new Period(MAY, null));
    assertThat(lasts).contains("2019").isNotEqualTo(dates.month(MAY));
    assertThat(dates.period(new Period(MAY, MAY.plusYears(2)))).contains("2019", "2021");
  }

  @Test
  void decemberIsTheWinterOfItsYear() {
    assertThat(dates("en", "season").month(YearMonth.of(2020, 12))).isEqualTo("Winter 2020");
  }

  private static Dates dates(String language, String style) {
    return new Dates(Phrases.of(language), style, new Dice(1, 1));
  }
}
