package dev.vitae.enricher.merge;

import dev.vitae.enricher.words.Words;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.OtherSection;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Value;
import java.util.ArrayList;
import java.util.List;

/** Sections that fit nowhere: the same when all their words are. */
final class OtherSections {
  private OtherSections() {}

  static List<OtherSection> merge(Union union) {
    return union.of(
        "otherSections", Profile::getOtherSections, OtherSections::words, OtherSections::evidence);
  }

  private static String words(OtherSection section) {
    StringBuilder words = new StringBuilder();
    for (Value value : values(section)) {
      words.append(Words.fold(value.getWritten())).append('\n');
    }
    return words.toString();
  }

  private static Evidence evidence(OtherSection section) {
    return Positions.together(
        values(section).stream().map(Value::getEvidence).toList(), "same-section");
  }

  private static List<Value> values(OtherSection section) {
    List<Value> values = new ArrayList<>();
    if (section.getHeading() != null) {
      values.add(section.getHeading());
    }
    values.addAll(section.getLines());
    return values;
  }
}
