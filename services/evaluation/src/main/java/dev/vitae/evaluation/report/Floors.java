package dev.vitae.evaluation.report;

import dev.vitae.evaluation.score.Count;
import dev.vitae.evaluation.score.Field;
import dev.vitae.evaluation.score.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What no change may fall below: F1 by set and field, kept in a table beside the report. A floor
 * lies a little below what was measured, so that what is gained in one place may cost a little in
 * another; it rises with what is measured, and never falls.
 */
public final class Floors {
  /** Room below the measured figure: half a per cent, or one value where there are few. */
  private static final double ROOM = 0.005;

  private static final double VALUES = 1.5;

  private static final String HEAD = "set\tfield\tfloor";
  private static final String ALL = "all";
  private static final String FULLY_RIGHT = "fully-right";

  private final Map<String, Double> floors = new TreeMap<>();

  /** Reads a table; an absent one has no floors. */
  public static Floors read(Path file) throws IOException {
    Floors floors = new Floors();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        int cut = line.lastIndexOf('\t');
        if (!line.equals(HEAD) && cut > 0) {
          floors.floors.put(line.substring(0, cut), Double.parseDouble(line.substring(cut + 1)));
        }
      }
    }
    return floors;
  }

  /** Writes the table. */
  public void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>(List.of(HEAD));
    floors.forEach((key, floor) -> lines.add(String.format(Locale.ROOT, "%s\t%.3f", key, floor)));
    Files.write(file, lines);
  }

  /** Raises the floors of a set to what was measured. */
  public void raise(String set, Score score) {
    for (Map.Entry<Field, Count> field : score.fields().entrySet()) {
      Count count = field.getValue();
      raise(set, field.getKey().label(), count.f1(), count.support());
    }
    raise(set, ALL, score.all().f1(), score.all().support());
    raise(set, FULLY_RIGHT, fullyRight(score), score.scored());
  }

  private void raise(String set, String field, double figure, int support) {
    double floor = figure - Math.max(ROOM, VALUES / Math.max(1, support));
    if (floor > 0) {
      floors.merge(set + "	" + field, Math.floor(floor * 1000) / 1000, Math::max);
    }
  }

  private static double fullyRight(Score score) {
    return (double) score.fullyRight() / Math.max(1, score.scored());
  }

  /** What lies below its floor, a sentence each; none where all is well. */
  public List<String> broken(String set, Score score) {
    Map<String, Double> figures = figures(set, score);
    List<String> broken = new ArrayList<>();
    floors.forEach(
        (key, floor) -> {
          if (key.startsWith(set + "\t") && figures.getOrDefault(key, 0.0) < floor) {
            broken.add(
                "%s is %.4f, its floor %.3f".formatted(key, figures.getOrDefault(key, 0.0), floor));
          }
        });
    return broken;
  }

  private static Map<String, Double> figures(String set, Score score) {
    Map<String, Double> figures = new TreeMap<>();
    for (Map.Entry<Field, Count> field : score.fields().entrySet()) {
      figures.put(set + "\t" + field.getKey().label(), field.getValue().f1());
    }
    figures.put(set + "\t" + ALL, score.all().f1());
    figures.put(set + "\t" + FULLY_RIGHT, fullyRight(score));
    return figures;
  }
}
