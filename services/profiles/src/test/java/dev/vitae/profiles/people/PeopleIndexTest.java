package dev.vitae.profiles.people;

import static dev.vitae.profiles.SamplePerson.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.profiles.SamplePerson;
import dev.vitae.profiles.people.Found.FacetValue;
import dev.vitae.schemas.DegreeLevel;
import dev.vitae.schemas.Seniority;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleIndexTest {
  @TempDir Path directory;
  private PeopleIndex index;

  @BeforeEach
  void open() throws IOException {
    index = PeopleIndex.open(directory, 0);
    put(
        index,
        person("a")
            .named("Zoë Müller")
            .headline("Backend engineer")
            .lives("Zürich, Switzerland", "Zürich", "CH")
            .works("Senior Engineer", "Example Bank AG", true, "Moved billing to Kafka")
            .works("Engineer", "Acme Corp", false)
            .knows("Java", "C++", "Kafka")
            .months(120)
            .level(Seniority.SENIOR, DegreeLevel.MASTER)
            .document("d1", 100));
    put(
        index,
        person("b")
            .named("Tom Sample")
            .works("Data Engineer", "acme corp", true, "Wrote JavaScript and some Java")
            .knows("JavaScript", "C", "Kafka Streams")
            .months(30)
            .level(Seniority.REGULAR, DegreeLevel.BACHELOR)
            .document("d2", 300));
    put(index, person("c").named("Ann Kafka").works("Nurse", "Clinic", true).document("d3", 200));
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void withoutWordsTheLatestComeFirst() throws IOException {
    assertThat(ids(index.search(PeopleSearch.words("", 10)))).containsExactly("b", "c", "a");
  }

  @Test
  void aNameCountsMoreThanASkillAndThatMoreThanAMention() throws IOException {
    assertThat(ids(index.search(PeopleSearch.words("kafka", 10)))).containsExactly("c", "a", "b");
  }

  @Test
  void skillIsFoundByItsNameInTheCatalogueItsIdAndWhatItFollowsFrom() throws IOException {
    put(
        index,
        person("d")
            .named("Eve Sample")
            .knows("K8s")
            .can("kubernetes", "Kubernetes", false)
            .can("containers", "Containers", true)
            .document("d4", 50));

    assertThat(filtered(Filter.SKILL, "\"Kubernetes\"")).containsExactly("d");
    assertThat(filtered(Filter.SKILL, "k8s")).containsExactly("d");
    assertThat(filtered(Filter.SKILL, "containers")).containsExactly("d");
    assertThat(filtered(Filter.SKILL, "\"containers\"")).isEmpty();
  }

  @Test
  void everyWordMustStandSomewhere() throws IOException {
    assertThat(found("kafka acme")).containsExactlyInAnyOrder("a", "b");
    assertThat(found("kafka nurse acme")).isEmpty();
  }

  @Test
  void accentsAndCaseDoNotCount() throws IOException {
    assertThat(found("zoe MULLER")).containsExactly("a");
    assertThat(found("zürich")).containsExactly("a");
    assertThat(found("switzerland")).containsExactly("a");
  }

  @Test
  void aLanguageWithASignInItsNameIsNotItsFirstLetter() throws IOException {
    assertThat(found("c++")).containsExactly("a");
    assertThat(found("c")).containsExactly("b");
  }

  @Test
  void quotedWordsMustStandInARowWithinOneValue() throws IOException {
    assertThat(found("\"kafka streams\"")).containsExactly("b");
    assertThat(found("\"java kafka\"")).isEmpty();
  }

  @Test
  void aWordCanBeExcludedAndCutShort() throws IOException {
    assertThat(found("engineer -acme")).isEmpty();
    assertThat(found("-acme")).containsExactly("c");
    assertThat(found("engin*")).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void loneSignsAreNoWordsAndDoNoHarm() throws IOException {
    assertThat(found("\" - * \\ ( [ nurse")).containsExactly("c");
    assertThat(found("\" - *")).hasSize(3);
  }

  @Test
  void filtersMatchWordsInARowOrAWholeQuotedValue() throws IOException {
    assertThat(filtered(Filter.SKILL, "kafka")).containsExactlyInAnyOrder("a", "b");
    assertThat(filtered(Filter.SKILL, "\"Kafka\"")).containsExactly("a");
    assertThat(filtered(Filter.TITLE, "engineer")).containsExactlyInAnyOrder("a", "b");
    assertThat(filtered(Filter.TITLE, "\"engineer\"")).containsExactly("a");
    assertThat(filtered(Filter.EMPLOYER, "Acme Corp")).containsExactlyInAnyOrder("a", "b");
    assertThat(filtered(Filter.COUNTRY, "ch")).containsExactly("a");
    assertThat(filtered(Filter.SENIORITY, "SENIOR")).containsExactly("a");
    assertThat(filtered(Filter.DEGREE, "BACHELOR")).containsExactly("b");
  }

  @Test
  void experienceCountsInMonths() throws IOException {
    PeopleSearch search = new PeopleSearch("", Map.of(), 31, Optional.empty(), 10);
    assertThat(ids(index.search(search))).containsExactly("a");
  }

  @Test
  void facetsCountPeopleAndFoldSpellings() throws IOException {
    Map<Filter, Map<FacetValue, Integer>> facets = index.search(PeopleSearch.words("", 0)).facets();
    assertThat(facets.get(Filter.EMPLOYER))
        .containsEntry(new FacetValue("acme corp", "Acme Corp"), 1)
        .containsEntry(new FacetValue("acme corp", "acme corp"), 1);
    assertThat(facets.get(Filter.SENIORITY))
        .containsOnlyKeys(new FacetValue("senior", "SENIOR"), new FacetValue("regular", "REGULAR"));
  }

  @Test
  void aNewerRecordReplacesThePersonAndATombstoneRemovesThem() throws IOException {
    put(index, person("a").named("Zoë Müller").knows("Rust"));
    index.remove("b".getBytes(StandardCharsets.UTF_8));
    assertThat(found("rust")).containsExactly("a");
    assertThat(found("java")).isEmpty();
    assertThat(index.get("b".getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(index.size()).isEqualTo(2);
  }

  @Test
  void aDocumentLeadsToItsPerson() throws IOException {
    assertThat(index.personOf("d3")).contains("c");
    assertThat(index.personOf("d9")).isEmpty();
  }

  @Test
  void whatWasNotCommittedIsGoneAfterClosing() throws IOException {
    index.commit(Map.of("note", "1"));
    put(index, person("z").named("Late Comer"));
    assertThat(found("late")).containsExactly("z");
    index.close();
    index = PeopleIndex.open(directory, 0);
    assertThat(index.notes()).containsExactly(Map.entry("note", "1"));
    assertThat(found("late")).isEmpty();
    assertThat(ids(index.search(PeopleSearch.words("", 10)))).containsExactly("b", "c", "a");
  }

  /** The promise that makes several partitions and instances answer like one. */
  @Test
  void anySplitIntoPartitionsGivesTheSamePeopleCountsAndOrder(@TempDir Path split)
      throws IOException {
    Random random = new Random(7);
    List<SamplePerson> people = new ArrayList<>();
    String[] skills = {"Java", "Kafka", "Rust", "SQL", "C#"};
    for (int i = 0; i < 300; i++) {
      people.add(
          person("p%03d".formatted(random.nextInt(100_000)))
              .named(i % 3 == 0 ? "Alex Java" : "Kim Example")
              .headline(random.nextBoolean() ? "Kafka engineer" : "Java and Kafka engineer")
              .summary("java ".repeat(random.nextInt(9)) + "kafka ".repeat(random.nextInt(5)))
              .works("Engineer " + random.nextInt(4), "Employer " + random.nextInt(9), i % 2 == 0)
              .knows(skills[random.nextInt(5)], skills[random.nextInt(5)])
              .document("d" + i, random.nextInt(50)));
    }
    try (PeopleIndex whole = PeopleIndex.open(split.resolve("whole"), 0);
        PeopleIndex left = PeopleIndex.open(split.resolve("left"), 0);
        PeopleIndex right = PeopleIndex.open(split.resolve("right"), 0)) {
      for (SamplePerson person : people) {
        put(whole, person);
        put(person.build().getPersonId().hashCode() % 5 == 0 ? left : right, person);
      }
      for (String words :
          List.of("", "java", "kafka java", "\"kafka engineer\" eng*", "c# -rust")) {
        Optional<Cursor> after = Optional.empty();
        int seen = 0;
        while (true) {
          PeopleSearch search = new PeopleSearch(words, Map.of(), 0, after, 17);
          Found one = Found.merged(List.of(whole.search(search)), 17);
          Found two = Found.merged(List.of(right.search(search), left.search(search)), 17);
          assertThat(two.total()).isEqualTo(one.total());
          assertThat(two.facets()).isEqualTo(one.facets());
          assertThat(ids(two)).isEqualTo(ids(one));
          seen += one.rows().size();
          if (one.rows().isEmpty()) {
            assertThat(seen).isEqualTo(one.total()).isPositive();
            break;
          }
          Found.Row last = one.rows().get(one.rows().size() - 1);
          after = Cursor.decoded(new Cursor(last.rank(), last.key()).encoded());
        }
      }
    }
  }

  private List<String> found(String words) throws IOException {
    return ids(index.search(PeopleSearch.words(words, 10)));
  }

  private List<String> filtered(Filter filter, String value) throws IOException {
    Map<Filter, List<String>> filters = Map.of(filter, List.of(value));
    return ids(index.search(new PeopleSearch("", filters, 0, Optional.empty(), 10)));
  }

  private static List<String> ids(Found found) {
    return found.rows().stream().map(Found.Row::key).toList();
  }

  private static void put(PeopleIndex index, SamplePerson person) throws IOException {
    byte[] key = person.build().getPersonId().getBytes(StandardCharsets.UTF_8);
    index.put(key, new byte[] {1}, person.build());
  }
}
