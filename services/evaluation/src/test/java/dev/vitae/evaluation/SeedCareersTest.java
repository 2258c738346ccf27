package dev.vitae.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.vitae.enricher.Enrichment;
import dev.vitae.evaluation.corpus.Corpus;
import dev.vitae.evaluation.corpus.Examination;
import dev.vitae.normalizer.parser.Reading;
import dev.vitae.normalizer.parser.ResumeParser;
import dev.vitae.schemas.Career;
import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.Figure;
import dev.vitae.schemas.Finding;
import dev.vitae.schemas.FindingCode;
import dev.vitae.schemas.FirstLinePart;
import dev.vitae.schemas.FirstLineStatement;
import dev.vitae.schemas.Gap;
import dev.vitae.schemas.Highlight;
import dev.vitae.schemas.NormalizedProfile;
import dev.vitae.schemas.Promotion;
import dev.vitae.schemas.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What follows from the careers of the three documents the project began with. */
class SeedCareersTest {

  @Test
  void theDamagedResumeGivesTheFiguresOfItsPositions() throws Exception {
    EnrichedProfile person = person("000_");
    Career career = person.getCareer();

    assertThat(months(career.getTotalMonths())).isEqualTo(214);
    assertThat(career.getMonthsApart())
        .singleElement()
        .satisfies(apart -> assertThat(months(apart.getMonths())).isEqualTo(110));
    assertThat(career.getCurrentEmployerMonths()).isNull();
    assertThat(career.getAverageEndedMonths().getValue()).isCloseTo(35.7, within(0.05));
    assertThat(career.getGaps()).extracting(SeedCareersTest::months).containsExactly(5);
    assertThat(codes(person)).contains(FindingCode.DAMAGED_TEXT);
  }

  @Test
  void theTalentPageGivesThemWithoutTheSitesOwn() throws Exception {
    EnrichedProfile person = person("001_");
    Career career = person.getCareer();

    assertThat(months(career.getTotalMonths())).isEqualTo(88);
    assertThat(career.getMonthsApart())
        .extracting(apart -> months(apart.getMonths()))
        .containsExactlyInAnyOrder(3, 4);
    assertThat(months(career.getCurrentEmployerMonths())).isEqualTo(40);
    assertThat(career.getAverageEndedMonths().getValue()).isCloseTo(48, within(0.05));
    assertThat(career.getGaps())
        .hasSize(2)
        .allSatisfy(gap -> assertThat(months(gap)).isEqualTo(5))
        .allSatisfy(gap -> assertThat(gap.getCoveredBy()).isNotEmpty());
    assertThat(career.getPromotions()).filteredOn(Promotion::getMarked).hasSize(2);
  }

  @Test
  void oneResultToldInTwoRolesOfTheTalentPageIsSaid() throws Exception {
    assertThat(person("001_").getFindings())
        .filteredOn(finding -> finding.getCode() == FindingCode.RESULT_TOLD_TWO_WAYS)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.getMessage()).contains("600", "40");
              assertThat(finding.getEvidence().getDerivedFrom()).hasSize(2);
            });
  }

  @Test
  void theTalentPagesFirstLineNamesDomainIndustryAndStrengthEachWithItsEvidence() throws Exception {
    EnrichedProfile person = person("001_");
    List<FirstLineStatement> statements = person.getFirstLine().getStatements();

    assertThat(statements)
        .extracting(FirstLineStatement::getPart)
        .contains(FirstLinePart.DOMAIN, FirstLinePart.INDUSTRY, FirstLinePart.STRENGTH);
    assertThat(statements)
        .allSatisfy(
            statement ->
                assertThat(
                        statement.getEvidence().getSpans().size()
                            + statement.getEvidence().getDerivedFrom().size())
                    .isPositive());
    assertThat(person.getHighlights()).hasSizeBetween(3, 5);
  }

  @Test
  void theCareerStoryIsHeldTogetherBySimulation() throws Exception {
    assertThat(person("002_").getThemes())
        .extracting(Theme::getName)
        .contains("simulation and models for decisions");
  }

  @Test
  void highlightsAreThePersonsOwnSentences() throws Exception {
    for (String seed : List.of("000_", "001_", "002_")) {
      NormalizedProfile document = document(seed);
      String words = document.getText().replaceAll("[*_\\\\\\s]+", " ");
      assertThat(enriched(document).getHighlights())
          .extracting(Highlight::getText)
          .allSatisfy(
              text -> assertThat(words).contains(text.replaceAll("[*_\\\\\\s]+", " ").strip()));
    }
  }

  private static EnrichedProfile person(String seed) throws Exception {
    return enriched(document(seed));
  }

  private static EnrichedProfile enriched(NormalizedProfile document) {
    return Enrichment.standard().of("p1", List.of(document), List.of());
  }

  private static NormalizedProfile document(String seed) throws Exception {
    Optional<Path> docs = Corpus.beside("shared/seeds/docs");
    assumeTrue(docs.isPresent(), "needs the documents in ../shared/seeds");
    Path file;
    try (Stream<Path> files = Files.list(docs.orElseThrow())) {
      file =
          files.filter(f -> f.getFileName().toString().startsWith(seed)).findFirst().orElseThrow();
    }
    Reading reading = new ResumeParser().parse(Files.readAllBytes(file), Examination.RECEIVED);
    assertThat(reading).isInstanceOf(Reading.Parsed.class);
    Reading.Parsed parsed = (Reading.Parsed) reading;
    return parsed.record().setDocumentId("d1").setReceivedAt(Examination.RECEIVED).build();
  }

  private static List<FindingCode> codes(EnrichedProfile person) {
    return person.getFindings().stream().map(Finding::getCode).toList();
  }

  private static int months(Figure figure) {
    return (int) Math.round(figure.getValue());
  }

  private static int months(Gap gap) {
    return months(gap.getMonths());
  }
}
