package dev.vitae.enricher.experience;

import dev.vitae.enricher.skills.SpanCut;
import dev.vitae.enricher.words.StemIndex;
import dev.vitae.enricher.words.Table;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The field that a position's own words name, such as games or health care: finer than a sector,
 * and known where the employer is not. Read from the table {@code fields.tsv}.
 */
final class Fields {
  /** A word in an employer's name is enough; in running text it takes three places. */
  private static final int ENOUGH = 3;

  private static final int IN_EMPLOYER = 3;
  private static final int IN_UNIT = 2;
  private static final int IN_TITLE = 3;
  private static final int IN_TEXT = 1;
  private static final int MOST_WORDS = 4;

  private record Field(String id, String name, String sector) {}

  /** What speaks for a field. */
  private static final class Sum {
    private int score;
    private final List<Evidence> words = new ArrayList<>();
    private final Set<String> from = new LinkedHashSet<>();
  }

  private final StemIndex<Field> index = new StemIndex<>();

  Fields() {
    for (List<String> row : Table.rows(Fields.class, "fields.tsv", 5)) {
      Field field = new Field(row.get(0), row.get(1), row.get(4));
      Table.entries(row.get(2)).forEach(phrase -> index.add(phrase, field));
    }
  }

  /** The field that most of its words name; null where they do not say enough. */
  Industry of(String path, Position position) {
    Map<Field, Sum> sums = new LinkedHashMap<>();
    add(sums, path + "/employer", position.getEmployer(), IN_EMPLOYER);
    add(sums, path + "/unit", position.getUnit(), IN_UNIT);
    add(sums, path + "/title", position.getTitle(), IN_TITLE);
    add(sums, path + "/description", position.getDescription(), IN_TEXT);
    List<Value> highlights = position.getHighlights();
    for (int i = 0; i < highlights.size(); i++) {
      add(sums, path + "/highlights/" + i, highlights.get(i), IN_TEXT);
    }
    Field best = null;
    for (Map.Entry<Field, Sum> entry : sums.entrySet()) {
      if (best == null || entry.getValue().score > sums.get(best).score) {
        best = entry.getKey();
      }
    }
    if (best == null || sums.get(best).score < ENOUGH) {
      return null;
    }
    Sum sum = sums.get(best);
    return new Industry(
        best.id(), best.name(), best.sector(), List.copyOf(sum.words), List.copyOf(sum.from));
  }

  /** Each different word of a text counts once. */
  private void add(Map<Field, Sum> sums, String path, Value value, int weight) {
    if (value == null) {
      return;
    }
    Set<String> seen = new HashSet<>();
    index.find(
        value.getWritten(),
        hit -> {
          if (seen.add(hit.phrase())) {
            Sum sum = sums.computeIfAbsent(hit.what(), f -> new Sum());
            sum.score += weight;
            sum.from.add(path);
            if (sum.words.size() < MOST_WORDS) {
              sum.words.add(SpanCut.of(value, path, hit.start(), hit.end(), "field-words", 0.8f));
            }
          }
        });
  }
}
