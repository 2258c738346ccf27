package dev.vitae.enricher.identity;

import static dev.vitae.enricher.Samples.document;
import static dev.vitae.enricher.Samples.link;
import static dev.vitae.enricher.Samples.person;
import static dev.vitae.enricher.Samples.submission;
import static dev.vitae.enricher.Samples.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.schemas.DocumentInfo;
import dev.vitae.schemas.NormalizedProfile;
import dev.vitae.schemas.Profile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifiersTest {

  private static List<String> of(Profile.Builder profile) {
    return Identifiers.of(document("d", 0, "2024-01", profile.build()));
  }

  @Test
  void mailPhoneLinkAndPageAndApplicantIdentify() {
    Profile profile =
        person("Ann Example", "Ann@Example.com")
            .setPhones(List.of(value("(212) 555-0123", "+12125550123")))
            .setLinks(List.of(link("LinkedIn", "uk.linkedin.com/in/Ann-Example/?trk=x")))
            .build();
    NormalizedProfile document =
        NormalizedProfile.newBuilder(
                document("d", 0, "2024-01", profile, submission("portal", "17")))
            .setDocument(
                DocumentInfo.newBuilder()
                    .setAddress(value("http://www.example.com/people/ann#top"))
                    .build())
            .build();

    assertThat(Identifiers.of(document))
        .containsExactly(
            "applicant:portal/17",
            "email:ann@example.com",
            "phone:+12125550123",
            "web:example.com/people/ann",
            "web:linkedin.com/in/ann-example");
  }

  @Test
  void applicantIdOfAnotherSourceIsAnotherApplicant() {
    NormalizedProfile one =
        document("a", 0, "2024-01", person("Ann").build(), submission("portal", "17"));
    NormalizedProfile two =
        document("b", 0, "2024-01", person("Ann").build(), submission("agency", "17"));

    assertThat(Identifiers.of(one)).doesNotContainAnyElementsOf(Identifiers.of(two));
  }

  @Test
  void mailboxOfADepartmentIdentifiesNobody() {
    assertThat(of(person("Ann Example", "jobs@example.com", "INFO@example.com"))).isEmpty();
  }

  @Test
  void phoneThatCouldNotBeReadIdentifiesNobody() {
    assertThat(of(person("Ann Example").setPhones(List.of(value("555-0123"))))).isEmpty();
  }

  @Test
  void siteOutsideANetworkMayBeAnEmployersAndIdentifiesNobody() {
    assertThat(of(person("Ann Example").setLinks(List.of(link("", "www.example.com"))))).isEmpty();
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      emptyValue = "",
      textBlock =
          """
          https://www.github.com/ann/      | github.com/ann
          github.com/ann?tab=repositories  | github.com/ann
          https://de.linkedin.com/in/Ann   | linkedin.com/in/ann
          https://github.com               | ''
          not an address                   | ''
          """)
  void profileLinksThatLeadToOnePageAreOne(String url, String compared) {
    assertThat(WebAddress.profile(url)).isEqualTo(compared);
  }
}
