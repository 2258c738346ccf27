package dev.vitae.profiles.query;

import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.NormalizedProfile;
import dev.vitae.schemas.PersonRedirect;
import dev.vitae.schemas.RejectedResume;
import dev.vitae.schemas.SubmittedResume;
import dev.vitae.schemas.Topics;
import org.apache.avro.specific.SpecificRecord;

/** The stores, each of which keeps one topic. */
public enum StoreName {
  /** profiles.enriched, searchable. */
  PEOPLE("people"),
  /** people.redirects. */
  REDIRECTS("redirects"),
  /** profiles.normalized. */
  NORMALIZED("normalized"),
  /** resumes.rejected. */
  REJECTED("rejected"),
  /** resumes.submitted. */
  SUBMITTED("submitted");

  private final String store;

  StoreName(String store) {
    this.store = store;
  }

  /** The store's name within Kafka Streams and on disk. */
  public String store() {
    return store;
  }

  /** The topic that it keeps. */
  public String topic(Topics topics) {
    return switch (this) {
      case PEOPLE -> topics.enriched();
      case REDIRECTS -> topics.redirects();
      case NORMALIZED -> topics.normalized();
      case REJECTED -> topics.rejected();
      case SUBMITTED -> topics.submitted();
    };
  }

  /** The record that the topic's values are. */
  public Class<? extends SpecificRecord> record() {
    return switch (this) {
      case PEOPLE -> EnrichedProfile.class;
      case REDIRECTS -> PersonRedirect.class;
      case NORMALIZED -> NormalizedProfile.class;
      case REJECTED -> RejectedResume.class;
      case SUBMITTED -> SubmittedResume.class;
    };
  }
}
