package dev.vitae.evaluation.lines;

import dev.vitae.normalizer.parser.section.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * An averaged structured perceptron over the lines of a document (M. Collins, 2002): weights of a
 * line's features for each section, and of a section after another.
 */
final class LineModel {
  private static final Section.Kind[] KINDS = Section.Kind.values();

  private final float[] weights = new float[LineFeatures.COUNT * KINDS.length];
  private final float[] steps = new float[KINDS.length * KINDS.length];
  private final double[] weightSums = new double[weights.length];
  private final double[] stepSums = new double[steps.length];
  private int seen = 1;

  /**
   * The lines of a document with the sections they belong to; null where that is not known.
   *
   * @param features as {@link LineFeatures} gives them
   */
  record Example(List<int[]> features, List<Section.Kind> truth) {}

  /** Learns from one document: lines whose section is not known take part, but teach nothing. */
  void learn(Example example) {
    List<Section.Kind> answer = answer(example.features());
    int before = -1;
    int answeredBefore = -1;
    for (int i = 0; i < answer.size(); i++) {
      Section.Kind truth = example.truth().get(i);
      int answered = answer.get(i).ordinal();
      int right = truth == null ? answered : truth.ordinal();
      if (right != answered) {
        for (int feature : example.features().get(i)) {
          change(weights, weightSums, feature * KINDS.length + right, 1);
          change(weights, weightSums, feature * KINDS.length + answered, -1);
        }
      }
      if (before >= 0 && (right != answered || before != answeredBefore)) {
        change(steps, stepSums, before * KINDS.length + right, 1);
        change(steps, stepSums, answeredBefore * KINDS.length + answered, -1);
      }
      before = right;
      answeredBefore = answered;
    }
    seen++;
  }

  private void change(float[] values, double[] sums, int at, float by) {
    values[at] += by;
    sums[at] += (double) by * seen;
  }

  /**
   * Takes the mean of all weights there were: learned once for all, nothing is learned after it.
   */
  void settle() {
    for (int i = 0; i < weights.length; i++) {
      weights[i] -= (float) (weightSums[i] / seen);
    }
    for (int i = 0; i < steps.length; i++) {
      steps[i] -= (float) (stepSums[i] / seen);
    }
  }

  /** The likeliest sections of a document's lines, by A. Viterbi's way. */
  List<Section.Kind> answer(List<int[]> features) {
    int[][] from = new int[features.size()][KINDS.length];
    float[] best = new float[KINDS.length];
    for (int i = 0; i < features.size(); i++) {
      float[] next = new float[KINDS.length];
      for (int kind = 0; kind < KINDS.length; kind++) {
        int previous = 0;
        for (int other = 1; i > 0 && other < KINDS.length; other++) {
          if (best[other] + step(other, kind) > best[previous] + step(previous, kind)) {
            previous = other;
          }
        }
        from[i][kind] = previous;
        next[kind] = i == 0 ? 0 : best[previous] + step(previous, kind);
        for (int feature : features.get(i)) {
          next[kind] += weights[feature * KINDS.length + kind];
        }
      }
      best = next;
    }
    int kind = 0;
    for (int other = 1; other < KINDS.length; other++) {
      kind = best[other] > best[kind] ? other : kind;
    }
    List<Section.Kind> answer = new ArrayList<>();
    for (int i = features.size() - 1; i >= 0; i--) {
      answer.add(0, KINDS[kind]);
      kind = from[i][kind];
    }
    return answer;
  }

  private float step(int before, int kind) {
    return steps[before * KINDS.length + kind];
  }
}
