package dev.vitae.enricher.identity;

import dev.vitae.schemas.IdentityClaim;
import dev.vitae.schemas.NormalizedProfile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a document that comes, changes or goes changes among people. Reads the book, writes nothing.
 *
 * <p>Every document has a person id that would be its person's if it were the earliest. While it is
 * not, that id redirects to the person's; when the document is erased and the person stays, another
 * document of the person inherits the id and the redirect.
 */
public final class People {
  private final ClaimBook book;
  private final String version;

  /**
   * @param version version of the enricher; claims of another are decided anew
   */
  public People(ClaimBook book, String version) {
    this.book = Objects.requireNonNull(book, "book must not be null");
    this.version = Objects.requireNonNull(version, "version must not be null");
  }

  /** A document came for the first time or says something else than before. */
  public Change put(NormalizedProfile document) {
    String documentId = document.getDocumentId();
    IdentityClaim known = book.claim(documentId);
    IdentityClaim claim =
        new IdentityClaim(
            documentId,
            document.getReceivedAt(),
            document.getProfile().getName(),
            Identifiers.of(document),
            "",
            List.of(),
            known == null ? List.of() : known.getFormerIds(),
            version);
    Map<String, IdentityClaim> before = related(known, claim);
    Map<String, IdentityClaim> after = new LinkedHashMap<>(before);
    // Who comes back takes their id back from whoever inherited it.
    String ownId = PersonId.of(documentId);
    after.replaceAll((id, other) -> withFormer(other, without(other.getFormerIds(), ownId)));
    after.put(documentId, claim);
    return difference(before, after, documentId);
  }

  /** A document was erased. */
  public Change remove(String documentId) {
    IdentityClaim known = book.claim(documentId);
    if (known == null) {
      return Change.NONE;
    }
    Map<String, IdentityClaim> before = related(known, known);
    Map<String, IdentityClaim> after = new LinkedHashMap<>(before);
    after.remove(documentId);
    after.values().stream()
        .filter(other -> other.getPersonId().equals(known.getPersonId()))
        .min(WhoIsWho.EARLIEST_FIRST)
        .ifPresent(
            heir -> {
              Set<String> inherited = new LinkedHashSet<>(heir.getFormerIds());
              inherited.addAll(ids(known));
              after.put(heir.getDocumentId(), withFormer(heir, List.copyOf(inherited)));
            });
    return difference(before, after, documentId);
  }

  /** All documents that are linked to this one through any number of others. */
  private Map<String, IdentityClaim> related(IdentityClaim known, IdentityClaim claim) {
    Map<String, IdentityClaim> related = new TreeMap<>();
    Deque<String> toRead = new ArrayDeque<>(claim.getIdentifiers());
    toRead.add(ClaimBook.former(PersonId.of(claim.getDocumentId())));
    if (known != null) {
      related.put(known.getDocumentId(), known);
      toRead.addAll(known.getIdentifiers());
    }
    Set<String> read = new HashSet<>();
    while (!toRead.isEmpty()) {
      String key = toRead.remove();
      if (read.add(key)) {
        for (String documentId : book.documentsWith(key)) {
          if (!related.containsKey(documentId)) {
            IdentityClaim other = book.claim(documentId);
            related.put(documentId, other);
            toRead.addAll(other.getIdentifiers());
          }
        }
      }
    }
    return related;
  }

  private Change difference(
      Map<String, IdentityClaim> before, Map<String, IdentityClaim> after, String documentId) {
    Map<String, Change.Person> old = people(before.values());
    Map<String, IdentityClaim> decided = new LinkedHashMap<>();
    for (WhoIsWho.Person person : WhoIsWho.resolve(after.values())) {
      for (IdentityClaim claim : person.documents()) {
        List<String> conflicts = List.copyOf(person.conflicts());
        decided.put(
            claim.getDocumentId(), copy(claim, person.personId(), conflicts, claim.getFormerIds()));
      }
    }
    Map<String, Optional<IdentityClaim>> claims = new TreeMap<>();
    decided.forEach(
        (id, claim) -> {
          if (!claim.equals(before.get(id))) {
            claims.put(id, Optional.of(claim));
          }
        });
    if (!after.containsKey(documentId)) {
      claims.put(documentId, Optional.empty());
    }
    Map<String, Change.Person> now = people(decided.values());
    List<Change.Person> changed = new ArrayList<>();
    now.forEach(
        (id, person) -> {
          if (person.documentIds().contains(documentId) || !person.equals(old.get(id))) {
            changed.add(person);
          }
        });
    List<String> gone = old.keySet().stream().filter(id -> !now.containsKey(id)).toList();
    return new Change(claims, changed, gone, redirects(before.values(), decided.values()));
  }

  private static Map<String, Change.Person> people(Collection<IdentityClaim> claims) {
    Map<String, List<IdentityClaim>> byPerson = new TreeMap<>();
    claims.stream()
        .sorted(WhoIsWho.EARLIEST_FIRST)
        .forEach(c -> byPerson.computeIfAbsent(c.getPersonId(), id -> new ArrayList<>()).add(c));
    Map<String, Change.Person> people = new TreeMap<>();
    byPerson.forEach(
        (id, own) -> {
          List<String> documentIds = own.stream().map(IdentityClaim::getDocumentId).toList();
          people.put(id, new Change.Person(id, documentIds, own.get(0).getConflicts()));
        });
    return people;
  }

  private static Map<String, Optional<String>> redirects(
      Collection<IdentityClaim> before, Collection<IdentityClaim> now) {
    Map<String, String> old = redirects(before);
    Map<String, String> current = redirects(now);
    Map<String, Optional<String>> changed = new TreeMap<>();
    for (String from : old.keySet()) {
      if (!current.containsKey(from)) {
        changed.put(from, Optional.empty());
      }
    }
    current.forEach(
        (from, to) -> {
          if (!to.equals(old.get(from))) {
            changed.put(from, Optional.of(to));
          }
        });
    return changed;
  }

  private static Map<String, String> redirects(Collection<IdentityClaim> claims) {
    Map<String, String> redirects = new TreeMap<>();
    for (IdentityClaim claim : claims) {
      for (String id : ids(claim)) {
        if (!id.equals(claim.getPersonId())) {
          redirects.put(id, claim.getPersonId());
        }
      }
    }
    return redirects;
  }

  /** The document's own person id and those it inherited. */
  private static List<String> ids(IdentityClaim claim) {
    List<String> ids = new ArrayList<>(claim.getFormerIds());
    ids.add(PersonId.of(claim.getDocumentId()));
    return ids;
  }

  private static List<String> without(List<String> ids, String id) {
    return ids.contains(id) ? ids.stream().filter(other -> !other.equals(id)).toList() : ids;
  }

  private static IdentityClaim withFormer(IdentityClaim claim, List<String> formerIds) {
    return copy(claim, claim.getPersonId(), claim.getConflicts(), formerIds);
  }

  private static IdentityClaim copy(
      IdentityClaim claim, String personId, List<String> conflicts, List<String> formerIds) {
    return new IdentityClaim(
        claim.getDocumentId(),
        claim.getReceivedAt(),
        claim.getName(),
        claim.getIdentifiers(),
        personId,
        conflicts,
        formerIds,
        claim.getEnricherVersion());
  }
}
