package dev.vitae.evaluation.score;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How well one document was read.
 *
 * @param verdicts every value of the truth and of the prediction, but for the text
 * @param text words of the employments' text
 * @param scored whether the document can be fully right: its truth has employments
 */
public record DocumentScore(List<Verdict> verdicts, Count text, boolean scored) {
  /** The counts of the fields that the document has. */
  public Map<Field, Count> counts() {
    Map<Field, Count> counts = new EnumMap<>(Field.class);
    for (Verdict verdict : verdicts) {
      counts.merge(verdict.field(), verdict.count(), Count::plus);
    }
    if (!text.isEmpty()) {
      counts.put(Field.WORK_TEXT, text);
    }
    return counts;
  }

  /** Name, e-mail, and of all employments employer, title and dates, and nothing more in these. */
  public boolean fullyRight() {
    return scored
        && verdicts.stream()
            .filter(verdict -> Field.FULL.contains(verdict.field()))
            .allMatch(Verdict::right);
  }

  /** All fields but the text together. */
  public Count all() {
    return verdicts.stream().map(Verdict::count).reduce(Count.NONE, Count::plus);
  }
}
