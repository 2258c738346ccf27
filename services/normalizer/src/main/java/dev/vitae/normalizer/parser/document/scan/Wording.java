package dev.vitae.normalizer.parser.document.scan;

import dev.vitae.normalizer.parser.document.scan.Hocr.Line;
import dev.vitae.normalizer.parser.document.scan.Hocr.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What Tesseract saw becomes words as a page of text has them: sizes, boldness, list marks. */
final class Wording {
  /** Words below this confidence are specks, rules and pictures taken for letters. */
  private static final float SPECK = 12;

  /** The same for what has neither letter nor digit. */
  private static final float SIGN_SPECK = 45;

  /** Sizes that differ by less than this share are one size, measured twice. */
  private static final float SAME_SIZE = 0.12f;

  /** Strokes thicker than the page's usual ones by this factor are bold. */
  private static final float BOLD = 1.25f;

  /** Letters from which a word shows its own boldness; a shorter one is as the one before it. */
  private static final int TELLING = 4;

  /** Largest list mark and smallest one, as a share of the line's size. */
  private static final float LARGEST_MARK = 0.46f;

  private static final float SMALLEST_MARK = 0.08f;

  /** A mark's middle stands so far above the base line, as a share of size. */
  private static final float MARK_ABOVE = 0.12f;

  private final Gray page;
  private final float points;
  private final Strokes strokes;

  /**
   * @param points points of a pixel
   */
  Wording(Gray page, float points) {
    this.page = page;
    this.points = points;
    this.strokes = new Strokes(page);
  }

  ScannedPage page(List<Line> seen) {
    List<Line> lines = new ArrayList<>();
    for (Line line : seen) {
      List<Word> words = line.words().stream().filter(Wording::isSeen).toList();
      if (!words.isEmpty()) {
        lines.add(new Line(line.baseline(), line.size(), words));
      }
    }
    float[] sizes = sizes(lines);
    float usual = usualStroke(lines, sizes);
    List<ScannedWord> words = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean bold = false;
      for (Word word : line.words()) {
        boolean like = word.text().length() < TELLING && word != line.words().get(0);
        bold = like ? bold : strokes.of(word) > BOLD * usual * sizes[i];
        words.add(
            new ScannedWord(
                mark(line, word),
                word.left() * points,
                word.right() * points,
                line.baseline() * points,
                sizes[i] * points,
                bold,
                i,
                Math.max(0, Math.min(1, word.confidence() / 100))));
      }
    }
    return new ScannedPage(page.width() * points, page.height() * points, words);
  }

  private static boolean isSeen(Word word) {
    boolean said = word.text().codePoints().anyMatch(Character::isLetterOrDigit);
    return word.confidence() >= (said ? SPECK : SIGN_SPECK);
  }

  /**
   * A small blob above the base line is a list mark or a dot between, whatever it was taken for.
   */
  private static String mark(Line line, Word word) {
    float width = word.right() - word.left();
    float height = word.bottom() - word.top();
    float above = line.baseline() - (word.top() + word.bottom()) / 2f;
    boolean blob =
        word.text().codePointCount(0, word.text().length()) == 1
            && Math.max(width, height) < LARGEST_MARK * line.size()
            && Math.min(width, height) > SMALLEST_MARK * line.size()
            && width < 1.6f * height
            && height < 1.6f * width
            && above > MARK_ABOVE * line.size()
            && above < 0.6f * line.size();
    if (!blob) {
      return word.text();
    }
    return word == line.words().get(0) && line.words().size() > 1 ? "•" : "·";
  }

  /** The lines' sizes, those that are nearly the same made equal; the commonest counts first. */
  private static float[] sizes(List<Line> lines) {
    float[] sizes = new float[lines.size()];
    boolean[] settled = new boolean[lines.size()];
    for (int left = lines.size(); left > 0; ) {
      float commonest = 0;
      int most = 0;
      for (int i = 0; i < lines.size(); i++) {
        int letters = 0;
        for (int j = 0; !settled[i] && j < lines.size(); j++) {
          if (!settled[j] && near(lines.get(i).size(), lines.get(j).size())) {
            letters += letters(lines.get(j));
          }
        }
        if (letters > most) {
          most = letters;
          commonest = lines.get(i).size();
        }
      }
      for (int i = 0; i < lines.size(); i++) {
        if (!settled[i] && near(commonest, lines.get(i).size())) {
          settled[i] = true;
          sizes[i] = commonest;
          left--;
        }
      }
    }
    return sizes;
  }

  private static boolean near(float size, float other) {
    return Math.abs(size - other) <= SAME_SIZE * size;
  }

  private static int letters(Line line) {
    return line.words().stream().mapToInt(word -> word.text().length()).sum();
  }

  /** The usual thickness of strokes as a share of size: that of the word in the middle. */
  private float usualStroke(List<Line> lines, float[] sizes) {
    List<Float> shares = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      for (Word word : lines.get(i).words()) {
        if (word.text().length() > 2) {
          shares.add(strokes.of(word) / sizes[i]);
        }
      }
    }
    float[] sorted = new float[shares.size()];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = shares.get(i);
    }
    Arrays.sort(sorted);
    return sorted.length == 0 ? 1 : sorted[sorted.length / 2];
  }
}
