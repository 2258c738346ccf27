package dev.vitae.evaluation.report;

import dev.vitae.evaluation.corpus.Examination;
import dev.vitae.normalizer.parser.Reading;
import dev.vitae.normalizer.parser.document.Folding;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.PartialDate;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Span;
import dev.vitae.schemas.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.avro.generic.IndexedRecord;

/**
 * Whether every value is what stands at its evidence, and no text is two positions' own. A value
 * without evidence must say what it was derived from; an address of the document itself stands in
 * no text.
 */
public final class EvidenceCheck {
  private final String text;
  private final List<String> broken = new ArrayList<>();
  private int values;

  private EvidenceCheck(String text) {
    this.text = text;
  }

  /**
   * What was found.
   *
   * @param values how many values were held against the text
   * @param broken one sentence for each that does not hold
   */
  public record Found(int values, List<String> broken) {
    Found plus(Found other) {
      return new Found(
          values + other.values, Stream.concat(broken.stream(), other.broken.stream()).toList());
    }
  }

  /** Checks what was read in every document. */
  public static Found of(Collection<Examination> examinations) {
    Found all = new Found(0, List.of());
    for (Examination examination : examinations) {
      if (examination.reading() instanceof Reading.Parsed parsed) {
        all = all.plus(of(parsed.text(), parsed.profile()));
      }
    }
    return all;
  }

  /** Checks one profile. */
  public static Found of(String text, Profile profile) {
    EvidenceCheck check = new EvidenceCheck(text);
    check.node(profile);
    check.own(profile.getPositions());
    return new Found(check.values, List.copyOf(check.broken));
  }

  private void node(Object node) {
    switch (node) {
      case null -> {}
      case Value value -> value(value.getWritten(), value.getEvidence());
      case PartialDate date -> {
        if (!date.getDerived()) {
          value(date.getWritten(), date.getEvidence());
        }
      }
      case IndexedRecord record -> {
        for (int i = 0; i < record.getSchema().getFields().size(); i++) {
          node(record.get(i));
        }
      }
      case Collection<?> list -> list.forEach(this::node);
      default -> {}
    }
  }

  private void value(String written, Evidence evidence) {
    values++;
    if (evidence.getSpans().isEmpty()) {
      if (evidence.getDerivedFrom().isEmpty()) {
        broken.add("‘" + written + "’ has no evidence");
      }
      return;
    }
    List<Quote.Piece> pieces =
        evidence.getSpans().stream()
            .map(span -> new Quote.Piece(span.getStart(), span.getEnd()))
            .toList();
    String cut = Folding.fold(text, pieces);
    if (!cut.equals(written)) {
      broken.add("‘" + written + "’ stands as ‘" + cut + "’");
    }
  }

  /** An employer may head several positions; title, text and bullets are one position's own. */
  private void own(List<Position> positions) {
    int[] owner = new int[text.length()];
    for (int i = 0; i < positions.size(); i++) {
      Position position = positions.get(i);
      Stream<Value> own =
          Stream.concat(
              Stream.of(position.getTitle(), position.getDescription()),
              position.getHighlights().stream());
      for (Value value : own.filter(Objects::nonNull).toList()) {
        for (Span span : value.getEvidence().getSpans()) {
          for (int at = span.getStart(); at < span.getEnd(); at++) {
            if (owner[at] != 0 && owner[at] != i + 1) {
              broken.add("‘" + value.getWritten() + "’ is two positions'");
              at = span.getEnd();
            } else {
              owner[at] = i + 1;
            }
          }
        }
      }
    }
  }
}
