package dev.vitae.enricher.merge;

import dev.vitae.enricher.words.Words;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.PositionKind;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Span;
import dev.vitae.schemas.Value;
import dev.vitae.schemas.Workplace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Positions of several documents as one list, with ids of their own. */
final class Positions {
  private Positions() {}

  static List<Position> merge(
      String path, String prefix, Union union, Function<Profile, List<Position>> list) {
    List<Union.Entry<Position>> entries =
        union.of(path, list, Likeness::ofPositions, Positions::fill, Positions::evidence);
    Map<String, String> ids = new HashMap<>();
    Map<String, String> groups = new HashMap<>();
    Map<Integer, List<Position>> own = new HashMap<>();
    for (Source source : union.newestFirst()) {
      own.put(source.index(), list.apply(source.profile()));
    }
    for (int i = 0; i < entries.size(); i++) {
      String id = prefix + (i + 1);
      List<Union.Origin> origins = entries.get(i).origins();
      String group = group(origins, own, groups, i + 1);
      for (Union.Origin origin : origins) {
        Position position = own.get(origin.document()).get(origin.index());
        ids.put(name(origin, position.getId()), id);
        if (!position.getEmployerGroup().isEmpty()) {
          groups.putIfAbsent(name(origin, position.getEmployerGroup()), group);
        }
      }
    }
    List<Position> merged = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      merged.add(renamed(entries.get(i), prefix + (i + 1), i + 1, ids, groups, own));
    }
    return merged;
  }

  private static Position renamed(
      Union.Entry<Position> entry,
      String id,
      int number,
      Map<String, String> ids,
      Map<String, String> groups,
      Map<Integer, List<Position>> own) {
    String promotedFrom = null;
    for (Union.Origin origin : entry.origins()) {
      String from = own.get(origin.document()).get(origin.index()).getPromotedFrom();
      if (promotedFrom == null && from != null) {
        promotedFrom = ids.get(name(origin, from));
      }
    }
    return Position.newBuilder(entry.value())
        .setId(id)
        .setEmployerGroup(group(entry.origins(), own, groups, number))
        .setPromotedFrom(promotedFrom)
        .build();
  }

  /** Groups of two documents that share a position are one group; none stays none. */
  private static String group(
      List<Union.Origin> origins,
      Map<Integer, List<Position>> own,
      Map<String, String> groups,
      int number) {
    boolean grouped = false;
    for (Union.Origin origin : origins) {
      String group = own.get(origin.document()).get(origin.index()).getEmployerGroup();
      if (!group.isEmpty()) {
        grouped = true;
        String known = groups.get(name(origin, group));
        if (known != null) {
          return known;
        }
      }
    }
    return grouped ? "g" + number : "";
  }

  private static String name(Union.Origin origin, String name) {
    return origin.document() + "/" + name;
  }

  /** The newer position; what it does not say, the older says. Dates belong together. */
  private static Position fill(Position newer, Position older) {
    boolean open = newer.getEnd() == null && !newer.getCurrent();
    boolean silent = newer.getDescription() == null && newer.getHighlights().isEmpty();
    Position ended = open ? older : newer;
    Position told = silent ? older : newer;
    return Position.newBuilder(newer)
        .setEmployer(either(newer.getEmployer(), older.getEmployer()))
        .setUnit(either(newer.getUnit(), older.getUnit()))
        .setTitle(either(newer.getTitle(), older.getTitle()))
        .setTitles(newer.getTitle() == null ? older.getTitles() : newer.getTitles())
        .setKind(newer.getKind() == PositionKind.UNKNOWN ? older.getKind() : newer.getKind())
        .setKindEvidence(either(newer.getKindEvidence(), older.getKindEvidence()))
        .setStart(either(newer.getStart(), older.getStart()))
        .setEnd(ended.getEnd())
        .setCurrent(ended.getCurrent())
        .setPresent(ended.getPresent())
        .setStatedDuration(ended.getStatedDuration())
        .setLocation(either(newer.getLocation(), older.getLocation()))
        .setWorkplace(
            newer.getWorkplace() == Workplace.UNKNOWN ? older.getWorkplace() : newer.getWorkplace())
        .setWorkplaceStated(either(newer.getWorkplaceStated(), older.getWorkplaceStated()))
        .setDescription(told.getDescription())
        .setHighlights(told.getHighlights())
        .setSkills(skills(newer.getSkills(), older.getSkills()))
        .setLinks(newer.getLinks().isEmpty() ? older.getLinks() : newer.getLinks())
        .setPromotion(either(newer.getPromotion(), older.getPromotion()))
        .build();
  }

  private static List<Value> skills(List<Value> newer, List<Value> older) {
    Map<String, Value> byName = new HashMap<>();
    newer.forEach(skill -> byName.put(Words.fold(skill.getWritten()), skill));
    List<Value> all = new ArrayList<>(newer);
    for (Value skill : older) {
      if (byName.putIfAbsent(Words.fold(skill.getWritten()), skill) == null) {
        all.add(skill);
      }
    }
    return all;
  }

  /** Where the entry is named and dated. */
  private static Evidence evidence(Position position) {
    List<Evidence> parts = new ArrayList<>();
    add(parts, position.getEmployer() == null ? null : position.getEmployer().getEvidence());
    add(parts, position.getTitle() == null ? null : position.getTitle().getEvidence());
    add(parts, position.getStart() == null ? null : position.getStart().getEvidence());
    add(parts, position.getEnd() == null ? null : position.getEnd().getEvidence());
    add(parts, position.getPresent() == null ? null : position.getPresent().getEvidence());
    return together(parts, "same-position");
  }

  private static void add(List<Evidence> parts, Evidence part) {
    if (part != null) {
      parts.add(part);
    }
  }

  /** The places of several values of one document. */
  static Evidence together(List<Evidence> parts, String rule) {
    List<Span> spans = new ArrayList<>();
    float confidence = 1f;
    for (Evidence part : parts) {
      spans.addAll(part.getSpans());
      confidence = Math.min(confidence, part.getConfidence());
    }
    int document = parts.isEmpty() ? 0 : parts.get(0).getDocument();
    return new Evidence(document, spans, confidence, rule, List.of());
  }

  static <T> T either(T newer, T older) {
    return newer == null ? older : newer;
  }
}
