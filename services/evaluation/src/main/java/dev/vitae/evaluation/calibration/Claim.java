package dev.vitae.evaluation.calibration;

import dev.vitae.evaluation.corpus.Examination;
import dev.vitae.evaluation.score.Field;
import dev.vitae.evaluation.score.Verdict;
import dev.vitae.normalizer.parser.Reading;
import dev.vitae.schemas.Evidence;
import java.util.ArrayList;
import java.util.List;

/**
 * A value that was read, how sure it was said to be, and whether it is right.
 *
 * @param field the field it was scored in
 * @param rule by which rule it was read
 * @param confidence how sure, from 0 to 1
 * @param right whether it is what the truth has
 */
public record Claim(Field field, String rule, float confidence, boolean right) {

  /** Every scored value of documents that were read. */
  public static List<Claim> of(List<Examination> examinations) {
    List<Claim> claims = new ArrayList<>();
    for (Examination examination : examinations) {
      if (examination.reading() instanceof Reading.Parsed parsed) {
        Evidences evidences = new Evidences(parsed.profile());
        for (Verdict verdict : examination.score().verdicts()) {
          if (verdict.read() != null) {
            for (Evidence evidence : evidences.of(verdict)) {
              claims.add(
                  new Claim(
                      verdict.field(),
                      evidence.getRule(),
                      evidence.getConfidence(),
                      verdict.right()));
            }
          }
        }
      }
    }
    return claims;
  }
}
