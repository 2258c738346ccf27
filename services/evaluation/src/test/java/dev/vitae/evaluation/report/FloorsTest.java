package dev.vitae.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.evaluation.score.Count;
import dev.vitae.evaluation.score.DocumentScore;
import dev.vitae.evaluation.score.Field;
import dev.vitae.evaluation.score.Score;
import dev.vitae.evaluation.score.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorsTest {
  @TempDir private Path folder;

  @Test
  void floorsRiseWithWhatIsMeasuredAndNeverFall() throws IOException {
    Path file = folder.resolve("floors.tsv");
    Floors floors = Floors.read(file);
    floors.raise("invented", skills(950));
    floors.write(file);
    Floors again = Floors.read(file);
    again.raise("invented", skills(600));

    assertThat(again.broken("invented", skills(600))).hasSize(2);
    assertThat(again.broken("invented", skills(949))).isEmpty();
    assertThat(again.broken("another", skills(1))).isEmpty();

    again.raise("invented", skills(990));

    assertThat(again.broken("invented", skills(950))).isNotEmpty();
  }

  private static Score skills(int right) {
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      boolean read = i < right;
      verdicts.add(new Verdict(Field.SKILLS, -1, "skill", read ? "skill" : null, read));
    }
    return Score.of(List.of(new DocumentScore(verdicts, Count.NONE, false)));
  }
}
