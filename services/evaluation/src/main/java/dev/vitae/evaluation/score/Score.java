package dev.vitae.evaluation.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Documents together. */
public final class Score {
  private final Map<Field, Count> counts = new EnumMap<>(Field.class);
  private final Map<Field, List<Double>> each = new EnumMap<>(Field.class);
  private int documents;
  private int scored;
  private int fullyRight;

  public void add(DocumentScore document) {
    documents++;
    scored += document.scored() ? 1 : 0;
    fullyRight += document.fullyRight() ? 1 : 0;
    document
        .counts()
        .forEach(
            (field, count) -> {
              counts.merge(field, count, Count::plus);
              each.computeIfAbsent(field, key -> new ArrayList<>()).add(count.f1());
            });
  }

  public static Score of(Iterable<DocumentScore> documents) {
    Score score = new Score();
    documents.forEach(score::add);
    return score;
  }

  public int documents() {
    return documents;
  }

  /** How many of them can be fully right. */
  public int scored() {
    return scored;
  }

  public int fullyRight() {
    return fullyRight;
  }

  /** The fields that any of the documents has; micro, in their order. */
  public Map<Field, Count> fields() {
    return Collections.unmodifiableMap(counts);
  }

  /** One field; an empty count where no document has it. */
  public Count field(Field field) {
    return counts.getOrDefault(field, Count.NONE);
  }

  /** The mean F1 of a field over the documents that have it; NaN where none has. */
  public double macro(Field field) {
    return each.getOrDefault(field, List.of()).stream()
        .mapToDouble(Double::doubleValue)
        .average()
        .orElse(Double.NaN);
  }

  /** All fields together but for the text, which is counted in words: the figure that is named. */
  public Count all() {
    Count sum = Count.NONE;
    for (Map.Entry<Field, Count> field : counts.entrySet()) {
      sum = field.getKey() == Field.WORK_TEXT ? sum : sum.plus(field.getValue());
    }
    return sum;
  }
}
