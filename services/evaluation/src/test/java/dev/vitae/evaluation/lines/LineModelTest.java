package dev.vitae.evaluation.lines;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.DocumentStep;
import dev.vitae.normalizer.parser.document.scan.PageScanner;
import dev.vitae.normalizer.parser.document.scan.ScanSettings;
import dev.vitae.normalizer.parser.section.Section.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineModelTest {
  private static Document document(String text) throws Exception {
    return DocumentStep.read(
        text.getBytes(StandardCharsets.UTF_8), new PageScanner(ScanSettings.DEFAULT));
  }

  @Test
  void aLineIsOfTheOnlySectionThatHasAllItsWords() throws Exception {
    Document document =
        document("Ottilie Varga\n\nWeaver at Loomworks\n\nweaving\n\nLoomworks, dyeing\n");

    assertThat(
            LineTruth.of(
                document,
                new ObjectMapper()
                    .readTree(
                        """
                        {"basics": {"name": "Ottilie Varga"},
                         "work": [{"position": "Weaver at", "name": "Loomworks",
                                   "highlights": ["Taught weaving"]}],
                         "skills": [{"name": "weaving"}, {"name": "dyeing"}]}
                        """)))
        .containsExactlyElementsOf(Arrays.asList(Kind.HEAD, Kind.WORK, null, null));
  }

  @Test
  void theModelLearnsWhichHeadingOpensWhichSection() throws Exception {
    List<int[]> one = LineFeatures.of(document("POSTS\n\nWeaver\n\nCRAFTS\n\nDyeing\n"));
    List<int[]> other = LineFeatures.of(document("CRAFTS\n\nKnots\n\nPOSTS\n\nSailor\n"));
    LineModel model = new LineModel();
    for (int round = 0; round < 5; round++) {
      model.learn(
          new LineModel.Example(one, Arrays.asList(Kind.WORK, Kind.WORK, null, Kind.SKILLS)));
      model.learn(
          new LineModel.Example(other, Arrays.asList(Kind.SKILLS, Kind.SKILLS, null, Kind.WORK)));
    }
    model.settle();

    assertThat(model.answer(LineFeatures.of(document("CRAFTS\n\nSpinning\n\nPOSTS\n\nMiller\n"))))
        .containsExactly(Kind.SKILLS, Kind.SKILLS, Kind.WORK, Kind.WORK);
  }
}
