package dev.vitae.normalizer.parser.document;

import dev.vitae.normalizer.parser.document.DocumentBuilder.Look;
import dev.vitae.normalizer.parser.document.Line.Run;
import java.util.ArrayList;
import java.util.List;

/** The letters of a piece that is being written, in runs of one look. */
final class StyleRuns {
  private final List<Run> runs = new ArrayList<>();
  private Look look = Look.PLAIN;
  private int start;

  /** The piece begins at this position. */
  void begin(int position) {
    start = position;
  }

  /** A letter of this look comes to stand at the position. */
  void letter(Look next, int position) {
    if (position == start) {
      look = next;
    } else if (next != look && !next.equals(look)) {
      end(position);
      look = next;
    }
  }

  /** The run ends before this position. */
  void end(int position) {
    if (position > start) {
      runs.add(new Run(start, position, look.size(), look.bold(), look.italic(), look.color()));
      start = position;
    }
  }

  /** The runs from this position on. */
  List<Run> from(int position) {
    List<Run> style = new ArrayList<>(runs.size());
    for (Run run : runs) {
      if (run.end() > position) {
        style.add(
            new Run(
                Math.max(run.start(), position),
                run.end(),
                run.size(),
                run.bold(),
                run.italic(),
                run.color()));
      }
    }
    return List.copyOf(style);
  }

  void clear() {
    runs.clear();
  }
}
