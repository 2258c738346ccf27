package dev.vitae.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Floors of accuracy, by the scorer that lies with the documents. They only ever rise. */
class AccuracyTest {
  private static final Path SHARED = Path.of("../../../shared");
  private static final Path SCORER = SHARED.resolve("accuracy/score.py");

  @TempDir private Path predictions;

  @BeforeEach
  void documentsAndScorerAreThere() throws IOException, InterruptedException {
    assumeTrue(Files.exists(SCORER), "needs the documents and the scorer in ../shared");
    assumeTrue(available(), "needs python3");
  }

  @Test
  void theDevelopmentSetIsReadAtLeastAsWellAsBefore() throws Exception {
    JsonNode score = score(SHARED.resolve("accuracy/dev"));

    assertThat(score.at("/all/missing_predictions").asInt()).isZero();
    assertThat(f1(score, "/all/micro/f1")).isGreaterThanOrEqualTo(0.98);
    assertThat(f1(score, "/all/fields/work.text/f1")).isGreaterThanOrEqualTo(0.97);
    assertThat(score.at("/all/fully_right/n").asInt()).isGreaterThanOrEqualTo(80);
  }

  @Test
  void theThreeSeedsAreReadAsACarefulReaderReadsThem() throws Exception {
    JsonNode score = score(SHARED.resolve("seeds"));

    assertThat(score.at("/docs")).hasSize(3);
    for (JsonNode document : score.at("/docs")) {
      String name = document.path("doc").asText();
      assertThat(document.path("f1").asDouble()).as(name).isGreaterThanOrEqualTo(0.98);
      assertThat(document.path("full").asBoolean()).as(name + " fully right").isTrue();
    }
    for (String field : new String[] {"name", "work.employer", "work.position"}) {
      assertThat(f1(score, "/all/fields/" + field + "/f1")).as(field).isEqualTo(1);
    }
    assertThat(f1(score, "/all/fields/work.text/f1")).isGreaterThanOrEqualTo(0.98);
  }

  private JsonNode score(Path set) throws Exception {
    Predict.main(new String[] {set.resolve("docs").toString(), predictions.toString()});
    Path report = predictions.resolve("report");
    Process scorer =
        new ProcessBuilder(
                "python3",
                SCORER.toString(),
                set.resolve("gold").toString(),
                predictions.toString(),
                "--json",
                "--docs")
            .redirectOutput(report.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(scorer.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(scorer.exitValue()).isZero();
    return new ObjectMapper().readTree(report.toFile());
  }

  private static double f1(JsonNode score, String path) {
    return score.at(path).asDouble();
  }

  private static boolean available() throws IOException, InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
