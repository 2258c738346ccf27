package dev.vitae.enricher.titles;

import static dev.vitae.enricher.Samples.person;
import static dev.vitae.enricher.Samples.position;
import static dev.vitae.enricher.Samples.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.enricher.taxonomy.OperatorTaxonomy;
import dev.vitae.enricher.words.Table;
import dev.vitae.schemas.JobFunction;
import dev.vitae.schemas.KnownTitle;
import dev.vitae.schemas.ManagementLevel;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Seniority;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Data Science and Engineering Intern | INTERN
          Management Intern                   | INTERN
          Junior Developer                    | JUNIOR
          Full Stack Engineer (Associate Technology) | JUNIOR
          Software Engineer                   | REGULAR
          Product Manager                     | REGULAR
          Product Manager, Senior Web Designer | SENIOR
          Senior Product Manager              | SENIOR
          Senior Associate                    | SENIOR
          Staff Software Engineer             | LEAD
          Staff Nurse                         | REGULAR
          Lead Generation Specialist          | REGULAR
          Tech Lead                           | LEAD
          Senior Data Science Manager         | MANAGER
          Head of Product, Head of ML Ops     | DIRECTOR
          Director of Data Science            | DIRECTOR
          Vice President, Engineering         | DIRECTOR
          Chief Technology Officer            | EXECUTIVE
          Co-Founder & CEO                    | EXECUTIVE
          Geschäftsführerin                   | EXECUTIVE
          Auditeur interne                    | REGULAR
          Apprentice Plumber                  | JUNIOR
          Xyzzy                               | UNKNOWN
          """)
  void titleSaysTheLevel(String title, Seniority level) {
    assertThat(Titles.of(title).seniority()).isEqualTo(level);
  }

  @ParameterizedTest(name = "{0} and {1} are the same")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Vertriebsleiterin         | Vertriebsleiter
          Bürokauffrau              | Bürokaufmann
          Krankenschwester          | Krankenpfleger
          Entwickler*in             | Entwickler
          Infirmière                | Infirmier
          Vendeuse en boulangerie   | Vendeur en boulangerie
          Chargé·e de communication | Chargée de communication
          Directrice financière     | Directeur financier
          Enfermera                 | Enfermero
          Jefa de ventas            | Jefe de ventas
          Professora                | Professor
          Enfermeiro(a)             | Enfermeira
          Waitress                  | Waiter
          """)
  void genderMakesNoDifference(String one, String other) {
    assertThat(Titles.of(one)).isEqualTo(Titles.of(other));
    assertThat(Titles.of(one).canonical()).isNotNull();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Leiter Controlling (m/w/d)       | FINANCE    | MANAGER        | 1211
          Senior Logistics Manager         | LOGISTICS  | SENIOR_MANAGER | 1324
          VP Marketing                     | MARKETING  | DIRECTOR       | 1221
          Responsable logistique a.i.      | LOGISTICS  | MANAGER        | 1324
          Chief Security Officer           | SECURITY   | EXECUTIVE      | 1349
          Kundenberaterin im Außendienst   | SALES      | NONE           | 3322
          Teamleiterin Buchhaltung         | FINANCE    | TEAM_LEAD      | 3313
          """)
  void headAndDomainTogetherSayWhatTheTableDoesNot(
      String title, JobFunction function, ManagementLevel management, String unitGroup) {
    Title read = Titles.of(title);

    assertThat(read.function()).isEqualTo(function);
    assertThat(read.management()).isEqualTo(management);
    assertThat(read.unitGroup()).isEqualTo(unitGroup);
  }

  @Test
  void rankWhosePlaceDiffersFromHouseToHouseSaysNoLevelAlone() {
    assertThat(Titles.of("Associate").seniority()).isEqualTo(Seniority.UNKNOWN);
    assertThat(Titles.of("Associate Engineer").seniority()).isEqualTo(Seniority.JUNIOR);
    assertThat(Titles.of("Private Equity Associate").seniority()).isEqualTo(Seniority.REGULAR);
    assertThat(Titles.of("Senior Associate").seniority()).isEqualTo(Seniority.SENIOR);
  }

  @Test
  void whatIsNotKnownStaysUnknown() {
    Title read = Titles.of("Grand Poobah");

    assertThat(read.function()).isEqualTo(JobFunction.UNKNOWN);
    assertThat(read.management()).isEqualTo(ManagementLevel.UNKNOWN);
    assertThat(read.unitGroup()).isNull();
    assertThat(read.canonical()).isNull();
    assertThat(read.confidence()).isZero();
  }

  @Test
  void titleOfEveryPositionStandsUnderItsIdWithItsWords() {
    Profile profile =
        person("Ann Example")
            .setPositions(
                List.of(
                    position("p1", "Acme", "", "2020", "present").build(),
                    position("p2", "Beta", "Senior Buyer", "2018", "2020").build()))
            .build();

    List<KnownTitle> titles = Titles.of(profile, OperatorTaxonomy.NONE);

    assertThat(titles)
        .singleElement()
        .satisfies(
            title -> {
              assertThat(title.getPath()).isEqualTo("positions/1");
              assertThat(title.getPositionId()).isEqualTo("p2");
              assertThat(title.getOccupation()).isEqualTo("3323");
              assertThat(title.getOccupationName()).isEqualTo("Buyers");
              assertThat(title.getEvidence().getSpans())
                  .isEqualTo(value("Senior Buyer").getEvidence().getSpans());
              assertThat(title.getEvidence().getRule()).isEqualTo("titles.table");
              assertThat(title.getEvidence().getDerivedFrom()).containsExactly("positions/1/title");
            });
    assertThat(Titles.current(titles, List.of("positions/1/title"), profile, OperatorTaxonomy.NONE))
        .isEqualTo(titles.get(0));
    assertThat(Titles.current(titles, List.of("positions/0/title"), profile, OperatorTaxonomy.NONE))
        .isNull();
  }

  @Test
  void headlineCountsWhereThereIsNoPosition() {
    Profile nurse = person("Ann Example").setHeadline(value("Registered nurse")).build();
    Profile poet = person("Ann Example").setHeadline(value("Dreaming big")).build();

    assertThat(Titles.current(List.of(), List.of(), nurse, OperatorTaxonomy.NONE).getOccupation())
        .isEqualTo("2221");
    assertThat(Titles.current(List.of(), List.of(), poet, OperatorTaxonomy.NONE)).isNull();
  }

  @Test
  void tablesNameUnitGroupsThatExistAndTitlesThatAreFoundAgain() {
    List<List<String>> rows = Table.rows(Titles.class, "titles.tsv", 9);
    Set<String> ids = new HashSet<>();
    for (List<String> row : rows) {
      Title read = Titles.of(row.get(0));
      assertThat(read.canonical()).as(row.get(0)).isEqualTo(row.get(0));
      assertThat(ids.add(read.id())).as(row.get(0) + " is there twice").isTrue();
      assertThat(Titles.unitGroupName(row.get(2))).as(row.get(0)).isNotNull();
    }
    assertThat(rows).hasSizeGreaterThanOrEqualTo(600);
    for (List<String> row : Table.rows(Titles.class, "domains.tsv", 10)) {
      for (String code : row.subList(3, 9)) {
        assertThat(code.equals("-") || Titles.unitGroupName(code) != null).as(code).isTrue();
      }
    }
  }

  @Property
  void anyTextIsReadAndTheSameEachTime(@ForAll String text) {
    assertThat(Titles.of(text)).isEqualTo(Titles.of(text));
  }
}
