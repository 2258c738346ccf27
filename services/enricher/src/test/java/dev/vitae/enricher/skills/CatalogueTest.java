package dev.vitae.enricher.skills;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.enricher.taxonomy.OperatorTaxonomy;
import dev.vitae.enricher.words.Words;
import dev.vitae.schemas.SkillKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  private static final List<CatalogueSkill> SKILLS = Catalogue.own();

  @Test
  void everyFieldOfWorkIsThere() {
    Map<SkillKind, Long> rows =
        SKILLS.stream().collect(Collectors.groupingBy(CatalogueSkill::kind, Collectors.counting()));

    assertThat(SKILLS).hasSizeGreaterThan(3000);
    assertThat(rows.get(SkillKind.TECHNOLOGY)).isGreaterThan(1000);
    assertThat(rows.get(SkillKind.BUSINESS)).isGreaterThan(400);
    assertThat(rows.get(SkillKind.HEALTH)).isGreaterThan(350);
    assertThat(rows.get(SkillKind.TRADE)).isGreaterThan(250);
    assertThat(rows.get(SkillKind.EDUCATION)).isGreaterThan(150);
    assertThat(rows.get(SkillKind.LAW)).isGreaterThan(120);
    assertThat(rows.get(SkillKind.CRAFT)).isGreaterThan(120);
    assertThat(rows.get(SkillKind.METHOD)).isLessThan(60);
  }

  @Test
  void idsAreStableSlugsAndEachIsThereOnce() {
    assertThat(SKILLS).extracting(CatalogueSkill::id).doesNotHaveDuplicates();
    assertThat(SKILLS).allSatisfy(s -> assertThat(s.id()).matches("[a-z0-9]+(-[a-z0-9]+)*"));
  }

  @Test
  void whatIsBroaderOrImpliedIsInTheCatalogue() {
    Set<String> ids = SKILLS.stream().map(CatalogueSkill::id).collect(Collectors.toSet());

    for (CatalogueSkill skill : SKILLS) {
      assertThat(ids).as(skill.id()).containsAll(skill.broader()).containsAll(skill.implies());
      assertThat(skill.broader()).doesNotContain(skill.id());
      assertThat(skill.implies()).doesNotContain(skill.id());
    }
  }

  @Test
  void noNameBelongsToTwoSkills() {
    Map<String, String> owners = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (CatalogueSkill skill : SKILLS) {
      List<String> names = new ArrayList<>(skill.aliases());
      names.add(skill.name());
      for (String name : names) {
        String words =
            Tokens.of(name).stream().map(Tokens.Token::text).collect(Collectors.joining(" "));
        String owner = owners.putIfAbsent(words, skill.id());
        if (owner != null) {
          twice.add(name + ": " + owner + ", " + skill.id());
        }
      }
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void everyRuleOfAmbiguityHasAReasonAndEveryRowNamesAKnownOne() {
    Set<String> rules =
        Catalogue.rules().stream().map(AmbiguityRule::name).collect(Collectors.toSet());

    assertThat(Tables.rows("ambiguity.tsv")).allSatisfy(row -> assertThat(row[10]).isNotBlank());
    for (CatalogueSkill skill : SKILLS) {
      assertThat(rules).as(skill.id()).containsAll(Tables.list(skill.rule()));
    }
  }

  @Test
  void everySkillIsFoundByItsOwnName() {
    Catalogue catalogue = new Catalogue(OperatorTaxonomy.NONE);

    for (CatalogueSkill skill : SKILLS) {
      assertThat(catalogue.named(skill.name()).map(CatalogueSkill::id))
          .as(Words.fold(skill.name()))
          .contains(skill.id());
    }
  }
}
