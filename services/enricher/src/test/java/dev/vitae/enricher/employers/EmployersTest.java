package dev.vitae.enricher.employers;

import static dev.vitae.enricher.Samples.person;
import static dev.vitae.enricher.Samples.position;
import static dev.vitae.enricher.Samples.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.schemas.EmployerKind;
import dev.vitae.schemas.KnownEmployer;
import dev.vitae.schemas.Location;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.PositionKind;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmployersTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Müller Bau GmbH & Co. KG   | Müller Bau          | GmbH & Co. KG   |
          Textiles Sur S.A. de C.V.  | Textiles Sur        | S.A. de C.V.    | MX
          Nimbus Co., Ltd.           | Nimbus              | Co., Ltd.       |
          Wisła Sp. z o.o.           | Wisła               | Sp. z o.o.      | PL
          Turnverein Nord e.V.       | Turnverein Nord     | e.V.            | DE
          Casa Nova, Lda.            | Casa Nova           | Lda.            | PT
          Best in Class              | Best in Class       |                 |
          """)
  void legalFormIsCutAndSaysTheCountryWhereOnlyOneHasIt(
      String name, String canonical, String form, String country) {
    Employer employer = Employers.of(name, PositionKind.UNKNOWN, null);

    assertThat(employer.canonical()).isEqualTo(canonical);
    assertThat(employer.legalForm()).isEqualTo(form);
    assertThat(employer.country()).isEqualTo(country);
  }

  @Test
  void titleSaysTheIndustryWhereTheNameDoesNot() {
    Employer zephyr = Employers.of("Zephyr", PositionKind.EMPLOYEE, "Truck driver");

    assertThat(zephyr.sector()).isEqualTo("48-49");
    assertThat(zephyr.sectorFromName()).isFalse();
    assertThat(zephyr.sectorConfidence()).isLessThan(0.7f);
    assertThat(zephyr.kind()).isEqualTo(EmployerKind.UNKNOWN);
  }

  @Test
  void whatNothingSaysStaysUnknown() {
    Employer zephyr = Employers.of("Zephyr", PositionKind.EMPLOYEE, "Manager");

    assertThat(zephyr.sector()).isNull();
    assertThat(zephyr.sectorRule()).isNull();
    assertThat(zephyr.kind()).isEqualTo(EmployerKind.UNKNOWN);
  }

  @Test
  void everyStatementSaysWhatItStandsOn() {
    Position cook =
        position("p1", "Hotel Miramar", "Cook", "2020", "present")
            .setLocation(new Location(value("Lisbon"), "Lisbon", null, null, "PT"))
            .build();

    List<KnownEmployer> known =
        Employers.of(person("Ann Example").setPositions(List.of(cook)).build());

    assertThat(known)
        .singleElement()
        .satisfies(
            employer -> {
              assertThat(employer.getPositionId()).isEqualTo("p1");
              assertThat(employer.getIndustry()).isEqualTo("72");
              assertThat(employer.getIndustryName()).isEqualTo("Hotels and restaurants");
              assertThat(employer.getIndustryRule()).isEqualTo("employers.name-word: hotel");
              assertThat(employer.getIndustryFrom()).containsExactly("positions/0/employer");
              assertThat(employer.getCountryCode()).isEqualTo("PT");
              assertThat(employer.getCountryFrom()).isEqualTo("positions/0/location");
              assertThat(employer.getEvidence().getSpans()).isNotEmpty();
            });
  }

  @Property
  void anyNameIsRead(@ForAll String name) {
    assertThat(Employers.of(name, PositionKind.UNKNOWN, name)).isNotNull();
  }
}
