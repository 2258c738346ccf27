package dev.vitae.evaluation.generate.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitae.evaluation.generate.people.Person.Kind;
import dev.vitae.evaluation.generate.people.Person.Period;
import dev.vitae.evaluation.generate.people.Person.Role;
import dev.vitae.evaluation.generate.people.Person.Stint;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class PeopleTest {
  static final List<String> LANGUAGES = Phrases.LANGUAGES;

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void nobodyWorksFullTimeInTwoPlacesAtOnce(String language) {
    for (Person person : people(language)) {
      YearMonth later = null;
      for (Role role : roles(person, false)) {
        Period period = role.period();
        YearMonth end = period.end() == null ? person.asOf() : period.end();
        assertThat(end).as(person.name()).isAfterOrEqualTo(period.start());
        assertThat(end).as(person.name()).isBeforeOrEqualTo(person.asOf());
        if (later != null) {
          assertThat(period.end()).as(person.name()).isNotNull().isBefore(later);
        }
        later = period.start();
      }
    }
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void schoolingEndsBeforeWorkBeginsAndInternshipsComeBeforeToo(String language) {
    for (Person person : people(language)) {
      List<Role> roles = roles(person, false);
      YearMonth first = roles.get(roles.size() - 1).period().start();
      YearMonth later = first.plusMonths(1);
      for (Person.Study study : person.studies()) {
        assertThat(study.period().end()).as(person.name()).isBefore(later);
        assertThat(study.period().start()).isBefore(study.period().end());
        later = study.period().start().plusMonths(1);
      }
      for (Role role : roles(person, true)) {
        assertThat(role.period().end()).as(person.name()).isBefore(first);
      }
    }
  }

  @Test
  void aPromotionIsAnotherTitleAtTheSameEmployer() {
    List<Stint> promoted =
        people("en").stream()
            .flatMap(person -> person.work().stream())
            .filter(stint -> stint.roles().size() > 1)
            .toList();

    assertThat(promoted).isNotEmpty();
    for (Stint stint : promoted) {
      assertThat(stint.roles()).extracting(Role::title).doesNotHaveDuplicates();
    }
  }

  @Test
  void thereAreBreaksInternshipsAndFreelancers() {
    List<Person> people = people("de");

    assertThat(people).anyMatch(person -> has(person, Kind.FREELANCE));
    assertThat(people).anyMatch(person -> has(person, Kind.INTERNSHIP));
    assertThat(people).anyMatch(PeopleTest::hasABreakOfHalfAYear);
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyLanguageSaysAllThatEnglishSays(String language) {
    TreeSet<String> english = new TreeSet<>(Phrases.table("en").keySet());
    english.removeAll(Phrases.table("any").keySet());
    english.remove("since");
    Phrases phrases = Phrases.of(language);

    assertThat(english).allMatch(phrases::has);
    for (Occupation occupation : Occupation.all()) {
      assertThat(phrases.all(occupation.name() + ".title")).hasSize(5);
    }
  }

  @Test
  void addressesBelongToNobody() {
    for (Person person : people("fr")) {
      assertThat(person.contact().email()).matches("[a-z_.]+@(mail\\.)?example\\.(com|org|net)");
    }
  }

  @Test
  void anOccupationThatIsNotInTheTableIsRefused() {
    assertThatThrownBy(() -> new People(Phrases.of("en")).invent("astronaut", new Dice(1, 1)))
        .hasMessageContaining("astronaut");
  }

  private static List<Person> people(String language) {
    People people = new People(Phrases.of(language));
    return IntStream.range(0, 150).mapToObj(i -> people.invent(new Dice(11, i))).toList();
  }

  private static List<Role> roles(Person person, boolean internships) {
    List<Role> roles = new ArrayList<>();
    for (Stint stint : person.work()) {
      if ((stint.kind() == Kind.INTERNSHIP) == internships) {
        roles.addAll(stint.roles());
      }
    }
    return roles;
  }

  private static boolean has(Person person, Kind kind) {
    return person.work().stream().anyMatch(stint -> stint.kind() == kind);
  }

  private static boolean hasABreakOfHalfAYear(Person person) {
    List<Role> roles = roles(person, false);
    return IntStream.range(1, roles.size())
        .anyMatch(
            i ->
                roles
                    .get(i)
                    .period()
                    .end()
                    .plusMonths(6)
                    .isBefore(roles.get(i - 1).period().start()));
  }
}
