package dev.vitae.enricher.identity;

import static dev.vitae.enricher.Samples.document;
import static dev.vitae.enricher.Samples.person;
import static dev.vitae.enricher.Samples.submission;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.enricher.Samples;
import dev.vitae.schemas.IdentityClaim;
import dev.vitae.schemas.NormalizedProfile;
import dev.vitae.schemas.Submission;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever comes in whatever order: everybody is there once. */
class PeopleTest {
  private static final int DOCUMENTS = 6;

  /** Something that happens to a document: it says so, or it is erased. */
  record Event(
      int document, int name, Set<Integer> emails, Set<Integer> applicants, boolean erased) {
    NormalizedProfile profile() {
      String[] names = {"Ann Example", "A. Example", "Bob Other", ""};
      Submission[] submissions =
          applicants.stream()
              .sorted()
              .map(id -> submission("portal", String.valueOf(id)))
              .toArray(Submission[]::new);
      String[] addresses =
          emails.stream().sorted().map(e -> "e" + e + "@example.com").toArray(String[]::new);
      return Samples.document(
          "d" + document, document, "2024-01", person(names[name], addresses).build(), submissions);
    }
  }

  /** What a reader of the topics would have, and what the stores hold. */
  private static final class World implements ClaimBook {
    private final Map<String, IdentityClaim> claims = new TreeMap<>();
    private final Map<String, Change.Person> people = new TreeMap<>();
    private final Map<String, String> redirects = new TreeMap<>();
    private final People rules = new People(this, "1");

    @Override
    public IdentityClaim claim(String documentId) {
      return claims.get(documentId);
    }

    @Override
    public Collection<String> documentsWith(String key) {
      return claims.values().stream()
          .filter(
              claim ->
                  claim.getIdentifiers().contains(key)
                      || claim.getFormerIds().stream()
                          .anyMatch(id -> ClaimBook.former(id).equals(key)))
          .map(IdentityClaim::getDocumentId)
          .toList();
    }

    World after(Event event) {
      return event.erased() ? apply(rules.remove("d" + event.document())) : put(event.profile());
    }

    World put(NormalizedProfile document) {
      return apply(rules.put(document));
    }

    private World apply(Change change) {
      change
          .claims()
          .forEach(
              (id, claim) ->
                  claim.ifPresentOrElse(c -> claims.put(id, c), () -> claims.remove(id)));
      change.changed().forEach(person -> people.put(person.personId(), person));
      change
          .redirects()
          .forEach(
              (from, to) ->
                  to.ifPresentOrElse(id -> redirects.put(from, id), () -> redirects.remove(from)));
      change.gone().forEach(people::remove);
      return this;
    }

    Map<String, Change.Person> fromScratch() {
      Map<String, Change.Person> expected = new TreeMap<>();
      for (WhoIsWho.Person person : WhoIsWho.resolve(claims.values())) {
        expected.put(
            person.personId(),
            new Change.Person(
                person.personId(),
                person.documents().stream().map(IdentityClaim::getDocumentId).toList(),
                List.copyOf(person.conflicts())));
      }
      return expected;
    }
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void publishedPeopleAreThoseOfTheDocumentsThatAreThere(@ForAll("events") List<Event> events) {
    World world = new World();
    for (Event event : events) {
      world.after(event);

      assertThat(world.people).isEqualTo(world.fromScratch());
    }
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void redirectsLeadFromIdsWithoutARecordToIdsWithOne(@ForAll("events") List<Event> events) {
    World world = new World();
    for (Event event : events) {
      world.after(event);

      assertThat(Collections.disjoint(world.redirects.keySet(), world.people.keySet())).isTrue();
      assertThat(world.people.keySet()).containsAll(world.redirects.values());
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void idThatOnceHadARecordLeadsSomewhereUntilItsPersonIsErased(
      @ForAll("events") List<Event> events) {
    World world = new World();
    for (Event event : events) {
      Map<String, Change.Person> before = new TreeMap<>(world.people);
      world.after(event);

      for (Change.Person person : before.values()) {
        boolean left = person.documentIds().stream().anyMatch(id -> world.claims.containsKey(id));
        boolean found =
            world.people.containsKey(person.personId())
                || world.redirects.containsKey(person.personId());
        assertThat(found).isEqualTo(left);
      }
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void orderOfArrivalDoesNotMatter(
      @ForAll("arrivals") List<Event> events, @ForAll("order") List<Integer> order) {
    World inOrder = new World();
    events.forEach(inOrder::after);
    World shuffled = new World();
    order.forEach(i -> shuffled.after(events.get(i)));

    assertThat(shuffled.people).isEqualTo(inOrder.people);
    assertThat(shuffled.redirects).isEqualTo(inOrder.redirects);
    assertThat(shuffled.claims).isEqualTo(inOrder.claims);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void eventThatComesAgainChangesNothing(@ForAll("events") List<Event> events) {
    World world = new World();
    events.forEach(world::after);
    Map<String, IdentityClaim> claims = new TreeMap<>(world.claims);
    Map<String, String> redirects = new TreeMap<>(world.redirects);
    world.after(events.get(events.size() - 1));

    assertThat(world.claims).isEqualTo(claims);
    assertThat(world.redirects).isEqualTo(redirects);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void whenAllIsErasedNothingIsLeft(@ForAll("events") List<Event> events) {
    World world = new World();
    events.forEach(world::after);
    for (int i = 0; i < DOCUMENTS; i++) {
      world.after(new Event(i, 0, Set.of(), Set.of(), true));
    }

    assertThat(world.people).isEmpty();
    assertThat(world.redirects).isEmpty();
    assertThat(world.claims).isEmpty();
  }

  @Example
  void numberOfAnAgencyOnManyResumesJoinsNobodyAndStopsBeingLookedAt() {
    World world = new World();
    for (int i = 0; i < 100; i++) {
      String name = "" + (char) ('A' + i / 10) + "ba " + (char) ('a' + i % 10) + "xyz";
      world.put(document("d" + i, i, "2024-01", person(name, "desk@agency.example").build()));
    }

    assertThat(world.people).hasSize(100);
    assertThat(new HashSet<>(world.people.values()))
        .allSatisfy(person -> assertThat(person.conflicts()).hasSize(1));
  }

  @Provide
  Arbitrary<List<Event>> events() {
    return event(Arbitraries.integers().between(0, DOCUMENTS - 1), 4)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  /** Each document once. */
  @Provide
  Arbitrary<List<Event>> arrivals() {
    return event(Arbitraries.just(0), 0)
        .list()
        .ofSize(DOCUMENTS)
        .map(
            events -> {
              List<Event> numbered = new ArrayList<>();
              for (Event e : events) {
                numbered.add(
                    new Event(numbered.size(), e.name(), e.emails(), e.applicants(), false));
              }
              return numbered;
            });
  }

  @Provide
  Arbitrary<List<Integer>> order() {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      all.add(i);
    }
    return Arbitraries.shuffle(all);
  }

  /**
   * @param erasedOfTen how many of ten events erase
   */
  private static Arbitrary<Event> event(Arbitrary<Integer> documents, int erasedOfTen) {
    return Combinators.combine(
            documents,
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(0, 3).set().ofMaxSize(2),
            Arbitraries.integers().between(0, 1).set().ofMaxSize(1),
            Arbitraries.integers().between(0, 9))
        .as(
            (document, name, emails, applicants, chance) ->
                new Event(document, name, emails, applicants, chance < erasedOfTen));
  }
}
