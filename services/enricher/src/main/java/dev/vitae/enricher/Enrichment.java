package dev.vitae.enricher;

import dev.vitae.enricher.career.Careers;
import dev.vitae.enricher.identity.Conflicts;
import dev.vitae.enricher.merge.Merge;
import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.Finding;
import dev.vitae.schemas.NormalizedProfile;
import java.util.ArrayList;
import java.util.List;

/** A person's documents become the person's record: merged, then what follows from it. */
public final class Enrichment {
  /** Goes up whenever the same documents would give another record. */
  public static final String VERSION = "1";

  private Enrichment() {}

  /**
   * The record of a person. The same arguments give the same record at any time.
   *
   * @param documents all documents of the person, at least one, in any order
   * @param conflicts identifiers the person shares with someone of a clearly different name
   */
  public static EnrichedProfile of(
      String personId, List<NormalizedProfile> documents, List<String> conflicts) {
    Merge.Result merged = Merge.of(documents);
    Careers.Result career = Careers.of(merged.profile(), merged.documents());
    List<Finding> findings = new ArrayList<>(merged.findings());
    findings.addAll(career.findings());
    findings.addAll(Conflicts.findings(conflicts, merged.profile()));
    return EnrichedProfile.newBuilder()
        .setPersonId(personId)
        .setEnricherVersion(VERSION)
        .setDocuments(merged.documents())
        .setProfile(career.profile())
        .setCareer(career.career())
        .setFindings(findings)
        .setElsewhere(merged.elsewhere())
        .build();
  }
}
