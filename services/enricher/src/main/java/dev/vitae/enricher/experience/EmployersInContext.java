package dev.vitae.enricher.experience;

import dev.vitae.enricher.employers.Employers;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.KnownEmployer;
import java.util.List;

/**
 * Employers whose name does not say their sector, with the one that the position's own words name
 * often enough.
 */
public final class EmployersInContext {
  /** What a name says is surer, and so are titles whose people work in one sector. */
  private static final float CONFIDENCE = 0.6f;

  private static final String RULE = "employers.context: ";

  private EmployersInContext() {}

  /** The same employers in the same order. */
  public static List<KnownEmployer> of(List<KnownEmployer> employers, Roles roles) {
    return employers.stream().map(employer -> of(employer, roles.at(employer.getPath()))).toList();
  }

  private static KnownEmployer of(KnownEmployer employer, Role role) {
    boolean open = employer.getIndustry() == null || employer.getIndustryConfidence() < CONFIDENCE;
    Industry field = role == null ? null : role.field();
    if (!open || field == null || field.sector().isEmpty()) {
      return employer;
    }
    List<String> paths =
        field.words().stream()
            .map(Evidence::getDerivedFrom)
            .flatMap(List::stream)
            .distinct()
            .toList();
    return KnownEmployer.newBuilder(employer)
        .setIndustry(field.sector())
        .setIndustryName(Employers.sectorName(field.sector()))
        .setIndustryConfidence(CONFIDENCE)
        .setIndustryRule(RULE + field.name())
        .setIndustryFrom(paths)
        .build();
  }
}
