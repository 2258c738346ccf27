package dev.vitae.enricher.merge;

import dev.vitae.schemas.Elsewhere;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;

/**
 * Lists of several documents as one: the newest document's entries in its order, then what only
 * older ones have. Two entries of one document never become one, as its author told them apart.
 */
final class Union {

  /** An entry of the merged list and whence it came, newest first. */
  record Entry<T>(T value, List<Origin> origins) {
    boolean isFrom(int document) {
      return origins.stream().anyMatch(o -> o.document() == document);
    }
  }

  /** An entry's place in a document's own list. */
  record Origin(int document, int index) {}

  private record Keyed<T>(String key, T entry) {}

  private final List<Source> newestFirst;
  private final Paths paths = new Paths();
  private final List<Elsewhere> elsewhere = new ArrayList<>();

  Union(List<Source> newestFirst) {
    this.newestFirst = newestFirst;
  }

  List<Source> newestFirst() {
    return newestFirst;
  }

  Paths paths() {
    return paths;
  }

  List<Elsewhere> elsewhere() {
    return elsewhere;
  }

  /** Entries with the same key are the same. */
  <T> List<T> of(
      String path,
      Function<Profile, List<T>> list,
      Function<T, String> key,
      Function<T, Evidence> evidence) {
    return of(
            path,
            profile -> list.apply(profile).stream().map(e -> new Keyed<>(key.apply(e), e)).toList(),
            (a, b) -> a.key().equals(b.key()) ? 1 : 0,
            (newer, older) -> newer,
            keyed -> evidence.apply(keyed.entry()))
        .stream()
        .map(entry -> entry.value().entry())
        .toList();
  }

  /**
   * @param likeness how alike two entries are, 0 for not the same; the most alike are taken as one
   * @param merge the newer entry with what the older adds
   * @param evidence where an entry stands
   */
  <T> List<Entry<T>> of(
      String path,
      Function<Profile, List<T>> list,
      ToIntBiFunction<T, T> likeness,
      BinaryOperator<T> merge,
      Function<T, Evidence> evidence) {
    List<Entry<T>> merged = new ArrayList<>();
    for (Source source : newestFirst) {
      List<T> entries = list.apply(source.profile());
      int known = merged.size();
      for (int i = 0; i < entries.size(); i++) {
        T entry = entries.get(i);
        Origin origin = new Origin(source.index(), i);
        int same = mostAlike(merged.subList(0, known), entry, source.index(), likeness);
        int place = same < 0 ? merged.size() : same;
        paths.move(source.index(), path, i, place);
        if (same < 0) {
          merged.add(new Entry<>(entry, List.of(origin)));
        } else {
          Entry<T> newer = merged.get(same);
          List<Origin> origins = new ArrayList<>(newer.origins());
          origins.add(origin);
          merged.set(same, new Entry<>(merge.apply(newer.value(), entry), origins));
          elsewhere.add(new Elsewhere(path + '/' + same, evidence.apply(entry)));
        }
      }
    }
    return merged;
  }

  private static <T> int mostAlike(
      List<Entry<T>> merged, T entry, int document, ToIntBiFunction<T, T> likeness) {
    int best = -1;
    int most = 0;
    for (int i = 0; i < merged.size(); i++) {
      if (!merged.get(i).isFrom(document)) {
        int alike = likeness.applyAsInt(merged.get(i).value(), entry);
        if (alike > most) {
          most = alike;
          best = i;
        }
      }
    }
    return best;
  }
}
