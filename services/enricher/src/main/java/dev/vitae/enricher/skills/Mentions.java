package dev.vitae.enricher.skills;

import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.Profile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The skills that a profile names, where, and what follows from them. */
final class Mentions {

  private static final class Named {
    private final List<Evidence> evidence = new ArrayList<>();
    private final Set<String> foundIn = new LinkedHashSet<>();
  }

  private final Catalogue catalogue;
  private final Map<String, Named> named = new LinkedHashMap<>();
  private final Map<String, Set<String>> idsByPath = new LinkedHashMap<>();
  private final Map<String, Set<String>> impliedBy = new TreeMap<>();

  Mentions(Profile profile, Catalogue catalogue) {
    this.catalogue = catalogue;
    SkillFinder finder = new SkillFinder(catalogue);
    for (Passage passage : ProfilePassages.of(profile)) {
      for (Found found : finder.find(passage)) {
        add(passage.foundIn(), found);
      }
    }
    for (String id : named.keySet()) {
      imply(catalogue.skill(id), id);
    }
  }

  private void add(String foundIn, Found found) {
    String path = found.part().path();
    String id = found.skill().id();
    Named skill = named.computeIfAbsent(id, i -> new Named());
    skill.foundIn.add(foundIn);
    skill.evidence.add(
        SpanCut.of(
            found.part().value(),
            path,
            found.start(),
            found.end(),
            found.rule(),
            found.confidence()));
    idsByPath.computeIfAbsent(path, p -> new LinkedHashSet<>()).add(id);
  }

  private void imply(CatalogueSkill skill, String by) {
    for (String id : skill.implies()) {
      if (!id.equals(by) && impliedBy.computeIfAbsent(id, i -> new TreeSet<>()).add(by)) {
        imply(catalogue.skill(id), by);
      }
    }
  }

  /** Ids of the named skills by the place they are first named, then of those that follow. */
  List<String> ids() {
    List<String> ids = new ArrayList<>(named.keySet());
    impliedBy.keySet().stream().filter(id -> !named.containsKey(id)).forEach(ids::add);
    return ids;
  }

  /** Ids of the skills that the value at this path names. */
  Set<String> at(String path) {
    return idsByPath.getOrDefault(path, Set.of());
  }

  boolean isNamed(String id) {
    return named.containsKey(id);
  }

  /** The words that name it. */
  List<Evidence> evidence(String id) {
    return isNamed(id) ? named.get(id).evidence : List.of();
  }

  /** The sections and positions that name it. */
  List<String> foundIn(String id) {
    return isNamed(id) ? List.copyOf(named.get(id).foundIn) : List.of();
  }

  /** The named skills it follows from. */
  List<String> impliedBy(String id) {
    return List.copyOf(impliedBy.getOrDefault(id, Set.of()));
  }

  /** The sections and positions that name it or something it follows from. */
  Set<String> usedIn(String id) {
    Set<String> used = new LinkedHashSet<>(foundIn(id));
    impliedBy(id).forEach(by -> used.addAll(foundIn(by)));
    return used;
  }
}
