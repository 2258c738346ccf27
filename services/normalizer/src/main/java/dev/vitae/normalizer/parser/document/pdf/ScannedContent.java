package dev.vitae.normalizer.parser.document.pdf;

import dev.vitae.normalizer.parser.document.scan.ScannedPage;
import dev.vitae.normalizer.parser.document.scan.ScannedWord;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.Finding;
import dev.vitae.schemas.FindingCode;
import dev.vitae.schemas.Severity;
import java.util.List;

/** Puts what was read from a picture where a page's glyphs would be: each word is one glyph. */
final class ScannedContent {
  /** Room up to which two words of a line are parted by a space only, as a share of size. */
  private static final float SPACE = 1.2f;

  /** Words that touch: Chinese and Japanese are seen letter by letter. */
  private static final float TOUCH = 0.3f;

  /** Below this confidence a text as a whole is doubtful. */
  private static final float DOUBTFUL = 0.7f;

  private ScannedContent() {}

  static PageContent of(ScannedPage page, int number) {
    PageContent content = new PageContent(number, page.width(), page.height());
    content.scanned = page.words();
    for (ScannedPage.Ground ground : page.grounds()) {
      content.add(
          new Area(
              ground.left(),
              ground.top(),
              ground.right(),
              ground.bottom(),
              ground.shade() * 0x010101));
    }
    List<Glyph> glyphs = content.glyphs.get(0);
    ScannedWord last = null;
    for (ScannedWord word : page.words()) {
      Look look = new Look(Math.round(word.size() * 10) / 10f, word.bold(), false, 0);
      if (last != null && isSpaceBetween(last, word)) {
        glyphs.add(
            new Glyph(
                " ",
                last.right(),
                word.baseline(),
                word.left() - last.right(),
                look,
                word.line(),
                false));
      }
      glyphs.add(
          new Glyph(
              word.text(),
              word.left(),
              word.baseline(),
              word.right() - word.left(),
              look,
              word.line(),
              false));
      last = word;
    }
    return content;
  }

  private static boolean isSpaceBetween(ScannedWord left, ScannedWord right) {
    float gap = right.left() - left.right();
    boolean touch =
        gap < TOUCH * right.size() && isLetterOfWords(left.text()) && isLetterOfWords(right.text());
    return left.line() == right.line() && gap < SPACE * right.size() && !touch;
  }

  private static boolean isLetterOfWords(String text) {
    return Character.isIdeographic(text.codePointAt(0))
        || Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.HIRAGANA
        || Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.KATAKANA;
  }

  /** That a page was read from a picture, and how well. */
  static Finding finding(ScannedPage page, int number) {
    boolean doubtful = page.confidence() < DOUBTFUL;
    return finding(
        FindingCode.TEXT_FROM_PICTURE,
        doubtful ? Severity.MAJOR : Severity.MINOR,
        "The text of page "
            + number
            + " was read from a picture; its letters are "
            + Math.round(100 * page.confidence())
            + " % sure.");
  }

  static Finding finding(FindingCode code, Severity severity, String message) {
    return new Finding(code, severity, message, new Evidence(0, List.of(), 1f, "scan", List.of()));
  }
}
