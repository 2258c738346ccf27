package dev.vitae.enricher.titles;

import dev.vitae.schemas.ManagementLevel;
import dev.vitae.schemas.Seniority;

/**
 * Words that give a role its level.
 *
 * @param level the level
 * @param management whom who has it leads
 * @param anywhere whether it counts also inside the phrase that names the role: an 'apprentice
 *     plumber' learns, but a 'staff nurse' is no grade above a nurse
 */
record Level(Seniority level, ManagementLevel management, boolean anywhere) {}
