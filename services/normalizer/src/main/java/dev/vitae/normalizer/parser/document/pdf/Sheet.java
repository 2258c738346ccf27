package dev.vitae.normalizer.parser.document.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * All pages one below the other, as one sheet for each direction of text: columns, lists and
 * paragraphs then go on from page to page by themselves.
 */
final class Sheet {
  private Sheet() {}

  /** The document's regions in reading order: upright text first, then turned, then hidden text. */
  static List<Region> regions(List<PageContent> pages) {
    List<Region> regions = new ArrayList<>();
    List<Piece> hidden = new ArrayList<>();
    for (int turn : turns(pages)) {
      List<List<Piece>> byPage = new ArrayList<>();
      float offset = 0;
      for (PageContent page : pages) {
        byPage.add(Pieces.of(page, turn, offset, Words.of(page.glyphs.get(turn))));
        offset += page.height(turn);
      }
      List<Piece> sheet = new ArrayList<>();
      List<Piece> footers = new ArrayList<>();
      for (List<Piece> page : RunningMatter.without(byPage, pages, footers)) {
        boolean seen = page.stream().anyMatch(piece -> !piece.hidden());
        for (Piece piece : page) {
          (seen && piece.hidden() ? hidden : sheet).add(piece);
        }
      }
      regions.addAll(Columns.of(footers, next(regions)));
      regions.addAll(Columns.of(sheet, next(regions)));
    }
    regions.addAll(Columns.of(hidden, next(regions)));
    return regions;
  }

  private static int next(List<Region> regions) {
    return regions.stream().mapToInt(region -> region.id() + 1).max().orElse(0);
  }

  /** The directions that occur, the one with most glyphs first. */
  private static List<Integer> turns(List<PageContent> pages) {
    int[] glyphs = new int[4];
    for (PageContent page : pages) {
      for (int turn = 0; turn < 4; turn++) {
        glyphs[turn] += page.glyphs.get(turn).size();
      }
    }
    List<Integer> turns = new ArrayList<>(List.of(0, 1, 2, 3));
    turns.removeIf(turn -> glyphs[turn] == 0);
    turns.sort((a, b) -> Integer.compare(glyphs[b], glyphs[a]));
    return turns;
  }
}
