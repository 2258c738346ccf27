package dev.vitae.normalizer.parser.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.normalizer.parser.document.Folding;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.schemas.Education;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.PartialDate;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Value;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Holds a story's values against the text. */
final class EvidenceChecks {
  private EvidenceChecks() {}

  static void everyValueIsWhatStandsThere(String text, Profile profile) {
    for (Position position : profile.getPositions()) {
      Stream.of(
              position.getEmployer(),
              position.getUnit(),
              position.getTitle(),
              position.getStatedDuration(),
              position.getPromotion())
          .filter(Objects::nonNull)
          .forEach(value -> check(text, value));
      check(text, position.getStart());
      check(text, position.getEnd());
    }
    for (Education education : profile.getEducation()) {
      Stream.of(education.getInstitution(), education.getDegree(), education.getArea())
          .filter(Objects::nonNull)
          .forEach(value -> check(text, value));
      check(text, education.getStart());
      check(text, education.getEnd());
    }
    if (profile.getName() != null) {
      check(text, profile.getName().getFull());
    }
  }

  private static void check(String text, Value value) {
    assertThat(cut(text, value.getEvidence())).isEqualTo(value.getWritten());
  }

  private static void check(String text, PartialDate date) {
    if (date == null) {
      return;
    }
    assertThat(date.getEvidence().getSpans()).isNotEmpty();
    if (date.getDerived()) {
      assertThat(date.getWritten()).isEmpty();
    } else {
      assertThat(cut(text, date.getEvidence())).isEqualTo(date.getWritten());
    }
  }

  private static String cut(String text, Evidence evidence) {
    List<Quote.Piece> pieces =
        evidence.getSpans().stream()
            .map(span -> new Quote.Piece(span.getStart(), span.getEnd()))
            .toList();
    return Folding.fold(text, pieces);
  }
}
