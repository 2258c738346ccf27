package dev.vitae.evaluation.swap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Invented names, employers, titles and schools of many languages, dealt out at random. */
final class Pool {
  private final Map<String, List<String>> values = new HashMap<>();
  private final Map<String, Integer> next = new HashMap<>();

  Pool(long seed) {
    try (BufferedReader table =
        new BufferedReader(
            new InputStreamReader(
                Pool.class.getResourceAsStream("pool.tsv"), StandardCharsets.UTF_8))) {
      table
          .lines()
          .skip(1)
          .map(line -> line.split("\t"))
          .forEach(row -> values.computeIfAbsent(row[0], k -> new ArrayList<>()).add(row[1]));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    Random random = new Random(seed);
    values.keySet().stream().sorted().forEach(k -> Collections.shuffle(values.get(k), random));
  }

  String employer() {
    return next("employer");
  }

  String title() {
    return next("title");
  }

  String school() {
    return next("school");
  }

  String givenName() {
    return next("given");
  }

  String familyName() {
    return next("family");
  }

  private String next(String kind) {
    List<String> all = values.get(kind);
    return all.get((next.merge(kind, 1, Integer::sum) - 1) % all.size());
  }
}
