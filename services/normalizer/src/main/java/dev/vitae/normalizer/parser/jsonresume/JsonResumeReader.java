package dev.vitae.normalizer.parser.jsonresume;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.schemas.Award;
import dev.vitae.schemas.Certification;
import dev.vitae.schemas.Education;
import dev.vitae.schemas.Grade;
import dev.vitae.schemas.LanguageSkill;
import dev.vitae.schemas.Link;
import dev.vitae.schemas.Location;
import dev.vitae.schemas.PersonName;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.PositionKind;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Project;
import dev.vitae.schemas.Publication;
import dev.vitae.schemas.Skill;
import dev.vitae.schemas.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON Resume (schema 1.0.0, with the names of 0.0.16 where they differ). Every value's
 * evidence is the value's own place in the document.
 */
public final class JsonResumeReader {
  private final JsonValues json;
  private final Map<String, String> groups = new HashMap<>();

  private JsonResumeReader(Document document) {
    this.json = new JsonValues(document);
  }

  /**
   * The profile that a document of media type {@link Document#JSON_RESUME} states; forms are not
   * yet brought into one shape.
   */
  public static Profile read(Document document) {
    return new JsonResumeReader(document).profile();
  }

  private Profile profile() {
    Value name = json.value("basics/name");
    return Profile.newBuilder()
        .setName(name == null ? null : new PersonName(name, null, null, null, null, null))
        .setHeadline(json.value("basics/label"))
        .setSummary(json.value("basics/summary"))
        .setEmails(listOf(json.value("basics/email")))
        .setPhones(listOf(json.value("basics/phone")))
        .setLinks(links())
        .setLocation(location())
        .setLanguages(languages())
        .setPositions(positions("work", PositionKind.EMPLOYEE, "p"))
        .setVolunteering(positions("volunteer", PositionKind.VOLUNTEER, "v"))
        .setEducation(education())
        .setSkills(skills())
        .setCertifications(certifications())
        .setPublications(publications())
        .setProjects(projects())
        .setAwards(awards())
        .setInterests(interests())
        .setReferences(references())
        .build();
  }

  private static List<Value> listOf(Value value) {
    return value == null ? List.of() : List.of(value);
  }

  private List<Link> links() {
    List<Link> links = new ArrayList<>();
    Value own = json.first("basics/url", "basics/website");
    if (own != null) {
      links.add(new Link("", null, own));
    }
    for (String profile : json.items("basics/profiles")) {
      Value url = json.first(profile + "/url", profile + "/username");
      if (url != null) {
        String network = json.text(profile + "/network");
        links.add(new Link(network == null ? "" : network, json.text(profile + "/username"), url));
      }
    }
    return links;
  }

  private List<Link> link(String path) {
    Value url = json.first(path + "/url", path + "/website");
    return url == null ? List.of() : List.of(new Link("", null, url));
  }

  private Location location() {
    String path = "basics/location/";
    Value place =
        json.first(path + "city", path + "region", path + "address", path + "countryCode");
    if (place == null) {
      return null;
    }
    return new Location(
        place,
        json.text(path + "city"),
        json.text(path + "region"),
        json.text(path + "postalCode"),
        json.text(path + "countryCode"));
  }

  private List<LanguageSkill> languages() {
    List<LanguageSkill> languages = new ArrayList<>();
    for (String item : json.items("languages")) {
      Value name = json.first(item + "/language", item + "/name");
      if (name != null) {
        languages.add(
            LanguageSkill.newBuilder()
                .setName(name)
                .setLevel(json.value(item + "/fluency"))
                .build());
      }
    }
    return languages;
  }

  private List<Position> positions(String section, PositionKind kind, String prefix) {
    List<Position> positions = new ArrayList<>();
    for (String item : json.items(section)) {
      Value employer = json.first(item + "/name", item + "/company", item + "/organization");
      Value title = json.value(item + "/position");
      Value place = json.value(item + "/location");
      boolean ends = json.text(item + "/endDate") != null;
      positions.add(
          Position.newBuilder()
              .setId(prefix + (positions.size() + 1))
              .setEmployerGroup(group(employer, prefix))
              .setEmployer(employer)
              .setTitle(title)
              .setTitles(listOf(title))
              .setKind(kind)
              .setStart(json.date(item + "/startDate"))
              .setEnd(json.date(item + "/endDate"))
              .setCurrent(!ends && json.date(item + "/startDate") != null)
              .setLocation(place == null ? null : new Location(place, null, null, null, null))
              .setDescription(json.first(item + "/summary", item + "/description"))
              .setHighlights(json.values(item + "/highlights"))
              .setLinks(link(item))
              .build());
    }
    return positions;
  }

  /** Roles at one employer are one group. */
  private String group(Value employer, String prefix) {
    String name = employer == null ? "" : employer.getWritten();
    return groups.computeIfAbsent(prefix + name, fresh -> "g" + (groups.size() + 1));
  }

  private List<Education> education() {
    List<Education> education = new ArrayList<>();
    for (String item : json.items("education")) {
      Value grade = json.first(item + "/score", item + "/gpa");
      education.add(
          Education.newBuilder()
              .setId("e" + (education.size() + 1))
              .setInstitution(json.value(item + "/institution"))
              .setDegree(json.value(item + "/studyType"))
              .setArea(json.value(item + "/area"))
              .setStart(json.date(item + "/startDate"))
              .setEnd(json.date(item + "/endDate"))
              .setGrade(grade == null ? null : new Grade(grade, null))
              .setCourses(json.values(item + "/courses"))
              .build());
    }
    return education;
  }

  private List<Skill> skills() {
    List<Skill> skills = new ArrayList<>();
    for (String item : json.items("skills")) {
      Value name = json.value(item + "/name");
      Value level = json.value(item + "/level");
      List<Value> keywords = json.values(item + "/keywords");
      if (name != null && keywords.isEmpty()) {
        skills.add(new Skill(name, null, level, List.of("skills"), null, null));
      }
      for (Value keyword : keywords) {
        skills.add(new Skill(keyword, name, level, List.of("skills"), null, null));
      }
    }
    return skills;
  }

  private List<Certification> certifications() {
    List<Certification> found = new ArrayList<>();
    for (String item : json.items("certificates")) {
      Value name = json.value(item + "/name");
      if (name != null) {
        found.add(
            Certification.newBuilder()
                .setName(name)
                .setIssuer(json.value(item + "/issuer"))
                .setDate(json.date(item + "/date"))
                .setLink(link(item).stream().findFirst().orElse(null))
                .build());
      }
    }
    return found;
  }

  private List<Publication> publications() {
    List<Publication> found = new ArrayList<>();
    for (String item : json.items("publications")) {
      Value name = json.value(item + "/name");
      if (name != null) {
        found.add(
            Publication.newBuilder()
                .setName(name)
                .setVenue(json.value(item + "/publisher"))
                .setDate(json.date(item + "/releaseDate"))
                .setLink(link(item).stream().findFirst().orElse(null))
                .setSummary(json.value(item + "/summary"))
                .build());
      }
    }
    return found;
  }

  private List<Project> projects() {
    List<Project> found = new ArrayList<>();
    for (String item : json.items("projects")) {
      Value name = json.value(item + "/name");
      if (name != null) {
        found.add(
            Project.newBuilder()
                .setName(name)
                .setRole(json.value(item + "/roles/0"))
                .setOrganization(json.value(item + "/entity"))
                .setDescription(json.first(item + "/description", item + "/summary"))
                .setHighlights(json.values(item + "/highlights"))
                .setSkills(json.values(item + "/keywords"))
                .setStart(json.date(item + "/startDate"))
                .setEnd(json.date(item + "/endDate"))
                .setLinks(link(item))
                .build());
      }
    }
    return found;
  }

  private List<Award> awards() {
    List<Award> found = new ArrayList<>();
    for (String item : json.items("awards")) {
      Value name = json.first(item + "/title", item + "/name");
      if (name != null) {
        found.add(
            Award.newBuilder()
                .setName(name)
                .setAwarder(json.value(item + "/awarder"))
                .setDate(json.date(item + "/date"))
                .setSummary(json.value(item + "/summary"))
                .build());
      }
    }
    return found;
  }

  private List<Value> interests() {
    List<Value> found = new ArrayList<>();
    for (String item : json.items("interests")) {
      found.addAll(listOf(json.value(item + "/name")));
      found.addAll(json.values(item + "/keywords"));
    }
    return found;
  }

  private List<Value> references() {
    List<Value> found = new ArrayList<>();
    for (String item : json.items("references")) {
      found.addAll(listOf(json.first(item + "/name", item + "/reference")));
    }
    return found;
  }
}
