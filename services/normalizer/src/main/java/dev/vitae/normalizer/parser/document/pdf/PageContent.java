package dev.vitae.normalizer.parser.document.pdf;

import dev.vitae.normalizer.parser.document.scan.ScannedWord;
import java.util.ArrayList;
import java.util.List;

/** What is painted on one page, as far as it matters for reading it. */
final class PageContent {
  /** Areas beyond this many on one page are drawings; they say nothing of the lay-out. */
  private static final int MOST_AREAS = 1500;

  /** Areas thinner than this, in points, are rules. */
  private static final float THIN = 1;

  /** What is shorter, in points, is no line of a table. */
  private static final float SHORT = 8;

  private static final int MOST_LINES = 4000;

  /** Lines are no higher than this, in points. */
  private static final float THICK = 4;

  /** Lines that part what is above from what is below cover this share of the page's width. */
  private static final float ACROSS = 0.3f;

  final int number;
  final float width;
  final float height;

  /** Glyphs in the order of painting, by quarter turns of their direction, clockwise. */
  final List<List<Glyph>> glyphs =
      List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

  /** Filled areas and pictures in the order of painting. */
  final List<Area> areas = new ArrayList<>();

  /** Lines from left to right, as they part what is above from what is below. */
  final List<Area> rules = new ArrayList<>();

  /** Thin lines in either direction, as tables have them. */
  final List<Area> lines = new ArrayList<>();

  /** Drawn frames in the order of drawing. */
  final List<Area> frames = new ArrayList<>();

  List<Links.Target> links = List.of();

  /** The words that were read from a picture; empty where the glyphs say their letters. */
  List<ScannedWord> scanned = List.of();

  PageContent(int number, float width, float height) {
    this.number = number;
    this.width = width;
    this.height = height;
  }

  void add(Area area) {
    boolean rule = area.width() < THIN || area.height() < THIN;
    addRule(area);
    if (!rule && areas.size() < MOST_AREAS) {
      areas.add(area);
    }
  }

  /** Keeps an area if it is a line, above all one across a good part of the page. */
  void addRule(Area area) {
    boolean thin = Math.min(area.width(), area.height()) < THICK;
    if (thin && Math.max(area.width(), area.height()) > SHORT && lines.size() < MOST_LINES) {
      lines.add(area);
    }
    if (area.height() < THICK && area.width() > ACROSS * width && rules.size() < MOST_AREAS) {
      rules.add(area);
    }
  }

  void addFrame(Area frame) {
    addEdges(frame);
    if (frames.size() < MOST_AREAS) {
      frames.add(frame);
    }
  }

  /** A cell may be drawn as a frame of its own. */
  private void addEdges(Area frame) {
    if (lines.size() < MOST_LINES) {
      lines.add(new Area(frame.left(), frame.top(), frame.right(), frame.top(), 0));
      lines.add(new Area(frame.left(), frame.bottom(), frame.right(), frame.bottom(), 0));
      lines.add(new Area(frame.left(), frame.top(), frame.left(), frame.bottom(), 0));
      lines.add(new Area(frame.right(), frame.top(), frame.right(), frame.bottom(), 0));
    }
  }

  /** How sure the letters at a place are; 1 where they were not read from a picture. */
  float confidence(float left, float right, float baseline) {
    float sum = 0;
    int count = 0;
    for (ScannedWord word : scanned) {
      float middle = (word.left() + word.right()) / 2;
      if (middle >= left
          && middle <= right
          && Math.abs(word.baseline() - baseline) < 0.1f * word.size()) {
        sum += word.confidence();
        count++;
      }
    }
    return count == 0 ? 1 : sum / count;
  }

  /** Page height as text of that direction sees it. */
  float height(int turn) {
    return turn % 2 == 0 ? height : width;
  }
}
