package dev.vitae.profiles.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.json.JsonResumeExport;
import dev.vitae.schemas.json.RecordJson;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The forms a profile is served in. */
enum ProfileFormat {
  /** Ours: everything, with the evidence of every value. */
  VITAE("vitae", "application/json", RecordJson::of),
  /** JSON Resume 1.0.0: the author's own words. */
  JSON_RESUME(
      "jsonresume", "application/vnd.jsonresume+json", p -> JsonResumeExport.of(p.getProfile())),
  /** schema.org's Person as JSON-LD. */
  JSON_LD("jsonld", "application/ld+json", SchemaOrgPerson::of);

  private final String parameter;
  private final String mediaType;
  private final Function<EnrichedProfile, ObjectNode> writer;

  ProfileFormat(String parameter, String mediaType, Function<EnrichedProfile, ObjectNode> writer) {
    this.parameter = parameter;
    this.mediaType = mediaType;
    this.writer = writer;
  }

  String mediaType() {
    return mediaType;
  }

  ObjectNode write(EnrichedProfile person) {
    return writer.apply(person);
  }

  static Optional<ProfileFormat> ofParameter(String name) {
    return Arrays.stream(values()).filter(format -> format.parameter.equals(name)).findFirst();
  }

  static List<String> parameters() {
    return Arrays.stream(values()).map(format -> format.parameter).toList();
  }

  /** The first that an Accept header prefers; ours if it names none of them. */
  static ProfileFormat accepted(String header) {
    if (header == null) {
      return VITAE;
    }
    return Arrays.stream(header.split(","))
        .map(String::strip)
        .sorted(Comparator.comparingDouble(ProfileFormat::quality).reversed())
        .map(range -> range.split(";")[0].strip())
        .flatMap(range -> Arrays.stream(values()).filter(f -> f.mediaType.equalsIgnoreCase(range)))
        .findFirst()
        .orElse(VITAE);
  }

  private static double quality(String range) {
    for (String parameter : range.split(";")) {
      if (parameter.strip().matches("q=[01](\\.\\d{0,3})?")) {
        return Double.parseDouble(parameter.strip().substring(2));
      }
    }
    return 1;
  }
}
