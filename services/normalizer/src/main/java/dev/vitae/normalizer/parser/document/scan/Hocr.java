package dev.vitae.normalizer.parser.document.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads what Tesseract writes: hOCR, HTML whose titles tell places in pixels. */
final class Hocr {
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,7}(\\.\\d{1,9})?");

  /** Lines of a page; what has more is no page of text. */
  private static final int MOST_LINES = 1000;

  private Hocr() {}

  /**
   * A line of words.
   *
   * @param baseline height of its base line at its middle
   * @param size height of its letters with their descenders
   */
  record Line(float baseline, float size, List<Word> words) {}

  /** A word; the confidence is from 0 to 100. */
  record Word(String text, int left, int top, int right, int bottom, float confidence) {}

  static List<Line> lines(String hocr) {
    List<Line> lines = new ArrayList<>();
    // Lines are of several classes (ocr_line, ocr_header, ocr_caption …); their words are of one.
    for (Element span : Jsoup.parse(hocr, "", Parser.xmlParser()).select("span[title*=x_size]")) {
      String title = span.attr("title");
      List<Word> words = new ArrayList<>();
      for (Element inner : span.select("span.ocrx_word")) {
        word(inner).ifPresent(words::add);
      }
      float[] box = numbers(title, "bbox", 4);
      float[] base = numbers(title, "baseline", 2);
      float[] size = numbers(title, "x_size", 1);
      if (!words.isEmpty()
          && box != null
          && size != null
          && size[0] > 0
          && !isUpright(box, words)
          && lines.size() < MOST_LINES) {
        float slope = base == null ? 0 : base[0];
        float offset = base == null ? -0.22f * size[0] : base[1];
        lines.add(new Line(box[3] + offset + slope * (box[2] - box[0]) / 2, size[0], words));
      }
    }
    return lines;
  }

  /** Whether a line runs up or down: of a page on its side, which is turned then and read again. */
  private static boolean isUpright(float[] box, List<Word> words) {
    int letters = words.stream().mapToInt(word -> word.text().length()).sum();
    return letters > 3 && box[3] - box[1] > 1.5f * (box[2] - box[0]);
  }

  private static Optional<Word> word(Element element) {
    String text = element.text().strip();
    float[] box = numbers(element.attr("title"), "bbox", 4);
    float[] sure = numbers(element.attr("title"), "x_wconf", 1);
    return text.isEmpty() || box == null || sure == null
        ? Optional.empty()
        : Optional.of(
            new Word(text, (int) box[0], (int) box[1], (int) box[2], (int) box[3], sure[0]));
  }

  /** The numbers behind a property's name; null if it is not there. */
  private static float[] numbers(String title, String name, int count) {
    for (String property : title.split(";")) {
      String[] parts = property.strip().split(" ");
      if (parts[0].equals(name) && parts.length > count) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
          if (!NUMBER.matcher(parts[i + 1]).matches()) {
            return null;
          }
          numbers[i] = Float.parseFloat(parts[i + 1]);
        }
        return numbers;
      }
    }
    return null;
  }
}
