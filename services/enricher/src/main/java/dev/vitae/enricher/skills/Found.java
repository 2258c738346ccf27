package dev.vitae.enricher.skills;

import dev.vitae.enricher.skills.Passage.Part;

/**
 * Words that name a skill.
 *
 * @param skill the skill
 * @param part the text they stand in
 * @param start first code unit of the text as written
 * @param end first code unit behind them
 * @param rule by which they were found: {@code skill-listed}, {@code skill-in-text}, or {@code
 *     skill-by-context} for a word that means other things too
 * @param confidence how sure, from 0 to 1
 */
record Found(CatalogueSkill skill, Part part, int start, int end, String rule, float confidence) {}
