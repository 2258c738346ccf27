package dev.vitae.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.vitae.evaluation.corpus.Corpus;
import dev.vitae.evaluation.corpus.Examination;
import dev.vitae.evaluation.report.Floors;
import dev.vitae.evaluation.score.Field;
import dev.vitae.evaluation.score.Score;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Floors of accuracy. They only ever rise: the report's command raises them. */
class AccuracyTest {
  private static final Path FLOORS = Corpus.beside("services/evaluation").orElseThrow();

  @Test
  void theDevelopmentSetIsReadAtLeastAsWellAsBefore() throws IOException {
    Score score = Examination.score(examine("shared/accuracy/dev"));

    assertThat(floors().broken("dev", score)).isEmpty();
    assertThat(score.all().f1()).isGreaterThanOrEqualTo(0.97);
    assertThat(score.field(Field.WORK_TEXT).f1()).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void theThreeSeedsAreReadAsACarefulReaderReadsThem() throws IOException {
    List<Examination> seeds = examine("shared/seeds");

    assertThat(seeds).hasSize(3);
    assertThat(floors().broken("seeds", Examination.score(seeds))).isEmpty();
    for (Examination seed : seeds) {
      String name = seed.document().name();
      assertThat(seed.score().all().f1()).as(name).isGreaterThanOrEqualTo(0.98);
      assertThat(seed.score().fullyRight()).as(name + " fully right").isTrue();
    }
  }

  @Test
  void documentsOfStrangersAreReadAtLeastAsWellAsBefore() throws IOException {
    for (String set :
        List.of(
            "strangers-1",
            "strangers-2",
            "strangers-3",
            "strangers-4",
            "strangers-5",
            "strangers-6")) {
      Score score = Examination.score(examine("services/evaluation/" + set));
      assertThat(floors().broken(set, score)).as(set).isEmpty();
    }
  }

  private static List<Examination> examine(String folder) throws IOException {
    Optional<Path> beside = Corpus.beside(folder);
    assumeTrue(beside.isPresent(), "needs the documents in ../" + folder);
    return Examination.of(Corpus.read(beside.get().getFileName().toString(), beside.get()));
  }

  private static Floors floors() throws IOException {
    return Floors.read(FLOORS.resolve("floors.tsv"));
  }
}
