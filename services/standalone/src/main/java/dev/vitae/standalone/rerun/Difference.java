package dev.vitae.standalone.rerun;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * What is otherwise in two records, as JSON.
 *
 * @param part the field of the record
 * @param path where in it the first difference is
 * @param before the value there, cut short; "nothing" where there was none
 * @param after likewise
 */
public record Difference(String part, String path, String before, String after) {
  private static final int LONGEST = 70;

  /** One for each field of the record that differs. */
  static List<Difference> between(JsonNode before, JsonNode after) {
    List<Difference> differences = new ArrayList<>();
    for (String part : names(before, after)) {
      if (!Objects.equals(before.get(part), after.get(part))) {
        differences.add(first(part, part, before.get(part), after.get(part)));
      }
    }
    return differences;
  }

  private static Difference first(String part, String path, JsonNode before, JsonNode after) {
    if (before != null && after != null && before.isObject() && after.isObject()) {
      for (String name : names(before, after)) {
        if (!Objects.equals(before.get(name), after.get(name))) {
          return first(part, path + '/' + name, before.get(name), after.get(name));
        }
      }
    }
    if (before != null && after != null && before.isArray() && after.isArray()) {
      for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
        if (!Objects.equals(before.get(i), after.get(i))) {
          return first(part, path + '/' + i, before.get(i), after.get(i));
        }
      }
    }
    return new Difference(part, path, shortly(before), shortly(after));
  }

  private static TreeSet<String> names(JsonNode before, JsonNode after) {
    TreeSet<String> names = new TreeSet<>();
    before.fieldNames().forEachRemaining(names::add);
    after.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static String shortly(JsonNode value) {
    if (value == null) {
      return "nothing";
    }
    String text = value.isTextual() ? value.asText() : value.toString();
    return text.length() > LONGEST ? text.substring(0, LONGEST) + '…' : text;
  }
}
