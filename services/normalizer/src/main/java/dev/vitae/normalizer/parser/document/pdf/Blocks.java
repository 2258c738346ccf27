package dev.vitae.normalizer.parser.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** Blocks of lines, and how those at one side of a gutter stand to those at the other. */
final class Blocks {
  /** Fewest blocks that tell anything. */
  private static final int FEWEST = 3;

  /** Share of blocks that must agree. */
  private static final float MOST = 0.8f;

  private Blocks() {}

  /** Lines that follow each other without more than the usual room. */
  static List<List<Piece>> of(List<Piece> lines) {
    List<List<Piece>> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Piece line = lines.get(i);
      if (i == 0 || line.top - lines.get(i - 1).bottom > SideBySide.APART * line.size()) {
        blocks.add(new ArrayList<>());
      }
      blocks.get(blocks.size() - 1).add(line);
    }
    return blocks;
  }

  /** Whether both sides begin their blocks at the same heights. */
  static boolean startLevel(List<List<Piece>> a, List<List<Piece>> b) {
    int level = 0;
    int at = 0;
    for (List<Piece> block : a) {
      Piece first = block.get(0);
      while (at < b.size() && b.get(at).get(0).bottom < first.top) {
        at++;
      }
      if (at < b.size() && SideBySide.isLevel(first, b.get(at).get(0))) {
        level++;
      }
    }
    return level >= FEWEST && level > MOST * a.size() && level > MOST * b.size();
  }

  /** Whether each block of one side stands within the height of a block of the other, one each. */
  static boolean standWithin(List<List<Piece>> a, List<List<Piece>> b) {
    int at = -1;
    for (List<Piece> block : a) {
      Piece first = block.get(0);
      Piece last = block.get(block.size() - 1);
      float reach = first.size();
      at++;
      while (at < b.size() && b.get(at).get(b.get(at).size() - 1).bottom < first.top) {
        at++;
      }
      if (at == b.size()
          || first.top < b.get(at).get(0).top - reach
          || last.bottom > b.get(at).get(b.get(at).size() - 1).bottom + reach) {
        return false;
      }
    }
    return a.size() >= FEWEST && a.size() > MOST * b.size();
  }
}
