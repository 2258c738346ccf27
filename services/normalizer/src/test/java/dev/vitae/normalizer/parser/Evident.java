package dev.vitae.normalizer.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.normalizer.parser.document.Folding;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.PartialDate;
import dev.vitae.schemas.Value;
import java.util.Collection;
import java.util.List;
import org.apache.avro.generic.IndexedRecord;

/** Holds every value of a record against the text that its evidence points into. */
public final class Evident {
  private Evident() {}

  /** Fails on the first value that is not what stands at its spans; returns how many there are. */
  public static int check(String text, Object node) {
    return switch (node) {
      case null -> 0;
      case Value value -> check(text, value);
      case PartialDate date -> check(text, date);
      case IndexedRecord record -> {
        int checked = 0;
        for (int i = 0; i < record.getSchema().getFields().size(); i++) {
          checked += check(text, record.get(i));
        }
        yield checked;
      }
      case Collection<?> list -> list.stream().mapToInt(item -> check(text, item)).sum();
      default -> 0;
    };
  }

  private static int check(String text, Value value) {
    Evidence evidence = value.getEvidence();
    assertThat(evidence.getSpans().isEmpty() && evidence.getDerivedFrom().isEmpty())
        .as("no evidence for %s", value.getWritten())
        .isFalse();
    if (!evidence.getSpans().isEmpty()) {
      assertThat(cut(text, evidence)).as(evidence.getRule()).isEqualTo(value.getWritten());
    }
    return 1;
  }

  private static int check(String text, PartialDate date) {
    if (date.getDerived()) {
      assertThat(date.getEvidence().getSpans()).isNotEmpty();
      assertThat(date.getWritten()).isEmpty();
    } else {
      assertThat(cut(text, date.getEvidence())).isEqualTo(date.getWritten());
    }
    return 1;
  }

  private static String cut(String text, Evidence evidence) {
    List<Quote.Piece> pieces =
        evidence.getSpans().stream()
            .map(span -> new Quote.Piece(span.getStart(), span.getEnd()))
            .toList();
    return Folding.fold(text, pieces);
  }
}
