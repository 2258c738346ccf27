package dev.vitae.enricher.titles;

import dev.vitae.schemas.ManagementLevel;
import dev.vitae.schemas.Seniority;

/**
 * Words that give a role its level.
 *
 * @param level the level
 * @param management whom who has it leads
 * @param where where the words count
 */
record Level(Seniority level, ManagementLevel management, Where where) {

  /** Where words of a level count. */
  enum Where {
    /**
     * Also inside the phrase that names the role: an 'apprentice plumber' learns, but a 'staff
     * nurse' is no grade above a nurse.
     */
    ANYWHERE,
    /** Beside the words that name the role, or alone. */
    BESIDE,
    /** Beside them; alone their place differs from house to house. */
    LADDER
  }
}
