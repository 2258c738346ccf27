package dev.vitae.enricher;

import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.NormalizedProfile;
import java.util.List;

/** Makes the records of people. The same arguments give the same record at any time. */
public interface PersonRecords {

  /** Another version may give another record of the same documents. */
  String version();

  /**
   * The record of a person.
   *
   * @param documents all documents of the person, at least one, in any order
   * @param conflicts identifiers the person shares with someone of a clearly different name
   */
  EnrichedProfile of(String personId, List<NormalizedProfile> documents, List<String> conflicts);
}
