package dev.vitae.enricher.experience;

import static dev.vitae.enricher.Samples.document;
import static dev.vitae.enricher.Samples.person;
import static dev.vitae.enricher.Samples.position;
import static dev.vitae.enricher.Samples.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.enricher.Enrichment;
import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.Experience;
import dev.vitae.schemas.JobFunction;
import dev.vitae.schemas.KnownEmployer;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.PositionKind;
import dev.vitae.schemas.SkillKind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Months counted by hand. */
class ExperiencesTest {

  private static EnrichedProfile enriched(Position... positions) {
    return Enrichment.standard()
        .of(
            "p0",
            List.of(
                document(
                    "d0",
                    0,
                    "2025-01",
                    person("Ann Example").setPositions(Arrays.asList(positions)).build())),
            List.of());
  }

  private static Position at(
      String id, String employer, String title, String start, String end, String... sentences) {
    return position(id, employer, title, start, end)
        .setHighlights(Arrays.stream(sentences).map(sentence -> value(sentence)).toList())
        .build();
  }

  private static final Position[] CAREER = {
    at("p1", "Corvane Bank", "Head of Accounting", "2021-01", "2023-01", "Closed the books in SAP"),
    at("p2", "Corvane Bank", "Accountant", "2019-01", "2021-07", "Wrote reports in Python"),
    at("p3", "Stonebeck Primary School", "Primary School Teacher", "2015-01", "2018-01"),
    Position.newBuilder(at("p4", "Corvane Bank", "Accounting Intern", "2018-02", "2018-08"))
        .setKind(PositionKind.INTERNSHIP)
        .build()
  };

  @Test
  void monthsByFunctionCountOverlapsOnceAndLeaveOutWhatCountsApart() {
    Map<JobFunction, Integer> months = new LinkedHashMap<>();
    enriched(CAREER)
        .getExperience()
        .getByFunction()
        .forEach(by -> months.put(by.getFunction(), (int) by.getMonths().getValue()));

    assertThat(months)
        .containsExactly(Map.entry(JobFunction.FINANCE, 48), Map.entry(JobFunction.EDUCATION, 36));
  }

  @Test
  void monthsByIndustryNameTheSectorOfTheEmployer() {
    Map<String, Integer> months = new LinkedHashMap<>();
    enriched(CAREER)
        .getExperience()
        .getByIndustry()
        .forEach(by -> months.put(by.getIndustry(), (int) by.getMonths().getValue()));

    assertThat(months).containsExactly(Map.entry("52", 48), Map.entry("61", 36));
  }

  @Test
  void monthsByKindOfSkillAreThoseOfThePositionsThatNameOne() {
    Map<SkillKind, Integer> months = new LinkedHashMap<>();
    enriched(
            at("p1", "Corvane", "", "2021-01", "2023-01", "Wrote tools in Python and Java"),
            at("p2", "Corvane", "", "2020-01", "2021-07", "Wrote tools in Python"),
            at("p3", "Merrow", "", "2018-01", "2019-01", "Kept ledgers: accounts payable"))
        .getExperience()
        .getBySkillKind()
        .forEach(by -> months.put(by.getKind(), (int) by.getMonths().getValue()));

    assertThat(months)
        .containsExactly(Map.entry(SkillKind.TECHNOLOGY, 36), Map.entry(SkillKind.BUSINESS, 12));
  }

  @Test
  void leadingTenureAndChangesAreThoseOfTheCareer() {
    Experience experience = enriched(CAREER).getExperience();

    assertThat(experience.getManagementMonths().getValue()).isEqualTo(24);
    assertThat(experience.getManagementMonths().getDerivedFrom()).containsExactly("positions/0");
    assertThat(experience.getLongestTenure().getValue()).isEqualTo(48);
    // One change in 84 months.
    assertThat(experience.getChangesAYear().getValue()).isEqualTo(0.14);
    assertThat(experience.getApart())
        .singleElement()
        .satisfies(
            apart -> {
              assertThat(apart.getKind()).isEqualTo(PositionKind.INTERNSHIP);
              assertThat(apart.getMonths().getValue()).isEqualTo(6);
              assertThat(apart.getReason()).isNotBlank();
            });
  }

  @Test
  void employersSectorIsReadFromWhatIsDoneThereWhereNeitherNameNorTitleSayIt() {
    EnrichedProfile known =
        enriched(
            at(
                "p1",
                "Avonreach",
                "Coordinator",
                "2021-01",
                "2023-01",
                "Welcomed hotel guests at the front desk of two resorts",
                "Planned rooms of the hotels"),
            at("p2", "Merrow", "Coordinator", "2019-01", "2020-01", "Kept lists"));

    KnownEmployer hotel = known.getEmployers().get(0);
    assertThat(hotel.getIndustry()).isEqualTo("72");
    assertThat(hotel.getIndustryRule()).isEqualTo("employers.context: hotels");
    assertThat(hotel.getIndustryFrom()).contains("positions/0/highlights/0");
    assertThat(known.getEmployers().get(1).getIndustry()).isNull();
  }
}
