package dev.vitae.normalizer;

import dev.vitae.normalizer.parser.Reading;
import dev.vitae.schemas.DocumentMemory;
import dev.vitae.schemas.NormalizedProfile;
import dev.vitae.schemas.ReceivedResume;
import dev.vitae.schemas.RejectedResume;
import dev.vitae.schemas.Submission;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What is remembered of a document after an event about it. What is published follows from the
 * difference: a profile or rejection that changed is written, one that is no longer there is
 * tombstoned. An event that comes again changes nothing.
 */
final class Normalization {
  private final Parsing parsing;
  private final String parserVersion;

  Normalization(Parsing parsing, String parserVersion) {
    this.parsing = Objects.requireNonNull(parsing, "parsing must not be null");
    this.parserVersion = Objects.requireNonNull(parserVersion, "parserVersion must not be null");
  }

  /**
   * A document came, with the submission that brought it. It is parsed unless this version of the
   * parser has done so.
   *
   * @param before what was remembered; null if nothing
   */
  DocumentMemory received(DocumentMemory before, ReceivedResume resume) {
    Submission submission = resume.getSubmission();
    return parsed(submission == null ? before : submitted(before, submission), resume);
  }

  private DocumentMemory parsed(DocumentMemory before, ReceivedResume resume) {
    if (before != null && isFinal(before)) {
      return before;
    }
    boolean known = before != null && before.getReceivedAt().toEpochMilli() > 0;
    Instant receivedAt = known ? before.getReceivedAt() : resume.getReceivedAt();
    List<Submission> submissions = before == null ? List.of() : before.getSubmissions();
    byte[] content = new byte[resume.getContent().remaining()];
    resume.getContent().duplicate().get(content);
    return switch (parsing.parse(content, receivedAt)) {
      case Reading.Parsed parsed ->
          new DocumentMemory(
              receivedAt,
              submissions,
              parsed
                  .record()
                  .setDocumentId(resume.getDocumentId())
                  .setParserVersion(parserVersion)
                  .setReceivedAt(receivedAt)
                  .setSubmissions(submissions)
                  .build(),
              null);
      case Reading.Rejected rejected ->
          new DocumentMemory(
              receivedAt,
              submissions,
              null,
              new RejectedResume(
                  resume.getDocumentId(),
                  parserVersion,
                  receivedAt,
                  submissions,
                  rejected.mediaType(),
                  rejected.code(),
                  rejected.message()));
    };
  }

  /** A submission came; one with an id that is known is the same submission. */
  DocumentMemory submitted(DocumentMemory before, Submission submission) {
    if (before == null) {
      return new DocumentMemory(Instant.EPOCH, List.of(submission), null, null);
    }
    for (Submission known : before.getSubmissions()) {
      if (known.getSubmissionId().equals(submission.getSubmissionId())) {
        return before;
      }
    }
    List<Submission> all = new ArrayList<>(before.getSubmissions());
    all.add(submission);
    all.sort(Comparator.comparing(Submission::getSubmissionId));
    return withSubmissions(before, all);
  }

  /**
   * A submission was erased. What was known only by it is forgotten. With the last one the document
   * goes, too, whose tombstone is under way: it is not published once more meanwhile.
   */
  DocumentMemory withdrawn(DocumentMemory before, String submissionId) {
    if (before == null) {
      return null;
    }
    List<Submission> left =
        before.getSubmissions().stream()
            .filter(known -> !known.getSubmissionId().equals(submissionId))
            .toList();
    boolean nothingElse = before.getProfile() == null && before.getRejection() == null;
    if (left.isEmpty()) {
      return nothingElse
          ? null
          : new DocumentMemory(
              before.getReceivedAt(), left, before.getProfile(), before.getRejection());
    }
    return withSubmissions(before, left);
  }

  /** Whether parsing again could not give another result. */
  private boolean isFinal(DocumentMemory memory) {
    if (memory.getProfile() != null) {
      return memory.getProfile().getParserVersion().equals(parserVersion);
    }
    RejectedResume rejection = memory.getRejection();
    if (rejection == null || !rejection.getParserVersion().equals(parserVersion)) {
      return false;
    }
    return switch (rejection.getCode()) {
      // Pictures have text where Tesseract is installed, or has another language.
      case TIMED_OUT, OUT_OF_MEMORY, UNREADABLE, NO_TEXT, UNKNOWN -> false;
      case EMPTY, TOO_LARGE, UNSUPPORTED_TYPE, ENCRYPTED, MALFORMED, NOT_A_RESUME -> true;
    };
  }

  private static DocumentMemory withSubmissions(DocumentMemory memory, List<Submission> all) {
    NormalizedProfile profile = memory.getProfile();
    RejectedResume rejection = memory.getRejection();
    return new DocumentMemory(
        memory.getReceivedAt(),
        all,
        profile == null ? null : NormalizedProfile.newBuilder(profile).setSubmissions(all).build(),
        rejection == null
            ? null
            : RejectedResume.newBuilder(rejection).setSubmissions(all).build());
  }
}
