package dev.vitae.enricher.skills;

import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.Span;
import dev.vitae.schemas.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Where some words of a value stand. The document's text is not at hand: a value's spans tell where
 * each of its words stands as long as folding took and added nothing but what stands between them,
 * which their lengths show. Where they do not, the words stand somewhere in the value's spans.
 */
public final class SpanCut {
  private SpanCut() {}

  /**
   * Evidence of words of a value.
   *
   * @param path of the value
   * @param start first code unit of the words in the value as written
   * @param end first code unit behind them
   */
  public static Evidence of(
      Value value, String path, int start, int end, String rule, float confidence) {
    Evidence whole = value.getEvidence();
    List<Span> cut = new ArrayList<>();
    String written = value.getWritten();
    int at = 0;
    for (Span span : whole.getSpans()) {
      boolean parted = at > 0 && at < written.length() && written.charAt(at) == ' ';
      if (at > 0 && !parted && written.charAt(at - 1) != '-') {
        return new Evidence(whole.getDocument(), whole.getSpans(), confidence, rule, List.of(path));
      }
      at += parted ? 1 : 0;
      int length = span.getEnd() - span.getStart();
      int from = Math.max(start, at);
      int to = Math.min(end, at + length);
      if (from < to) {
        cut.add(
            new Span(
                span.getStart() + from - at,
                span.getStart() + to - at,
                span.getPage(),
                span.getArea()));
      }
      at += length;
    }
    List<Span> spans = at == written.length() ? cut : whole.getSpans();
    return new Evidence(whole.getDocument(), spans, confidence, rule, List.of(path));
  }
}
