package dev.vitae.enricher.path;

import dev.vitae.enricher.experience.Role;
import dev.vitae.enricher.experience.Roles;
import dev.vitae.enricher.words.EmployerName;
import dev.vitae.schemas.Education;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.JobFunction;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Span;
import dev.vitae.schemas.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The texts of a career by the employer or school they belong to. */
final class Passages {
  private final List<Passage> passages = new ArrayList<>();
  private final List<Anchor> anchors = new ArrayList<>();

  /** Where a document names an employer or a school. */
  private record Anchor(int document, int at, Passage entry) {}

  private Passages() {}

  /**
   * The passages.
   *
   * @param stories texts of documents that tell a career in prose, by the index of the document
   */
  static List<Passage> of(Profile profile, Roles roles, List<Story> stories) {
    Passages all = new Passages();
    for (Role role : roles.all()) {
      all.position(role);
    }
    for (int i = 0; i < profile.getEducation().size(); i++) {
      all.study("education/" + i, profile.getEducation().get(i));
    }
    for (Story story : stories) {
      all.story(story);
    }
    return all.passages;
  }

  private void position(Role role) {
    Position position = role.stint().position();
    String path = role.path();
    String place = role.stint().employer();
    List<Value> texts = new ArrayList<>();
    List<String> paths = new ArrayList<>();
    collect(texts, paths, path + "/title", position.getTitle());
    collect(texts, paths, path + "/unit", position.getUnit());
    collect(texts, paths, path + "/description", position.getDescription());
    for (int i = 0; i < position.getHighlights().size(); i++) {
      collect(texts, paths, path + "/highlights/" + i, position.getHighlights().get(i));
    }
    for (int i = 0; i < position.getSkills().size(); i++) {
      collect(texts, paths, path + "/skills/" + i, position.getSkills().get(i));
    }
    for (int i = 0; i < texts.size(); i++) {
      passages.add(Passage.of(place, true, role.function(), path, paths.get(i), texts.get(i)));
    }
    anchor(place, true, role.function(), path, position.getEmployer());
    anchor(place, true, role.function(), path, position.getUnit());
  }

  private void study(String path, Education study) {
    String key = EmployerName.key(study.getInstitution());
    String place = key.isEmpty() ? path : key;
    List<Value> texts = new ArrayList<>();
    List<String> paths = new ArrayList<>();
    collect(texts, paths, path + "/area", study.getArea());
    collect(texts, paths, path + "/specialization", study.getSpecialization());
    collect(texts, paths, path + "/thesis", study.getThesis());
    for (int i = 0; i < study.getNotes().size(); i++) {
      collect(texts, paths, path + "/notes/" + i, study.getNotes().get(i));
    }
    for (int i = 0; i < texts.size(); i++) {
      passages.add(Passage.of(place, false, JobFunction.UNKNOWN, path, paths.get(i), texts.get(i)));
    }
    anchor(place, false, JobFunction.UNKNOWN, path, study.getInstitution());
  }

  private static void collect(List<Value> texts, List<String> paths, String path, Value value) {
    if (value != null) {
      texts.add(value);
      paths.add(path);
    }
  }

  private void anchor(
      String place, boolean employer, JobFunction function, String path, Value named) {
    if (named != null && !named.getEvidence().getSpans().isEmpty()) {
      Evidence at = named.getEvidence();
      Span first = at.getSpans().get(0);
      Passage entry = Passage.of(place, employer, function, path, path, named);
      anchors.add(new Anchor(at.getDocument(), first.getStart(), entry));
    }
  }

  /**
   * In prose that tells a way, a sentence speaks of the employer or school named last before it;
   * what stands before the first of them speaks of none.
   */
  private void story(Story story) {
    List<Anchor> here =
        anchors.stream()
            .filter(anchor -> anchor.document() == story.document())
            .sorted(Comparator.comparingInt(Anchor::at))
            .toList();
    for (int i = 0; i < here.size(); i++) {
      int start = Math.min(here.get(i).at(), story.text().length());
      int next = i + 1 < here.size() ? here.get(i + 1).at() : story.text().length();
      int end = Math.min(next, story.text().length());
      Passage entry = here.get(i).entry();
      if (start < end) {
        passages.add(
            new Passage(
                entry.place(),
                entry.employer(),
                entry.function(),
                entry.entry(),
                "",
                story.text().substring(start, end),
                null,
                story.document(),
                start));
      }
    }
  }
}
