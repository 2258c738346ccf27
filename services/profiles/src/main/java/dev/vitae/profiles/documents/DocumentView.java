package dev.vitae.profiles.documents;

import dev.vitae.schemas.NormalizedProfile;
import dev.vitae.schemas.RejectedResume;
import dev.vitae.schemas.Submission;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of a document.
 *
 * @param documentId the document
 * @param submissions all of them, in the order in which they came
 * @param profile what was read in it
 * @param rejection why it is no profile
 * @param personId the person it belongs to
 */
public record DocumentView(
    String documentId,
    List<Submission> submissions,
    Optional<NormalizedProfile> profile,
    Optional<RejectedResume> rejection,
    Optional<String> personId) {

  /** How far a document has come. */
  public enum State {
    /** It waits to be read. */
    RECEIVED,
    /** It was read; its person follows shortly. */
    PARSED,
    /** It belongs to a person, who can be got and found. */
    ENRICHED,
    /** It is no profile. */
    REJECTED
  }

  public DocumentView {
    Objects.requireNonNull(documentId, "documentId must not be null");
    Objects.requireNonNull(profile, "profile must not be null");
    Objects.requireNonNull(rejection, "rejection must not be null");
    Objects.requireNonNull(personId, "personId must not be null");
    submissions = List.copyOf(submissions);
  }

  /** How far it has come. */
  public State state() {
    if (rejection.isPresent()) {
      return State.REJECTED;
    }
    if (personId.isPresent()) {
      return State.ENRICHED;
    }
    return profile.isPresent() ? State.PARSED : State.RECEIVED;
  }
}
