package dev.vitae.profiles.publish;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that has just come through the pipeline.
 *
 * @param kind what happened
 * @param at the record's time
 * @param documentIds the documents it is about; all of a person's
 * @param personId the person it is about
 * @param code why a document was rejected
 * @param name the person's name, so that who watches sees people and not ids; whoever may watch may
 *     read the profile, too
 */
public record Arrival(
    Kind kind,
    Instant at,
    List<String> documentIds,
    Optional<String> personId,
    Optional<String> code,
    Optional<String> name) {

  /** What can happen. */
  public enum Kind {
    RECEIVED,
    NORMALIZED,
    REJECTED,
    ENRICHED,
    ERASED
  }

  public Arrival {
    Objects.requireNonNull(kind, "kind must not be null");
    Objects.requireNonNull(at, "at must not be null");
    documentIds = List.copyOf(documentIds);
  }

  /** Something about one document. */
  static Arrival ofDocument(Kind kind, Instant at, String documentId, Optional<String> code) {
    return new Arrival(kind, at, List.of(documentId), Optional.empty(), code, Optional.empty());
  }
}
