package dev.vitae.enricher.titles;

import java.util.List;

/** Finds what a role is about among the words that do not name the role. */
final class DomainFinder {
  private static final int LONGEST = 3;

  private final Phrases phrases;

  DomainFinder(Phrases phrases) {
    this.phrases = phrases;
  }

  /** The domain that the rest of the part names, else one that another part names. */
  Domain of(Part main, List<Part> parts) {
    Domain best = domain(main);
    for (Part part : parts) {
      if (part != main && (best == null || best.weight() < 2)) {
        Domain other = domain(part);
        best = best == null || (other != null && other.weight() > best.weight()) ? other : best;
      }
    }
    return best;
  }

  private Domain domain(Part part) {
    Domain best = null;
    List<String> stems = part.segment().stems();
    for (int from = 0; from < stems.size(); from++) {
      for (int to = Math.min(stems.size(), from + LONGEST); to > from; to--) {
        if (Part.anyTaken(part.used(), from, to)) {
          continue;
        }
        String key = Part.join(stems, from, to);
        Domain domain = phrases.domain(key);
        if (domain == null) {
          Phrases.Named named = phrases.named(key);
          domain =
              named == null || named.occupation() == null
                  ? null
                  : phrases.domain(named.occupation().function());
        }
        if (domain != null && (best == null || domain.weight() > best.weight())) {
          best = domain;
        }
        if (domain != null) {
          break;
        }
      }
    }
    return best;
  }
}
