package dev.vitae.schemas.json;

import static dev.vitae.schemas.json.JsonResumeNodes.NODES;
import static dev.vitae.schemas.json.JsonResumeNodes.address;
import static dev.vitae.schemas.json.JsonResumeNodes.date;
import static dev.vitae.schemas.json.JsonResumeNodes.each;
import static dev.vitae.schemas.json.JsonResumeNodes.set;
import static dev.vitae.schemas.json.JsonResumeNodes.single;
import static dev.vitae.schemas.json.JsonResumeNodes.text;
import static dev.vitae.schemas.json.JsonResumeNodes.texts;
import static dev.vitae.schemas.json.JsonResumeNodes.url;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitae.schemas.Award;
import dev.vitae.schemas.Certification;
import dev.vitae.schemas.Education;
import dev.vitae.schemas.LanguageSkill;
import dev.vitae.schemas.Link;
import dev.vitae.schemas.Location;
import dev.vitae.schemas.PartialDate;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Project;
import dev.vitae.schemas.Publication;
import dev.vitae.schemas.Skill;
import dev.vitae.schemas.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A profile as JSON Resume 1.0.0 (jsonresume.org/schema): the author's own words, never their
 * canonical form, one work entry for each role, the latest first.
 *
 * <p>A current role has no endDate. Dates are YYYY or YYYY-MM. Links carry a scheme. Skills stand
 * under the author's groups; a skill without one is an entry of its own. What JSON Resume has no
 * place for (second e-mail addresses and phones, user names whose network's address the document
 * does not give, patents, claims) is left out.
 */
public final class JsonResumeExport {
  private JsonResumeExport() {}

  /** The profile as a JSON Resume document. */
  public static ObjectNode of(Profile profile) {
    ObjectNode resume = NODES.objectNode();
    set(resume, "basics", basics(profile));
    ArrayNode work = NODES.arrayNode();
    latestFirst(profile.getPositions()).forEach(position -> work.add(role(position, "name")));
    set(resume, "work", work);
    ArrayNode volunteer = NODES.arrayNode();
    latestFirst(profile.getVolunteering())
        .forEach(role -> volunteer.add(role(role, "organization")));
    set(resume, "volunteer", volunteer);
    set(resume, "education", each(profile.getEducation(), JsonResumeExport::education));
    set(resume, "awards", each(profile.getAwards(), JsonResumeExport::award));
    set(resume, "certificates", each(profile.getCertifications(), JsonResumeExport::certificate));
    set(resume, "publications", each(profile.getPublications(), JsonResumeExport::publication));
    set(resume, "skills", skills(profile.getSkills()));
    set(resume, "languages", each(profile.getLanguages(), JsonResumeExport::language));
    set(resume, "interests", each(profile.getInterests(), value -> single("name", value)));
    set(resume, "references", each(profile.getReferences(), value -> single("reference", value)));
    set(resume, "projects", each(profile.getProjects(), JsonResumeExport::project));
    return resume;
  }

  private static ObjectNode basics(Profile profile) {
    ObjectNode basics = NODES.objectNode();
    if (profile.getName() != null) {
      text(basics, "name", profile.getName().getFull());
    }
    text(basics, "label", profile.getHeadline());
    if (!profile.getEmails().isEmpty()) {
      text(basics, "email", email(profile.getEmails().getFirst()));
    }
    if (!profile.getPhones().isEmpty()) {
      text(basics, "phone", profile.getPhones().getFirst());
    }
    ArrayNode profiles = NODES.arrayNode();
    for (Link link : profile.getLinks()) {
      if (link.getNetwork().isEmpty() && !basics.has("url")) {
        basics.put("url", address(link));
      } else if (isAddress(link)) {
        profiles.add(network(link));
      }
    }
    text(basics, "summary", profile.getSummary());
    if (profile.getLocation() != null) {
      set(basics, "location", location(profile.getLocation()));
    }
    set(basics, "profiles", profiles);
    return basics;
  }

  /** An address as written, unless it was broken, hidden or stood behind other words. */
  private static String email(Value email) {
    String written = email.getWritten();
    boolean plain = written.indexOf('@') > 0 && written.indexOf(' ') < 0;
    return plain || email.getCanonical() == null ? written : email.getCanonical();
  }

  /** A user name alone is no address. */
  private static boolean isAddress(Link link) {
    return link.getUrl().getCanonical() != null || link.getUrl().getWritten().indexOf('.') > 0;
  }

  private static ObjectNode network(Link link) {
    ObjectNode node = NODES.objectNode();
    text(node, "network", link.getNetwork());
    text(node, "username", link.getUsername());
    node.put("url", address(link));
    return node;
  }

  private static ObjectNode location(Location location) {
    ObjectNode node = NODES.objectNode();
    text(node, "city", location.getCity());
    text(node, "region", location.getRegion());
    text(node, "postalCode", location.getPostalCode());
    text(node, "countryCode", location.getCountryCode());
    return node;
  }

  /**
   * As readers expect them: what goes on, then by end and by start; in the document's order else.
   */
  public static List<Position> latestFirst(List<Position> positions) {
    Comparator<Position> byTime =
        Comparator.<Position>comparingInt(position -> position.getCurrent() ? 0 : 1)
            .thenComparingInt(position -> -month(position.getEnd(), position.getStart()))
            .thenComparingInt(position -> -month(position.getStart(), null));
    return positions.stream().sorted(byTime).toList();
  }

  /** Months since the year 0 of a date or, without it, of another; 0 without both. */
  private static int month(PartialDate date, PartialDate otherwise) {
    PartialDate known = date == null ? otherwise : date;
    return known == null ? 0 : known.getYear() * 12 + known.getMonth();
  }

  private static ObjectNode role(Position position, String employer) {
    ObjectNode node = NODES.objectNode();
    text(node, employer, position.getEmployer());
    text(node, "position", position.getTitle());
    if (position.getLocation() != null) {
      text(node, "location", position.getLocation().getPlace());
    }
    url(node, position.getLinks());
    date(node, "startDate", position.getStart());
    if (!position.getCurrent()) {
      date(node, "endDate", position.getEnd());
    }
    text(node, "summary", position.getDescription());
    set(node, "highlights", texts(position.getHighlights()));
    return node;
  }

  private static ObjectNode education(Education education) {
    ObjectNode node = NODES.objectNode();
    text(node, "institution", education.getInstitution());
    text(node, "area", education.getArea());
    text(node, "studyType", education.getDegree());
    date(node, "startDate", education.getStart());
    if (!education.getCurrent()) {
      date(node, "endDate", education.getEnd());
    }
    if (education.getGrade() != null) {
      text(node, "score", education.getGrade().getValue());
    }
    set(node, "courses", texts(education.getCourses()));
    return node;
  }

  private static ObjectNode award(Award award) {
    ObjectNode node = single("title", award.getName());
    date(node, "date", award.getDate());
    text(node, "awarder", award.getAwarder());
    text(node, "summary", award.getSummary());
    return node;
  }

  private static ObjectNode certificate(Certification certificate) {
    ObjectNode node = single("name", certificate.getName());
    date(node, "date", certificate.getDate());
    text(node, "issuer", certificate.getIssuer());
    if (certificate.getLink() != null) {
      node.put("url", address(certificate.getLink()));
    }
    return node;
  }

  private static ObjectNode publication(Publication publication) {
    ObjectNode node = single("name", publication.getName());
    text(node, "publisher", publication.getVenue());
    date(node, "releaseDate", publication.getDate());
    if (publication.getLink() != null) {
      node.put("url", address(publication.getLink()));
    }
    text(node, "summary", publication.getSummary());
    return node;
  }

  private static ObjectNode language(LanguageSkill language) {
    ObjectNode node = single("language", language.getName());
    text(node, "fluency", language.getLevel());
    return node;
  }

  private static ObjectNode project(Project project) {
    ObjectNode node = single("name", project.getName());
    text(node, "description", project.getDescription());
    set(node, "highlights", texts(project.getHighlights()));
    set(node, "keywords", texts(project.getSkills()));
    date(node, "startDate", project.getStart());
    if (!project.getCurrent()) {
      date(node, "endDate", project.getEnd());
    }
    url(node, project.getLinks());
    if (project.getRole() != null) {
      set(node, "roles", texts(List.of(project.getRole())));
    }
    text(node, "entity", project.getOrganization());
    return node;
  }

  /** Groups in the order in which they begin; what has no group stands alone, in its place. */
  private static ArrayNode skills(List<Skill> skills) {
    Map<String, List<Skill>> groups = new LinkedHashMap<>();
    ArrayNode array = NODES.arrayNode();
    for (Skill skill : skills) {
      if (skill.getCategory() != null) {
        String group = skill.getCategory().getWritten();
        groups.computeIfAbsent(group, name -> new ArrayList<>()).add(skill);
      }
    }
    for (Skill skill : skills) {
      if (skill.getCategory() == null) {
        ObjectNode node = single("name", skill.getName());
        text(node, "level", skill.getLevel());
        array.add(node);
      } else {
        List<Skill> group = groups.remove(skill.getCategory().getWritten());
        if (group != null) {
          array.add(group(skill.getCategory(), group));
        }
      }
    }
    return array;
  }

  private static ObjectNode group(Value category, List<Skill> skills) {
    ObjectNode node = single("name", category);
    Value level = skills.getFirst().getLevel();
    boolean shared =
        level != null
            && skills.stream()
                .allMatch(
                    skill ->
                        skill.getLevel() != null
                            && skill.getLevel().getWritten().equals(level.getWritten()));
    if (shared) {
      text(node, "level", level);
    }
    set(node, "keywords", texts(skills.stream().map(Skill::getName).toList()));
    return node;
  }
}
