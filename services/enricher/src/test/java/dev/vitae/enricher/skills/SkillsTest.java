package dev.vitae.enricher.skills;

import static dev.vitae.enricher.Samples.documents;
import static dev.vitae.enricher.Samples.position;
import static dev.vitae.enricher.Samples.skill;
import static dev.vitae.enricher.Samples.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.enricher.career.UseOfPositions;
import dev.vitae.enricher.taxonomy.OperatorTaxonomy;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.KnownSkill;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Skill;
import dev.vitae.schemas.SkillKind;
import dev.vitae.schemas.Span;
import dev.vitae.schemas.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class SkillsTest {
  private static final Skills SKILLS = new Skills(OperatorTaxonomy.NONE);

  private static Skills.Result of(Profile profile, String asOf) {
    return SKILLS.of(profile, new UseOfPositions(profile, documents(asOf)));
  }

  private static Position worked(String id, String start, String end, String... highlights) {
    return position(id, "Acme " + id, "Engineer", start, end)
        .setHighlights(List.of(highlights).stream().map(h -> value(h)).toList())
        .build();
  }

  private static KnownSkill known(Skills.Result result, String id) {
    return result.skills().stream()
        .filter(s -> s.getId().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError(id + " is not there"));
  }

  private static final Profile ENGINEER =
      Profile.newBuilder()
          .setSkills(List.of(skill("K8s"), skill("Java"), skill("Falconry")))
          .setPositions(
              List.of(
                  worked("p1", "2022-01", "present", "Moved services to Kubernetes"),
                  worked("p2", "2020-01", "2022-07", "Wrote Spring Boot services, kept Kubernetes"),
                  worked("p3", "2018-01", "2019-01", "Taught falconry")))
          .build();

  @Test
  void skillIsUsedInThePositionsThatNameItByAnyOfItsNames() {
    KnownSkill kubernetes = known(of(ENGINEER, "2024-01"), "kubernetes");

    assertThat(kubernetes.getName()).isEqualTo("Kubernetes");
    assertThat(kubernetes.getKind()).isEqualTo(SkillKind.TECHNOLOGY);
    assertThat(kubernetes.getFoundIn()).containsExactly("skills", "p1", "p2");
    assertThat(kubernetes.getMentions()).hasSize(3);
    assertThat(kubernetes.getImplied()).isFalse();
  }

  @Test
  void overlappingPositionsCountOnce() {
    KnownSkill kubernetes = known(of(ENGINEER, "2024-01"), "kubernetes");

    assertThat(kubernetes.getMonthsOfUse()).isEqualTo(48);
    assertThat(kubernetes.getRecencyMonths()).isZero();
    assertThat(kubernetes.getLastUsed().getYear()).isEqualTo(2024);
  }

  @Test
  void impliedSkillSaysWhatItFollowsFromAndIsUsedWhereThatIs() {
    Skills.Result result = of(ENGINEER, "2024-01");

    KnownSkill spring = known(result, "spring");
    assertThat(spring.getImplied()).isTrue();
    assertThat(spring.getImpliedBy()).containsExactly("spring-boot");
    assertThat(spring.getMentions()).isEmpty();
    assertThat(spring.getMonthsOfUse()).isEqualTo(30);
    assertThat(spring.getRecencyMonths()).isEqualTo(18);
    KnownSkill java = known(result, "java");
    assertThat(java.getImplied()).isFalse();
    assertThat(java.getFoundIn()).containsExactly("skills");
    assertThat(java.getUsedIn()).containsExactly("p2");
  }

  @Test
  void skillAsWrittenHasTheMonthsOfTheCataloguesSkill() {
    Skills.Result result = of(ENGINEER, "2024-01");

    for (Skill written : result.profile().getSkills()) {
      if (written.getName().getCanonical() != null) {
        String id = SKILLS.id(written.getName().getCanonical()).orElseThrow();
        assertThat(written.getMonthsOfUse()).isEqualTo(known(result, id).getMonthsOfUse());
      }
    }
    assertThat(result.profile().getSkills())
        .extracting(s -> s.getName().getCanonical())
        .containsExactly("Kubernetes", "Java", null);
    assertThat(result.profile().getSkills())
        .extracting(Skill::getMonthsOfUse)
        .containsExactly(48, 30, 12);
  }

  @Test
  void skillThatOnlyAPositionListsStandsBehindTheListedOnes() {
    Position position =
        position("p1", "Acme", "Engineer", "2020-01", "2021-01")
            .setSkills(List.of(value("Kubernetes"), value("Basket weaving")))
            .build();
    Profile profile =
        Profile.newBuilder()
            .setSkills(List.of(skill("K8s")))
            .setPositions(List.of(position))
            .build();

    assertThat(of(profile, "2024-01").profile().getSkills())
        .extracting(s -> s.getName().getWritten())
        .containsExactly("K8s", "Basket weaving");
  }

  @Test
  void everydayWordIsNotTakenForASkill() {
    Profile profile =
        Profile.newBuilder()
            .setPositions(
                List.of(
                    worked("p1", "2020-01", "2021-01", "Let teams go the rest of the way on AWS.")))
            .setSkills(List.of(skill("Go"), skill("REST"), skill("C"), skill("AWS")))
            .build();

    assertThat(of(profile, "2024-01").profile().getSkills())
        .extracting(s -> s.getFoundIn().size())
        .containsExactly(1, 1, 1, 2);
  }

  private static List<String> named(String text) {
    return of(Profile.newBuilder().setSummary(value(text)).build(), "2024-01").skills().stream()
        .filter(skill -> !skill.getImplied())
        .map(KnownSkill::getId)
        .toList();
  }

  @Test
  void verbWithAnObjectNamesWhatItsNounDoes() {
    assertThat(named("Drafted contracts for small firms")).contains("contract-drafting");
    assertThat(named("Drafting of contracts")).contains("contract-drafting");
    assertThat(named("Prepared budgets and monthly forecasts"))
        .contains("budgeting", "forecasting");
    assertThat(named("Plastered and tiled two hundred rooms")).contains("plastering", "tiling");
  }

  @Test
  void verbsInARowShareTheirObjectAndAPrepositionEndsIt() {
    assertThat(named("Planned and developed menus")).contains("menu-planning");
    assertThat(named("Planned a trip with menus")).doesNotContain("menu-planning");
    assertThat(named("Planned a trip, then wrote long menu software"))
        .doesNotContain("menu-planning");
  }

  @Test
  void germanWordOfSeveralIsWhatItsLastPartIs() {
    assertThat(named("Erstellung der Baulohnabrechnung")).contains("payroll");
    assertThat(named("Sanitärfachverkauf und Fachwerkstatt")).doesNotContain("sales");
  }

  @Test
  void mentionIsExactlyTheWordsOfTheDocument() {
    String text = "Wrote tools in Python and Post-\ngreSQL, then\nSpring Boot services";
    Value highlight =
        new Value(
            "Wrote tools in Python and Post-greSQL, then Spring Boot services",
            null,
            new Evidence(
                0,
                List.of(span(text, 0, 31), span(text, 32, 44), span(text, 45, 65)),
                1f,
                "sample",
                List.of()));
    Profile profile =
        Profile.newBuilder()
            .setPositions(
                List.of(
                    position("p1", "Acme", "", "2020-01", "2021-01")
                        .setHighlights(List.of(highlight))
                        .build()))
            .build();
    Skills.Result result = of(profile, "2024-01");

    assertThat(cut(text, known(result, "python"))).containsExactly("Python");
    assertThat(cut(text, known(result, "spring-boot"))).containsExactly("Spring Boot");
    assertThat(known(result, "python").getMentions().get(0).getDerivedFrom())
        .containsExactly("positions/0/highlights/0");
  }

  @Test
  void mentionInAValueThatWasFoldedOtherwiseHasTheWholeValuesEvidence() {
    Evidence whole = new Evidence(0, List.of(new Span(10, 40, 0, null)), 1f, "sample", List.of());
    Profile profile =
        Profile.newBuilder().setSummary(new Value("Python and SQL", null, whole)).build();

    KnownSkill python = known(of(profile, "2024-01"), "python");

    assertThat(python.getMentions().get(0).getSpans()).isEqualTo(whole.getSpans());
    assertThat(python.getMentions().get(0).getDerivedFrom()).containsExactly("summary");
  }

  private static Span span(String text, int start, int end) {
    assertThat(end).isLessThanOrEqualTo(text.length());
    return new Span(start, end, 0, null);
  }

  private static List<String> cut(String text, KnownSkill skill) {
    return skill.getMentions().stream()
        .flatMap(m -> m.getSpans().stream())
        .map(s -> text.substring(s.getStart(), s.getEnd()))
        .toList();
  }
}
