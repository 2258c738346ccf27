package dev.vitae.evaluation.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/** Pairs two lists one to one so that the pairs together are as similar as can be. */
final class Assignment {
  private Assignment() {}

  /** One of the truth and what was read for it; one of both is null where it has no partner. */
  record Pair<T>(T truth, T read) {}

  static <T> List<Pair<T>> align(List<T> truth, List<T> read, ToDoubleBiFunction<T, T> similarity) {
    boolean turned = truth.size() > read.size();
    List<T> rows = turned ? read : truth;
    List<T> columns = turned ? truth : read;
    double[][] cost = new double[rows.size()][columns.size()];
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < columns.size(); j++) {
        T left = turned ? columns.get(j) : rows.get(i);
        T right = turned ? rows.get(i) : columns.get(j);
        cost[i][j] = -similarity.applyAsDouble(left, right);
      }
    }
    int[] chosen = cheapest(cost, columns.size());
    List<Pair<T>> pairs = new ArrayList<>();
    boolean[] used = new boolean[columns.size()];
    for (int i = 0; i < rows.size(); i++) {
      T column = columns.get(chosen[i]);
      used[chosen[i]] = true;
      pairs.add(turned ? new Pair<>(column, rows.get(i)) : new Pair<>(rows.get(i), column));
    }
    for (int j = 0; j < columns.size(); j++) {
      if (!used[j]) {
        pairs.add(turned ? new Pair<>(columns.get(j), null) : new Pair<>(null, columns.get(j)));
      }
    }
    return pairs;
  }

  /**
   * The Hungarian algorithm with potentials: the column of each row, for no more rows than columns.
   */
  private static int[] cheapest(double[][] cost, int columns) {
    double[] u = new double[cost.length + 1];
    double[] v = new double[columns + 1];
    int[] rowOf = new int[columns + 1];
    int[] way = new int[columns + 1];
    for (int i = 1; i <= cost.length; i++) {
      rowOf[0] = i;
      int column = 0;
      double[] least = new double[columns + 1];
      Arrays.fill(least, Double.POSITIVE_INFINITY);
      boolean[] used = new boolean[columns + 1];
      do {
        used[column] = true;
        int row = rowOf[column];
        double delta = Double.POSITIVE_INFINITY;
        int next = 0;
        for (int j = 1; j <= columns; j++) {
          if (!used[j]) {
            double reduced = cost[row - 1][j - 1] - u[row] - v[j];
            if (reduced < least[j]) {
              least[j] = reduced;
              way[j] = column;
            }
            if (least[j] < delta) {
              delta = least[j];
              next = j;
            }
          }
        }
        for (int j = 0; j <= columns; j++) {
          if (used[j]) {
            u[rowOf[j]] += delta;
            v[j] -= delta;
          } else {
            least[j] -= delta;
          }
        }
        column = next;
      } while (rowOf[column] != 0);
      while (column != 0) {
        rowOf[column] = rowOf[way[column]];
        column = way[column];
      }
    }
    int[] chosen = new int[cost.length];
    for (int j = 1; j <= columns; j++) {
      if (rowOf[j] > 0) {
        chosen[rowOf[j] - 1] = j - 1;
      }
    }
    return chosen;
  }
}
