package dev.vitae.normalizer.parser.document.scan;

import dev.vitae.normalizer.parser.document.scan.Hocr.Line;
import dev.vitae.normalizer.parser.document.scan.Hocr.Word;
import java.util.Arrays;
import java.util.Optional;

/**
 * Marks of list items that Tesseract leaves out as dirt: a single blob in the bare ground at the
 * left of a line, half as high as its small letters stand.
 */
final class ListMarks {
  /** How far at the left of a line its mark stands, as shares of its size. */
  private static final float FARTHEST = 2.6f;

  private static final float NEAREST = 0.3f;

  /** Smallest and largest width and height of a mark, as shares of size. */
  private static final float SMALLEST = 0.1f;

  private static final float LARGEST = 0.5f;

  /** How high above the base line the middle of a mark stands, as shares of size. */
  private static final float LOWEST = 0.12f;

  private static final float HIGHEST = 0.48f;

  /** A mark is as dark as letters to this share. */
  private static final float INK = 0.45f;

  private final Gray page;

  ListMarks(Gray page) {
    this.page = page;
  }

  /** The mark of a line, if a single one stands before it. */
  Optional<Word> before(Line line) {
    Word first = line.words().get(0);
    float size = line.size();
    int left = Math.max(0, Math.round(first.left() - FARTHEST * size));
    int right = Math.round(first.left() - NEAREST * size);
    int top = Math.max(0, Math.round(line.baseline() - 0.8f * size));
    int bottom = Math.min(page.height() - 1, Math.round(line.baseline() + 0.1f * size));
    if (right - left < size || bottom <= top) {
      return Optional.empty();
    }
    int ground = middle(left, right, top, bottom);
    int ink = farthest(first, ground);
    int minX = right;
    int maxX = -1;
    int minY = bottom;
    int maxY = -1;
    for (int y = top; y <= bottom; y++) {
      for (int x = left; x < right; x++) {
        if ((page.at(x, y) - ground) * Integer.signum(ink) > INK * Math.abs(ink)) {
          minX = Math.min(minX, x);
          maxX = Math.max(maxX, x);
          minY = Math.min(minY, y);
          maxY = Math.max(maxY, y);
        }
      }
    }
    int width = maxX + 1 - minX;
    int height = maxY + 1 - minY;
    float above = line.baseline() - (minY + maxY) / 2f;
    boolean mark =
        Math.min(width, height) > SMALLEST * size
            && Math.max(width, height) < LARGEST * size
            && width < 1.6f * height
            && height < 1.6f * width
            && above > LOWEST * size
            && above < HIGHEST * size;
    return mark
        ? Optional.of(new Word("•", minX, minY, maxX + 1, maxY + 1, first.confidence()))
        : Optional.empty();
  }

  private int middle(int left, int right, int top, int bottom) {
    int[] shades = new int[(right - left) * (bottom + 1 - top)];
    int count = 0;
    for (int y = top; y <= bottom; y++) {
      for (int x = left; x < right; x++) {
        shades[count++] = page.at(x, y);
      }
    }
    Arrays.sort(shades);
    return shades[count / 2];
  }

  /** How much the strongest ink of a word differs from the ground; negative where it is darker. */
  private int farthest(Word word, int ground) {
    int farthest = 0;
    for (int y = word.top(); y < Math.min(page.height(), word.bottom()); y++) {
      for (int x = word.left(); x < Math.min(page.width(), word.right()); x++) {
        int apart = page.at(x, y) - ground;
        farthest = Math.abs(apart) > Math.abs(farthest) ? apart : farthest;
      }
    }
    return farthest;
  }
}
