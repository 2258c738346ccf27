package dev.vitae.enricher.taxonomy;

import static dev.vitae.enricher.Samples.documents;
import static dev.vitae.enricher.Samples.position;
import static dev.vitae.enricher.Samples.skill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitae.enricher.career.UseOfPositions;
import dev.vitae.enricher.skills.Skills;
import dev.vitae.enricher.titles.Titles;
import dev.vitae.schemas.KnownSkill;
import dev.vitae.schemas.KnownTitle;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Seniority;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaxonomyFolderTest {
  private static final Path FOLDERS = Path.of("src/test/resources/taxonomy");
  private static final Path ESCO =
      FOLDERS.resolve("ESCO dataset - v1.2.0 - classification - en - csv");
  private static final Path ONET = FOLDERS.resolve("db_29_0_text");

  private static Taxonomy read(Path folder) throws IOException {
    return TaxonomyFolder.read(folder, Optional.empty());
  }

  private static List<KnownSkill> skills(Taxonomy taxonomy, OperatorTaxonomy.Mode mode) {
    Profile profile =
        Profile.newBuilder()
            .setSkills(List.of(skill("Java"), skill("manage musical staff"), skill("Kubernetes")))
            .build();
    return new Skills(new OperatorTaxonomy(taxonomy, mode))
        .of(profile, new UseOfPositions(profile, documents("2024-01")))
        .skills();
  }

  @Test
  void escoHasSkillsByEveryLabelInAllItsLanguages() throws IOException {
    Taxonomy esco = read(ESCO);

    assertThat(esco.name()).isEqualTo("ESCO");
    assertThat(esco.version()).isEqualTo("1.2.0");
    Taxonomy.Entry java = esco.skill("java").orElseThrow();
    assertThat(java.label()).isEqualTo("Java (computer programming)");
    assertThat(java.code()).startsWith("http://data.europa.eu/esco/skill/");
    assertThat(java.broader()).hasSize(1);
    assertThat(esco.skill("coordinate duties of musical staff"))
        .isEqualTo(esco.skill("Manage musical staff"));
    assertThat(esco.skill("Musikpersonal führen")).isEqualTo(esco.skill("manage musical staff"));
  }

  @Test
  void escoHasOccupationsWithTheirUnitGroup() throws IOException {
    Taxonomy.Entry welder = read(ESCO).occupation("TIG welder").orElseThrow();

    assertThat(welder.label()).isEqualTo("welder");
    assertThat(welder.group()).isEqualTo("7212");
    assertThat(read(ESCO).occupation("falconer")).isEmpty();
  }

  @Test
  void onetHasTechnologySkillsAndAlternateTitles() throws IOException {
    Taxonomy onet = read(ONET);

    assertThat(onet.name()).isEqualTo("O*NET");
    assertThat(onet.version()).isEqualTo("29.0");
    assertThat(onet.skill("Kubernetes").orElseThrow().code()).isEqualTo("43232408/Kubernetes");
    assertThat(onet.skill("Active Listening").orElseThrow().code()).isEqualTo("2.A.1.b");
    assertThat(onet.occupation("RN").orElseThrow().code()).isEqualTo("29-1141.00");
    assertThat(onet.occupation("staff nurse").orElseThrow().group()).isEqualTo("29-1141");
  }

  @Test
  void besideOursItsCodesStandAtOurSkillsAndItsOwnAreAdded() throws IOException {
    List<KnownSkill> skills = skills(read(ESCO), OperatorTaxonomy.Mode.BESIDE);

    assertThat(skills).extracting(KnownSkill::getId).contains("java", "kubernetes");
    KnownSkill java = skills.get(0);
    assertThat(java.getCodes()).hasSize(1);
    assertThat(java.getCodes().get(0).getTaxonomy()).isEqualTo("ESCO");
    assertThat(java.getCodes().get(0).getVersion()).isEqualTo("1.2.0");
    assertThat(skills.get(1).getName()).isEqualTo("manage musical staff");
    assertThat(skills.get(1).getId()).startsWith("http://data.europa.eu/esco/skill/");
    assertThat(skills.get(2).getCodes()).isEmpty();
  }

  @Test
  void insteadOfOursItsSkillsStandAlone() throws IOException {
    List<KnownSkill> skills = skills(read(ESCO), OperatorTaxonomy.Mode.INSTEAD);

    assertThat(skills)
        .extracting(KnownSkill::getName)
        .containsExactly("Java (computer programming)", "manage musical staff");
  }

  @Test
  void insteadOfOursItsNamesAloneAreCanonicalTitles() throws IOException {
    OperatorTaxonomy instead = new OperatorTaxonomy(read(ESCO), OperatorTaxonomy.Mode.INSTEAD);
    Profile profile =
        Profile.newBuilder()
            .setPositions(
                List.of(
                    position("p1", "Acme", "TIG welder", "2020-01", "present").build(),
                    position("p2", "Acme", "Senior Falconer", "2018-01", "2020-01").build()))
            .build();

    List<KnownTitle> titles = Titles.of(profile, instead);

    assertThat(titles.get(0).getCanonical()).isEqualTo("welder");
    assertThat(titles.get(0).getTitleId()).startsWith("http://data.europa.eu/esco/occupation/");
    assertThat(titles.get(0).getOccupation()).isEqualTo("7212");
    assertThat(titles.get(0).getCodes()).hasSize(1);
    assertThat(titles.get(1).getCanonical()).isNull();
    assertThat(titles.get(1).getTitleId()).isNull();
    assertThat(titles.get(1).getSeniority()).isEqualTo(Seniority.SENIOR);
  }

  @Test
  void folderThatHoldsNeitherSaysWhatIsMissing(@TempDir Path empty) {
    assertThatThrownBy(() -> read(empty))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("skills_en.csv");
  }

  @Test
  void fileWithoutAColumnNamesIt(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("skills_en.csv"), "conceptType,conceptUri\n");

    assertThatThrownBy(() -> read(folder)).hasMessageContaining("preferredLabel");
  }
}
