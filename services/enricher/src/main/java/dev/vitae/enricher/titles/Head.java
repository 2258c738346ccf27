package dev.vitae.enricher.titles;

import dev.vitae.schemas.JobFunction;
import dev.vitae.schemas.ManagementLevel;
import dev.vitae.schemas.Seniority;

/**
 * A word that says what kind of role it is but not what about: manager, technician, chargée.
 *
 * @param name the word in a composed canonical title
 * @param kind which of a domain's unit groups it takes
 * @param level its level
 * @param management whom it leads
 * @param function what it is about when no domain is named
 * @param unitGroup ISCO-08 when no domain is named, null where that is open
 */
record Head(
    String name,
    Kind kind,
    Seniority level,
    ManagementLevel management,
    JobFunction function,
    String unitGroup) {

  /** Kinds of roles that every domain has; in this order in the table of domains. */
  enum Kind {
    MANAGER,
    LEADER,
    PROFESSIONAL,
    TECHNICIAN,
    CLERK,
    WORKER
  }
}
