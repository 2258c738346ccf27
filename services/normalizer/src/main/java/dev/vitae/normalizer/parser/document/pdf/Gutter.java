package dev.vitae.normalizer.parser.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** An upright stretch of bare ground with text at both sides. */
final class Gutter {
  /** Bare ground narrower than this, as a share of the letters' size, is no gutter. */
  private static final float NARROW = 0.7f;

  /** More gutters beside each other are the spaces of a text. */
  private static final int MOST = 40;

  float left;
  float right;

  /** The first strip with text at both sides. */
  final int first;

  /** The last strip above whose end both sides still have text. */
  int last;

  /** The first strip below that does not leave the ground bare, or the end of the block. */
  int end;

  private int lastLeft;
  private int lastRight;

  private Gutter(float left, float right, int first) {
    this.left = left;
    this.right = right;
    this.first = first;
    this.last = first;
    this.lastLeft = first;
    this.lastRight = first;
  }

  /** Ground that a piece in its midst parts goes on at both sides of the piece. */
  private Gutter(Gutter parted) {
    this.left = parted.left;
    this.right = parted.right;
    this.first = parted.first;
    this.last = parted.last;
    this.lastLeft = parted.lastLeft;
    this.lastRight = parted.lastRight;
  }

  /** Number of strips beside it. */
  int length() {
    return last - first + 1;
  }

  float middle() {
    return (left + right) / 2;
  }

  boolean isLeft(Piece piece) {
    return (piece.start() + piece.right) / 2 < middle();
  }

  /** The part of a gutter between two strips. */
  Gutter part(int from, int to, int limit) {
    Gutter part = new Gutter(left, right, from);
    part.last = to;
    part.end = limit;
    return part;
  }

  /** All gutters of a block, each as long as it goes. */
  static List<Gutter> of(List<Strip> strips) {
    List<Gutter> done = new ArrayList<>();
    List<Gutter> open = new ArrayList<>();
    for (int i = 0; i < strips.size(); i++) {
      Strip strip = strips.get(i);
      List<Gutter> above = List.copyOf(open);
      open.clear();
      for (Gutter gutter : above) {
        boolean leaves =
            strip.isRuledOff(gutter.left, gutter.right) || Boxes.end(strips, gutter, i);
        List<float[]> free =
            leaves
                ? List.of()
                : strip.free(gutter.left, gutter.right, NARROW * strip.pieces.get(0).size());
        if (free.isEmpty()) {
          gutter.end = i;
          done.add(gutter);
        }
        for (int part = free.size() - 1; part >= 0; part--) {
          Gutter through = part == 0 ? gutter : new Gutter(gutter);
          through.goThrough(strip, i, free.get(part));
          if (part == 0 || open.size() < MOST && open.stream().noneMatch(through::isSame)) {
            open.add(through);
          }
        }
      }
      for (int g = 1; g < strip.covered.size(); g++) {
        float from = strip.covered.get(g - 1)[1];
        float to = strip.covered.get(g)[0];
        if (to - from > NARROW * strip.pieces.get(0).size()
            && open.stream().noneMatch(o -> o.left >= from - 0.1f && o.right <= to + 0.1f)) {
          open.add(new Gutter(from, to, i));
        }
      }
    }
    for (Gutter gutter : open) {
      gutter.end = strips.size();
      done.add(gutter);
    }
    return done;
  }

  private void goThrough(Strip strip, int at, float[] free) {
    left = free[0];
    right = free[1];
    if (strip.pieces.get(0).start() < middle()) {
      lastLeft = at;
    }
    if (strip.pieces.get(strip.pieces.size() - 1).start() > middle()) {
      lastRight = at;
    }
    last = Math.min(lastLeft, lastRight);
  }

  private boolean isSame(Gutter other) {
    return left == other.left && right == other.right;
  }
}
