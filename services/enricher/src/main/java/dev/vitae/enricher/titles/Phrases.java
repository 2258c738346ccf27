package dev.vitae.enricher.titles;

import dev.vitae.enricher.words.Table;
import dev.vitae.enricher.words.Words;
import dev.vitae.schemas.JobFunction;
import dev.vitae.schemas.ManagementLevel;
import dev.vitae.schemas.Seniority;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The tables of titles, found by the stems of their phrases. Immutable once read. */
final class Phrases {
  /** The most stems a phrase has. */
  static final int LONGEST = 6;

  private static final int ENGLISH = 1;
  private static final int GERMAN = 2;
  private static final int ROMANCE = 4;
  private static final int[] LANGUAGES = {ENGLISH, GERMAN, ROMANCE, ROMANCE, ROMANCE};
  private static final int SHORTEST_PART = 5;
  private static final int SHORTEST_COMPOUND = 9;

  /**
   * What a phrase names: an occupation, a head, or both.
   *
   * @param languages bits of the languages it is a phrase of
   */
  record Named(Occupation occupation, Head head, int languages) {
    boolean isRomanceOnly() {
      return languages == ROMANCE;
    }

    boolean isRomance() {
      return (languages & ROMANCE) != 0;
    }

    boolean isGermanic() {
      return (languages & (ENGLISH | GERMAN)) != 0;
    }

    boolean isGermanOnly() {
      return languages == GERMAN;
    }
  }

  final Stems stems = new Stems();
  final Segment.SmallWords smallWords = new Segment.SmallWords();
  private final Map<String, Named> names = new HashMap<>();
  private final Map<String, Domain> domains = new HashMap<>();
  private final Map<JobFunction, Domain> domainOf = new EnumMap<>(JobFunction.class);
  private final Map<String, Level> levels = new HashMap<>();
  private final Map<String, String> unitGroups = new HashMap<>();

  Phrases() {
    List<List<String>> rows = Table.rows(Phrases.class, "titles.tsv", 9);
    List<Occupation> occupations = new ArrayList<>();
    for (List<String> row : rows) {
      Occupation occupation =
          new Occupation(
              Words.fold(row.get(0)).replace(' ', '-'),
              row.get(0),
              JobFunction.valueOf(row.get(1)),
              row.get(2),
              Seniority.valueOf(row.get(3)));
      occupations.add(occupation);
      name(row.get(0), occupation, null, ENGLISH);
    }
    for (int i = 0; i < rows.size(); i++) {
      names(rows.get(i).subList(4, 9), occupations.get(i), null);
    }
    for (List<String> row : Table.rows(Phrases.class, "heads.tsv", 11)) {
      names(row.subList(6, 11), null, head(row));
    }
    for (List<String> row : Table.rows(Phrases.class, "domains.tsv", 10)) {
      Domain domain =
          new Domain(
              row.get(0),
              JobFunction.valueOf(row.get(1)),
              Integer.parseInt(row.get(2)),
              List.copyOf(row.subList(3, 9)));
      domainOf.putIfAbsent(domain.function(), domain);
      for (String words : Table.entries(row.get(9))) {
        domains.putIfAbsent(key(words), domain);
      }
    }
    for (List<String> row : Table.rows(Phrases.class, "levels.tsv", 5)) {
      Level level =
          new Level(
              Seniority.valueOf(row.get(0)),
              ManagementLevel.valueOf(row.get(1)),
              Level.Where.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
      for (String words : Table.entries(row.get(4))) {
        levels.put(key(words), level);
      }
    }
    for (List<String> row : Table.rows(Phrases.class, "unitgroups.tsv", 2)) {
      unitGroups.put(row.get(0), row.get(1));
    }
  }

  Named named(String key) {
    return names.get(key);
  }

  Level level(String key) {
    return levels.get(key);
  }

  /** The short name of a unit group; null for a code that ISCO-08 does not have. */
  String unitGroupName(String code) {
    return unitGroups.get(code);
  }

  /** The domain of a phrase; of a single German word also the domain it begins or ends with. */
  Domain domain(String key) {
    Domain domain = domains.get(key);
    if (domain != null || key.length() < SHORTEST_COMPOUND || key.indexOf(' ') >= 0) {
      return domain;
    }
    for (int length = key.length() - 1; length >= SHORTEST_PART && domain == null; length--) {
      domain = domains.get(key.substring(0, length));
      if (domain == null) {
        domain = domains.get(key.substring(key.length() - length));
      }
    }
    return domain;
  }

  /** The first domain of a function; null where there is none. */
  Domain domain(JobFunction function) {
    return domainOf.get(function);
  }

  private void names(List<String> cells, Occupation occupation, Head head) {
    for (int i = 0; i < cells.size(); i++) {
      for (String words : Table.entries(cells.get(i))) {
        name(words, occupation, head, LANGUAGES[i]);
      }
    }
  }

  /** The first occupation that claims a phrase keeps it. */
  private void name(String words, Occupation occupation, Head head, int language) {
    names.merge(
        key(words),
        new Named(occupation, head, language),
        (before, now) ->
            new Named(
                before.occupation() == null ? now.occupation() : before.occupation(),
                before.head() == null ? now.head() : before.head(),
                before.languages() | now.languages()));
  }

  private static Head head(List<String> row) {
    return new Head(
        row.get(0),
        Head.Kind.valueOf(row.get(1)),
        Seniority.valueOf(row.get(2)),
        ManagementLevel.valueOf(row.get(3)),
        JobFunction.valueOf(row.get(4)),
        row.get(5).equals("-") ? null : row.get(5));
  }

  private String key(String words) {
    StringBuilder key = new StringBuilder();
    for (Segment segment : Segment.of(words, stems, smallWords)) {
      for (String stem : segment.stems()) {
        key.append(key.isEmpty() ? "" : " ").append(stem);
      }
    }
    if (key.isEmpty()) {
      throw new IllegalStateException("a phrase without words: " + words);
    }
    return key.toString();
  }
}
