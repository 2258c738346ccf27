package dev.vitae.schemas.blind;

import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.Link;
import dev.vitae.schemas.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.specific.SpecificData;

/**
 * A person's record for those who shall choose by what people can do.
 *
 * <p>It has the same schema and lacks: name, contacts, links, the place the person lives in, the
 * documents and their submissions, every date (durations, the order of positions and the months of
 * figures stay), the authors of publications, references, interests, what the sections without a
 * name of their own say, findings, and all evidence, since that points into a document which says
 * who it is. In every text that stays, what {@link Veil} knows of is replaced by {@link Veil#MASK}.
 *
 * <p>What the schema gains later is veiled, too: the walk is over all fields, and a field is left
 * as it is only if it is listed here.
 */
public final class BlindView {
  /** Goes up when the same record would be veiled otherwise. */
  public static final String VERSION = "1";

  private static final Evidence NO_EVIDENCE = Evidence.newBuilder().build();
  private static final PartialDate NO_DATE = PartialDate.newBuilder().build();

  /** Fields left out, by record, with the reason. */
  private static final Map<String, Map<String, String>> LEFT_OUT =
      Map.of(
          "EnrichedProfile",
          Map.of(
              "documents", "file names, applicant ids and the documents themselves say who it is",
              "findings", "their sentences quote the document",
              "elsewhere", "points into the documents"),
          "Profile",
          Map.of(
              "name", "who it is",
              "emails", "contact",
              "phones", "contact",
              "location", "contact: the place the person lives in",
              "references", "people who know the person",
              "claims", "sentences with dates, and totals that the career has anyway",
              "interests", "clubs and pastimes tell of sex, faith and origin",
              "otherSections", "birth, family, nationality stand in such sections"),
          "Publication",
          Map.of(
              "authors", "the person is among them",
              "ownPosition", "finds the person among the authors"),
          "Certification",
          Map.of("number", "a licence's holder can be looked up"),
          "Patent",
          Map.of("number", "an inventor can be looked up"),
          "Education",
          Map.of("notes", "dates and honours of a year", "present", "a date"),
          "Position",
          Map.of("present", "a date", "statedDuration", "goes with dates", "promotion", "a date"));

  /** Fields that name other parts of the record or a table's row, and are no words of a person. */
  private static final Set<String> NAMES =
      Set.of(
          "personId",
          "enricherVersion",
          "version",
          "id",
          "employerGroup",
          "promotedFrom",
          "path",
          "positionId",
          "educationId",
          "from",
          "to",
          "derivedFrom",
          "seniorityFrom",
          "highestDegreeFrom",
          "coveredBy",
          "foundIn",
          "rule",
          "unit");

  private BlindView() {}

  /** The record without all that. The same record gives the same view. */
  public static EnrichedProfile of(EnrichedProfile person) {
    Veil veil = Veil.of(person.getProfile());
    return (EnrichedProfile) record(person, veil);
  }

  private static IndexedRecord record(IndexedRecord record, Veil veil) {
    Schema schema = record.getSchema();
    Map<String, String> leftOut = LEFT_OUT.getOrDefault(schema.getName(), Map.of());
    IndexedRecord blind = (IndexedRecord) SpecificData.get().newRecord(null, schema);
    for (Schema.Field field : schema.getFields()) {
      Object value = record.get(field.pos());
      if (leftOut.containsKey(field.name())) {
        blind.put(field.pos(), SpecificData.get().getDefaultValue(field));
      } else if (NAMES.contains(field.name())) {
        blind.put(field.pos(), value);
      } else {
        blind.put(field.pos(), value(value, isNullable(field.schema()), veil));
      }
    }
    return blind;
  }

  private static Object value(Object value, boolean nullable, Veil veil) {
    return switch (value) {
      case null -> null;
      case Evidence evidence -> nullable ? null : NO_EVIDENCE;
      case PartialDate date -> nullable ? null : NO_DATE;
      case Link link -> null;
      case IndexedRecord record -> record(record, veil);
      case List<?> list -> list(list, veil);
      case CharSequence text -> veil.over(text.toString());
      default -> value;
    };
  }

  private static List<Object> list(List<?> list, Veil veil) {
    List<Object> blind = new ArrayList<>(list.size());
    for (Object each : list) {
      Object value = value(each, true, veil);
      if (value != null) {
        blind.add(value);
      }
    }
    return blind;
  }

  private static boolean isNullable(Schema schema) {
    return schema.getType() == Schema.Type.UNION
        && schema.getTypes().stream().anyMatch(type -> type.getType() == Schema.Type.NULL);
  }
}
