package dev.vitae.normalizer.parser.document.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What letters look like over a whole document: sizes that are nearly the same become one, and
 * boldness is told from the document's usual strokes. Page by page the same heading would come out
 * in another size on each.
 */
public final class Looks {
  /** Sizes that differ by less than this share are one size, measured twice. */
  private static final float SAME_SIZE = 0.16f;

  /** Strokes thicker than the document's usual ones by this factor are bold. */
  private static final float BOLD = 1.25f;

  /** Letters from which a word shows its own boldness; a shorter one is as the one before it. */
  private static final int TELLING = 4;

  private Looks() {}

  /** The same pages with their words' sizes evened, and bold where they are. */
  public static List<ScannedPage> evened(List<ScannedPage> pages) {
    List<ScannedWord> all = new ArrayList<>();
    pages.forEach(page -> all.addAll(page.words()));
    float[] sizes = sizes(all);
    float usual = usualStroke(all);
    List<ScannedPage> evened = new ArrayList<>();
    int at = 0;
    for (ScannedPage page : pages) {
      List<ScannedWord> words = new ArrayList<>();
      boolean bold = false;
      int line = -1;
      for (ScannedWord word : page.words()) {
        boolean like = word.text().length() < TELLING && word.line() == line;
        bold = like ? bold : word.stroke() > BOLD * usual;
        line = word.line();
        words.add(word.looking(sizes[at++], bold));
      }
      evened.add(new ScannedPage(page.width(), page.height(), words, page.grounds()));
    }
    return evened;
  }

  /** The words' sizes, those that are nearly the same made equal; the commonest counts first. */
  private static float[] sizes(List<ScannedWord> words) {
    float[] sizes = new float[words.size()];
    float[] distinct = distinct(words);
    boolean[] settled = new boolean[distinct.length];
    for (int left = words.size(); left > 0; ) {
      float commonest = commonest(words, distinct, settled);
      for (int i = 0; i < distinct.length; i++) {
        settled[i] |= near(commonest, distinct[i]);
      }
      for (int i = 0; i < sizes.length; i++) {
        if (sizes[i] == 0 && near(commonest, words.get(i).size())) {
          sizes[i] = commonest;
          left--;
        }
      }
    }
    return sizes;
  }

  private static float[] distinct(List<ScannedWord> words) {
    float[] sizes = new float[words.size()];
    int count = 0;
    for (ScannedWord word : words) {
      sizes[count++] = word.size();
    }
    Arrays.sort(sizes);
    count = 0;
    for (float size : sizes) {
      if (count == 0 || sizes[count - 1] != size) {
        sizes[count++] = size;
      }
    }
    return Arrays.copyOf(sizes, count);
  }

  /** Of the sizes that are not settled that which most letters have, or nearly. */
  private static float commonest(List<ScannedWord> words, float[] distinct, boolean[] settled) {
    float commonest = 0;
    int most = -1;
    for (int i = 0; i < distinct.length; i++) {
      int letters = 0;
      for (ScannedWord word : settled[i] ? List.<ScannedWord>of() : words) {
        letters += near(distinct[i], word.size()) ? word.text().length() : 0;
      }
      if (letters > most && !settled[i]) {
        most = letters;
        commonest = distinct[i];
      }
    }
    return commonest;
  }

  private static boolean near(float size, float other) {
    return Math.abs(size - other) <= SAME_SIZE * size;
  }

  /** The usual thickness of strokes as a share of size: that of the word in the middle. */
  private static float usualStroke(List<ScannedWord> words) {
    float[] strokes = new float[words.size()];
    int count = 0;
    for (ScannedWord word : words) {
      if (word.text().length() > 2) {
        strokes[count++] = word.stroke();
      }
    }
    Arrays.sort(strokes, 0, count);
    return count == 0 ? 1 : strokes[count / 2];
  }
}
