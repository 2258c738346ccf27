package dev.vitae.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.evaluation.corpus.Corpus;
import dev.vitae.evaluation.corpus.Examination;
import dev.vitae.normalizer.parser.Reading;
import dev.vitae.normalizer.parser.ResumeParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever becomes of a text on its way, what is read in it is what stands in it. */
class EvidenceUnderDamageTest {
  private static final int DOCUMENTS = 150;
  private static final int MOST_BLOWS = 6;
  private static final long SEED = 11;

  private final ResumeParser parser = new ResumeParser();
  private final Random random = new Random(SEED);

  /** What happens to a line. */
  private enum Blow {
    LOST,
    FROM_ANOTHER,
    MOVED,
    GLUED,
    CUT,
    HEADING,
    JOINED,
    STRANGE_SIGN,
    SHUFFLED
  }

  @Test
  void everyValueOfADamagedTextStandsInIt() throws IOException {
    List<String> texts = texts();
    int values = 0;
    for (int i = 0; i < DOCUMENTS; i++) {
      List<String> lines = lines(texts);
      List<String> others = lines(texts);
      for (int blow = random.nextInt(MOST_BLOWS); blow >= 0; blow--) {
        strike(lines, others);
      }
      byte[] content = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
      if (parser.parse(content, Examination.RECEIVED) instanceof Reading.Parsed parsed) {
        EvidenceCheck.Found found = EvidenceCheck.of(parsed.text(), parsed.profile());
        assertThat(found.broken()).as(parsed.text()).isEmpty();
        values += found.values();
      }
    }
    assertThat(values).isGreaterThan(20 * DOCUMENTS);
  }

  private List<String> texts() throws IOException {
    return Corpus.read("", Corpus.beside("services/evaluation/strangers-4").orElseThrow())
        .documents()
        .stream()
        .map(document -> parser.parse(document.content(), Examination.RECEIVED))
        .filter(Reading.Parsed.class::isInstance)
        .map(reading -> ((Reading.Parsed) reading).text())
        .toList();
  }

  private List<String> lines(List<String> texts) {
    return new ArrayList<>(List.of(texts.get(random.nextInt(texts.size())).split("\n")));
  }

  private void strike(List<String> lines, List<String> others) {
    int at = random.nextInt(lines.size());
    String line = lines.get(at);
    String other = others.get(random.nextInt(others.size()));
    int cut = random.nextInt(line.length() + 1);
    switch (Blow.values()[random.nextInt(Blow.values().length)]) {
      case LOST -> lines.set(at, "");
      case FROM_ANOTHER -> lines.add(at, other);
      case MOVED -> Collections.swap(lines, at, random.nextInt(lines.size()));
      case GLUED -> lines.set(at, line.replace(" ", ""));
      case CUT -> lines.set(at, line.substring(0, cut) + "\n" + line.substring(cut));
      case HEADING -> lines.set(at, "# " + line);
      case JOINED -> lines.set(at, line + " " + other);
      case STRANGE_SIGN -> lines.set(at, (char) random.nextInt(0x3000) + line);
      case SHUFFLED ->
          Collections.shuffle(lines.subList(at, Math.min(lines.size(), at + 8)), random);
    }
  }
}
