package dev.vitae.enricher.skills;

import dev.vitae.enricher.skills.NameTrie.Name;
import dev.vitae.schemas.SkillKind;

/** Words that are the name of a skill, which they may not mean. For one reading of one passage. */
final class Candidate {
  private final Name name;
  private final int part;
  private final int from;
  private final int to;
  private boolean counts;

  /**
   * @param name the name
   * @param part the place of the text in its passage
   * @param from first token
   * @param to first token behind them
   */
  Candidate(Name name, int part, int from, int to) {
    this.name = name;
    this.part = part;
    this.from = from;
    this.to = to;
    counts = name.rule() == null;
  }

  Name name() {
    return name;
  }

  int part() {
    return part;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** Whether it is known to mean the skill. */
  boolean counts() {
    return counts;
  }

  void count() {
    counts = true;
  }

  /** Whether a skill of that field says that words beside it are skills of this one's. */
  boolean isKin(Candidate other) {
    SkillKind kind = name.skill().kind();
    SkillKind others = other.name.skill().kind();
    return other != this && (kind == others || (isTechnical(kind) && isTechnical(others)));
  }

  private static boolean isTechnical(SkillKind kind) {
    return switch (kind) {
      case TECHNOLOGY, ENGINEERING, SCIENCE -> true;
      case UNKNOWN, BUSINESS, HEALTH, TRADE, EDUCATION, LAW, CRAFT, LANGUAGE, METHOD -> false;
    };
  }
}
