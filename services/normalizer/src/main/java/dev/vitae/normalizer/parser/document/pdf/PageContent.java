package dev.vitae.normalizer.parser.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** What is painted on one page, as far as it matters for reading it. */
final class PageContent {
  /** Areas beyond this many on one page are drawings; they say nothing of the lay-out. */
  private static final int MOST_AREAS = 1500;

  /** Areas thinner than this, in points, are rules. */
  private static final float THIN = 1;

  final int number;
  final float width;
  final float height;

  /** Glyphs in the order of painting, by quarter turns of their direction, clockwise. */
  final List<List<Glyph>> glyphs =
      List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

  /** Filled areas and pictures in the order of painting. */
  final List<Area> areas = new ArrayList<>();

  List<Links.Target> links = List.of();

  PageContent(int number, float width, float height) {
    this.number = number;
    this.width = width;
    this.height = height;
  }

  void add(Area area) {
    boolean rule = area.width() < THIN || area.height() < THIN;
    if (!rule && areas.size() < MOST_AREAS) {
      areas.add(area);
    }
  }

  /** Page height as text of that direction sees it. */
  float height(int turn) {
    return turn % 2 == 0 ? height : width;
  }
}
