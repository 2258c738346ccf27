package dev.vitae.profiles.documents;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A document that somebody wants erased, as it is known.
 *
 * @param documentId the document
 * @param submissionIds all its submissions
 * @param latest the latest time in any of its records; sent again, it has a later one
 */
public record ErasedDocument(String documentId, List<String> submissionIds, Instant latest) {
  public ErasedDocument {
    Objects.requireNonNull(documentId, "documentId must not be null");
    Objects.requireNonNull(latest, "latest must not be null");
    submissionIds = List.copyOf(submissionIds);
  }
}
