package dev.vitae.normalizer.parser.document.scan;

import dev.vitae.normalizer.parser.document.scan.Hocr.Line;
import dev.vitae.normalizer.parser.document.scan.Hocr.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tesseract takes what stands side by side in two columns for one line, with one base line and one
 * size. Where a wide gap parts a line, each part is measured by its own letters.
 */
final class LineParts {
  /** A gap wider than this, as a share of size, parts a line. */
  private static final float WIDE = 1.6f;

  /** Lines of fewer letters are measured by these: Tesseract guesses at what it does not see. */
  private static final int FEW = 16;

  /** Letters that go below the base line, and those that reach up as far as capitals do. */
  private static final String LOW = "gjpqyçşQ,;()[]{}|/$@_";

  private static final String HIGH = "bdfhkltß()[]{}|/$@&%#\"'’";

  /** Height of letters that neither reach up nor down, and of those that do one of them. */
  private static final float SMALL = 0.55f;

  private static final float ONE_WAY = 0.79f;

  private LineParts() {}

  static List<Line> of(Line line) {
    List<Line> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= line.words().size(); i++) {
      if (i == line.words().size()
          || line.words().get(i).left() - line.words().get(i - 1).right() > WIDE * line.size()) {
        parts.add(measured(line, line.words().subList(from, i)));
        from = i;
      }
    }
    return parts.size() == 1 && letters(line) > FEW ? List.of(line) : parts;
  }

  private static int letters(Line line) {
    return line.words().stream().mapToInt(word -> word.text().length()).sum();
  }

  private static Line measured(Line line, List<Word> words) {
    float[] bases = new float[words.size()];
    float[] sizes = new float[words.size()];
    int based = 0;
    for (int i = 0; i < sizes.length; i++) {
      Word word = words.get(i);
      boolean low = has(word, LOW);
      boolean high = has(word, HIGH) || word.text().codePoints().anyMatch(LineParts::isTall);
      sizes[i] = (word.bottom() - word.top()) / (low && high ? 1 : low || high ? ONE_WAY : SMALL);
      if (!low && Character.isLetterOrDigit(word.text().codePointAt(0))) {
        bases[based++] = word.bottom();
      }
    }
    Arrays.sort(bases, 0, based);
    Arrays.sort(sizes);
    return new Line(
        based == 0 ? line.baseline() : bases[based / 2], sizes[sizes.length / 2], words);
  }

  private static boolean has(Word word, String letters) {
    return word.text().chars().anyMatch(letter -> letters.indexOf(letter) >= 0);
  }

  private static boolean isTall(int letter) {
    return Character.isUpperCase(letter) || Character.isDigit(letter);
  }
}
