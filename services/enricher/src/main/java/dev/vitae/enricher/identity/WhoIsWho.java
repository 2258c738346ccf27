package dev.vitae.enricher.identity;

import dev.vitae.schemas.IdentityClaim;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who is who among documents that share identifiers. Documents are taken in the order they were
 * received; each joins the earliest person it shares an identifier with whose names are not clearly
 * different, and brings further such persons together. The result depends on the documents alone:
 * neither on the order they are given in nor on what was found before.
 */
final class WhoIsWho {
  static final Comparator<IdentityClaim> EARLIEST_FIRST =
      Comparator.comparing(IdentityClaim::getReceivedAt)
          .thenComparing(IdentityClaim::getDocumentId);

  /**
   * What this many people carry under clearly different names, as an agency's phone number, names
   * none of them: later documents are not looked at for it. It also bounds the work.
   */
  private static final int MOST_PEOPLE = 20;

  /**
   * @param personId id that follows from the earliest document
   * @param documents claims of the person's documents, earliest first
   * @param conflicts identifiers that the person shares with someone else
   */
  record Person(String personId, List<IdentityClaim> documents, Set<String> conflicts) {}

  /** Documents that were found to be of one person so far. */
  private static final class Group {
    private final List<IdentityClaim> documents = new ArrayList<>();
    private final Set<ComparedName> names = new LinkedHashSet<>();

    private void add(IdentityClaim claim) {
      documents.add(claim);
      names.add(ComparedName.of(claim.getName()));
    }

    private boolean mayBe(Set<ComparedName> others) {
      return names.stream()
          .noneMatch(name -> others.stream().anyMatch(name::isClearlyDifferentFrom));
    }
  }

  private final List<Group> groups = new ArrayList<>();
  private final Map<String, Set<Group>> holders = new HashMap<>();

  private WhoIsWho() {}

  static List<Person> resolve(Collection<IdentityClaim> claims) {
    WhoIsWho whoIsWho = new WhoIsWho();
    claims.stream().sorted(EARLIEST_FIRST).forEach(whoIsWho::place);
    return whoIsWho.persons();
  }

  private void place(IdentityClaim claim) {
    Set<Group> candidates = new LinkedHashSet<>();
    Group own = new Group();
    own.add(claim);
    groups.add(own);
    for (String identifier : claim.getIdentifiers()) {
      Set<Group> known = holders.computeIfAbsent(identifier, i -> new LinkedHashSet<>());
      if (known.size() < MOST_PEOPLE) {
        candidates.addAll(known);
        known.add(own);
      }
    }
    // The earliest person first: later ones must agree with all that has been joined by then.
    List<Group> earliestFirst = new ArrayList<>(candidates);
    earliestFirst.sort(Comparator.comparing(group -> group.documents.get(0), EARLIEST_FIRST));
    for (Group candidate : earliestFirst) {
      if (candidate.mayBe(own.names)) {
        own = join(candidate, own);
      }
    }
  }

  private Group join(Group group, Group other) {
    other.documents.forEach(group::add);
    group.documents.sort(EARLIEST_FIRST);
    groups.remove(other);
    for (IdentityClaim claim : other.documents) {
      for (String identifier : claim.getIdentifiers()) {
        Set<Group> known = holders.get(identifier);
        if (known.remove(other)) {
          known.add(group);
        }
      }
    }
    return group;
  }

  private List<Person> persons() {
    List<Person> persons = new ArrayList<>();
    for (Group group : groups) {
      Set<String> conflicts = new TreeSet<>();
      for (IdentityClaim claim : group.documents) {
        for (String identifier : claim.getIdentifiers()) {
          if (holders.get(identifier).size() > 1) {
            conflicts.add(identifier);
          }
        }
      }
      String personId = PersonId.of(group.documents.get(0).getDocumentId());
      persons.add(new Person(personId, group.documents, conflicts));
    }
    return persons;
  }
}
