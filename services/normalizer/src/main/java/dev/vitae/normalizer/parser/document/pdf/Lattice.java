package dev.vitae.normalizer.parser.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The lines of a page's tables: what stands between the same four of them is a cell. Where a table
 * has no line at its sides, the lines across say how far it goes.
 */
final class Lattice {
  /** Lines nearer to each other than this, in points, are one. */
  private static final float SAME = 1.5f;

  /** Lines that meet leave no more room than this, in points. */
  private static final float MEET = 2.5f;

  /** How far letters may stand over a line, in points. */
  private static final float OVER = 2;

  /** A line of a table: where it is, and from where to where it goes. */
  private record Edge(float at, float from, float to) {
    boolean passes(float place) {
      return from - SAME <= place && place <= to + SAME;
    }
  }

  private final List<Edge> across;
  private final List<Edge> down;

  private Lattice(List<Edge> across, List<Edge> down) {
    this.across = across;
    this.down = down;
  }

  /** The lines of a page, those that meet as one. */
  static Lattice of(PageContent page) {
    List<Edge> across = new ArrayList<>();
    List<Edge> down = new ArrayList<>();
    for (Area line : page.lines) {
      if (line.width() >= line.height()) {
        across.add(new Edge((line.top() + line.bottom()) / 2, line.left(), line.right()));
      } else {
        down.add(new Edge((line.left() + line.right()) / 2, line.top(), line.bottom()));
      }
    }
    return new Lattice(joined(across), joined(down));
  }

  private static List<Edge> joined(List<Edge> edges) {
    edges.sort(Comparator.comparingDouble(Edge::at));
    List<Edge> joined = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= edges.size(); i++) {
      if (i == edges.size() || edges.get(i).at() - edges.get(first).at() > SAME) {
        List<Edge> level = new ArrayList<>(edges.subList(first, i));
        level.sort(Comparator.comparingDouble(Edge::from));
        Edge open = level.get(0);
        for (Edge edge : level) {
          if (edge.from() - open.to() > MEET) {
            joined.add(open);
            open = new Edge(level.get(0).at(), edge.from(), edge.to());
          } else {
            open = new Edge(level.get(0).at(), open.from(), Math.max(open.to(), edge.to()));
          }
        }
        joined.add(open);
        first = i;
      }
    }
    return joined;
  }

  /** The cell around a piece, in points of its page; null where it stands in none. */
  Area cell(Piece piece) {
    if (across.size() < 2 || down.isEmpty()) {
      return null;
    }
    float y = piece.baseline - piece.offset - 0.3f * piece.size();
    float x = (piece.left + piece.right) / 2;
    Edge top = null;
    Edge bottom = null;
    for (Edge edge : across) {
      if (edge.passes(x) && edge.at() <= y) {
        top = edge;
      } else if (edge.passes(x) && bottom == null) {
        bottom = edge;
      }
    }
    if (top == null || bottom == null) {
      return null;
    }
    Edge left = null;
    Edge right = null;
    for (Edge edge : down) {
      if (edge.passes(y) && edge.at() <= piece.start() + OVER) {
        left = edge;
      } else if (edge.passes(y) && right == null && edge.at() >= piece.right - OVER) {
        right = edge;
      }
    }
    if (left == null && right == null) {
      return null;
    }
    float from = left == null ? top.from() : left.at();
    float to = right == null ? top.to() : right.at();
    return from < to ? new Area(from, top.at(), to, bottom.at(), Area.UNKNOWN_COLOR) : null;
  }
}
