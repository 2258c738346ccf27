package dev.vitae.evaluation.lines;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.section.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What a line shows of itself and of what stands around it, as numbers below {@link #COUNT}. */
final class LineFeatures {
  static final int COUNT = 1 << 18;

  private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");

  /** A line of fewer letters may be a heading. */
  private static final int SHORT = 32;

  private final Document document;
  private final float usual;
  private final Map<Integer, String> headings = new HashMap<>();
  private String heading = "";
  private int since;

  private LineFeatures(Document document) {
    this.document = document;
    this.usual = usualSize(document);
  }

  /** The features of every line of a document, in reading order. */
  static List<int[]> of(Document document) {
    LineFeatures features = new LineFeatures(document);
    List<int[]> all = new ArrayList<>();
    for (int i = 0; i < document.lines().size(); i++) {
      all.add(features.of(i));
    }
    return all;
  }

  /**
   * The same features and, for each line, which section somebody else gives it and its neighbours.
   */
  static List<int[]> with(List<int[]> features, List<Section.Kind> told) {
    List<int[]> all = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) {
      int[] more = Arrays.copyOf(features.get(i), features.get(i).length + 3);
      for (int near = -1; near <= 1; near++) {
        int at = Math.max(0, Math.min(told.size() - 1, i + near));
        more[more.length - 2 + near] = number(near + " told " + told.get(at));
      }
      all.add(more);
    }
    return all;
  }

  private static int number(String feature) {
    return Math.floorMod(feature.hashCode(), COUNT);
  }

  private int[] of(int index) {
    Line line = document.lines().get(index);
    String text = document.textOf(line);
    if (stands(line, text)) {
      heading = String.join(" ", LineTruth.words(text));
      headings.put(line.region(), heading);
      since = 0;
    }
    since++;
    List<String> said = new ArrayList<>();
    said.add("always");
    said.add("heading " + heading);
    said.add("heading of region " + headings.getOrDefault(line.region(), ""));
    for (String word : LineTruth.words(heading)) {
      said.add("heading word " + word);
    }
    said.add("since " + Math.min(4, since));
    said.add("place " + 10 * index / document.lines().size() + (index < 4 ? " first" : ""));
    said.add("kind " + line.kind());
    said.add("letters " + (32 - Integer.numberOfLeadingZeros(text.length())));
    said.add("gap " + Math.min(3, Math.round(line.gap())));
    said.add(
        "size " + Math.round(4 * ratio(line)) + line.style().stream().allMatch(Line.Run::bold));
    said.add("year " + YEAR.matcher(text).find());
    said.add("mail " + text.contains("@") + " " + text.contains("://"));
    said.add("commas " + Math.min(4, text.chars().filter(c -> c == ',').count()));
    said.add("end " + (text.isEmpty() ? "" : text.substring(text.length() - 1)));
    for (int near = -1; near <= 1; near++) {
      int at = index + near;
      if (at >= 0 && at < document.lines().size()) {
        for (String word : LineTruth.words(document.textOf(document.lines().get(at)))) {
          said.add(near + " word " + word);
        }
      }
    }
    return said.stream().mapToInt(LineFeatures::number).toArray();
  }

  /** Whether a line stands out as headings do. */
  private boolean stands(Line line, String text) {
    boolean loud =
        line.kind() == Line.Kind.HEADING
            || ratio(line) > 1.1f
            || !line.style().isEmpty() && line.style().stream().allMatch(Line.Run::bold)
            || text.equals(text.toUpperCase(Locale.ROOT));
    return loud && text.length() < SHORT && !YEAR.matcher(text).find();
  }

  private float ratio(Line line) {
    float size = line.style().isEmpty() ? 0 : line.style().get(0).size();
    return size == 0 || usual == 0 ? 1 : size / usual;
  }

  private static float usualSize(Document document) {
    Map<Float, Integer> letters = new HashMap<>();
    for (Line line : document.lines()) {
      for (Line.Run run : line.style()) {
        letters.merge(run.size(), run.end() - run.start(), Integer::sum);
      }
    }
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0f);
  }
}
