package dev.vitae.normalizer.parser.document;

import dev.vitae.normalizer.parser.document.Line.Box;
import dev.vitae.normalizer.parser.document.Line.Word;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.Rectangle;
import dev.vitae.schemas.Span;
import dev.vitae.schemas.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Pieces of a document's text that together are one value. Every value of a profile is made from a
 * quote, so that its evidence comes from the extraction itself.
 *
 * @param document the document
 * @param pieces the pieces in order, none empty
 */
public record Quote(Document document, List<Piece> pieces) {

  /** A piece of text, half open, in UTF-16 code units. */
  public record Piece(int start, int end) {}

  public Quote {
    Objects.requireNonNull(document, "document must not be null");
    pieces = List.copyOf(pieces);
  }

  /**
   * The text from start to end, which must lie within one line, without white space at its ends.
   */
  public static Quote of(Document document, int start, int end) {
    String text = document.text();
    while (start < end && Folding.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Folding.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Quote(document, start < end ? List.of(new Piece(start, end)) : List.of());
  }

  /** A whole line without its bullet. */
  public static Quote of(Document document, Line line) {
    return of(document, line.start(), line.end());
  }

  /** Whole lines, one piece each. */
  public static Quote of(Document document, List<Line> lines) {
    List<Piece> pieces = new ArrayList<>();
    for (Line line : lines) {
      pieces.addAll(of(document, line).pieces());
    }
    return new Quote(document, pieces);
  }

  /** This and behind it the other. */
  public Quote plus(Quote other) {
    List<Piece> all = new ArrayList<>(pieces);
    all.addAll(other.pieces());
    return new Quote(document, all);
  }

  public boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** The author's words: the pieces cut, joined and folded. */
  public String written() {
    return Folding.fold(document.text(), pieces);
  }

  /**
   * A value of these words.
   *
   * @param estimate how often values of the rule are right, where it was never measured
   */
  public Value value(String rule, float estimate) {
    return value(rule, estimate, null);
  }

  /** A value of these words with its canonical form, which may be null. */
  public Value value(String rule, float estimate, String canonical) {
    return new Value(written(), canonical, evidence(rule, estimate));
  }

  /** Where these words stand. */
  public Evidence evidence(String rule, float estimate) {
    List<Span> spans = new ArrayList<>();
    for (Piece piece : pieces) {
      spans.add(span(piece));
    }
    return new Evidence(0, spans, Confidence.of(rule, estimate) * sureness(), rule, List.of());
  }

  /**
   * How sure the letters themselves are: that of the words, where they were read from a picture.
   */
  private float sureness() {
    float least = 1;
    for (Piece piece : pieces) {
      Line line = document.lineAt(piece.start());
      if (line != null && line.confidence() < 1) {
        for (Word word : line.words()) {
          if (word.end() > piece.start() && word.start() < piece.end()) {
            least = Math.min(least, word.confidence());
          }
        }
      }
    }
    return least;
  }

  private Span span(Piece piece) {
    Line line = document.lineAt(piece.start());
    if (line == null) {
      return new Span(piece.start(), piece.end(), 0, null);
    }
    Box area = null;
    for (Word word : line.words()) {
      if (word.end() > piece.start() && word.start() < piece.end()) {
        area = area == null ? word.box() : around(area, word.box());
      }
    }
    Rectangle rectangle =
        area == null ? null : new Rectangle(area.left(), area.top(), area.right(), area.bottom());
    return new Span(piece.start(), piece.end(), line.page(), rectangle);
  }

  private static Box around(Box a, Box b) {
    return new Box(
        Math.min(a.left(), b.left()),
        Math.min(a.top(), b.top()),
        Math.max(a.right(), b.right()),
        Math.max(a.bottom(), b.bottom()));
  }
}
