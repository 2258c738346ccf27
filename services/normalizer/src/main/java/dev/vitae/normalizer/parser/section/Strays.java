package dev.vitae.normalizer.parser.section;

import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.section.Sectioner.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Headings that stand alone in the order of reading though the page shows what is below them or at
 * their right: labels of a side column that were read one after the other.
 */
final class Strays {
  /** How far below a heading its first line stands at most, in heights of the heading. */
  private static final float NEAR = 3.5f;

  /** Left edges that differ by less, in points, are one. */
  private static final float EDGE = 4;

  /** Room above the first line of a block, as a multiple of its height. */
  private static final float BLOCK = 1;

  /** Lines whose lower edges differ by less, in points, are level. */
  private static final float LEVEL = 1.5f;

  private Strays() {}

  /**
   * The steps with each stray heading before the line that the page shows with it, and each line
   * that stands above its heading under the one that the page shows above it.
   */
  static List<Step> placed(List<Step> steps) {
    return under(headed(steps));
  }

  /** A cell of a grid may be read only after the heading of what follows below the grid. */
  private static List<Step> under(List<Step> steps) {
    List<Step> placed = new ArrayList<>(steps);
    Set<Line> columns = columns(steps);
    Step open = null;
    for (Step step : steps) {
      if (step.heading() != null) {
        open = step;
      } else if (open != null
          && isAbove(step.line(), open.line())
          && !columns.contains(step.line())) {
        Step above = headingAbove(steps, step.line());
        if (above != null && above != open) {
          placed.remove(step);
          int end = placed.indexOf(above) + 1;
          while (end < placed.size() && placed.get(end).heading() == null) {
            end++;
          }
          placed.add(end, step);
        }
      }
    }
    return placed;
  }

  /**
   * Lines that are read one after the other in one region whose blocks begin anywhere: a column
   * that goes on with what the one before it ends with. Cells begin level with others.
   */
  private static Set<Line> columns(List<Step> steps) {
    Set<Line> columns = Collections.newSetFromMap(new IdentityHashMap<>());
    int from = 0;
    for (int i = 0; i < steps.size(); i++) {
      boolean ends = i + 1 == steps.size() || steps.get(i + 1).heading() != null;
      if (ends || !isBeside(steps.get(i).line(), steps.get(i + 1).line())) {
        List<Step> run = steps.subList(from, i + 1);
        if (!areCells(run, steps)) {
          run.forEach(step -> columns.add(step.line()));
        }
        from = i + 1;
      }
    }
    return columns;
  }

  private static boolean areCells(List<Step> run, List<Step> steps) {
    int starts = 0;
    int level = 0;
    for (Step step : run) {
      Line line = step.line();
      boolean start = step == run.getFirst() || line.gap() > BLOCK;
      if (step.heading() == null && line.box() != null && start) {
        starts++;
        level += steps.stream().anyMatch(other -> isLevel(line, other.line())) ? 1 : 0;
      }
    }
    return level * 2 > starts;
  }

  private static boolean isLevel(Line line, Line other) {
    return other.box() != null
        && other.region() != line.region()
        && other.page() == line.page()
        && Math.abs(other.box().bottom() - line.box().bottom()) < LEVEL;
  }

  private static boolean isBeside(Line line, Line next) {
    return line.page() == next.page() && line.region() == next.region();
  }

  private static boolean isAbove(Line line, Line heading) {
    return line.box() != null
        && heading.box() != null
        && line.page() == heading.page()
        && line.box().bottom() < heading.box().top() - 1;
  }

  /** The nearest heading above among those of the column a line stands in. */
  private static Step headingAbove(List<Step> steps, Line line) {
    Step best = null;
    for (Step step : steps) {
      Line heading = step.line();
      boolean above =
          step.heading() != null
              && heading.box() != null
              && heading.box().left() <= line.box().left() + EDGE
              && (heading.page() < line.page()
                  || heading.page() == line.page()
                      && heading.box().top() <= line.box().top() + EDGE);
      if (above && (best == null || isNearer(heading, best.line()))) {
        best = step;
      }
    }
    return best;
  }

  private static boolean isNearer(Line a, Line b) {
    boolean apart = a.box().left() > b.box().right() || b.box().left() > a.box().right();
    if (apart) {
      return a.box().left() > b.box().left();
    }
    return a.page() != b.page() ? a.page() > b.page() : a.box().top() > b.box().top();
  }

  private static List<Step> headed(List<Step> steps) {
    List<Step> strays = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      if (isStray(steps, i)) {
        strays.add(steps.get(i));
      }
    }
    List<Step> placed = new ArrayList<>(steps);
    for (Step stray : strays) {
      Step first = firstBelow(placed, stray.line());
      if (first != null) {
        placed.remove(stray);
        placed.add(placed.indexOf(first), stray);
      }
    }
    return placed;
  }

  /** A heading with nothing below, or the last of a row of headings. */
  private static boolean isStray(List<Step> steps, int i) {
    Step step = steps.get(i);
    if (step.heading() == null || step.line().box() == null) {
      return false;
    }
    boolean nothingBelow = i + 1 == steps.size() || steps.get(i + 1).heading() != null;
    boolean behindHeading = i > 0 && steps.get(i - 1).heading() != null;
    return nothingBelow || behindHeading;
  }

  private static Step firstBelow(List<Step> steps, Line heading) {
    float height = heading.box().bottom() - heading.box().top();
    Step beside = null;
    Step below = null;
    boolean labels = isColumnOfLabels(steps, heading);
    for (Step step : steps) {
      Line line = step.line();
      if (line == heading || line.box() == null || line.page() != heading.page()) {
        continue;
      }
      float down = line.box().top() - heading.box().top();
      boolean sameRow = Math.abs(down) < height * 0.8 && line.box().left() > heading.box().right();
      if (labels && sameRow && step.heading() == null && beside == null) {
        beside = step;
      }
      boolean under =
          down > height * 0.5 && Math.abs(line.box().left() - heading.box().left()) < EDGE;
      if (under && (below == null || line.box().top() < below.line().box().top())) {
        below = step;
      }
    }
    boolean near =
        below != null
            && below.heading() == null
            && below.line().box().top() - heading.box().bottom() < NEAR * height;
    return near ? below : beside;
  }

  /** Whether nothing but headings begins at a heading's left edge on its page. */
  private static boolean isColumnOfLabels(List<Step> steps, Line heading) {
    int others = 0;
    for (Step step : steps) {
      Line line = step.line();
      boolean there =
          step.heading() == null
              && line.box() != null
              && line.page() == heading.page()
              && Math.abs(line.box().left() - heading.box().left()) < EDGE;
      others += there ? 1 : 0;
    }
    return others <= 1;
  }
}
