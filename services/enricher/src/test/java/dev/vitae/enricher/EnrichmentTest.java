package dev.vitae.enricher;

import static dev.vitae.enricher.Samples.claim;
import static dev.vitae.enricher.Samples.document;
import static dev.vitae.enricher.Samples.person;
import static dev.vitae.enricher.Samples.position;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.schemas.ClaimAuthor;
import dev.vitae.schemas.ClaimKind;
import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.Finding;
import dev.vitae.schemas.FindingCode;
import dev.vitae.schemas.NormalizedProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnrichmentTest {

  private static final NormalizedProfile OLDER =
      document(
          "older",
          0,
          "2020-01",
          person("Ann Example")
              .setPositions(
                  List.of(position("p1", "Acme", "Engineer", "2018-01", "present").build()))
              .setClaims(List.of(claim(ClaimKind.TOTAL_EXPERIENCE, ClaimAuthor.PERSON, 24, false)))
              .build());
  private static final NormalizedProfile NEWER =
      document(
          "newer",
          1,
          "2024-01",
          person("Ann Example")
              .setPositions(
                  List.of(position("p1", "Beta", "Engineer", "2022-01", "present").build()))
              .build());

  private static EnrichedProfile enriched(NormalizedProfile... documents) {
    return Enrichment.standard().of("p0", List.of(documents), List.of());
  }

  @Test
  void positionThatOnlyAnOlderDocumentCallsCurrentEndsWithThatDocument() {
    EnrichedProfile ann = enriched(OLDER, NEWER);

    assertThat(ann.getCareer().getCurrentEmployer()).isEqualTo("Beta");
    assertThat(ann.getCareer().getTotalMonths().getValue()).isEqualTo(24 + 24);
    assertThat(ann.getCareer().getCurrentEmployerMonths().getValue()).isEqualTo(24);
    assertThat(ann.getCareer().getAverageEndedMonths().getValue()).isEqualTo(24);
    assertThat(ann.getCareer().getGaps())
        .singleElement()
        .satisfies(gap -> assertThat(gap.getMonths().getValue()).isEqualTo(24));
  }

  @Test
  void figureThatAnOlderDocumentStatedInItsTimeIsNoDisagreement() {
    assertThat(enriched(OLDER).getFindings()).isEmpty();
    assertThat(enriched(OLDER, NEWER).getFindings())
        .extracting(Finding::getCode)
        .containsExactly(FindingCode.GAP);
  }

  @Test
  void documentWithoutPositionsDoesNotEndWhatAnotherCallsCurrent() {
    NormalizedProfile card = document("card", 2, "2025-01", person("Ann Example").build());

    EnrichedProfile ann = enriched(NEWER, card);

    assertThat(ann.getCareer().getCurrentEmployer()).isEqualTo("Beta");
    assertThat(ann.getCareer().getAsOf().getYear()).isEqualTo(2025);
  }

  @Test
  void sameDocumentsGiveTheSameRecord() {
    assertThat(enriched(OLDER, NEWER)).isEqualTo(enriched(NEWER, OLDER));
  }

  @Test
  void recordSaysWhichEnrichmentsWroteItAndWhatTheCurrentRoleIs() {
    EnrichedProfile ann = enriched(OLDER, NEWER);

    assertThat(ann.getEnrichments()).extracting("name").contains("titles");
    assertThat(ann.getTitles()).extracting("path").containsExactly("positions/0", "positions/1");
    assertThat(ann.getCurrentRole()).isEqualTo(ann.getTitles().get(0));
    assertThat(ann.getCurrentRole().getSeniority()).isEqualTo(ann.getCareer().getSeniority());
  }
}
