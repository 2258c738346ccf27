package dev.vitae.evaluation.lines;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.section.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which section each line belongs to, as far as the truth of its document tells: all its words
 * stand in one entry of one section and in none of another.
 */
final class LineTruth {
  private static final Map<String, Section.Kind> LISTS =
      Map.ofEntries(
          Map.entry("work", Section.Kind.WORK),
          Map.entry("education", Section.Kind.EDUCATION),
          Map.entry("skills", Section.Kind.SKILLS),
          Map.entry("languages", Section.Kind.LANGUAGES),
          Map.entry("certificates", Section.Kind.CERTIFICATIONS),
          Map.entry("publications", Section.Kind.PUBLICATIONS),
          Map.entry("projects", Section.Kind.PROJECTS),
          Map.entry("volunteer", Section.Kind.VOLUNTEERING),
          Map.entry("awards", Section.Kind.AWARDS),
          Map.entry("references", Section.Kind.REFERENCES));

  private final Map<Section.Kind, List<Set<String>>> entries = new EnumMap<>(Section.Kind.class);

  private LineTruth(JsonNode truth) {
    JsonNode basics = truth.path("basics");
    add(Section.Kind.SUMMARY, basics.path("summary"));
    for (String name : List.of("name", "label", "email", "phone", "url", "location", "profiles")) {
      add(Section.Kind.HEAD, basics.path(name));
    }
    LISTS.forEach((name, kind) -> truth.path(name).forEach(entry -> add(kind, entry)));
  }

  /** For each line its section; null where the truth does not tell one. */
  static List<Section.Kind> of(Document document, JsonNode truth) {
    LineTruth known = new LineTruth(truth);
    List<Section.Kind> kinds = new ArrayList<>();
    for (Line line : document.lines()) {
      kinds.add(known.kind(document.textOf(line)));
    }
    return kinds;
  }

  private void add(Section.Kind kind, JsonNode entry) {
    Set<String> words = new HashSet<>();
    collect(entry, words);
    if (!words.isEmpty()) {
      entries.computeIfAbsent(kind, k -> new ArrayList<>()).add(words);
    }
  }

  private static void collect(JsonNode node, Set<String> words) {
    if (node.isContainerNode()) {
      node.forEach(inner -> collect(inner, words));
    } else {
      words.addAll(words(node.asText()));
    }
  }

  private Section.Kind kind(String line) {
    List<String> words = words(line);
    Section.Kind found = null;
    if (!words.isEmpty()) {
      for (Map.Entry<Section.Kind, List<Set<String>>> section : entries.entrySet()) {
        if (section.getValue().stream().anyMatch(entry -> entry.containsAll(words))) {
          if (found != null) {
            return null;
          }
          found = section.getKey();
        }
      }
    }
    return found;
  }

  /** Words of letters: how a date or a grade is printed, the truth does not say. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
