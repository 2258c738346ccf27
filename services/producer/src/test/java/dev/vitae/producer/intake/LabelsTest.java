package dev.vitae.producer.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelsTest {

  @Test
  void foldersAreDroppedFromFileNames() {
    assertThat(Labels.fileName("../../etc/cv.pdf")).isEqualTo("cv.pdf");
    assertThat(Labels.fileName("C:\\people\\Łucja — Lebenslauf.docx"))
        .isEqualTo("Łucja — Lebenslauf.docx");
    assertThat(Labels.fileName("folder/")).isEmpty();
  }

  @Test
  void whatBreaksLinesOrTurnsTheWritingIsReplacedInFileNames() {
    assertThat(Labels.fileName("cv\r\nX-Evil: 1\u0000.pdf")).isEqualTo("cv__X-Evil: 1_.pdf");
    assertThat(Labels.fileName("cv\u202Efdp.exe")).isEqualTo("cv_fdp.exe");
    assertThat(Labels.fileName("x".repeat(5_000))).hasSizeLessThanOrEqualTo(Labels.MAX_LENGTH);
  }

  @Test
  void longLabelsAndControlCharactersAreComplainedOf() {
    assertThat(Labels.complaint("source", "careers page ★")).isEmpty();
    assertThat(Labels.complaint("source", "x".repeat(Labels.MAX_LENGTH))).isEmpty();
    assertThat(Labels.complaint("source", "x".repeat(Labels.MAX_LENGTH + 1)))
        .contains("'source' has at most 256 characters.");
    assertThat(Labels.complaint("applicantId", "4\n2"))
        .contains("'applicantId' must not hold control characters.");
  }
}
