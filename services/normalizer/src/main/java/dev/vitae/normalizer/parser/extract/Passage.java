package dev.vitae.normalizer.parser.extract;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Line;
import dev.vitae.normalizer.parser.document.Quote;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines as one running text, of which every stretch is still known by where it stands in the
 * document.
 */
final class Passage {
  private final Document document;
  private final String text;

  /** For each line where it begins in the running text, and where in the document. */
  private final int[] here;

  private final int[] there;

  private Passage(Document document, String text, int[] here, int[] there) {
    this.document = document;
    this.text = text;
    this.here = here;
    this.there = there;
  }

  /** The lines with a line feed between them. */
  static Passage of(Document document, List<Line> lines) {
    StringBuilder text = new StringBuilder();
    int[] here = new int[lines.size()];
    int[] there = new int[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        text.append('\n');
      }
      here[i] = text.length();
      there[i] = lines.get(i).start();
      text.append(document.text(), lines.get(i).start(), lines.get(i).end());
    }
    return new Passage(document, text.toString(), here, there);
  }

  String text() {
    return text;
  }

  /** A stretch of the running text as pieces of the document, without white space at its ends. */
  Quote quote(int start, int end) {
    List<Quote.Piece> pieces = new ArrayList<>();
    for (int i = 0; i < here.length; i++) {
      int lineEnd = i + 1 < here.length ? here[i + 1] - 1 : text.length();
      int from = Math.max(start, here[i]);
      int to = Math.min(end, lineEnd);
      if (from < to) {
        pieces.addAll(
            Quote.of(document, there[i] + from - here[i], there[i] + to - here[i]).pieces());
      }
    }
    return new Quote(document, pieces);
  }
}
