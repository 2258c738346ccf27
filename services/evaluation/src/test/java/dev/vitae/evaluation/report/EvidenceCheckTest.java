package dev.vitae.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.vitae.evaluation.corpus.Corpus;
import dev.vitae.evaluation.corpus.Examination;
import dev.vitae.normalizer.parser.Reading;
import dev.vitae.normalizer.parser.ResumeParser;
import dev.vitae.schemas.Value;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvidenceCheckTest {
  private static final String RESUME =
      """
      Tess Oakley
      tess.oakley@example.com

      Summary

      I love the river, and Westwater Lines let me work on it for many years.

      Experience

      Ferry Pilot, Westwater Lines
      March 2015 - June 2019
      - Kept every ferry off the rocks

      Education

      Castlebrook Academy, Diploma, 2010 - 2014
      """;

  @Test
  void employerStandsAtItsPositionThoughItIsNamedBefore() {
    Reading.Parsed parsed = parse();

    Value employer = parsed.profile().getPositions().getFirst().getEmployer();

    assertThat(employer.getWritten()).isEqualTo("Westwater Lines");
    assertThat(employer.getEvidence().getSpans().getFirst().getStart())
        .isGreaterThan(parsed.text().indexOf("Experience"));
  }

  @Test
  void aValueThatDoesNotStandAtItsEvidenceIsFound() {
    Reading.Parsed parsed = parse();

    assertThat(EvidenceCheck.of(parsed.text(), parsed.profile()).broken()).isEmpty();
    assertThat(EvidenceCheck.of(' ' + parsed.text(), parsed.profile()).broken()).isNotEmpty();
  }

  @Test
  void everyValueOfEveryDocumentAtHandStandsAtItsEvidence() throws Exception {
    for (String folder : new String[] {"shared/accuracy/dev", "shared/seeds"}) {
      Optional<Path> beside = Corpus.beside(folder);
      assumeTrue(beside.isPresent(), "needs the documents in ../" + folder);
      EvidenceCheck.Found found =
          EvidenceCheck.of(Examination.of(Corpus.read(folder, beside.get())));

      assertThat(found.broken()).isEmpty();
      assertThat(found.values()).isGreaterThan(300);
    }
  }

  private static Reading.Parsed parse() {
    byte[] bytes = RESUME.getBytes(StandardCharsets.UTF_8);
    return (Reading.Parsed) new ResumeParser().parse(bytes, Examination.RECEIVED);
  }
}
