package dev.vitae.enricher.identity;

import dev.vitae.schemas.IdentityClaim;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one document changes among people. All of it happens at once or not at all.
 *
 * @param claims claims to keep, by documentId; empty for one to forget
 * @param changed people whose record has to be written
 * @param gone person ids that no longer have a record
 * @param redirects by a person id without a record, the id that took its place; empty when there is
 *     no such id any more
 */
public record Change(
    Map<String, Optional<IdentityClaim>> claims,
    List<Person> changed,
    List<String> gone,
    Map<String, Optional<String>> redirects) {

  /**
   * A person whose record has to be written.
   *
   * @param personId the person
   * @param documentIds the person's documents, earliest first
   * @param conflicts identifiers shared with someone of a clearly different name, in order
   */
  public record Person(String personId, List<String> documentIds, List<String> conflicts) {}

  /** Nothing changes. */
  static final Change NONE = new Change(Map.of(), List.of(), List.of(), Map.of());
}
