package dev.vitae.evaluation.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SystemTextsTest {
  private static final Path TEXTS = Path.of("/usr/share");

  @Test
  void atMostOneInAHundredOfAMachinesOwnTextsIsTakenForAResume() throws Exception {
    List<SystemTexts.Verdict> verdicts = SystemTexts.of(TEXTS, 500);
    assumeTrue(verdicts.size() == 500, "fewer than 500 texts below " + TEXTS);
    assertThat(verdicts.stream().filter(SystemTexts.Verdict::taken)).hasSizeLessThanOrEqualTo(5);
  }
}
