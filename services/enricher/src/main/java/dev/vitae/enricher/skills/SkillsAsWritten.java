package dev.vitae.enricher.skills;

import dev.vitae.enricher.career.UseOfPositions;
import dev.vitae.enricher.words.Words;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Skill;
import dev.vitae.schemas.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The skills in the author's words: the listed ones in their order, then those that only positions
 * list, each once. One that the catalogue knows was used where the catalogue's was; any other where
 * its words stand.
 */
final class SkillsAsWritten {
  private static final String IN_LIST = "skills";

  private record Entry(Skill skill, String path, boolean listed) {}

  private final Profile profile;
  private final Mentions mentions;
  private final Catalogue catalogue;
  private final UseOfPositions positions;

  SkillsAsWritten(
      Profile profile, Mentions mentions, Catalogue catalogue, UseOfPositions positions) {
    this.profile = profile;
    this.mentions = mentions;
    this.catalogue = catalogue;
    this.positions = positions;
  }

  List<Skill> skills() {
    List<Entry> entries = entries();
    Map<String, Value> unknown = new LinkedHashMap<>();
    for (Entry entry : entries) {
      if (mentions.at(entry.path()).isEmpty()) {
        unknown.putIfAbsent(key(entry.skill().getName()), entry.skill().getName());
      }
    }
    Map<String, Set<String>> usedIn = usedIn(unknown);
    return entries.stream().map(entry -> used(entry, usedIn)).toList();
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    Set<String> keys = new TreeSet<>();
    for (int i = 0; i < profile.getSkills().size(); i++) {
      Skill skill = profile.getSkills().get(i);
      String path = "skills/" + i + "/name";
      keys.add(key(skill.getName()));
      canonical(skill.getName(), path).ifPresent(keys::add);
      entries.add(new Entry(skill, path, true));
    }
    addNamed("positions/", profile.getPositions(), keys, entries);
    addNamed("volunteering/", profile.getVolunteering(), keys, entries);
    return entries;
  }

  private void addNamed(
      String list, List<Position> positions, Set<String> keys, List<Entry> entries) {
    for (int i = 0; i < positions.size(); i++) {
      List<Value> skills = positions.get(i).getSkills();
      for (int j = 0; j < skills.size(); j++) {
        String path = list + i + "/skills/" + j;
        boolean isNew = keys.add(key(skills.get(j)));
        boolean isKnown = canonical(skills.get(j), path).map(id -> !keys.add(id)).orElse(false);
        if (isNew && !isKnown) {
          Skill skill = new Skill(skills.get(j), null, null, List.of(), null, null);
          entries.add(new Entry(skill, path, false));
        }
      }
    }
  }

  private Map<String, Set<String>> usedIn(Map<String, Value> unknown) {
    SkillWords words = new SkillWords(unknown);
    Map<String, Set<String>> usedIn = new LinkedHashMap<>();
    List<Position> all = new ArrayList<>(profile.getPositions());
    all.addAll(profile.getVolunteering());
    for (Position position : all) {
      Set<String> keys = new TreeSet<>();
      position.getSkills().forEach(skill -> keys.add(key(skill)));
      words.collect(position.getTitle(), keys);
      words.collect(position.getDescription(), keys);
      position.getHighlights().forEach(highlight -> words.collect(highlight, keys));
      for (String key : keys) {
        usedIn.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(position.getId());
      }
    }
    return usedIn;
  }

  private Skill used(Entry entry, Map<String, Set<String>> usedIn) {
    Skill skill = entry.skill();
    Set<String> ids = mentions.at(entry.path());
    Set<String> used = new LinkedHashSet<>();
    if (ids.isEmpty()) {
      used.addAll(usedIn.getOrDefault(key(skill.getName()), Set.of()));
    } else {
      ids.forEach(id -> used.addAll(mentions.usedIn(id)));
    }
    List<String> foundIn = new ArrayList<>();
    if (entry.listed()) {
      foundIn.add(IN_LIST);
    }
    profile.getPositions().stream()
        .map(Position::getId)
        .filter(used::contains)
        .forEach(foundIn::add);
    profile.getVolunteering().stream()
        .map(Position::getId)
        .filter(used::contains)
        .forEach(foundIn::add);
    UseOfPositions.Use use = positions.of(foundIn);
    return new Skill(
        named(skill.getName(), entry.path()),
        skill.getCategory(),
        skill.getLevel(),
        foundIn,
        use.months(),
        use.last());
  }

  private Value named(Value name, String path) {
    return canonical(name, path)
        .map(id -> new Value(name.getWritten(), catalogue.skill(id).name(), name.getEvidence()))
        .orElse(name);
  }

  /** The id of the one skill that the whole value is the name of. */
  private Optional<String> canonical(Value name, String path) {
    Set<String> ids = mentions.at(path);
    return catalogue
        .named(name.getWritten())
        .map(CatalogueSkill::id)
        .filter(id -> ids.size() == 1 && ids.contains(id));
  }

  private static String key(Value name) {
    return Words.fold(name.getWritten());
  }
}
