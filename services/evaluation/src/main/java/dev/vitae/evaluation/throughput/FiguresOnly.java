package dev.vitae.evaluation.throughput;

import dev.vitae.enricher.PersonRecords;
import dev.vitae.enricher.career.Careers;
import dev.vitae.enricher.merge.Merge;
import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.Finding;
import dev.vitae.schemas.NormalizedProfile;
import java.util.ArrayList;
import java.util.List;

/** People merged, with the figures of their careers and nothing else that follows from them. */
final class FiguresOnly implements PersonRecords {

  @Override
  public String version() {
    return "figures";
  }

  @Override
  public EnrichedProfile of(
      String personId, List<NormalizedProfile> documents, List<String> conflicts) {
    Merge.Result merged = Merge.of(documents);
    Careers.Result career = Careers.of(merged.profile(), merged.documents());
    List<Finding> findings = new ArrayList<>(merged.findings());
    findings.addAll(career.findings());
    return EnrichedProfile.newBuilder()
        .setPersonId(personId)
        .setEnricherVersion(version())
        .setDocuments(merged.documents())
        .setProfile(career.profile())
        .setCareer(career.career())
        .setFindings(findings)
        .setElsewhere(merged.elsewhere())
        .build();
  }
}
