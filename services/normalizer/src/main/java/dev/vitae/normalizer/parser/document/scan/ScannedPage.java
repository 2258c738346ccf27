package dev.vitae.normalizer.parser.document.scan;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a picture of a page says, upright.
 *
 * @param width the page's width in points, as it is read
 * @param height the page's height in points, as it is read
 * @param words its words, line by line; none if it shows no text
 * @param grounds what stands on another ground than the rest: side bars, bands, cards
 */
public record ScannedPage(
    float width, float height, List<ScannedWord> words, List<Ground> grounds) {

  public ScannedPage {
    words = List.copyOf(words);
    grounds = List.copyOf(grounds);
  }

  /** How sure its letters are on average, from 0 to 1; 0 without words. */
  public float confidence() {
    float sum = 0;
    int letters = 0;
    for (ScannedWord word : words) {
      sum += word.confidence() * word.text().length();
      letters += word.text().length();
    }
    return letters == 0 ? 0 : sum / letters;
  }

  /** Number of its letters. */
  int letters() {
    return words.stream().mapToInt(word -> word.text().length()).sum();
  }

  /** Its words in the order they were read. */
  String text() {
    return words.stream().map(ScannedWord::text).collect(Collectors.joining(" "));
  }

  /**
   * An area painted in one shade, in points from the page's top left corner.
   *
   * @param shade its brightness, from 0 (black) to 255
   */
  public record Ground(float left, float top, float right, float bottom, int shade) {}
}
