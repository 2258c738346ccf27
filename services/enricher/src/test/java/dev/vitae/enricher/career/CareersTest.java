package dev.vitae.enricher.career;

import static dev.vitae.enricher.Samples.documents;
import static dev.vitae.enricher.Samples.education;
import static dev.vitae.enricher.Samples.position;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.schemas.Career;
import dev.vitae.schemas.DegreeLevel;
import dev.vitae.schemas.Figure;
import dev.vitae.schemas.Finding;
import dev.vitae.schemas.FindingCode;
import dev.vitae.schemas.Gap;
import dev.vitae.schemas.MonthsByKind;
import dev.vitae.schemas.PartialDate;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.PositionKind;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Promotion;
import dev.vitae.schemas.Seniority;
import java.util.List;
import org.junit.jupiter.api.Test;

class CareersTest {

  private static Careers.Result enrich(Profile.Builder profile, String... asOf) {
    return Careers.of(profile.build(), documents(asOf));
  }

  private static Career of(Position... positions) {
    return enrich(Profile.newBuilder().setPositions(List.of(positions)), "2024-01").career();
  }

  private static double months(Figure figure) {
    return figure.getValue();
  }

  @Test
  void managersCareerHasTheFiguresOfItsPositions() {
    Career career = enrich(Seeds.manager(), "2024-09").career();

    assertThat(months(career.getTotalMonths())).isEqualTo(214);
    assertThat(career.getMonthsApart()).hasSize(1);
    assertThat(career.getMonthsApart().get(0).getKind()).isEqualTo(PositionKind.STUDENT_RESEARCH);
    assertThat(months(career.getMonthsApart().get(0).getMonths())).isEqualTo(110);
    assertThat(months(career.getAverageEndedMonths())).isEqualTo(35.7);
    assertThat(career.getCurrentEmployer()).isNull();
    assertThat(career.getCurrentEmployerMonths()).isNull();
    assertThat(months(career.getEmployers())).isEqualTo(6);
    assertThat(months(career.getRoles())).isEqualTo(6);
    assertThat(career.getSeniority()).isEqualTo(Seniority.MANAGER);
    assertThat(career.getHighestDegree()).isEqualTo(DegreeLevel.DOCTORATE);
    assertThat(career.getGaps())
        .singleElement()
        .satisfies(
            gap -> {
              assertThat(months(gap.getMonths())).isEqualTo(5);
              assertThat(gap.getStart())
                  .extracting(PartialDate::getYear, PartialDate::getMonth)
                  .containsExactly(2020, 4);
              assertThat(gap.getEnd())
                  .extracting(PartialDate::getYear, PartialDate::getMonth)
                  .containsExactly(2020, 9);
              assertThat(gap.getCoveredBy()).isEmpty();
            });
  }

  @Test
  void scientistsCareerHasTheFiguresOfItsPositions() {
    Career career = enrich(Seeds.scientist(), "2026-05").career();

    assertThat(months(career.getTotalMonths())).isEqualTo(88);
    assertThat(career.getMonthsApart())
        .extracting(MonthsByKind::getKind)
        .containsExactly(PositionKind.INTERNSHIP, PositionKind.STUDENT_RESEARCH);
    assertThat(career.getMonthsApart())
        .extracting(m -> months(m.getMonths()))
        .containsExactly(3.0, 4.0);
    assertThat(months(career.getCurrentEmployerMonths())).isEqualTo(40);
    assertThat(months(career.getAverageEndedMonths())).isEqualTo(48);
    assertThat(career.getCurrentTitle()).isEqualTo("Senior Machine Learning Scientist");
    assertThat(career.getCurrentEmployer()).isEqualTo("Netflix");
    assertThat(career.getSeniority()).isEqualTo(Seniority.SENIOR);
    assertThat(career.getHighestDegree()).isEqualTo(DegreeLevel.MASTER);
    assertThat(career.getGaps()).extracting(g -> months(g.getMonths())).containsExactly(5.0, 5.0);
    assertThat(career.getGaps()).extracting(Gap::getCoveredBy).containsOnly(List.of("education/0"));
    assertThat(career.getTotalMonths().getDerivedFrom())
        .containsExactly(
            "positions/0",
            "positions/1",
            "positions/2",
            "positions/5",
            "positions/6",
            "positions/7",
            "positions/8");
  }

  @Test
  void promotionsThatAreMarkedStandApartFromThoseThatTitlesSuggest() {
    Career career = enrich(Seeds.scientist(), "2026-05").career();

    assertThat(career.getPromotions())
        .filteredOn(Promotion::getMarked)
        .containsExactlyInAnyOrder(
            new Promotion("positions/1", "positions/0", true),
            new Promotion("positions/7", "positions/6", true));
    assertThat(career.getPromotions())
        .filteredOn(p -> !p.getMarked())
        .containsExactlyInAnyOrder(
            new Promotion("positions/2", "positions/1", false),
            new Promotion("positions/6", "positions/5", false));
  }

  @Test
  void statedFiguresNeverGoIntoTheResult() {
    Careers.Result asPrinted = enrich(Seeds.scientist(), "2026-05");
    Careers.Result removed = enrich(Seeds.scientist(0, 0, 0, null), "2026-05");
    Careers.Result altered = enrich(Seeds.scientist(200, 9, 7, "99"), "2026-05");

    assertThat(removed.career()).isEqualTo(asPrinted.career());
    assertThat(altered.career()).isEqualTo(asPrinted.career());
    assertThat(asPrinted.findings()).isEmpty();
    assertThat(removed.findings()).isEmpty();
    assertThat(altered.findings())
        .hasSize(4)
        .extracting(Finding::getCode)
        .containsOnly(FindingCode.STATED_FIGURE_DIFFERS);
  }

  @Test
  void claimOfMoreThanThePositionsGiveIsAFindingAtItsPlace() {
    Careers.Result result = enrich(Seeds.manager(), "2024-09");

    assertThat(result.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.getCode()).isEqualTo(FindingCode.STATED_FIGURE_DIFFERS);
              assertThat(finding.getMessage())
                  .isEqualTo(
                      "At least 240 months stated as total experience; the positions give 214"
                          + " months.");
              assertThat(finding.getEvidence().getSpans()).hasSize(1);
            });
  }

  @Test
  void overlappingPositionsCountOnce() {
    Career career =
        of(
            position("p1", "Acme", "Engineer", "2020-01", "2021-01").build(),
            position("p2", "Beta", "Adviser", "2020-07", "2021-07").build());

    assertThat(months(career.getTotalMonths())).isEqualTo(18);
    assertThat(months(career.getAverageEndedMonths())).isEqualTo(12);
  }

  @Test
  void yearAloneCountsFromMidYearToMidYearAndSaysSo() {
    Career career = of(position("p1", "Acme", "Engineer", "2015", "2018").build());

    assertThat(months(career.getTotalMonths())).isEqualTo(36);
    assertThat(career.getTotalMonths().getApproximate()).isTrue();
  }

  @Test
  void datelessPositionIsARoleWithoutMonths() {
    Career career = of(position("p1", "Acme", "Engineer", "", "").build());

    assertThat(career.getTotalMonths()).isNull();
    assertThat(career.getAverageEndedMonths()).isNull();
    assertThat(months(career.getRoles())).isEqualTo(1);
    assertThat(career.getGaps()).isEmpty();
  }

  @Test
  void mentionsOfAnEmployerThatDifferInItsLegalFormAreOneEmployer() {
    Career career =
        of(
            position("p1", "Acme, Inc.", "Lead Engineer", "2021-01", "2022-01").build(),
            position("p2", "ACME", "Engineer", "2019-01", "2020-01").build());

    assertThat(months(career.getEmployers())).isEqualTo(1);
    assertThat(months(career.getAverageEndedMonths())).isEqualTo(24);
  }

  @Test
  void volunteeringCountsApartAndFillsGaps() {
    Career career =
        enrich(
                Profile.newBuilder()
                    .setPositions(
                        List.of(
                            position("p1", "Acme", "Engineer", "2021-01", "2022-01").build(),
                            position("p2", "Beta", "Engineer", "2019-01", "2020-01").build()))
                    .setVolunteering(
                        List.of(position("v1", "Relief", "Driver", "2020-01", "2021-01").build())),
                "2022-01")
            .career();

    assertThat(career.getGaps()).isEmpty();
    assertThat(months(career.getTotalMonths())).isEqualTo(24);
    assertThat(career.getMonthsApart())
        .singleElement()
        .satisfies(m -> assertThat(m.getKind()).isEqualTo(PositionKind.VOLUNTEER));
  }

  @Test
  void namedCareerBreakIsNoWorkButExplainsTheGap() {
    Career career =
        of(
            position("p1", "Acme", "Engineer", "2021-01", "2022-01").build(),
            position("p2", "", "Parental leave", "2020-01", "2021-01")
                .setKind(PositionKind.CAREER_BREAK)
                .build(),
            position("p3", "Beta", "Engineer", "2019-01", "2020-01").build());

    assertThat(months(career.getTotalMonths())).isEqualTo(24);
    assertThat(career.getGaps())
        .singleElement()
        .satisfies(gap -> assertThat(gap.getCoveredBy()).containsExactly("positions/1"));
  }

  @Test
  void educationThatCoversOnlyPartOfAGapDoesNotExplainIt() {
    Career career =
        enrich(
                Profile.newBuilder()
                    .setPositions(
                        List.of(
                            position("p1", "Acme", "Engineer", "2022-01", "2023-01").build(),
                            position("p2", "Beta", "Engineer", "2018-01", "2019-01").build()))
                    .setEducation(
                        List.of(
                            education(
                                "e1",
                                "State University",
                                "MSc",
                                DegreeLevel.MASTER,
                                "2019-02",
                                "2020-06"))),
                "2023-01")
            .career();

    assertThat(career.getGaps())
        .singleElement()
        .satisfies(gap -> assertThat(gap.getCoveredBy()).isEmpty());
  }

  @Test
  void withoutADateOfItsOwnADocumentIsFromTheMonthItWasReceived() {
    Career career =
        enrich(
                Profile.newBuilder()
                    .setPositions(
                        List.of(position("p1", "Acme", "Engineer", "2026-01", "present").build())),
                "")
            .career();

    assertThat(months(career.getTotalMonths())).isEqualTo(5);
    assertThat(career.getAsOf().getYear()).isEqualTo(2026);
    assertThat(career.getAsOf().getDerived()).isTrue();
  }

  @Test
  void degreeThatIsStillBeingStudiedForIsNotTheHighest() {
    Profile.Builder profile =
        Profile.newBuilder()
            .setEducation(
                List.of(
                    education(
                        "e1", "State University", "PhD", DegreeLevel.DOCTORATE, "2022", "2027"),
                    education(
                        "e2", "State University", "B.Sc.", DegreeLevel.UNKNOWN, "2018", "2021")));

    Career career = enrich(profile, "2024-01").career();

    assertThat(career.getHighestDegree()).isEqualTo(DegreeLevel.BACHELOR);
    assertThat(career.getHighestDegreeFrom()).containsExactly("education/1/degree");
  }

  @Test
  void profileWithoutAnythingHasACareerWithoutFigures() {
    Career career = enrich(Profile.newBuilder(), "2024-01").career();

    assertThat(career.getTotalMonths()).isNull();
    assertThat(career.getEmployers()).isNull();
    assertThat(career.getSeniority()).isEqualTo(Seniority.UNKNOWN);
  }
}
