package dev.vitae.normalizer.parser.extract.entry;

import dev.vitae.normalizer.parser.canonical.DateRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Parts a section's rows into entries. Every row with dates in a head is one entry's; how many rows
 * above it belong to it is decided for all entries together: for each {@link Pattern} the best
 * borders are found by dynamic programming, and the pattern that explains the section best wins.
 */
final class Segments {
  private static final int MOST_LEADING_ROWS = 5;

  /** An entry begins with more room above it than there is inside its head. */
  private static final double GAP = 0.9;

  /** Entries begin alike: the same font, size and colour. */
  private static final double LOOK = 0.8;

  /** Authors are consistent: as many rows before the dates in every entry. */
  private static final double LEADING = 0.8;

  private static final double OTHER_LEADING = 0.6;

  /** A row that is marked like a head is not the text of the entry before. */
  private static final double LEFT_OUT = 1.5;

  private static final double LEFT_OUT_PLAIN = 0.3;

  private final List<Row> rows;
  private final Slots slots;
  private final int[] anchors;
  private final int[] tops;

  /** Whether above a row stands a name that may be an employer's: the others have none to lend. */
  private final boolean[] lent;

  /** Says how well the names of a head fill a pattern, and how many it needs. */
  interface Slots {
    double score(List<Cell> names, Pattern pattern, boolean parent);

    /** Whether a row below the dates still belongs to the head that has these names. */
    boolean takes(List<Cell> names, Row row, Pattern pattern);
  }

  /**
   * The entries of a section.
   *
   * @param margin by how much the pattern beats the best one of another order, for each entry
   */
  record Parted(List<Block> blocks, Pattern pattern, double margin) {}

  private Segments(List<Row> rows, Slots slots) {
    this.rows = rows;
    this.slots = slots;
    List<Integer> found = new Anchors(rows).rows();
    this.anchors = found.stream().mapToInt(Integer::intValue).toArray();
    this.tops = new int[anchors.length];
    this.lent = new boolean[rows.size() + 1];
    for (int i = 0; i < rows.size(); i++) {
      lent[i + 1] = lent[i] || rows.get(i).isHead() && mayLend(rows.get(i));
    }
    for (int j = 0; j < anchors.length; j++) {
      int above = j == 0 ? -1 : anchors[j - 1];
      int top = anchors[j];
      boolean dated = rows.get(anchors[j]).dates() != null;
      while (dated
          && top - 1 > above
          && rows.get(top - 1).isHead()
          && anchors[j] - top < MOST_LEADING_ROWS) {
        top--;
      }
      tops[j] = top;
    }
  }

  private static boolean mayLend(Row row) {
    return row.names().size() > 1
        || row.names().stream().anyMatch(name -> name.title() < Shapes.HEAD);
  }

  static Parted part(List<Row> rows, List<Pattern> patterns, Slots slots) {
    Segments segments = new Segments(rows, slots);
    if (segments.anchors.length == 0) {
      return new Parted(List.of(), patterns.getFirst(), 0);
    }
    double best = Double.NEGATIVE_INFINITY;
    double other = Double.NEGATIVE_INFINITY;
    Pattern chosen = patterns.getFirst();
    int[] leads = {};
    for (Pattern pattern : patterns) {
      int[] tried = new int[segments.anchors.length];
      double score = segments.solve(pattern, tried);
      if (score > best) {
        other = chosen.order() == pattern.order() ? other : best;
        best = score;
        chosen = pattern;
        leads = tried;
      } else if (pattern.order() != chosen.order()) {
        other = Math.max(other, score);
      }
    }
    List<Block> blocks = segments.blocks(chosen, leads);
    double margin = other == Double.NEGATIVE_INFINITY ? 2 : (best - other) / blocks.size();
    return new Parted(blocks, chosen, margin);
  }

  /** The best score of a pattern, and how many rows above its dates each entry then has. */
  private double solve(Pattern pattern, int[] leads) {
    int n = anchors.length;
    double[] after = {0};
    int[][] next = new int[n][];
    for (int j = n - 1; j >= 0; j--) {
      int choices = anchors[j] - tops[j] + 1;
      double[] here = new double[choices];
      next[j] = new int[choices];
      for (int lead = 0; lead < choices; lead++) {
        here[lead] = Double.NEGATIVE_INFINITY;
        int last = j == n - 1 ? rows.size() : anchors[j + 1];
        int longest = headEnd(anchors[j] - lead, anchors[j], last, pattern);
        int body = -1;
        double head = 0;
        for (int l = 0; l < after.length; l++) {
          int end = last - l;
          if (body != Math.min(longest, end)) {
            body = Math.min(longest, end);
            head = head(j, lead, body, pattern);
          }
          double score = head - leftOut(body, end) + after[l];
          if (score > here[lead]) {
            here[lead] = score;
            next[j][lead] = l;
          }
        }
      }
      after = here;
    }
    int best = 0;
    double first = Double.NEGATIVE_INFINITY;
    for (int lead = 0; lead < after.length; lead++) {
      // What stands above the first entry's head would belong to nothing.
      double score = after[lead] - leftOut(tops[0], anchors[0] - lead);
      if (score > first) {
        first = score;
        best = lead;
      }
    }
    for (int j = 0; j < n; j++) {
      leads[j] = best;
      best = next[j][best];
    }
    return first;
  }

  /** How well the rows of an entry, up to its body, make its head. */
  private double head(int j, int lead, int body, Pattern pattern) {
    int start = anchors[j] - lead;
    List<Cell> names = names(start, body);
    double score = slots.score(names, pattern, j > 0 && lent[start]);
    Row first = rows.get(start);
    float inside = 0;
    for (int i = start + 1; i <= anchors[j]; i++) {
      inside = Math.max(inside, rows.get(i).gap());
    }
    if (j > 0 && start > 0) {
      score += GAP * Math.clamp(first.gap() - inside, -1.5, 1);
    }
    score += first.look().equals(rows.get(tops[0]).look()) ? LOOK : 0;
    int leading = leading(start, anchors[j]);
    boolean groups = j > 0 && pattern.order() == Pattern.Order.EMPLOYER_FIRST && !pattern.joined();
    boolean below = groups && leading == pattern.leading() - 1;
    boolean opens = groups && leading == pattern.leading() + 1 && pattern.leading() > 0;
    score +=
        leading == pattern.leading() || opens
            ? LEADING
            : -OTHER_LEADING * (Math.abs(leading - pattern.leading()) - (below ? 1 : 0));
    return score;
  }

  private int leading(int start, int anchor) {
    int leading = 0;
    for (int i = start; i <= anchor; i++) {
      leading += hasName(rows.get(i)) ? 1 : 0;
    }
    return leading;
  }

  private static boolean hasName(Row row) {
    return !row.names().isEmpty();
  }

  private double leftOut(int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      Row row = rows.get(i);
      if (row.sort() == Row.Sort.HEAD) {
        boolean marked =
            row.gap() >= 0.9 && i > 0 && row.gap() > rows.get(i - 1).gap()
                || row.look().heading() > 0;
        sum += marked ? LEFT_OUT : LEFT_OUT_PLAIN;
      }
    }
    return sum;
  }

  /** The row behind an entry's head. */
  private int headEnd(int start, int anchor, int end, Pattern pattern) {
    int body = anchor + 1;
    List<Cell> names = names(start, body);
    while (body < end && rows.get(body).isHead() && slots.takes(names, rows.get(body), pattern)) {
      names.addAll(rows.get(body).names());
      body++;
    }
    return body;
  }

  private List<Cell> names(int start, int end) {
    List<Cell> names = new ArrayList<>();
    for (int i = start; i < end; i++) {
      names.addAll(rows.get(i).names());
    }
    return names;
  }

  private List<Block> blocks(Pattern pattern, int[] leads) {
    List<Block> blocks = new ArrayList<>();
    for (int j = 0; j < anchors.length; j++) {
      int start = anchors[j] - leads[j];
      int end = j == anchors.length - 1 ? rows.size() : anchors[j + 1] - leads[j + 1];
      int body = headEnd(start, anchors[j], end, pattern);
      DateRange dates = rows.get(anchors[j]).dates();
      blocks.add(
          new Block(
              rows.subList(start, body),
              leading(start, anchors[j]),
              dates,
              rows.subList(body, end)));
    }
    return blocks;
  }

  /** The rows that make an entry: those with dates, and heads that stand out where dates miss. */
  private record Anchors(List<Row> all) {

    List<Integer> rows() {
      List<Integer> anchors = new ArrayList<>();
      Set<Row.Look> looks = new HashSet<>();
      int i = 0;
      while (i < all.size()) {
        int start = i;
        while (i < all.size() && all.get(i).isHead()) {
          if (all.get(i).dates() != null) {
            looks.add(all.get(start).look());
          }
          i++;
        }
        i = Math.max(i, start + 1);
      }
      i = 0;
      while (i < all.size()) {
        if (!all.get(i).isHead()) {
          i++;
          continue;
        }
        int start = i;
        boolean dated = false;
        while (i < all.size() && all.get(i).isHead()) {
          if (all.get(i).dates() != null) {
            anchors.add(i);
            dated = true;
          }
          i++;
        }
        if (!dated && (looks.isEmpty() || isMissed(start, i, looks))) {
          addDateless(start, i, looks.isEmpty(), anchors);
        }
      }
      return anchors;
    }

    private void addDateless(int start, int end, boolean all, List<Integer> anchors) {
      anchors.add(start);
      Row first = this.all.get(start);
      for (int i = start + 1; all && i < end; i++) {
        Row row = this.all.get(i);
        boolean plain = !this.all.get(i - 1).look().equals(row.look());
        if (row.look().equals(first.look())
            && (plain || row.gap() >= 0.9 && row.gap() >= first.gap())) {
          anchors.add(i);
        }
      }
    }

    private boolean isMissed(int start, int end, Set<Row.Look> looks) {
      Row first = all.get(start);
      boolean text = end < all.size() && end - start <= 3;
      if (!text || !looks.contains(first.look())) {
        return false;
      }
      Row.Look body = all.get(end).look();
      boolean named =
          first.names().stream().anyMatch(cell -> cell.title() >= 3 || cell.employer() >= 3);
      return first.look().stronger(body)
              && first.look().heading() + (first.look().bold() ? 1 : 0) > 0
          || named && first.gap() >= 0.9;
    }
  }
}
