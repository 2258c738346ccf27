package dev.vitae.enricher.taxonomy;

import dev.vitae.enricher.taxonomy.DelimitedText.Row;
import dev.vitae.enricher.taxonomy.Taxonomy.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The official CSV download of ESCO, in any number of its languages: skills_en.csv,
 * occupations_en.csv, broaderRelationsSkillPillar_en.csv. Codes are ESCO's addresses; the group of
 * an occupation is its ISCO-08 unit group.
 */
final class EscoFolder {

  /** Collects what files of several languages say of one entry. */
  private record Labels(List<String> labels, Set<String> broader, String[] group) {}

  private final Path folder;

  EscoFolder(Path folder) {
    this.folder = folder;
  }

  static boolean isOne(Path folder) throws IOException {
    return !files(folder, "skills_").isEmpty() || !files(folder, "occupations_").isEmpty();
  }

  LoadedTaxonomy load(String version) throws IOException {
    Map<String, Labels> skills = labels("skills_");
    for (Path file : files(folder, "broaderRelationsSkillPillar")) {
      DelimitedText.read(
          file,
          ',',
          List.of("conceptUri", "broaderUri"),
          row -> {
            Labels labels = skills.get(row.get("conceptUri"));
            if (labels != null) {
              labels.broader().add(row.get("broaderUri"));
            }
          });
    }
    return new LoadedTaxonomy("ESCO", version, entries(skills), entries(labels("occupations_")));
  }

  private Map<String, Labels> labels(String prefix) throws IOException {
    Map<String, Labels> labels = new LinkedHashMap<>();
    for (Path file : files(folder, prefix)) {
      DelimitedText.read(
          file, ',', List.of("conceptUri", "preferredLabel"), row -> add(row, labels));
    }
    return labels;
  }

  private static void add(Row row, Map<String, Labels> all) {
    Labels labels =
        all.computeIfAbsent(
            row.get("conceptUri"),
            uri -> new Labels(new ArrayList<>(), new LinkedHashSet<>(), new String[] {""}));
    labels.labels().add(row.get("preferredLabel"));
    for (String column : List.of("altLabels", "hiddenLabels")) {
      row.get(column)
          .lines()
          .map(String::strip)
          .filter(l -> !l.isEmpty())
          .forEach(labels.labels()::add);
    }
    if (!row.get("iscoGroup").isEmpty()) {
      labels.group()[0] = row.get("iscoGroup");
    }
  }

  private static List<Entry> entries(Map<String, Labels> labels) {
    List<Entry> entries = new ArrayList<>();
    labels.forEach(
        (uri, l) ->
            entries.add(
                new Entry(
                    uri,
                    l.labels().get(0),
                    l.labels().stream()
                        .flatMap(EscoFolder::withoutBrackets)
                        .skip(1)
                        .distinct()
                        .toList(),
                    List.copyOf(l.broader()),
                    l.group()[0])));
    return entries;
  }

  /** "Java (computer programming)" is called Java too. */
  private static Stream<String> withoutBrackets(String label) {
    int bracket = label.indexOf(" (");
    return bracket > 0 && label.endsWith(")")
        ? Stream.of(label, label.substring(0, bracket))
        : Stream.of(label);
  }

  /** English first, whose labels are the names; then the other languages in their order. */
  private static List<Path> files(Path folder, String prefix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.getFileName().toString().startsWith(prefix))
          .filter(f -> f.getFileName().toString().endsWith(".csv"))
          .sorted(
              (a, b) -> {
                boolean english = a.toString().endsWith("_en.csv");
                return english == b.toString().endsWith("_en.csv")
                    ? a.compareTo(b)
                    : english ? -1 : 1;
              })
          .toList();
    }
  }
}
