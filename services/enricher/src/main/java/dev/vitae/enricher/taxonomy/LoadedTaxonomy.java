package dev.vitae.enricher.taxonomy;

import dev.vitae.enricher.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A taxonomy in memory. A label that names two entries belongs to the one that prefers it. */
final class LoadedTaxonomy implements Taxonomy {
  private final String name;
  private final String version;
  private final List<Entry> skills;
  private final Map<String, Entry> skillByLabel;
  private final Map<String, Entry> occupationByLabel;

  LoadedTaxonomy(String name, String version, List<Entry> skills, List<Entry> occupations) {
    this.name = name;
    this.version = version;
    this.skills = List.copyOf(skills);
    skillByLabel = byLabel(skills);
    occupationByLabel = byLabel(occupations);
  }

  private static Map<String, Entry> byLabel(List<Entry> entries) {
    Map<String, Entry> byLabel = new HashMap<>();
    entries.forEach(entry -> byLabel.putIfAbsent(Words.fold(entry.label()), entry));
    for (Entry entry : entries) {
      entry.others().forEach(other -> byLabel.putIfAbsent(Words.fold(other), entry));
    }
    byLabel.remove("");
    return Map.copyOf(byLabel);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public Optional<Entry> skill(String label) {
    return Optional.ofNullable(skillByLabel.get(Words.fold(label)));
  }

  @Override
  public Optional<Entry> occupation(String title) {
    return Optional.ofNullable(occupationByLabel.get(Words.fold(title)));
  }

  @Override
  public List<Entry> skills() {
    return skills;
  }
}
