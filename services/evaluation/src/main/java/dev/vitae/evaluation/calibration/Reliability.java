package dev.vitae.evaluation.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Claims that are equally sure, and how often they are right. */
public record Reliability(String name, int values, int right, double stated) {
  private static final double[] BINS = {0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 1.01};

  /** How often the values are right. */
  public double observed() {
    return (double) right / values;
  }

  /** By what was stated, the least sure first; empty bins are left out. */
  public static List<Reliability> byConfidence(List<Claim> claims) {
    return by(
        claims,
        claim -> {
          int bin = 0;
          while (claim.confidence() >= BINS[bin + 1]) {
            bin++;
          }
          return "%.2f to %.2f".formatted(BINS[bin], Math.min(1, BINS[bin + 1]));
        });
  }

  /** By rule. */
  public static List<Reliability> byRule(List<Claim> claims) {
    return by(claims, Claim::rule);
  }

  private static List<Reliability> by(List<Claim> claims, Function<Claim, String> key) {
    Map<String, List<Claim>> groups = new TreeMap<>();
    claims.forEach(c -> groups.computeIfAbsent(key.apply(c), k -> new ArrayList<>()).add(c));
    List<Reliability> all = new ArrayList<>();
    groups.forEach(
        (name, group) ->
            all.add(
                new Reliability(
                    name,
                    group.size(),
                    (int) group.stream().filter(Claim::right).count(),
                    group.stream().mapToDouble(Claim::confidence).average().orElseThrow())));
    return all;
  }
}
