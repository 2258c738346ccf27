package dev.vitae.enricher.skills;

import dev.vitae.enricher.career.UseOfPositions;
import dev.vitae.enricher.taxonomy.OperatorTaxonomy;
import dev.vitae.schemas.KnownSkill;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Profiles;
import dev.vitae.schemas.Skill;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person's skills in one vocabulary: named ones with the words that name them, those that follow
 * with what they follow from, each with its months of use. Immutable; the same profile gives the
 * same skills at any time.
 */
public final class Skills {
  /** Goes up whenever a table or a rule changes so that a profile may get other skills. */
  public static final String VERSION = "3";

  /**
   * @param profile the profile with the use of each skill as written, those that only positions
   *     list among them, and the catalogue's name beside the author's
   * @param skills the skills of the catalogue
   */
  public record Result(Profile profile, List<KnownSkill> skills) {}

  private final Catalogue catalogue;

  /**
   * @param taxonomy the operator's own vocabulary, or {@link OperatorTaxonomy#NONE}
   */
  public Skills(OperatorTaxonomy taxonomy) {
    catalogue = new Catalogue(taxonomy);
  }

  /** How many skills are known. */
  public int size() {
    return catalogue.skills().size();
  }

  /** The id of the skill that goes by this name; empty where none does. */
  public Optional<String> id(String name) {
    return catalogue.named(name).map(CatalogueSkill::id);
  }

  /** The name of the skill with this id; empty where there is none. */
  public Optional<String> name(String id) {
    return Optional.ofNullable(catalogue.skill(id)).map(CatalogueSkill::name);
  }

  /**
   * The skills of a person.
   *
   * @param profile the merged profile
   * @param positions how long things were done that stand in its positions
   */
  public Result of(Profile profile, UseOfPositions positions) {
    Mentions mentions = new Mentions(profile, catalogue);
    Set<String> positionIds =
        Stream.concat(profile.getPositions().stream(), profile.getVolunteering().stream())
            .map(Position::getId)
            .collect(Collectors.toSet());
    List<KnownSkill> known =
        mentions.ids().stream().map(id -> known(id, mentions, positionIds, positions)).toList();
    List<Skill> written = new SkillsAsWritten(profile, mentions, catalogue, positions).skills();
    return new Result(Profiles.withSkills(profile, written), known);
  }

  private KnownSkill known(
      String id, Mentions mentions, Set<String> positionIds, UseOfPositions positions) {
    CatalogueSkill skill = catalogue.skill(id);
    Set<String> usedIn = new LinkedHashSet<>(mentions.usedIn(id));
    usedIn.retainAll(positionIds);
    UseOfPositions.Use use = positions.of(usedIn);
    return new KnownSkill(
        id,
        skill.name(),
        skill.kind(),
        skill.broader(),
        mentions.evidence(id),
        mentions.foundIn(id),
        !mentions.isNamed(id),
        mentions.impliedBy(id),
        List.copyOf(usedIn),
        use.months(),
        use.last(),
        use.recency(),
        skill.codes());
  }
}
