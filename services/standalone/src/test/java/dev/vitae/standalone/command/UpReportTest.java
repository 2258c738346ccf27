package dev.vitae.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.producer.intake.Receipt;
import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.PersonDocument;
import dev.vitae.schemas.RejectedResume;
import dev.vitae.schemas.RejectionCode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UpReportTest {
  private final StringWriter printed = new StringWriter();
  private final UpReport report =
      new UpReport(new PrintWriter(printed), Progress.of("documents", 0));

  @Test
  void whoWasThereBeforeIsCountedApart() {
    report.person(person("p1", "d1"), true);
    report.person(person("p2", "d2"), true);
    report.caughtUp();
    report.person(person("p3", "d3"), false);
    report.person(person("p1", "d1", "d4"), false);

    assertThat(printed.toString())
        .contains("There already: 2 people from 2 documents, and 0 rejected.")
        .contains("Another document of (no name) (p1); 2 now.");
    assertThat(report.summary()).isEqualTo("2 people, 0 rejected; 1 more from earlier");
    assertThat(report.anyRejected()).isFalse();
  }

  @Test
  void aPersonWithNothingNewIsNotToldOfTwice() {
    report.person(person("p1", "d1"), false);
    String once = printed.toString();
    report.person(person("p1", "d1"), false);

    assertThat(printed.toString()).isEqualTo(once);
    assertThat(report.summary()).isEqualTo("1 person, 0 rejected");
  }

  @Test
  void whoIsErasedIsNotCounted() {
    report.person(person("p1", "d1"), false);
    report.gone("p1", false);

    assertThat(report.summary()).isEqualTo("0 people, 0 rejected");
  }

  @Test
  void whatIsRefusedOrRejectedIsNamedOnceWithItsReason() {
    report.done(Path.of("empty.pdf"), new Receipt.Refused(RejectionCode.EMPTY, "It is empty."));
    report.done(Path.of("soup.txt"), new Receipt.Accepted("d1", "s1", "text/plain", false));
    report.rejected(rejection("d1"), false);
    report.rejected(rejection("d1"), false);

    assertThat(printed.toString())
        .contains("Refused: empty.pdf: EMPTY: It is empty.")
        .containsOnlyOnce("Rejected: soup.txt: NOT_A_RESUME: A recipe.");
    assertThat(report.summary()).isEqualTo("0 people, 2 rejected");
    assertThat(report.anyRejected()).isTrue();
  }

  private static EnrichedProfile person(String id, String... documents) {
    return EnrichedProfile.newBuilder()
        .setPersonId(id)
        .setDocuments(
            Stream.of(documents)
                .map(one -> PersonDocument.newBuilder().setDocumentId(one).build())
                .toList())
        .build();
  }

  private static RejectedResume rejection(String id) {
    return RejectedResume.newBuilder()
        .setDocumentId(id)
        .setCode(RejectionCode.NOT_A_RESUME)
        .setMessage("A recipe.")
        .build();
  }
}
