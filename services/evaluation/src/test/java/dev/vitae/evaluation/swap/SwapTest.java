package dev.vitae.evaluation.swap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vitae.evaluation.corpus.Corpus;
import dev.vitae.evaluation.corpus.Examination;
import dev.vitae.evaluation.corpus.LabelledDocument;
import dev.vitae.evaluation.report.Floors;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SwapTest {
  private static final String RESUME =
      """
      TESS OAKLEY
      Ferry Pilot
      tess.oakley@example.com

      Experience

      Ferry Pilot, Westwater Lines
      March 2015 - Present
      - Joined Westwater Lines from school and kept every ferry off the rocks

      Education

      Castlebrook Academy
      Diploma, 2010 - 2014
      """;

  private static final String TRUTH =
      """
      {"basics": {"name": "Tess Oakley", "email": "tess.oakley@example.com"},
       "work": [{"name": "Westwater Lines", "position": "Ferry Pilot", "startDate": "2015-03",
         "highlights": ["Joined Westwater Lines from school and kept every ferry off the rocks"]}],
       "education": [{"institution": "Castlebrook Academy", "endDate": "2014"}]}
      """;

  @Test
  void documentAndTruthSayTheSameAfterwards() throws Exception {
    LabelledDocument labelled =
        new LabelledDocument(
            "invented",
            RESUME.getBytes(StandardCharsets.UTF_8),
            new ObjectMapper().readTree(TRUTH));
    Corpus corpus = new Corpus("invented", List.of(labelled));

    Examination swapped = new Swap(EnumSet.allOf(Kind.class), 1).examine(corpus).getFirst();

    assertThat(swapped.document().truth().toString())
        .doesNotContain("Tess", "oakley", "Westwater", "Ferry Pilot", "Castlebrook");
    assertThat(swapped.score().fullyRight()).as(swapped.score().verdicts().toString()).isTrue();
    assertThat(swapped.score().text().f1()).isEqualTo(1);
  }

  @Test
  void theDevelopmentSetIsReadAsWellWithOtherNamesEmployersTitlesAndSchools() throws Exception {
    Optional<Path> dev = Corpus.beside("shared/accuracy/dev");
    assumeTrue(dev.isPresent(), "needs the documents in ../shared");
    Corpus corpus = Corpus.read("dev", dev.get());
    double before = f1(Examination.of(corpus));
    List<Examination> swapped = new Swap(EnumSet.allOf(Kind.class), 1).examine(corpus);

    assertThat(f1(swapped)).isGreaterThan(before - 0.01);
    Path floors = Corpus.beside("services/evaluation").orElseThrow().resolve("floors.tsv");
    assertThat(Floors.read(floors).broken("dev, swapped", Examination.score(swapped))).isEmpty();
  }

  private static double f1(List<Examination> examinations) {
    return Examination.score(examinations).all().f1();
  }
}
