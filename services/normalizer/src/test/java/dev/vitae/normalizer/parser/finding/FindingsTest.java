package dev.vitae.normalizer.parser.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.normalizer.parser.Reading;
import dev.vitae.normalizer.parser.ResumeParser;
import dev.vitae.schemas.AsOfSource;
import dev.vitae.schemas.Claim;
import dev.vitae.schemas.ClaimAuthor;
import dev.vitae.schemas.ClaimKind;
import dev.vitae.schemas.Finding;
import dev.vitae.schemas.FindingCode;
import dev.vitae.schemas.Span;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {
  private static final Instant RECEIVED = Instant.parse("2026-03-15T00:00:00Z");

  private static final String HEAD =
      """
      Marlon Estevez
      Warehouse Supervisor
      marlon.estevez@example.com | (555) 010-2233 | Reno, NV

      """;

  private static final String EDUCATION =
      """

      EDUCATION
      High School Diploma, Sparks High School, 2010
      """;

  private static final String JOB =
      """
      EXPERIENCE
      Shift Lead, Bright Harbor Logistics
      March 2012 - April 2018
      - Led a crew of 14 on the night shift.
      - Planned the routes of forty trucks.
      - Trained new colleagues in the yard.
      - Kept the books of the loading bay.
      """;

  @Test
  void amountTakenForAFormulaIsNamedAtItsPlace() {
    Reading.Parsed parsed = parse(JOB + "- Cut the nearly 800millioncloudinfrastructure spend.\n");
    assertThat(at(parsed, FindingCode.DAMAGED_TEXT))
        .containsExactly("800millioncloudinfrastructure");
  }

  @Test
  void sentenceCutAtAPercentSignIsNamedAtItsLastWord() {
    Reading.Parsed parsed =
        parse(JOB + "- Raised the share of full trucks to about 95\n- Was glad.\n");
    assertThat(at(parsed, FindingCode.DAMAGED_TEXT)).containsExactly("95");
  }

  @Test
  void itemsWithoutFullStopsAreNotCut() {
    Reading.Parsed parsed =
        parse(
            """
            EXPERIENCE
            Shift Lead, Bright Harbor Logistics
            March 2012 - April 2018
            - Led a crew of 14
            - Planned the routes of 40
            - Trained colleagues
            - Kept the books
            - Drove trucks
            """);
    assertThat(at(parsed, FindingCode.DAMAGED_TEXT)).isEmpty();
  }

  @Test
  void lettersOfAWrongCodeAreDamage() {
    Reading.Parsed parsed = parse(JOB + "- Worked at the CafÃ© Central.\n");
    assertThat(codes(parsed)).contains(FindingCode.DAMAGED_TEXT);
  }

  @Test
  void addressesAndLinksAreNoDamage() {
    Reading.Parsed parsed =
        parse(
            "https://example.com/2023somethingverylongandglued/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n"
                + JOB);
    assertThat(codes(parsed)).doesNotContain(FindingCode.DAMAGED_TEXT, FindingCode.GLUED_TEXT);
  }

  @Test
  void positionThatEndsBeforeItBeginsContradictsItself() {
    Reading.Parsed parsed = parse(JOB.replace("April 2018", "April 2011"));
    assertThat(codes(parsed)).contains(FindingCode.DATES_CONTRADICT);
  }

  @Test
  void amountsToldOfTwoPositionsAreOneClaimInTwoPlaces() {
    Reading.Parsed parsed =
        parse(
            JOB
                + "- Cut memory from 600 GB to 40 GB.\n\n"
                + "Forklift Operator, Tandem Foods\nMay 2018 - June 2020\n"
                + "- Reduced storage from 600GB to 40GB and had fun.\n");
    assertThat(at(parsed, FindingCode.CLAIM_IN_TWO_PLACES)).hasSize(2);
  }

  @Test
  void missingContactIsNamed() {
    Reading.Parsed parsed = read("Marlon Estevez\nWarehouse Supervisor\n\n" + JOB + EDUCATION);
    assertThat(codes(parsed)).contains(FindingCode.MISSING_CONTACT);
    assertThat(codes(parse(JOB))).doesNotContain(FindingCode.MISSING_CONTACT);
  }

  @Test
  void statedDateOfTheDocumentIsWhatPresentMeans() {
    Reading.Parsed parsed =
        parse("Last updated: June 2023\n\n" + JOB.replace("April 2018", "Present"));
    assertThat(parsed.info().getAsOf().getYear()).isEqualTo(2023);
    assertThat(parsed.info().getAsOf().getMonth()).isEqualTo(6);
    assertThat(parsed.info().getAsOfSource()).isEqualTo(AsOfSource.STATED);
  }

  @Test
  void durationBesideThePresentRoleDatesTheDocument() {
    Reading.Parsed parsed =
        parse(JOB.replace("March 2012 - April 2018", "Sep 2025 - Present · 4 mos"));
    assertThat(parsed.info().getAsOf().getYear()).isEqualTo(2026);
    assertThat(parsed.info().getAsOf().getMonth()).isEqualTo(1);
    assertThat(parsed.info().getAsOfSource()).isEqualTo(AsOfSource.DURATION);
  }

  @Test
  void latestDateIsTakenWhereNothingIsCurrent() {
    Reading.Parsed parsed = parse(JOB);
    assertThat(parsed.info().getAsOf().getYear()).isEqualTo(2018);
    assertThat(parsed.info().getAsOf().getMonth()).isEqualTo(4);
    assertThat(parsed.info().getAsOfSource()).isEqualTo(AsOfSource.LATEST_DATE);
    assertThat(parsed.info().getAsOf().getEvidence().getDerivedFrom())
        .containsExactly("positions/0/end");
  }

  @Test
  void timeOfReceiptIsTakenWhereNothingElseIsKnown() {
    Reading.Parsed parsed = parse(JOB.replace("April 2018", "Present"));
    assertThat(parsed.info().getAsOf().getYear()).isEqualTo(2026);
    assertThat(parsed.info().getAsOf().getMonth()).isEqualTo(3);
    assertThat(parsed.info().getAsOfSource()).isEqualTo(AsOfSource.RECEIVED);
  }

  @Test
  void yearsOfExperienceThatThePersonStatesAreAClaim() {
    Reading.Parsed parsed =
        parse("SUMMARY\nA foreman with over 20 years of experience in the yard.\n\n" + JOB);
    assertThat(parsed.profile().getClaims()).hasSize(1);
    Claim claim = parsed.profile().getClaims().getFirst();
    assertThat(claim.getKind()).isEqualTo(ClaimKind.TOTAL_EXPERIENCE);
    assertThat(claim.getAuthor()).isEqualTo(ClaimAuthor.PERSON);
    assertThat(claim.getMonths()).isEqualTo(240);
    assertThat(claim.getAtLeast()).isTrue();
    assertThat(claim.getText().getWritten()).isEqualTo("over 20 years of experience");
  }

  private static Reading.Parsed parse(String body) {
    return read(HEAD + body + EDUCATION);
  }

  private static Reading.Parsed read(String text) {
    Reading reading = new ResumeParser().parse(text.getBytes(StandardCharsets.UTF_8), RECEIVED);
    assertThat(reading).isInstanceOf(Reading.Parsed.class);
    return (Reading.Parsed) reading;
  }

  private static List<FindingCode> codes(Reading.Parsed parsed) {
    return parsed.findings().stream().map(Finding::getCode).toList();
  }

  /** The words that findings of a code point at. */
  private static List<String> at(Reading.Parsed parsed, FindingCode code) {
    return parsed.findings().stream()
        .filter(finding -> finding.getCode() == code)
        .flatMap(finding -> finding.getEvidence().getSpans().stream())
        .map((Span span) -> parsed.text().substring(span.getStart(), span.getEnd()))
        .toList();
  }
}
