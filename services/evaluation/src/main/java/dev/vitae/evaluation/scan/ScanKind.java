package dev.vitae.evaluation.scan;

/**
 * How a page came onto the scanner.
 *
 * @param dpi pixels of an inch
 * @param turn degrees clockwise
 * @param darkest brightness of ink, from 0 to 255
 * @param lightest brightness of paper, from 0 to 255
 * @param noise how far the brightness of a pixel strays
 */
record ScanKind(int dpi, double turn, int darkest, int lightest, int noise) {

  /** The kind of that name: {@code plain}, {@code faint}, or {@code turned} by degrees. */
  static ScanKind of(String name) {
    return switch (name) {
      case "plain" -> new ScanKind(200, 0, 20, 250, 4);
      case "faint" -> new ScanKind(200, 0, 140, 205, 6);
      case "skewed" -> new ScanKind(200, 2.3, 20, 250, 4);
      case "left" -> new ScanKind(200, 270, 20, 250, 4);
      case "right" -> new ScanKind(200, 90, 20, 250, 4);
      case "head" -> new ScanKind(200, 180, 20, 250, 4);
      default -> throw new IllegalArgumentException("no kind of scan: " + name);
    };
  }
}
