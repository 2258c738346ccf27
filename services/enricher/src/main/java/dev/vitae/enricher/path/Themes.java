package dev.vitae.enricher.path;

import dev.vitae.enricher.experience.Roles;
import dev.vitae.enricher.words.StemIndex;
import dev.vitae.enricher.words.Table;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.JobFunction;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What runs through a whole career: a theme of the table {@code themes.tsv} whose words stand at
 * two employers or in two functions at least, weighted by how rare the words are on résumés.
 */
public final class Themes {
  /** Goes up whenever a table or a rule of moves or themes changes. */
  public static final String VERSION = "2";

  private static final Themes TABLE = new Themes();

  /** At one place: one word that few use, or two that many do. */
  private static final double ENOUGH_AT_A_PLACE = 2.2;

  /** One long text must not outweigh a thread through several places. */
  private static final double MOST_AT_A_PLACE = 12;

  private static final double ENOUGH = 7;
  private static final int MOST_THEMES = 5;
  private static final int MOST_WORDS = 12;

  private record Thread(String id, String name) {}

  private record Word(String text, Evidence evidence) {}

  /** What speaks for a theme at one employer or school. */
  private static final class Place {
    private final Set<String> phrases = new HashSet<>();
    private double weight;
    private boolean employer;
    private final Set<JobFunction> functions = EnumSet.noneOf(JobFunction.class);
    private final Set<String> entries = new LinkedHashSet<>();
    private final List<Word> words = new ArrayList<>();
  }

  private final StemIndex<Thread> index = new StemIndex<>();
  private final Background background = new Background();

  private Themes() {
    for (List<String> row : Table.rows(Themes.class, "themes.tsv", 4)) {
      Thread thread = new Thread(row.get(0), row.get(1));
      Table.entries(row.get(2)).forEach(phrase -> index.add(phrase, thread));
    }
  }

  /**
   * The themes of a career, strongest first, five at most.
   *
   * @param stories texts of documents that tell a career in prose
   */
  public static List<Theme> of(Profile profile, Roles roles, List<Story> stories) {
    return TABLE.in(Passages.of(profile, roles, stories));
  }

  private List<Theme> in(List<Passage> passages) {
    Map<Thread, Map<String, Place>> found = new LinkedHashMap<>();
    for (Passage passage : passages) {
      index.find(
          passage.text(),
          hit -> {
            Place place =
                found
                    .computeIfAbsent(hit.what(), t -> new LinkedHashMap<>())
                    .computeIfAbsent(passage.place(), p -> new Place());
            if (place.phrases.add(hit.phrase())) {
              place.weight += background.weight(hit.phrase());
              place.words.add(
                  new Word(
                      passage.text().substring(hit.start(), hit.end()),
                      passage.at(hit.start(), hit.end())));
            }
            place.employer |= passage.employer();
            if (passage.function() != JobFunction.UNKNOWN) {
              place.functions.add(passage.function());
            }
            place.entries.add(passage.entry());
          });
    }
    List<Theme> themes = new ArrayList<>();
    found.forEach((thread, places) -> add(themes, thread, places.values()));
    themes.sort(
        Comparator.comparingDouble(Theme::getWeight).reversed().thenComparing(Theme::getId));
    return List.copyOf(themes.subList(0, Math.min(MOST_THEMES, themes.size())));
  }

  private static void add(List<Theme> themes, Thread thread, Iterable<Place> all) {
    List<Place> places = new ArrayList<>();
    for (Place place : all) {
      if (place.weight >= ENOUGH_AT_A_PLACE) {
        places.add(place);
      }
    }
    double weight = 0;
    int employers = 0;
    Set<JobFunction> functions = EnumSet.noneOf(JobFunction.class);
    for (Place place : places) {
      weight += Math.min(MOST_AT_A_PLACE, place.weight);
      employers += place.employer ? 1 : 0;
      functions.addAll(place.functions);
    }
    boolean runsThrough = employers >= 2 || functions.size() >= 2;
    if (!runsThrough || weight < ENOUGH) {
      return;
    }
    Set<String> entries = new LinkedHashSet<>();
    places.forEach(place -> entries.addAll(place.entries));
    List<Word> words = words(places);
    themes.add(
        new Theme(
            thread.id(),
            thread.name(),
            (float) (Math.round(weight * 10) / 10.0),
            places.size(),
            List.copyOf(entries),
            words.stream().map(Word::evidence).toList(),
            words.stream().map(Word::text).toList()));
  }

  /** Of each place its first words, in turn, so that a reader sees the thread. */
  private static List<Word> words(List<Place> places) {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < MOST_WORDS; i++) {
      for (Place place : places) {
        if (i < place.words.size() && words.size() < MOST_WORDS) {
          words.add(place.words.get(i));
        }
      }
    }
    return words;
  }
}
