package dev.vitae.enricher.taxonomy;

import dev.vitae.enricher.taxonomy.Taxonomy.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The official text download of O*NET. Skills are the elements of Skills.txt by their element id
 * and the examples of Technology Skills.txt by commodity code and name; occupations have their
 * O*NET-SOC code, their group is the SOC code's first seven characters.
 */
final class OnetFolder {
  private static final String OCCUPATIONS = "Occupation Data.txt";
  private static final String CODE = "O*NET-SOC Code";
  private static final int SOC = 7;

  private final Path folder;

  OnetFolder(Path folder) {
    this.folder = folder;
  }

  static boolean isOne(Path folder) {
    return Files.exists(folder.resolve(OCCUPATIONS));
  }

  LoadedTaxonomy load(String version) throws IOException {
    Map<String, Entry> skills = new LinkedHashMap<>();
    read(
        "Skills.txt",
        List.of("Element ID", "Element Name"),
        row -> put(skills, row.get("Element ID"), row.get("Element Name"), ""));
    read(
        "Technology Skills.txt",
        List.of("Example", "Commodity Code"),
        row ->
            put(
                skills,
                row.get("Commodity Code") + '/' + row.get("Example"),
                row.get("Example"),
                row.get("Commodity Code")));
    return new LoadedTaxonomy("O*NET", version, List.copyOf(skills.values()), occupations());
  }

  private List<Entry> occupations() throws IOException {
    Map<String, String> titles = new LinkedHashMap<>();
    Map<String, List<String>> others = new LinkedHashMap<>();
    read(OCCUPATIONS, List.of(CODE, "Title"), row -> titles.put(row.get(CODE), row.get("Title")));
    read(
        "Alternate Titles.txt",
        List.of(CODE, "Alternate Title"),
        row -> {
          List<String> names = others.computeIfAbsent(row.get(CODE), c -> new ArrayList<>());
          names.add(row.get("Alternate Title"));
          if (!row.get("Short Title").isEmpty() && !row.get("Short Title").equals("n/a")) {
            names.add(row.get("Short Title"));
          }
        });
    List<Entry> occupations = new ArrayList<>();
    titles.forEach(
        (code, title) ->
            occupations.add(
                new Entry(
                    code,
                    title,
                    others.getOrDefault(code, List.of()),
                    List.of(),
                    code.substring(0, Math.min(SOC, code.length())))));
    return occupations;
  }

  private static void put(Map<String, Entry> skills, String code, String name, String broader) {
    List<String> above = broader.isEmpty() ? List.of() : List.of(broader);
    skills.putIfAbsent(code, new Entry(code, name, List.of(), above, ""));
  }

  /** A file that was not downloaded says nothing. */
  private void read(String file, List<String> required, Consumer<DelimitedText.Row> rows)
      throws IOException {
    if (Files.exists(folder.resolve(file))) {
      DelimitedText.read(folder.resolve(file), '\t', required, rows);
    }
  }
}
