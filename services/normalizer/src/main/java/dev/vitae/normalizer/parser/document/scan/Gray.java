package dev.vitae.normalizer.parser.document.scan;

import java.awt.image.BufferedImage;

/**
 * A picture in shades of gray.
 *
 * @param width pixels of a row
 * @param height rows
 * @param pixels brightness from 0 (black) to 255, unsigned, row after row
 */
record Gray(int width, int height, byte[] pixels) {
  static Gray of(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    byte[] pixels = new byte[width * height];
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        int color = row[x];
        // What is transparent lies on white paper.
        int alpha = color >>> 24;
        int light =
            (299 * (color >> 16 & 0xFF) + 587 * (color >> 8 & 0xFF) + 114 * (color & 0xFF)) / 1000;
        pixels[y * width + x] = (byte) ((light * alpha + 255 * (255 - alpha)) / 255);
      }
    }
    return new Gray(width, height, pixels);
  }

  int at(int x, int y) {
    return pixels[y * width + x] & 0xFF;
  }

  /** Brightness that best parts ink from paper (N. Otsu, 1979). */
  int threshold() {
    int[] count = histogram();
    long sum = 0;
    for (int i = 0; i < 256; i++) {
      sum += (long) i * count[i];
    }
    long below = 0;
    long sumBelow = 0;
    double best = -1;
    int threshold = 127;
    for (int i = 0; i < 255; i++) {
      below += count[i];
      sumBelow += (long) i * count[i];
      long above = pixels.length - below;
      if (below == 0 || above == 0) {
        continue;
      }
      double apart = (double) sumBelow / below - (double) (sum - sumBelow) / above;
      double between = apart * apart * below * above;
      if (between > best) {
        best = between;
        threshold = i;
      }
    }
    return threshold;
  }

  private int[] histogram() {
    int[] count = new int[256];
    for (byte pixel : pixels) {
      count[pixel & 0xFF]++;
    }
    return count;
  }

  /** Turned clockwise by quarters. */
  Gray turned(int quarters) {
    int turns = Math.floorMod(quarters, 4);
    if (turns == 0) {
      return this;
    }
    int newWidth = turns == 2 ? width : height;
    int newHeight = turns == 2 ? height : width;
    byte[] turned = new byte[pixels.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int newX = turns == 1 ? height - 1 - y : turns == 2 ? width - 1 - x : y;
        int newY = turns == 1 ? x : turns == 2 ? height - 1 - y : width - 1 - x;
        turned[newY * newWidth + newX] = pixels[y * width + x];
      }
    }
    return new Gray(newWidth, newHeight, turned);
  }

  /**
   * Turned about its middle by a small angle, on white paper of the same size.
   *
   * @param slope how far its lines fall, as a tangent; they are level afterwards
   */
  Gray levelled(double slope) {
    double cos = 1 / Math.hypot(1, slope);
    double sin = slope * cos;
    double middleX = width / 2.0;
    double middleY = height / 2.0;
    byte[] levelled = new byte[pixels.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double fromX = middleX + (x - middleX) * cos - (y - middleY) * sin;
        double fromY = middleY + (x - middleX) * sin + (y - middleY) * cos;
        levelled[y * width + x] = (byte) between(fromX, fromY);
      }
    }
    return new Gray(width, height, levelled);
  }

  private int between(double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) {
      return 255;
    }
    double right = x - left;
    double down = y - top;
    double upper = at(left, top) * (1 - right) + at(left + 1, top) * right;
    double lower = at(left, top + 1) * (1 - right) + at(left + 1, top + 1) * right;
    return (int) Math.round(upper * (1 - down) + lower * down);
  }
}
