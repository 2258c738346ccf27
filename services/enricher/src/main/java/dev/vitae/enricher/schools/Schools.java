package dev.vitae.enricher.schools;

import dev.vitae.schemas.DegreeLevel;
import dev.vitae.schemas.Education;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.KnownSchool;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Span;
import dev.vitae.schemas.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * What is known of studies: the institution where it is a well-known university, its country, the
 * degree's level in EQF and ISCED 2011, the broad field of ISCED-F 2013. Safe for use by threads.
 */
public final class Schools {
  /** Goes up whenever a table or a rule changes. */
  public static final String VERSION = "1";

  private static final Universities UNIVERSITIES = new Universities();

  private Schools() {}

  /** The studies in their order. */
  public static List<KnownSchool> of(Profile profile) {
    List<KnownSchool> known = new ArrayList<>();
    for (int i = 0; i < profile.getEducation().size(); i++) {
      known.add(known("education/" + i, profile.getEducation().get(i)));
    }
    return known;
  }

  private static KnownSchool known(String path, Education study) {
    Universities.University university =
        study.getInstitution() == null
            ? null
            : UNIVERSITIES.of(study.getInstitution().getWritten());
    String place = study.getLocation() == null ? null : study.getLocation().getCountryCode();
    String country = university == null ? place : university.country();
    Degrees.Level level = Degrees.of(study);
    List<String> from = new ArrayList<>();
    Fields.Field field = field(path, study, level.level(), from);
    return KnownSchool.newBuilder()
        .setPath(path)
        .setEducationId(study.getId())
        .setCanonical(canonical(university, study))
        .setSchoolId(university == null ? null : university.id())
        .setCountryCode(country)
        .setCountryFrom(
            country == null ? null : path + (university == null ? "/location" : "/institution"))
        .setLevel(level.level())
        .setEqf(level.eqf())
        .setIsced(level.isced())
        .setLevelRule(level.rule())
        .setField(field == null ? null : field.code())
        .setFieldName(field == null ? null : Fields.name(field.code()))
        .setFieldConfidence(field == null ? 0f : field.confidence())
        .setFieldFrom(from)
        .setEvidence(evidence(path, study))
        .build();
  }

  private static String canonical(Universities.University university, Education study) {
    if (university != null) {
      return university.name();
    }
    return study.getInstitution() == null ? null : study.getInstitution().getWritten();
  }

  /** The area says it best, then the specialization, then the degree itself. */
  private static Fields.Field field(
      String path, Education study, DegreeLevel level, List<String> from) {
    if (level == DegreeLevel.SECONDARY) {
      from.add(path + "/degree");
      return new Fields.Field(Fields.GENERIC, 0.9f);
    }
    Fields.Field field = named(study.getArea(), path + "/area", from);
    field =
        field == null ? named(study.getSpecialization(), path + "/specialization", from) : field;
    return field == null ? named(study.getDegree(), path + "/degree", from) : field;
  }

  private static Fields.Field named(Value words, String path, List<String> from) {
    Fields.Field field = words == null ? null : Fields.of(words.getWritten());
    if (field != null) {
      from.add(path);
    }
    return field;
  }

  private static Evidence evidence(String path, Education study) {
    List<Span> spans = new ArrayList<>();
    List<String> paths = new ArrayList<>();
    int document = 0;
    float confidence = 1f;
    List<String> names = List.of("/institution", "/degree", "/area", "/specialization");
    Value[] values = {
      study.getInstitution(), study.getDegree(), study.getArea(), study.getSpecialization()
    };
    for (int i = 0; i < values.length; i++) {
      // Evidence points into one document: the first value's.
      boolean sameDocument =
          values[i] != null
              && (paths.isEmpty() || values[i].getEvidence().getDocument() == document);
      if (sameDocument) {
        document = values[i].getEvidence().getDocument();
        spans.addAll(values[i].getEvidence().getSpans());
        confidence = Math.min(confidence, values[i].getEvidence().getConfidence());
        paths.add(path + names.get(i));
      }
    }
    return new Evidence(document, spans, confidence, "schools.study", paths);
  }
}
