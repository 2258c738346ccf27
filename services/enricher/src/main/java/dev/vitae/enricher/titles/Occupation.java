package dev.vitae.enricher.titles;

import dev.vitae.schemas.JobFunction;
import dev.vitae.schemas.Seniority;

/**
 * A canonical title.
 *
 * @param id made from the canonical title
 * @param name the canonical title, English, without a level
 * @param function what the work is about
 * @param unitGroup ISCO-08
 * @param level the level it has when nothing else is said
 */
record Occupation(
    String id, String name, JobFunction function, String unitGroup, Seniority level) {}
