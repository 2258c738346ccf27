package dev.vitae.normalizer.parser.extract.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which of a head's names is the title and which the employer, and how well that fits. */
final class WorkSlots implements Segments.Slots {
  /** How much of looking like the other counts against a name. */
  private static final double AGAINST = 0.6;

  /** A head that says only one of the two is rarer than one that says both. */
  private static final double ALONE = 1.2;

  /** A title alone below an employer's is as people write several roles. */
  private static final double LENT = 0.2;

  /** Names that are neither title nor employer: a unit, a client. */
  private static final double EXTRA = 0.6;

  /** A cut whose parts are so clearly something else is not made, be it at the usual mark. */
  private static final double UNLIKELY = -6;

  /** Cutting a name in two is right only if the parts look better than the whole. */
  private static final double CUT = 0.5;

  /** A dash with room around it is rarely part of a name; a comma often is. */
  private static final double DASH = 0.6;

  private static final double LABELLED = 5;

  /** From this score on a part is what it looks like, whatever the other heads are. */
  private static final double TOLD = 3.5;

  /** Time away from work needs no employer: what stands beside it is another entry's. */
  private static final double BREAK = 4;

  /** What is not beside the other name, or not at the beginning, is rather something else. */
  private static final double DISTANT = 0.5;

  /**
   * The names of a head by what they are.
   *
   * @param title null where there is none
   * @param employer null where there is none
   * @param others what is neither
   */
  record Filled(Cell title, Cell employer, List<Cell> others, double score) {}

  @Override
  public double score(List<Cell> names, Pattern pattern, boolean parent) {
    return fill(names, pattern, parent).score();
  }

  @Override
  public boolean takes(List<Cell> names, Row row, Pattern pattern) {
    List<Cell> more = row.names();
    if (more.isEmpty()) {
      return true;
    }
    if (!names.isEmpty() && isBreak(names.getFirst())) {
      return false;
    }
    for (Cell cell : more) {
      if (cell.sort() != Cell.Sort.NAME) {
        return true;
      }
    }
    return names.size() < (pattern.joined() ? 1 : 2);
  }

  private boolean isBreak(Cell name) {
    return breaks.computeIfAbsent(name, cell -> Kinds.isBreak(cell.text()));
  }

  /** Where in a head of so many names the title and the employer stand. */
  private record Places(int title, int employer) {}

  private final Map<Integer, Places> settled;

  /** Names are cut once, however many patterns and borders are tried. */
  private final Map<Cell, Optional<Filled>> titleFirstCuts = new IdentityHashMap<>();

  private final Map<Cell, Optional<Filled>> employerFirstCuts = new IdentityHashMap<>();

  private final Map<Cell, Boolean> breaks = new IdentityHashMap<>();

  /** The sign at which the section's heads are cut in two; 0 where they are not. */
  private final char mark;

  WorkSlots() {
    this(Map.of(), (char) 0);
  }

  private WorkSlots(Map<Integer, Places> settled, char mark) {
    this.settled = settled;
    this.mark = mark;
  }

  /**
   * The same, with the places of title and employer settled for heads of equally many names: one
   * head with a telling word decides for those without.
   */
  WorkSlots settled(Segments.Parted parted) {
    Map<Integer, Map<Places, Double>> sums = new HashMap<>();
    boolean first = parted.pattern().order() == Pattern.Order.TITLE_FIRST;
    for (Block block : parted.blocks()) {
      List<Cell> names = block.names();
      if (names.size() > 2 && !parted.pattern().joined()) {
        Map<Places, Double> sum = sums.computeIfAbsent(names.size(), n -> new HashMap<>());
        for (int i = 0; i < names.size(); i++) {
          for (int k = i + 1; k < names.size(); k++) {
            Places places = first ? new Places(i, k) : new Places(k, i);
            double score = pair(names.get(places.title()), names.get(places.employer()));
            sum.merge(places, score - DISTANT * (k - i - 1) - DISTANT * i, Double::sum);
          }
        }
      }
    }
    Map<Integer, Places> best = new HashMap<>();
    sums.forEach(
        (n, sum) ->
            best.put(n, Collections.max(sum.entrySet(), Map.Entry.comparingByValue()).getKey()));
    return new WorkSlots(best, mark(parted));
  }

  /** The dash or comma that parts title and employer in at least half of the heads. */
  private char mark(Segments.Parted parted) {
    Map<Character, Integer> counts = new HashMap<>();
    for (Block block : parted.blocks()) {
      Filled filled = fill(block.names(), parted.pattern(), false);
      if (parted.pattern().joined() && filled.title() != null && filled.employer() != null) {
        counts.merge(dashBetween(filled), 1, Integer::sum);
      }
    }
    counts.remove((char) 0);
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() * 2 >= parted.blocks().size())
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse((char) 0);
  }

  private static char dashBetween(Filled filled) {
    Cell title = filled.title();
    Cell employer = filled.employer();
    int from = Math.min(title.end(), employer.end());
    int to = Math.max(title.start(), employer.start());
    String between = from <= to ? title.quote().document().text().substring(from, to).strip() : "";
    return between.length() == 1 && "-–—,".contains(between) ? between.charAt(0) : 0;
  }

  /** A head cut at the section's dash, whatever its words look like; null if it has none. */
  private Filled cutAtMark(List<Cell> names, boolean titleFirst) {
    if (mark == ',') {
      Filled cut = names.size() == 1 ? cut(names.getFirst(), titleFirst) : null;
      return cut == null || cut.score() < UNLIKELY ? null : cut;
    }
    for (Cell name : names) {
      String text = name.quote().document().text();
      int at = text.indexOf(" " + mark + " ", name.start(), name.end()) + 1;
      if (at > 0) {
        Cell left = Cell.of(name.quote().document(), name.start(), at, false);
        Cell right = Cell.of(name.quote().document(), at + 1, name.end(), false);
        List<Cell> others = without(names, name, name);
        return titleFirst
            ? new Filled(left, right, others, pair(left, right))
            : new Filled(right, left, others, pair(right, left));
      }
    }
    return null;
  }

  /** Fills a pattern's slots; parent says whether an entry above may lend its employer. */
  Filled fill(List<Cell> names, Pattern pattern, boolean parent) {
    if (names.isEmpty()) {
      return new Filled(null, null, List.of(), -2 * ALONE);
    }
    if (isBreak(names.getFirst())) {
      Cell away = names.getFirst();
      return new Filled(away, null, without(names, away, away), BREAK - EXTRA * (names.size() - 1));
    }
    boolean first = pattern.order() == Pattern.Order.TITLE_FIRST;
    Places places = settled.get(names.size());
    if (places != null && !pattern.joined()) {
      Cell title = names.get(places.title());
      Cell employer = names.get(places.employer());
      return new Filled(title, employer, without(names, title, employer), pair(title, employer));
    }
    Filled marked = mark != 0 && pattern.joined() ? cutAtMark(names, first) : null;
    if (marked != null) {
      return marked;
    }
    Filled best = one(names, pattern, parent);
    for (int i = 0; i < names.size(); i++) {
      for (int k = i + 1; k < names.size(); k++) {
        Cell title = names.get(first ? i : k);
        Cell employer = names.get(first ? k : i);
        double score =
            pair(title, employer)
                - EXTRA * (names.size() - 2)
                - DISTANT * (k - i - 1)
                - (pattern.joined() ? 1 : 0);
        if (score > best.score()) {
          best = new Filled(title, employer, without(names, title, employer), score);
        }
      }
    }
    Filled told = names.size() == 1 && !pattern.joined() ? cut(names.getFirst(), true) : null;
    if (told != null && isTold(told)) {
      // Where all heads are so, the pattern that joins them is the better one.
      return new Filled(told.title(), told.employer(), List.of(), told.score() - 3 * CUT);
    }
    if (pattern.joined()) {
      for (int i = 0; i < names.size(); i++) {
        Filled cut = cut(names.get(i), first);
        double score = cut == null ? 0 : cut.score() - CUT - EXTRA * (names.size() - 1);
        if (cut != null && score > best.score()) {
          List<Cell> others = without(names, names.get(i), names.get(i));
          best = new Filled(cut.title(), cut.employer(), others, score);
        }
      }
    }
    return best;
  }

  /** Whether two parts say clearly what they are, though other heads have them apart. */
  private static boolean isTold(Filled cut) {
    return titleOf(cut.title()) >= TOLD && employerOf(cut.employer()) >= TOLD;
  }

  private static Filled one(List<Cell> names, Pattern pattern, boolean parent) {
    Cell name = names.getFirst();
    double title = titleOf(name);
    double employer = employerOf(name);
    double extra = EXTRA * (names.size() - 1);
    boolean group = parent && pattern.order() == Pattern.Order.EMPLOYER_FIRST && !pattern.joined();
    boolean isTitle = title >= employer;
    List<Cell> others = without(names, name, name);
    boolean lent = group && isTitle && names.size() == 1;
    double score = Math.max(title, employer) - (lent ? LENT : ALONE) - extra;
    return isTitle ? new Filled(name, null, others, score) : new Filled(null, name, others, score);
  }

  private static double pair(Cell title, Cell employer) {
    return titleOf(title) + employerOf(employer);
  }

  private static double titleOf(Cell cell) {
    return cell.sort() == Cell.Sort.TITLE
        ? LABELLED
        : cell.sort() == Cell.Sort.EMPLOYER ? -LABELLED : cell.title() - AGAINST * cell.employer();
  }

  private static double employerOf(Cell cell) {
    return cell.sort() == Cell.Sort.EMPLOYER
        ? LABELLED
        : cell.sort() == Cell.Sort.TITLE ? -LABELLED : cell.employer() - AGAINST * cell.title();
  }

  /** The best cut of one name at a comma, dash or colon; null if it has none. */
  private Filled cut(Cell whole, boolean titleFirst) {
    Map<Cell, Optional<Filled>> cache = titleFirst ? titleFirstCuts : employerFirstCuts;
    return cache
        .computeIfAbsent(whole, cell -> Optional.ofNullable(bestCut(cell, titleFirst)))
        .orElse(null);
  }

  private static Filled bestCut(Cell whole, boolean titleFirst) {
    String text = whole.quote().document().text();
    int start = whole.start();
    int end = whole.end();
    Filled best = null;
    int depth = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      int behind = depth == 0 ? behindMark(text, i, end) : -1;
      if (behind > 0 && i > start && behind < end) {
        Cell left = Cell.of(whole.quote().document(), start, i, false);
        Cell right = Cell.of(whole.quote().document(), behind, end, false);
        double score = (titleFirst ? pair(left, right) : pair(right, left)) + dash(c);
        if (!left.quote().isEmpty()
            && !right.quote().isEmpty()
            && (best == null || score > best.score())) {
          best =
              titleFirst
                  ? new Filled(left, right, List.of(), score)
                  : new Filled(right, left, List.of(), score);
        }
      }
    }
    return best;
  }

  private static int behindMark(String text, int i, int end) {
    char c = text.charAt(i);
    if (c == ',' || c == '，' || c == '、' || c == ':' && i + 1 < end && text.charAt(i + 1) == ' ') {
      return i + 1;
    }
    if (dash(c) == 0) {
      return -1;
    }
    int behind = c == '-' && i + 1 < end && text.charAt(i + 1) == '-' ? i + 2 : i + 1;
    boolean apart =
        i > 0 && text.charAt(i - 1) == ' ' && behind < end && text.charAt(behind) == ' ';
    return apart || c == '—' ? behind : -1;
  }

  private static double dash(char mark) {
    return "-–—".indexOf(mark) >= 0 ? DASH : 0;
  }

  private static List<Cell> without(List<Cell> names, Cell a, Cell b) {
    List<Cell> others = new ArrayList<>();
    for (Cell name : names) {
      if (name != a && name != b) {
        others.add(name);
      }
    }
    return others;
  }
}
