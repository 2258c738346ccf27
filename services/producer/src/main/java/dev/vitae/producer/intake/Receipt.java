package dev.vitae.producer.intake;

import dev.vitae.schemas.RejectionCode;

/** What a submitter is told at once. */
public sealed interface Receipt {

  /**
   * The document is in the stream, acknowledged by all brokers that keep it.
   *
   * @param documentId SHA-256 of the content: the same content has the same id wherever it is sent
   * @param submissionId this submission; a retry of it has the same id
   * @param mediaType what the content says it is
   * @param known whether this producer has sent the same content since it started
   */
  record Accepted(String documentId, String submissionId, String mediaType, boolean known)
      implements Receipt {}

  /**
   * The document was not taken.
   *
   * @param code why
   * @param message one sentence for a person
   */
  record Refused(RejectionCode code, String message) implements Receipt {}
}
