package dev.vitae.enricher.skills;

import dev.vitae.enricher.skills.Passage.Form;
import dev.vitae.enricher.skills.Passage.Part;
import dev.vitae.enricher.skills.Tokens.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the skills that a passage names: the longest names, read once from left to right. Plain
 * names count at once; then words that mean other things too, as long as what counts already lets
 * one more of them count.
 */
final class SkillFinder {
  private static final float LISTED = 0.98f;
  private static final float IN_TEXT = 0.95f;
  private static final float BY_CONTEXT = 0.9f;

  private final Catalogue catalogue;

  SkillFinder(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** What the passage names, in its order. */
  List<Found> find(Passage passage) {
    List<Surroundings> texts = new ArrayList<>();
    List<Candidate> all = new ArrayList<>();
    for (Part part : passage.parts()) {
      List<Token> tokens = Tokens.of(part.value().getWritten());
      List<Candidate> own = Clause.candidates(catalogue, texts.size(), tokens);
      texts.add(new Surroundings(part, tokens, own, passage.form()));
      all.addAll(own);
    }
    boolean more = true;
    while (more) {
      more = false;
      for (Candidate candidate : all) {
        if (!candidate.counts() && texts.get(candidate.part()).allow(candidate, all)) {
          candidate.count();
          more = true;
        }
      }
    }
    return all.stream()
        .filter(Candidate::counts)
        .map(c -> found(c, texts.get(c.part()), passage.form()))
        .toList();
  }

  private static Found found(Candidate candidate, Surroundings text, Form form) {
    boolean byContext = candidate.name().rule() != null;
    String rule =
        form == Form.LIST ? "skill-listed" : byContext ? "skill-by-context" : "skill-in-text";
    float confidence = form == Form.LIST ? LISTED : byContext ? BY_CONTEXT : IN_TEXT;
    return new Found(
        candidate.name().skill(),
        text.part(),
        text.tokens().get(candidate.from()).start(),
        text.tokens().get(candidate.to() - 1).end(),
        rule,
        confidence);
  }
}
