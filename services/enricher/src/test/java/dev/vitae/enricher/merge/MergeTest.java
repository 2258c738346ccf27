package dev.vitae.enricher.merge;

import static dev.vitae.enricher.Samples.document;
import static dev.vitae.enricher.Samples.education;
import static dev.vitae.enricher.Samples.person;
import static dev.vitae.enricher.Samples.position;
import static dev.vitae.enricher.Samples.skill;
import static dev.vitae.enricher.Samples.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.schemas.DegreeLevel;
import dev.vitae.schemas.Elsewhere;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.Finding;
import dev.vitae.schemas.FindingCode;
import dev.vitae.schemas.NormalizedProfile;
import dev.vitae.schemas.PartialDate;
import dev.vitae.schemas.PersonDocument;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Severity;
import dev.vitae.schemas.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergeTest {

  /** From 2022: an engineer at Acme. */
  private static final NormalizedProfile OLDER =
      document(
          "older",
          0,
          "2022-06",
          person("Ann Example", "ann@example.com")
              .setPositions(
                  List.of(
                      position("p1", "Acme Inc.", "Engineer", "2021-01", "present")
                          .setDescription(value("Built the billing."))
                          .setSkills(List.of(value("Java"), value("SQL")))
                          .build(),
                      position("p2", "Beta", "Junior Engineer", "2019-01", "2020-12").build()))
              .setEducation(
                  List.of(
                      education(
                          "e1", "State University", "BSc", DegreeLevel.BACHELOR, "2015", "2018")))
              .setSkills(List.of(skill("Java"), skill("SQL")))
              .build());

  /** From 2025: promoted at Acme, then at Gamma. */
  private static final NormalizedProfile NEWER =
      document(
          "newer",
          60,
          "2025-01",
          person("Ann M. Example", "Ann@example.com", "ann@mail.example")
              .setPositions(
                  List.of(
                      position("p1", "Gamma", "Staff Engineer", "2024-02", "present").build(),
                      position("p2", "ACME", "Senior Engineer", "2023-01", "2024-01")
                          .setPromotedFrom("p3")
                          .setEmployerGroup("g2")
                          .build(),
                      position("p3", "ACME", "Engineer", "2021-01", "2022-12")
                          .setEmployerGroup("g2")
                          .setSkills(List.of(value("java")))
                          .build()))
              .setEducation(
                  List.of(
                      education(
                          "e1",
                          "State University",
                          "Bachelor of Science",
                          DegreeLevel.BACHELOR,
                          "",
                          "2018-07")))
              .setSkills(List.of(skill("Kotlin"), skill("java")))
              .build());

  private static Merge.Result merged() {
    return Merge.of(List.of(OLDER, NEWER));
  }

  @Test
  void oneDocumentIsItsOwnMerge() {
    Merge.Result result = Merge.of(List.of(OLDER));

    assertThat(result.profile()).isEqualTo(OLDER.getProfile());
    assertThat(result.documents())
        .extracting(PersonDocument::getDocumentId)
        .containsExactly("older");
    assertThat(result.elsewhere()).isEmpty();
  }

  @Test
  void samePositionOfTwoDocumentsStandsOnceInTheWordsOfTheNewer() {
    List<Position> positions = merged().profile().getPositions();

    assertThat(positions)
        .extracting(p -> p.getEmployer().getWritten())
        .containsExactly("Gamma", "ACME", "ACME", "Beta");
    Position engineer = positions.get(2);
    assertThat(engineer.getCurrent()).isFalse();
    assertThat(engineer.getEnd().getWritten()).isEqualTo("2022-12");
    assertThat(engineer.getDescription().getWritten()).isEqualTo("Built the billing.");
    assertThat(engineer.getSkills()).extracting(Value::getWritten).containsExactly("java", "SQL");
  }

  @Test
  void evidenceNamesTheDocumentItStandsIn() {
    Merge.Result result = merged();
    Position engineer = result.profile().getPositions().get(2);

    assertThat(result.documents())
        .extracting(PersonDocument::getDocumentId)
        .containsExactly("older", "newer");
    assertThat(engineer.getTitle().getEvidence().getDocument()).isEqualTo(1);
    assertThat(engineer.getDescription().getEvidence().getDocument()).isEqualTo(0);
    assertThat(result.documents().get(1).getInfo().getAsOf().getEvidence().getDocument())
        .isEqualTo(1);
  }

  @Test
  void placesInTheOtherDocumentAreKept() {
    List<Elsewhere> elsewhere = merged().elsewhere();

    assertThat(elsewhere)
        .extracting(Elsewhere::getPath)
        .contains("positions/2", "education/0", "emails/0", "skills/1");
    assertThat(elsewhere)
        .filteredOn(e -> e.getPath().equals("positions/2"))
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.getEvidence().getDocument()).isZero();
              assertThat(e.getEvidence().getSpans()).hasSize(4);
            });
  }

  @Test
  void idsAndLinksBetweenPositionsHoldInTheMergedList() {
    List<Position> positions = merged().profile().getPositions();

    assertThat(positions).extracting(Position::getId).containsExactly("p1", "p2", "p3", "p4");
    assertThat(positions.get(1).getPromotedFrom()).isEqualTo("p3");
    assertThat(positions.get(1).getEmployerGroup())
        .isNotEmpty()
        .isEqualTo(positions.get(2).getEmployerGroup());
    assertThat(positions.get(3).getEmployerGroup()).isEmpty();
  }

  @Test
  void listsAreUnitedWithoutRepeating() {
    Profile profile = merged().profile();

    assertThat(profile.getName().getFull().getWritten()).isEqualTo("Ann M. Example");
    assertThat(profile.getEmails())
        .extracting(Value::getCanonical)
        .containsExactly("ann@example.com", "ann@mail.example");
    assertThat(profile.getSkills())
        .extracting(s -> s.getName().getWritten())
        .containsExactly("Kotlin", "java", "SQL");
    assertThat(profile.getEducation())
        .singleElement()
        .satisfies(
            study -> {
              assertThat(study.getDegree().getWritten()).isEqualTo("Bachelor of Science");
              assertThat(study.getStart().getYear()).isEqualTo(2015);
            });
  }

  @Test
  void resultDoesNotDependOnTheOrderTheDocumentsAreGivenIn() {
    List<NormalizedProfile> documents = new ArrayList<>(List.of(OLDER, NEWER));
    Collections.reverse(documents);

    assertThat(Merge.of(documents)).isEqualTo(merged());
  }

  @Test
  void documentsAreLeftAsTheyAre() {
    NormalizedProfile before = NormalizedProfile.newBuilder(NEWER).build();

    merged();

    assertThat(NEWER).isEqualTo(before);
  }

  @Test
  void rolesThatOneDocumentTellsApartStayApart() {
    Profile twoRoles =
        person("Ann Example")
            .setPositions(
                List.of(
                    position("p1", "Acme", "Engineer", "2021-01", "2022-01").build(),
                    position("p2", "Acme", "Engineer", "2021-01", "2022-01").build()))
            .build();

    Merge.Result result =
        Merge.of(
            List.of(document("a", 0, "2023-01", twoRoles), document("b", 1, "2023-01", twoRoles)));

    assertThat(result.profile().getPositions()).hasSize(2);
  }

  @Test
  void twoTimesAtOneEmployerAreTwoPositions() {
    Profile first =
        person("Ann Example")
            .setPositions(List.of(position("p1", "Acme", "Engineer", "2011", "2013").build()))
            .build();
    Profile second =
        person("Ann Example")
            .setPositions(List.of(position("p1", "Acme", "Engineer", "2019", "2022").build()))
            .build();

    Merge.Result result =
        Merge.of(List.of(document("a", 0, "2014", first), document("b", 1, "2023", second)));

    assertThat(result.profile().getPositions()).hasSize(2);
  }

  @Test
  void pathsOfDerivedValuesFollowTheirEntries() {
    Evidence derived = new Evidence(0, List.of(), 1f, "years", List.of("positions/0/start"));
    Profile withDerivedEnd =
        person("Ann Example")
            .setPositions(
                List.of(
                    position("p1", "Beta", "Clerk", "2001", "")
                        .setEnd(new PartialDate("", 2008, 0, true, derived))
                        .build()))
            .build();

    Merge.Result result = Merge.of(List.of(document("a", 0, "2010", withDerivedEnd), NEWER));

    Position clerk = result.profile().getPositions().get(3);
    assertThat(clerk.getEnd().getEvidence().getDerivedFrom()).containsExactly("positions/3/start");
  }

  @Test
  void findingsSayInWhichDocumentTheyStand() {
    Finding finding =
        new Finding(
            FindingCode.DAMAGED_TEXT,
            Severity.MINOR,
            "A sentence is cut.",
            new Evidence(0, List.of(), 1f, "cut", List.of()));
    NormalizedProfile damaged =
        NormalizedProfile.newBuilder(NEWER).setFindings(List.of(finding)).build();

    assertThat(Merge.of(List.of(OLDER, damaged)).findings())
        .singleElement()
        .satisfies(f -> assertThat(f.getEvidence().getDocument()).isEqualTo(1));
  }
}
