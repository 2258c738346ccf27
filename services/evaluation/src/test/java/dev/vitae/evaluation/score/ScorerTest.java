package dev.vitae.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vitae.evaluation.corpus.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScorerTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path predictions;

  /** The truth of one document as the prediction of another has every kind of mistake in it. */
  @Test
  void figuresAreThoseOfThePublicScorer() throws Exception {
    Optional<Path> shared = Corpus.beside("shared/accuracy");
    assumeTrue(shared.isPresent(), "needs the scorer in ../shared");
    assumeTrue(python(), "needs python3");
    List<Path> gold;
    try (Stream<Path> files = Files.list(shared.get().resolve("dev/gold"))) {
      gold = files.sorted().toList();
    }
    Score score = new Score();
    for (int i = 0; i < gold.size(); i++) {
      Path other = gold.get((i * 7 + 3) % gold.size());
      Files.copy(other, predictions.resolve(gold.get(i).getFileName()));
      score.add(Scorer.judge(JSON.readTree(gold.get(i).toFile()), JSON.readTree(other.toFile())));
    }

    JsonNode expected = publicScore(shared.get());

    assertThat(score.fields()).hasSameSizeAs(expected.at("/fields"));
    for (Map.Entry<Field, Count> field : score.fields().entrySet()) {
      JsonNode row = expected.path("fields").path(field.getKey().label());
      assertThat(field.getValue())
          .as(field.getKey().label())
          .isEqualTo(
              new Count(row.path("tp").asInt(), row.path("fp").asInt(), row.path("fn").asInt()));
      assertThat(score.macro(field.getKey()))
          .isCloseTo(row.path("macro_f1").asDouble(), within(1e-9));
    }
    assertThat(score.all().f1()).isCloseTo(expected.at("/micro/f1").asDouble(), within(1e-9));
    assertThat(score.fullyRight()).isEqualTo(expected.at("/fully_right/n").asInt());
    assertThat(score.scored()).isEqualTo(expected.at("/fully_right/of").asInt());
  }

  private JsonNode publicScore(Path shared) throws Exception {
    Path report = predictions.resolve("report");
    List<String> command =
        new ArrayList<>(List.of("python3", shared.resolve("score.py").toString()));
    command.addAll(
        List.of(shared.resolve("dev/gold").toString(), predictions.toString(), "--json"));
    Process scorer = new ProcessBuilder(command).redirectOutput(report.toFile()).start();
    assertThat(scorer.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return JSON.readTree(report.toFile()).path("all");
  }

  private static boolean python() throws IOException, InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException absent) {
      return false;
    }
  }

  @Test
  void titleAndEmployerInEachOthersPlaceAreWrongTwice() throws IOException {
    DocumentScore score =
        judge(
            "{'work':[{'name':'Brightwater Mill','position':'Baker','startDate':'2019-03'}]}",
            "{'work':[{'name':'Baker','position':'Brightwater Mill','startDate':'2019-03'}]}");

    assertThat(score.counts().get(Field.WORK_EMPLOYER)).isEqualTo(new Count(0, 1, 1));
    assertThat(score.counts().get(Field.WORK_POSITION)).isEqualTo(new Count(0, 1, 1));
    assertThat(score.counts().get(Field.WORK_START)).isEqualTo(new Count(1, 0, 0));
    assertThat(score.counts().get(Field.WORK_END)).isEqualTo(new Count(1, 0, 0));
    assertThat(score.fullyRight()).isFalse();
  }

  @Test
  void whatTheTruthLeavesOpenIsNotScored() throws IOException {
    DocumentScore score =
        judge(
            "{'work':[{'name':'?','position':'Baker','startDate':'?','endDate':'2020'}]}",
            "{'work':[{'name':'Any"
                + " Mill','position':'Baker','startDate':'2011','endDate':'2020-05'}]}");

    assertThat(score.all()).isEqualTo(new Count(2, 0, 0));
    assertThat(score.fullyRight()).isTrue();
  }

  @Test
  void aMonthTheTruthHasMustBeRead() throws IOException {
    DocumentScore score =
        judge(
            "{'work':[{'name':'Mill','startDate':'2019-03','endDate':'2020-04'}]}",
            "{'work':[{'name':'Mill','startDate':'2019','endDate':'Apr 2020'}]}");

    assertThat(score.counts().get(Field.WORK_START)).isEqualTo(new Count(0, 1, 1));
    assertThat(score.counts().get(Field.WORK_END)).isEqualTo(new Count(1, 0, 0));
  }

  private static DocumentScore judge(String truth, String read) throws IOException {
    return Scorer.judge(
        JSON.readTree(truth.replace('\'', '"')), JSON.readTree(read.replace('\'', '"')));
  }
}
