package dev.vitae.normalizer.parser.section;

import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.section.Sectioner.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * Headings that stand alone in the order of reading though the page shows what is below them or at
 * their right: labels of a side column that were read one after the other.
 */
final class Strays {
  /** How far below a heading its first line stands at most, in heights of the heading. */
  private static final float NEAR = 3.5f;

  /** Left edges that differ by less, in points, are one. */
  private static final float EDGE = 4;

  private Strays() {}

  /** The steps with each stray heading before the line that the page shows with it. */
  static List<Step> placed(List<Step> steps) {
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
    for (Step step : steps) {
      Line line = step.line();
      if (line == heading || line.box() == null || line.page() != heading.page()) {
        continue;
      }
      float down = line.box().top() - heading.box().top();
      boolean sameRow = Math.abs(down) < height * 0.8 && line.box().left() > heading.box().right();
      if (sameRow && step.heading() == null && beside == null) {
        beside = step;
      }
      boolean under = down > height * 0.5 && Math.abs(line.box().left() - heading.box().left()) < EDGE;
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
}
