package dev.vitae.normalizer.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  private static final String REST =
      """

      maren@example.org | +1 555 0100

      Experience
      Engineer, Northern Bridges Ltd, 2019 - present
      - Calculated loads of forty bridges

      Education
      BEng Civil Engineering, Northern University, 2015 - 2018
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dr. rer. nat. Maren Oldenkamp | Maren Oldenkamp",
        "Dipl.-Ing. (FH) Maren Oldenkamp | Maren Oldenkamp",
        "Dr. Maren Oldenkamp | Dr. Maren Oldenkamp",
        "Maître Maren Delacroix-Roux | Maren Delacroix-Roux",
        "Maren Oldenkamp-Rees BEng (Hons) CEng MIMechE | Maren Oldenkamp-Rees",
        "Maren McDonald | Maren McDonald",
        "Maren Oldenkamp, PhD | Maren Oldenkamp",
      })
  void civilitiesAndDegreesAreNoPartOfAName(String written, String name) {
    byte[] content = (written + REST).getBytes(StandardCharsets.UTF_8);
    Reading reading = new ResumeParser().parse(content, Instant.EPOCH);

    assertThat(reading).isInstanceOf(Reading.Parsed.class);
    assertThat(((Reading.Parsed) reading).profile().getName().getFull().getWritten())
        .isEqualTo(name);
  }
}
