package dev.vitae.profiles.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitae.schemas.Education;
import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.PartialDate;
import dev.vitae.schemas.PersonName;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Value;
import java.util.List;

/**
 * A person as schema.org knows one, in JSON-LD.
 *
 * <p>Positions are organization roles with their dates: the pattern schema.org gives for a relation
 * that holds for a time. Canonical forms are used where there are any, since this is for machines.
 */
final class SchemaOrgPerson {
  private SchemaOrgPerson() {}

  static ObjectNode of(EnrichedProfile person) {
    Profile profile = person.getProfile();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("@context", "https://schema.org").put("@type", "Person");
    json.put("identifier", person.getPersonId());
    name(json, profile.getName());
    text(json, "jobTitle", person.getCareer().getCurrentTitle());
    text(json, "description", written(profile.getSummary()));
    texts(json, "email", profile.getEmails());
    texts(json, "telephone", profile.getPhones());
    texts(json, "url", profile.getLinks().stream().map(link -> link.getUrl()).toList());
    texts(json, "knowsAbout", profile.getSkills().stream().map(skill -> skill.getName()).toList());
    texts(
        json,
        "knowsLanguage",
        profile.getLanguages().stream().map(language -> language.getName()).toList());
    if (profile.getLocation() != null) {
      ObjectNode address = json.putObject("address").put("@type", "PostalAddress");
      text(address, "addressLocality", profile.getLocation().getCity());
      text(address, "addressRegion", profile.getLocation().getRegion());
      text(address, "addressCountry", profile.getLocation().getCountryCode());
      text(address, "name", profile.getLocation().getPlace().getWritten());
    }
    roles(json, "worksFor", "Organization", profile.getPositions());
    alumni(json, profile.getEducation());
    return json;
  }

  private static void name(ObjectNode json, PersonName name) {
    if (name != null) {
      text(json, "name", name.getFull().getWritten());
      text(json, "honorificPrefix", name.getPrefix());
      text(json, "givenName", name.getGiven());
      text(json, "additionalName", name.getMiddle());
      text(json, "familyName", name.getFamily());
      text(json, "honorificSuffix", name.getSuffix());
    }
  }

  private static void roles(ObjectNode json, String property, String type, List<Position> all) {
    ArrayNode roles = JsonNodeFactory.instance.arrayNode();
    for (Position position : all) {
      ObjectNode role = roles.addObject().put("@type", "OrganizationRole");
      text(role, "roleName", written(position.getTitle()));
      date(role, "startDate", position.getStart());
      date(role, "endDate", position.getEnd());
      if (position.getEmployer() != null) {
        ObjectNode organization = role.putObject(property).put("@type", type);
        text(organization, "name", best(position.getEmployer()));
      }
    }
    if (!roles.isEmpty()) {
      json.set(property, roles);
    }
  }

  private static void alumni(ObjectNode json, List<Education> education) {
    ArrayNode schools = JsonNodeFactory.instance.arrayNode();
    for (Education study : education) {
      if (study.getInstitution() != null) {
        ObjectNode role = schools.addObject().put("@type", "Role");
        date(role, "startDate", study.getStart());
        date(role, "endDate", study.getEnd());
        text(role, "roleName", written(study.getDegree()));
        role.putObject("alumniOf")
            .put("@type", "EducationalOrganization")
            .put("name", best(study.getInstitution()));
      }
    }
    if (!schools.isEmpty()) {
      json.set("alumniOf", schools);
    }
  }

  private static void date(ObjectNode json, String property, PartialDate date) {
    if (date != null && date.getYear() > 0) {
      String year = "%04d".formatted(date.getYear());
      json.put(property, date.getMonth() > 0 ? year + "-%02d".formatted(date.getMonth()) : year);
    }
  }

  private static void texts(ObjectNode json, String property, List<Value> values) {
    if (!values.isEmpty()) {
      ArrayNode array = json.putArray(property);
      values.forEach(value -> array.add(best(value)));
    }
  }

  private static void text(ObjectNode json, String property, String value) {
    if (value != null && !value.isBlank()) {
      json.put(property, value);
    }
  }

  private static String best(Value value) {
    return value.getCanonical() != null ? value.getCanonical() : value.getWritten();
  }

  private static String written(Value value) {
    return value == null ? null : value.getWritten();
  }
}
