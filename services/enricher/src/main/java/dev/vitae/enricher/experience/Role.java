package dev.vitae.enricher.experience;

import dev.vitae.enricher.career.Stint;
import dev.vitae.schemas.JobFunction;
import dev.vitae.schemas.ManagementLevel;
import dev.vitae.schemas.Seniority;

/**
 * A position with what is known of its work.
 *
 * @param stint the position on the time line
 * @param canonical canonical title without its level; null where unknown
 * @param function what the work is about
 * @param management whom it leads
 * @param seniority its level
 * @param sector the employer's sector; null where unknown
 * @param field the field its own words name; null where they name none
 * @param from path of the value that function and level were read from
 */
public record Role(
    Stint stint,
    String canonical,
    JobFunction function,
    ManagementLevel management,
    Seniority seniority,
    Industry sector,
    Industry field,
    String from) {

  /** Path of the position. */
  public String path() {
    return stint.path();
  }

  /** The sector or, where that is unknown, the field; null where both are. */
  public Industry industry() {
    return sector == null ? field : sector;
  }

  /** Whether it leads people. */
  public boolean leads() {
    return switch (management) {
      case TEAM_LEAD, MANAGER, SENIOR_MANAGER, DIRECTOR, EXECUTIVE -> true;
      case UNKNOWN, NONE -> false;
    };
  }
}
