package dev.vitae.enricher;

import dev.vitae.enricher.career.Careers;
import dev.vitae.enricher.career.UseOfPositions;
import dev.vitae.enricher.employers.Employers;
import dev.vitae.enricher.identity.Conflicts;
import dev.vitae.enricher.merge.Merge;
import dev.vitae.enricher.schools.Schools;
import dev.vitae.enricher.skills.Skills;
import dev.vitae.enricher.taxonomy.OperatorTaxonomy;
import dev.vitae.enricher.titles.Titles;
import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.EnrichmentVersion;
import dev.vitae.schemas.Finding;
import dev.vitae.schemas.KnownTitle;
import dev.vitae.schemas.NormalizedProfile;
import java.util.ArrayList;
import java.util.List;

/** A person's documents become the person's record: merged, then what follows from it. */
public final class Enrichment implements PersonRecords {
  /** Goes up whenever the same documents would give another record. */
  private static final String VERSION = "4";

  private final OperatorTaxonomy taxonomy;
  private final Skills skills;

  /**
   * @param taxonomy the operator's own vocabulary, or {@link OperatorTaxonomy#NONE}
   */
  public Enrichment(OperatorTaxonomy taxonomy) {
    this.taxonomy = taxonomy;
    skills = new Skills(taxonomy);
  }

  /** With our own tables alone. */
  public static Enrichment standard() {
    return new Enrichment(OperatorTaxonomy.NONE);
  }

  /** Another taxonomy, or another way of using it, is another version, too. */
  @Override
  public String version() {
    return taxonomy.isNone() ? VERSION : VERSION + '+' + taxonomy.signature();
  }

  /** A document without its text, which enriching does not need: what follows points into it. */
  public static NormalizedProfile withoutText(NormalizedProfile document) {
    return new NormalizedProfile(
        document.getDocumentId(),
        document.getParserVersion(),
        document.getReceivedAt(),
        document.getSubmissions(),
        document.getDocument(),
        "",
        document.getProfile(),
        document.getFindings());
  }

  @Override
  public EnrichedProfile of(
      String personId, List<NormalizedProfile> documents, List<String> conflicts) {
    Merge.Result merged = Merge.of(documents);
    Careers.Result career = Careers.of(merged.profile(), merged.documents());
    Skills.Result known =
        skills.of(career.profile(), new UseOfPositions(merged.profile(), merged.documents()));
    List<Finding> findings = new ArrayList<>(merged.findings());
    findings.addAll(career.findings());
    findings.addAll(Conflicts.findings(conflicts, merged.profile()));
    List<KnownTitle> titles = Titles.of(career.profile(), taxonomy);
    EnrichedProfile.Builder record =
        EnrichedProfile.newBuilder()
            .setPersonId(personId)
            .setEnricherVersion(version())
            .setDocuments(merged.documents())
            .setProfile(known.profile())
            .setCareer(career.career())
            .setFindings(findings)
            .setElsewhere(merged.elsewhere())
            .setSkills(known.skills())
            .setTitles(titles)
            .setCurrentRole(
                Titles.current(
                    titles, career.career().getSeniorityFrom(), career.profile(), taxonomy))
            .setEmployers(Employers.of(career.profile()))
            .setSchools(Schools.of(career.profile()))
            .setEnrichments(versions());
    return WholeCareer.in(record, documents).build();
  }

  private static List<EnrichmentVersion> versions() {
    List<EnrichmentVersion> versions = new ArrayList<>();
    versions.add(new EnrichmentVersion("skills", Skills.VERSION));
    versions.add(new EnrichmentVersion("titles", Titles.VERSION));
    versions.add(new EnrichmentVersion("employers", Employers.VERSION));
    versions.add(new EnrichmentVersion("schools", Schools.VERSION));
    versions.addAll(WholeCareer.versions());
    return versions;
  }
}
