package dev.vitae.standalone.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many of each: {@code 12 accepted, 1 rejected}. For one thread. */
public final class Summary {
  private final Map<String, Integer> counts = new TreeMap<>();

  /** Counts one. */
  public void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  /** Whether nothing but these was counted. */
  public boolean only(String... what) {
    List<String> allowed = Arrays.asList(what);
    return allowed.containsAll(counts.keySet());
  }

  @Override
  public String toString() {
    return counts.isEmpty()
        ? "nothing to send"
        : counts.entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey())
            .collect(Collectors.joining(", "));
  }
}
