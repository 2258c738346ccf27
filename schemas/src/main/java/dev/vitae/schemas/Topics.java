package dev.vitae.schemas;

import java.util.List;
import java.util.Objects;

/**
 * The names of all topics, in one place.
 *
 * @param prefix what every name starts with, such as {@code vitae.}; may be empty
 */
public record Topics(String prefix) {

  /** The prefix that is used unless another is configured. */
  public static final String DEFAULT_PREFIX = "vitae.";

  public Topics {
    Objects.requireNonNull(prefix, "prefix must not be null");
  }

  /** Documents as they came ({@link ReceivedResume}), by documentId, compacted. */
  public String received() {
    return prefix + "resumes.received";
  }

  /**
   * Submissions of documents ({@link SubmittedResume}), by {@code documentId/submissionId},
   * partitioned by documentId alone, compacted.
   */
  public String submitted() {
    return prefix + "resumes.submitted";
  }

  /** Documents that are no profile ({@link RejectedResume}), by documentId, compacted. */
  public String rejected() {
    return prefix + "resumes.rejected";
  }

  /** One document as a profile ({@link NormalizedProfile}), by documentId, compacted. */
  public String normalized() {
    return prefix + "profiles.normalized";
  }

  /** One person with all that follows ({@link EnrichedProfile}), by personId, compacted. */
  public String enriched() {
    return prefix + "profiles.enriched";
  }

  /**
   * The same people without what tells who they are ({@link EnrichedProfile} as {@link
   * dev.vitae.schemas.blind.BlindView} gives it), by personId, compacted; only by setting.
   */
  public String blind() {
    return prefix + "profiles.blind";
  }

  /**
   * Person ids that gave way to others ({@link PersonRedirect}), by the old personId, compacted.
   */
  public String redirects() {
    return prefix + "people.redirects";
  }

  /** Records that could not be read or processed, bytes and key as they came, for seven days. */
  public String deadLetters() {
    return prefix + "dead-letters";
  }

  /** The topics that consumers may read, in the order of the flow. */
  public List<String> published() {
    return List.of(received(), submitted(), rejected(), normalized(), enriched(), redirects());
  }
}
