package dev.vitae.enricher.highlights;

import dev.vitae.enricher.words.Words;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.KnownSkill;
import dev.vitae.schemas.SkillKind;
import dev.vitae.schemas.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which skills say best what somebody is strong in. */
final class Strengths {
  private static final int YEAR = 12;
  private static final int FIVE_YEARS = 60;
  private static final int MOST_SKILLS = 3;

  /** Skills that say no more than a line of work, which a title says better. */
  private static final Set<String> GENERAL =
      Set.of(
          "engineering",
          "management",
          "leadership",
          "communication",
          "programming",
          "software development",
          "research",
          "teamwork",
          "design",
          "sales",
          "data analysis",
          "problem solving");

  /** What a place that names a skill is worth beside months of use. */
  private static final double MENTION = 6;

  private static final int MOST_MENTIONS = 6;
  private static final int MOST_SPANS = 4;

  private Strengths() {}

  /**
   * Skills that were used longest, those of now before those of once; natural languages and what
   * only follows from others are not among them, nor a skill that another one already says.
   *
   * @param said what the sentence says already
   */
  static List<KnownSkill> best(List<KnownSkill> skills, String said) {
    List<KnownSkill> named = new ArrayList<>();
    for (KnownSkill skill : skills) {
      boolean listed = skill.getFoundIn().contains("skills");
      boolean telling =
          skill.getKind() != SkillKind.LANGUAGE
              && !skill.getImplied()
              && !GENERAL.contains(Words.fold(skill.getName()))
              && (listed || skill.getMentions().size() > 1);
      if (telling && !Phrases.has(said, skill.getName())) {
        named.add(skill);
      }
    }
    named.sort(Comparator.comparingDouble(Strengths::worth).reversed());
    // What another of the first ones says more exactly.
    List<KnownSkill> first = List.copyOf(named.subList(0, Math.min(MOST_SKILLS, named.size())));
    named.removeIf(
        skill -> first.stream().anyMatch(other -> other.getBroader().contains(skill.getId())));
    List<KnownSkill> best = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    for (KnownSkill skill : named) {
      boolean broader = best.stream().anyMatch(b -> b.getBroader().contains(skill.getId()));
      if (best.size() < MOST_SKILLS && !broader && names.add(Words.fold(skill.getName()))) {
        best.add(skill);
      }
    }
    return best;
  }

  /** Months of use, halved for every five years since; more for what is listed and often named. */
  private static double worth(KnownSkill skill) {
    int months = skill.getMonthsOfUse() == null ? 0 : skill.getMonthsOfUse();
    int since = skill.getRecencyMonths() == null ? 0 : skill.getRecencyMonths();
    double used = months * Math.pow(0.5, since / (double) FIVE_YEARS);
    double listed = skill.getFoundIn().contains("skills") ? 2 * YEAR : 0;
    return Math.min(FIVE_YEARS, used)
        + listed
        + MENTION * Math.min(MOST_MENTIONS, skill.getMentions().size());
  }

  static Evidence evidence(KnownSkill skill) {
    if (skill.getMentions().isEmpty()) {
      return new Evidence(0, List.of(), 0.8f, "skill", List.of());
    }
    Evidence first = skill.getMentions().get(0);
    Set<String> from = new LinkedHashSet<>();
    List<Span> spans = new ArrayList<>();
    for (Evidence mention : skill.getMentions()) {
      if (mention.getDocument() == first.getDocument() && from.size() < MOST_SPANS) {
        from.addAll(mention.getDerivedFrom());
        spans.addAll(mention.getSpans());
      }
    }
    return new Evidence(
        first.getDocument(), List.copyOf(spans), first.getConfidence(), "skill", List.copyOf(from));
  }
}
