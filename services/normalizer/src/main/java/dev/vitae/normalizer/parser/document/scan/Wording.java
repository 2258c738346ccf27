package dev.vitae.normalizer.parser.document.scan;

import dev.vitae.normalizer.parser.document.scan.Hocr.Line;
import dev.vitae.normalizer.parser.document.scan.Hocr.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What Tesseract saw becomes words as a page of text has them: places, strokes, list marks. */
final class Wording {
  /** Words below this confidence are specks, rules and pictures taken for letters. */
  private static final float SPECK = 12;

  /** The same for what has neither letter nor digit. */
  private static final float SIGN_SPECK = 45;

  /** What is smaller than this share of the page's usual size is no text. */
  private static final float TINY = 0.45f;

  /** Largest list mark and smallest one, as a share of the line's size. */
  private static final float LARGEST_MARK = 0.46f;

  private static final float SMALLEST_MARK = 0.08f;

  /** A mark's middle stands so far above the base line, as a share of size. */
  private static final float MARK_ABOVE = 0.12f;

  private final Gray page;
  private final float points;
  private final Strokes strokes;
  private final ListMarks marks;

  /**
   * @param points points of a pixel
   */
  Wording(Gray page, float points) {
    this.page = page;
    this.points = points;
    this.strokes = new Strokes(page);
    this.marks = new ListMarks(page);
  }

  ScannedPage page(List<Line> seen) {
    List<Line> lines = new ArrayList<>();
    for (Line line : seen) {
      List<Word> words = line.words().stream().filter(Wording::isSeen).toList();
      if (!words.isEmpty()) {
        lines.addAll(LineParts.of(new Line(line.baseline(), line.size(), words)));
      }
    }
    dropSpecks(lines);
    List<ScannedWord> words = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      int number = i;
      marks.before(line).ifPresent(mark -> words.add(word(line, mark, number)));
      for (Word word : line.words()) {
        words.add(word(line, word, number));
      }
    }
    return new ScannedPage(
        page.width() * points, page.height() * points, words, Grounds.of(page, points));
  }

  private ScannedWord word(Line line, Word word, int number) {
    return new ScannedWord(
        mark(line, word),
        word.left() * points,
        word.right() * points,
        line.baseline() * points,
        line.size() * points,
        strokes.of(word) / line.size(),
        false,
        number,
        Math.max(0, Math.min(1, word.confidence() / 100)));
  }

  /** Takes away what is much smaller than the page's text: dots and dirt in bare ground. */
  private static void dropSpecks(List<Line> lines) {
    float[] bySize = new float[lines.size()];
    for (int i = 0; i < bySize.length; i++) {
      bySize[i] = lines.get(i).size();
    }
    Arrays.sort(bySize);
    lines.removeIf(line -> line.size() < TINY * bySize[bySize.length / 2]);
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
}
