package dev.vitae.profiles.query;

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
}
