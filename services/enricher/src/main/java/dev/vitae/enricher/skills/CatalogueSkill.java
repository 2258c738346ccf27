package dev.vitae.enricher.skills;

import dev.vitae.schemas.SkillKind;
import dev.vitae.schemas.TaxonomyCode;
import java.util.List;

/**
 * A skill of a catalogue.
 *
 * @param id stable id: lower case, words joined by hyphens; a taxonomy's own skill has its code
 * @param name its name
 * @param kind field of work
 * @param aliases other names, in several languages
 * @param broader ids of the next broader skills
 * @param rule name of the rule of ambiguity that holds for one of its names; empty for none
 * @param implies ids of the skills that who has it has too
 * @param codes what the operator's own taxonomy calls it
 */
record CatalogueSkill(
    String id,
    String name,
    SkillKind kind,
    List<String> aliases,
    List<String> broader,
    String rule,
    List<String> implies,
    List<TaxonomyCode> codes) {

  CatalogueSkill with(TaxonomyCode code) {
    return new CatalogueSkill(id, name, kind, aliases, broader, rule, implies, List.of(code));
  }
}
