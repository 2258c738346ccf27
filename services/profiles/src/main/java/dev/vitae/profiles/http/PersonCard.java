package dev.vitae.profiles.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitae.profiles.people.Snippet;
import dev.vitae.profiles.query.PeoplePage;
import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Value;

/** A page of people as JSON: enough of each to choose whom to read. */
final class PersonCard {
  private static final int SKILLS = 8;

  private PersonCard() {}

  static ObjectNode page(PeoplePage page, String words, ProfileView view) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("total", page.total());
    ArrayNode people = json.putArray("people");
    page.people().forEach(person -> people.add(card(view.of(person), words)));
    ObjectNode facets = json.putObject("facets");
    page.facets()
        .forEach(
            (filter, counts) ->
                filter
                    .facet()
                    .ifPresent(
                        name -> {
                          ArrayNode values = facets.putArray(name);
                          for (PeoplePage.Count count : counts) {
                            values
                                .addObject()
                                .put("value", count.value())
                                .put("people", count.people());
                          }
                        }));
    page.next().ifPresent(next -> json.put("next", next.encoded()));
    return json;
  }

  private static ObjectNode card(EnrichedProfile person, String words) {
    Profile profile = person.getProfile();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("personId", person.getPersonId());
    text(json, "name", profile.getName() == null ? null : profile.getName().getFull());
    text(json, "headline", profile.getHeadline());
    text(json, "title", person.getCareer().getCurrentTitle());
    text(json, "employer", person.getCareer().getCurrentEmployer());
    text(json, "location", profile.getLocation() == null ? null : profile.getLocation().getPlace());
    if (person.getCareer().getTotalMonths() != null) {
      json.put("totalMonths", Math.round(person.getCareer().getTotalMonths().getValue()));
    }
    json.put("seniority", person.getCareer().getSeniority().name());
    json.put("highestDegree", person.getCareer().getHighestDegree().name());
    json.put("documents", person.getDocuments().size());
    json.put("findings", person.getFindings().size());
    ArrayNode skills = json.putArray("skills");
    profile.getSkills().stream()
        .limit(SKILLS)
        .forEach(skill -> skills.add(skill.getName().getWritten()));
    Snippet.of(person, words).ifPresent(snippet -> snippet(json, snippet));
    return json;
  }

  private static void snippet(ObjectNode json, Snippet snippet) {
    ObjectNode node = json.putObject("snippet");
    node.put("text", snippet.text());
    ArrayNode matches = node.putArray("matches");
    snippet.matches().forEach(match -> matches.addArray().add(match.start()).add(match.end()));
  }

  private static void text(ObjectNode json, String name, Value value) {
    text(json, name, value == null ? null : value.getWritten());
  }

  private static void text(ObjectNode json, String name, String value) {
    if (value != null && !value.isBlank()) {
      json.put(name, value);
    }
  }
}
