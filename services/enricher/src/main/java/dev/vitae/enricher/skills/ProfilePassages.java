package dev.vitae.enricher.skills;

import dev.vitae.enricher.skills.Passage.Form;
import dev.vitae.enricher.skills.Passage.Part;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Project;
import dev.vitae.schemas.Skill;
import dev.vitae.schemas.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * The texts of a profile in which skills are looked for. What others wrote, titles of publications
 * and interests are not among them: who published on something or likes it need not be able to do
 * it.
 */
final class ProfilePassages {
  private final List<Passage> passages = new ArrayList<>();

  private ProfilePassages() {}

  /** The passages, in the order of the profile. */
  static List<Passage> of(Profile profile) {
    ProfilePassages all = new ProfilePassages();
    all.text("headline", "headline", profile.getHeadline());
    all.text("summary", "summary", profile.getSummary());
    List<Part> skills = new ArrayList<>();
    for (int i = 0; i < profile.getSkills().size(); i++) {
      Skill skill = profile.getSkills().get(i);
      skills.add(new Part("skills/" + i + "/name", skill.getName(), skill.getCategory()));
    }
    all.list("skills", skills);
    List<Part> languages = new ArrayList<>();
    for (int i = 0; i < profile.getLanguages().size(); i++) {
      languages.add(
          new Part("languages/" + i + "/name", profile.getLanguages().get(i).getName(), null));
    }
    all.list("languages", languages);
    all.positions("positions/", profile.getPositions());
    all.positions("volunteering/", profile.getVolunteering());
    for (int i = 0; i < profile.getProjects().size(); i++) {
      Project project = profile.getProjects().get(i);
      String path = "projects/" + i;
      all.text("projects", path + "/name", project.getName());
      all.text("projects", path + "/description", project.getDescription());
      all.texts("projects", path + "/highlights/", project.getHighlights());
      all.values("projects", path + "/skills/", project.getSkills());
    }
    for (int i = 0; i < profile.getCertifications().size(); i++) {
      all.text(
          "certifications",
          "certifications/" + i + "/name",
          profile.getCertifications().get(i).getName());
    }
    return all.passages;
  }

  private void positions(String path, List<Position> positions) {
    for (int i = 0; i < positions.size(); i++) {
      Position position = positions.get(i);
      String id = position.getId();
      text(id, path + i + "/title", position.getTitle());
      text(id, path + i + "/description", position.getDescription());
      texts(id, path + i + "/highlights/", position.getHighlights());
      values(id, path + i + "/skills/", position.getSkills());
    }
  }

  private void texts(String foundIn, String path, List<Value> values) {
    for (int i = 0; i < values.size(); i++) {
      text(foundIn, path + i, values.get(i));
    }
  }

  private void text(String foundIn, String path, Value value) {
    if (value != null) {
      passages.add(new Passage(foundIn, Form.TEXT, List.of(new Part(path, value, null))));
    }
  }

  private void values(String foundIn, String path, List<Value> values) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      parts.add(new Part(path + i, values.get(i), null));
    }
    list(foundIn, parts);
  }

  private void list(String foundIn, List<Part> parts) {
    if (!parts.isEmpty()) {
      passages.add(new Passage(foundIn, Form.LIST, parts));
    }
  }
}
