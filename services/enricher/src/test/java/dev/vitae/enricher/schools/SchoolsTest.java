package dev.vitae.enricher.schools;

import static dev.vitae.enricher.Samples.education;
import static dev.vitae.enricher.Samples.person;
import static dev.vitae.enricher.Samples.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.enricher.words.Table;
import dev.vitae.schemas.DegreeLevel;
import dev.vitae.schemas.Education;
import dev.vitae.schemas.KnownSchool;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolsTest {

  private static KnownSchool known(Education study) {
    return Schools.of(person("Ann Example").setEducation(List.of(study)).build()).get(0);
  }

  private static KnownSchool at(String institution) {
    return known(education("e1", institution, "", DegreeLevel.UNKNOWN, "2010", "2014"));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MIT                                | Massachusetts Institute of Technology | US
          TU München                         | Technische Universität München        | DE
          The University of Edinburgh        | University of Edinburgh               | GB
          UNAM                               | Universidad Nacional Autónoma de México | MX
          Unicamp                            | Universidade Estadual de Campinas     | BR
          Université Claude Bernard Lyon 1   | Université Claude Bernard Lyon 1      | FR
          Mit Freude lernen e.V.             | Mit Freude lernen e.V.                |
          School of Hard Knocks              | School of Hard Knocks                 |
          """)
  void wellKnownUniversityIsKnownByAllItsNames(String written, String name, String country) {
    assertThat(at(written).getCanonical()).isEqualTo(name);
    assertThat(at(written).getCountryCode()).isEqualTo(country);
  }

  @Test
  void degreeSaysLevelAndArea() {
    Education study =
        Education.newBuilder(
                education("e1", "KIT", "Diplom-Ingenieur", DegreeLevel.UNKNOWN, "2001", "2006"))
            .setArea(value("Maschinenbau"))
            .build();

    KnownSchool known = known(study);

    assertThat(known.getLevel()).isEqualTo(DegreeLevel.MASTER);
    assertThat(known.getEqf()).isEqualTo(7);
    assertThat(known.getIsced()).isEqualTo(7);
    assertThat(known.getLevelRule()).startsWith("schools.degree: diplom");
    assertThat(known.getField()).isEqualTo("07");
    assertThat(known.getFieldFrom()).containsExactly("education/0/area");
    assertThat(known.getEvidence().getDerivedFrom())
        .containsExactly("education/0/institution", "education/0/degree", "education/0/area");
  }

  @Test
  void wordsOfTheDegreeItselfAreNoField() {
    assertThat(Fields.of("Doctor of Philosophy")).isNull();
    assertThat(Fields.of("Doctor of Philosophy, Physics").code()).isEqualTo("05");
  }

  @Test
  void whatNothingSaysStaysUnknown() {
    KnownSchool known = at("Somewhere");

    assertThat(known.getLevel()).isEqualTo(DegreeLevel.UNKNOWN);
    assertThat(known.getEqf()).isNull();
    assertThat(known.getField()).isNull();
    assertThat(known.getSchoolId()).isNull();
    assertThat(known.getCountryCode()).isNull();
  }

  @Test
  void universitiesAreKnownByTheirOwnNames() {
    List<List<String>> rows = Table.rows(Schools.class, "universities.tsv", 3);
    Universities universities = new Universities();

    assertThat(rows).hasSizeGreaterThanOrEqualTo(400);
    for (List<String> row : rows) {
      assertThat(universities.of(row.get(1)).name()).isEqualTo(row.get(1));
    }
  }

  @Property
  void anyTextIsRead(@ForAll String text) {
    assertThat(at(text).getCanonical()).isNotNull();
    assertThat(Degrees.of(text)).isNotNull();
  }
}
