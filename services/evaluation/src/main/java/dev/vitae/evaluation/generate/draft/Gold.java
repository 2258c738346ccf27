package dev.vitae.evaluation.generate.draft;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitae.evaluation.generate.people.Person;
import dev.vitae.evaluation.generate.people.Person.Period;
import java.util.List;

/**
 * What a careful reader takes from the document, as JSON Resume: only what its template shows, and
 * dates as exactly as they are printed. The form is the one the scorer reads.
 */
final class Gold {
  private final Person person;
  private final Template template;
  private final Dates dates;
  private final ObjectNode gold = JsonNodeFactory.instance.objectNode();

  Gold(Person person, Template template, Dates dates) {
    this.person = person;
    this.template = template;
    this.dates = dates;
  }

  ObjectNode json() {
    basics();
    section("work", () -> person.work().forEach(this::stint));
    section("education", () -> person.studies().forEach(this::study));
    section("skills", () -> person.skills().forEach(this::skills));
    section("languages", () -> person.languages().forEach(this::language));
    section("certificates", () -> person.certificates().forEach(this::certificate));
    section("publications", () -> person.publications().forEach(this::publication));
    section("awards", () -> person.awards().forEach(this::award));
    section("projects", () -> person.projects().forEach(this::project));
    section("volunteer", () -> person.volunteering().forEach(this::volunteering));
    section("interests", () -> person.interests().forEach(i -> add("interests").put("name", i)));
    section(
        "references",
        () -> person.references().forEach(r -> add("references").put("name", r.name())));
    return gold;
  }

  private void section(String kind, Runnable writer) {
    if (template.shows(kind)) {
      writer.run();
    }
  }

  private void basics() {
    Person.Contact contact = person.contact();
    ObjectNode basics = gold.putObject("basics");
    basics.put("name", person.name());
    basics.put("label", person.headline());
    basics.put("email", contact.email());
    basics.put("phone", contact.phone());
    if (template.shows("summary")) {
      basics.put("summary", person.summary());
    }
    ArrayNode profiles = JsonNodeFactory.instance.arrayNode();
    for (Person.Link link : contact.links()) {
      if (link.network().isEmpty()) {
        basics.put("url", "https://" + link.url());
      } else {
        profiles
            .addObject()
            .put("network", link.network())
            .put("username", link.user())
            .put("url", "https://" + link.url());
      }
    }
    if (!profiles.isEmpty()) {
      basics.set("profiles", profiles);
    }
    basics.putObject("location").put("city", contact.place().city());
  }

  private void stint(Person.Stint stint) {
    for (Person.Role role : stint.roles()) {
      ObjectNode work = add("work");
      work.put("name", stint.employer());
      work.put("position", role.title());
      if (template.work().has("place") && stint.kind() != Person.Kind.FREELANCE) {
        work.put("location", Entries.place(stint.place()));
      }
      period(work, role.period());
      if (!role.summary().isEmpty()) {
        work.put("summary", role.summary());
      }
      role.tasks().forEach(task -> work.withArray("/highlights").add(task));
    }
  }

  private void study(Person.Study study) {
    ObjectNode education = add("education");
    education.put("institution", study.institution());
    education.put("studyType", study.degree());
    education.put("area", study.area());
    if (template.education().has("dates")) {
      period(education, study.period());
    } else if (study.period().end() != null) {
      education.put("endDate", dates.known(study.period().end()));
    }
    if (!study.grade().isEmpty() && template.education().has("grade")) {
      education.put("score", study.grade());
    }
  }

  private void skills(Person.SkillGroup group) {
    boolean named = !List.of("bullets", "flat").contains(template.skills());
    ObjectNode skills = named ? add("skills").put("name", group.name()) : add("skills");
    group.skills().forEach(skill -> skills.withArray("/keywords").add(skill));
  }

  private void language(Person.Spoken spoken) {
    add("languages").put("language", spoken.language()).put("fluency", spoken.level());
  }

  private void certificate(Person.Certificate certificate) {
    add("certificates")
        .put("name", certificate.name())
        .put("issuer", certificate.issuer())
        .put("date", dates.known(certificate.date()));
  }

  private void publication(Person.Publication publication) {
    add("publications")
        .put("name", publication.title())
        .put("publisher", publication.venue())
        .put("releaseDate", Integer.toString(publication.year()));
  }

  private void award(Person.Award award) {
    add("awards")
        .put("title", award.title())
        .put("awarder", award.awarder())
        .put("date", Integer.toString(award.year()));
  }

  private void project(Person.Project project) {
    add("projects").put("name", project.name()).put("description", project.description());
  }

  private void volunteering(Person.Volunteering volunteering) {
    ObjectNode volunteer = add("volunteer");
    volunteer.put("organization", volunteering.organization());
    volunteer.put("position", volunteering.position());
    period(volunteer, volunteering.period());
  }

  private void period(ObjectNode entry, Period period) {
    entry.put("startDate", dates.known(period.start()));
    if (period.end() != null) {
      entry.put("endDate", dates.known(period.end()));
    }
  }

  private ObjectNode add(String section) {
    return gold.withArray("/" + section).addObject();
  }
}
