package dev.vitae.enricher.merge;

import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.NormalizedProfile;
import java.util.Collection;
import java.util.function.Consumer;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.specific.SpecificData;

/** All evidence inside a record, wherever it stands. */
final class EvidenceOf {
  private static final int DOCUMENT = position("document");
  private static final int DERIVED_FROM = position("derivedFrom");

  private EvidenceOf() {}

  /** A copy without text whose evidence names the document by this index. */
  static NormalizedProfile document(NormalizedProfile original, int index) {
    NormalizedProfile copy =
        SpecificData.get().deepCopy(NormalizedProfile.getClassSchema(), original);
    each(copy, evidence -> evidence.put(DOCUMENT, index));
    return copy;
  }

  /** Changes the record, which must be a copy of one's own. */
  static void rewriteDerivedFrom(IndexedRecord record, Paths paths) {
    each(
        record,
        evidence -> {
          if (!evidence.getDerivedFrom().isEmpty()) {
            evidence.put(
                DERIVED_FROM, paths.all(evidence.getDocument(), evidence.getDerivedFrom()));
          }
        });
  }

  private static void each(Object value, Consumer<Evidence> action) {
    if (value instanceof Evidence evidence) {
      action.accept(evidence);
    } else if (value instanceof IndexedRecord record) {
      int fields = record.getSchema().getFields().size();
      for (int i = 0; i < fields; i++) {
        each(record.get(i), action);
      }
    } else if (value instanceof Collection<?> items) {
      for (Object item : items) {
        each(item, action);
      }
    }
  }

  private static int position(String field) {
    return Evidence.getClassSchema().getField(field).pos();
  }
}
