package dev.vitae.enricher;

import dev.vitae.enricher.career.Timeline;
import dev.vitae.enricher.consistency.Consistency;
import dev.vitae.enricher.experience.EmployersInContext;
import dev.vitae.enricher.experience.Experiences;
import dev.vitae.enricher.experience.Role;
import dev.vitae.enricher.experience.Roles;
import dev.vitae.enricher.highlights.FirstLines;
import dev.vitae.enricher.highlights.Highlights;
import dev.vitae.enricher.path.Moves;
import dev.vitae.enricher.path.Story;
import dev.vitae.enricher.path.Themes;
import dev.vitae.schemas.Career;
import dev.vitae.schemas.DocumentKind;
import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.EnrichmentVersion;
import dev.vitae.schemas.Experience;
import dev.vitae.schemas.Finding;
import dev.vitae.schemas.NormalizedProfile;
import dev.vitae.schemas.PersonDocument;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Theme;
import java.util.ArrayList;
import java.util.List;

/**
 * What follows from the career as a whole, once skills, titles and employers are known: experience,
 * moves, themes, first line, highlights, and what does not go together.
 */
final class WholeCareer {
  private WholeCareer() {}

  /** Versions of what is said here. */
  static List<EnrichmentVersion> versions() {
    return List.of(
        new EnrichmentVersion("experience", Experiences.VERSION),
        new EnrichmentVersion("path", Themes.VERSION),
        new EnrichmentVersion("highlights", Highlights.VERSION),
        new EnrichmentVersion("consistency", Consistency.VERSION));
  }

  /**
   * The record with all that.
   *
   * @param record profile, documents, career, findings, skills, titles and employers are set
   * @param sources the person's documents
   */
  static EnrichedProfile.Builder in(
      EnrichedProfile.Builder record, List<NormalizedProfile> sources) {
    Profile profile = record.getProfile();
    Timeline timeline = new Timeline(profile, record.getDocuments());
    List<Story> stories = stories(sources, record.getDocuments());
    boolean forward = stories.size() == record.getDocuments().size();
    Roles roles = new Roles(timeline, record.getTitles(), record.getEmployers(), forward);
    Role now = now(roles, record.getCareer(), forward);
    int asOf = timeline.asOfMonth().index();
    Career career =
        Career.newBuilder(record.getCareer()).setDurations(Experiences.durations(timeline)).build();
    Experience experience = Experiences.of(profile, timeline, roles, career, record.getSkills());
    List<Theme> themes = Themes.of(profile, roles, stories);
    List<Finding> findings =
        Consistency.with(profile, timeline, experience.getBreaks(), record.getFindings());
    return record
        .setCareer(career)
        .setEmployers(EmployersInContext.of(record.getEmployers(), roles))
        .setExperience(experience)
        .setMoves(Moves.of(roles, career))
        .setThemes(themes)
        .setFirstLine(FirstLines.of(profile, roles, now, career, record.getSkills(), themes, asOf))
        .setHighlights(Highlights.of(roles, now, asOf, findings))
        .setFindings(findings);
  }

  /** The role that the career's level was read from; of a story without dates the last told. */
  private static Role now(Roles roles, Career career, boolean forward) {
    List<Role> inTime = roles.inTime();
    if (forward && inTime.stream().noneMatch(r -> r.stint().isDated() || r.stint().held())) {
      return inTime.isEmpty() ? null : inTime.get(inTime.size() - 1);
    }
    List<String> from = career.getSeniorityFrom();
    return from.isEmpty() ? null : roles.at(from.get(0).replace("/title", ""));
  }

  private static List<Story> stories(
      List<NormalizedProfile> sources, List<PersonDocument> documents) {
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      for (NormalizedProfile source : sources) {
        boolean story = source.getDocument().getKind() == DocumentKind.CAREER_STORY;
        boolean same = source.getDocumentId().equals(documents.get(i).getDocumentId());
        if (story && same && !source.getText().isEmpty()) {
          stories.add(new Story(i, source.getText()));
        }
      }
    }
    return stories;
  }
}
