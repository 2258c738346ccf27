package dev.vitae.enricher.career;

import dev.vitae.enricher.words.Words;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.PartialDate;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.Skill;
import dev.vitae.schemas.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** In which positions a skill was used, how many months and until when. */
final class SkillUse {
  private static final String IN_LIST = "skills";

  private SkillUse() {}

  /** The listed skills in their order, then those that only positions list, each once. */
  static List<Skill> of(List<Skill> listed, List<Stint> stints) {
    Map<String, Value> named = new LinkedHashMap<>();
    for (Skill skill : listed) {
      named.putIfAbsent(key(skill.getName()), skill.getName());
    }
    for (Stint stint : stints) {
      for (Value skill : stint.position().getSkills()) {
        named.putIfAbsent(key(skill), skill);
      }
    }
    Map<String, List<Stint>> use = use(named, stints);
    List<Skill> skills = new ArrayList<>();
    for (Skill skill : listed) {
      String key = key(skill.getName());
      named.remove(key);
      skills.add(used(skill, true, use.getOrDefault(key, List.of())));
    }
    named.forEach(
        (key, name) -> {
          Skill skill = new Skill(name, null, null, List.of(), null, null);
          skills.add(used(skill, false, use.getOrDefault(key, List.of())));
        });
    return skills;
  }

  private static Map<String, List<Stint>> use(Map<String, Value> named, List<Stint> stints) {
    SkillWords words = new SkillWords(named);
    Map<String, List<Stint>> use = new LinkedHashMap<>();
    for (Stint stint : stints) {
      for (String key : inPosition(stint.position(), words)) {
        use.computeIfAbsent(key, k -> new ArrayList<>()).add(stint);
      }
    }
    return use;
  }

  private static TreeSet<String> inPosition(Position position, SkillWords words) {
    TreeSet<String> keys = new TreeSet<>();
    for (Value skill : position.getSkills()) {
      keys.add(key(skill));
    }
    words.collect(position.getTitle(), keys);
    words.collect(position.getDescription(), keys);
    for (Value highlight : position.getHighlights()) {
      words.collect(highlight, keys);
    }
    return keys;
  }

  private static Skill used(Skill skill, boolean inList, List<Stint> stints) {
    List<String> foundIn = new ArrayList<>();
    if (inList) {
      foundIn.add(IN_LIST);
    }
    List<Interval> times = new ArrayList<>();
    Stint last = null;
    for (Stint stint : stints) {
      foundIn.add(stint.position().getId());
      if (stint.isDated()) {
        times.add(stint.time());
        last = last == null || stint.time().end() > last.time().end() ? stint : last;
      }
    }
    return new Skill(
        skill.getName(),
        skill.getCategory(),
        skill.getLevel(),
        foundIn,
        times.isEmpty() ? null : Interval.months(times),
        last == null ? null : lastUsed(last));
  }

  private static PartialDate lastUsed(Stint last) {
    Month written = Month.of(last.position().getEnd());
    int end = last.time().end();
    Month month = written != null && written.index() == end ? written : new Month(end, false);
    Evidence evidence = new Evidence(0, List.of(), 1f, "last-used", List.of(last.path() + "/end"));
    return new PartialDate("", month.year(), month.monthOfYear(), true, evidence);
  }

  private static String key(Value name) {
    return Words.fold(name.getWritten());
  }
}
