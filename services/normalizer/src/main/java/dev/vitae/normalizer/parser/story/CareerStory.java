package dev.vitae.normalizer.parser.story;

import dev.vitae.normalizer.parser.document.Document;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.schemas.DegreeLevel;
import dev.vitae.schemas.Education;
import dev.vitae.schemas.PartialDate;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Value;
import dev.vitae.schemas.Workplace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * First-person prose in which an author tells of their own work.
 *
 * <p>Only what the author says of themselves counts: schools and employers of others, of invented
 * persons and of mere wishes do not. Dates that only follow from what is told are marked as
 * derived, with the words they follow from.
 */
public final class CareerStory {
  /** Who names one employer in passing tells no career. */
  private static final int LEAST_TOLD = 2;

  /** Who does not say who they are has to tell more. */
  private static final int LEAST_UNNAMED = 4;

  private CareerStory() {}

  /** What the author says of themselves; empty if the document is no career story. */
  public static Optional<Profile> read(Document document) {
    if (!Narration.isStory(document)) {
      return Optional.empty();
    }
    Prose prose = Prose.of(document);
    Author author = Author.of(prose);
    List<Told> story = Telling.of(prose, author);
    Timeline timeline = Timeline.of(prose, author, story);
    int told = timeline.jobs.jobs().size() + timeline.courses.courses().size();
    boolean named = author.personName() != null;
    if (timeline.jobs.jobs().isEmpty() || told < (named ? LEAST_TOLD : LEAST_UNNAMED)) {
      return Optional.empty();
    }
    Profile profile =
        new Profile(
            author.personName(),
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            null,
            List.of(),
            positions(timeline.jobs.jobs()),
            List.of(),
            education(timeline.courses.courses()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return Optional.of(profile);
  }

  /** How many stations a story tells of with their time, and at least one. */
  public static int stations(Profile story) {
    long dated =
        story.getPositions().stream()
            .filter(position -> position.getEmployer() != null && position.getStart() != null)
            .count();
    return (int) Math.max(1, dated);
  }

  private static List<Position> positions(List<Job> jobs) {
    List<Position> positions = new ArrayList<>();
    for (Job job : jobs) {
      List<String> endsWith =
          job.next == null ? List.of() : List.of("positions/" + jobs.indexOf(job.next) + "/start");
      Value title = value(job.title, job);
      Value duration =
          job.duration == null
              ? null
              : job.duration.value(job.rule, 0.8f, String.valueOf(job.months));
      positions.add(
          new Position(
              "p" + (positions.size() + 1),
              "g" + job.group,
              value(job.employer, job),
              value(job.unit, job),
              title,
              title == null ? List.of() : List.of(title),
              job.kind,
              job.kindEvidence,
              date(job.start, job.rule, List.of()),
              date(job.end, job.rule, endsWith),
              job.current,
              null,
              duration,
              null,
              Workplace.UNKNOWN,
              null,
              null,
              List.of(),
              List.of(),
              List.of(),
              job.promotedFrom == null ? null : "p" + (jobs.indexOf(job.promotedFrom) + 1),
              value(job.promotion, job)));
    }
    return positions;
  }

  private static List<Education> education(List<Course> courses) {
    List<Education> education = new ArrayList<>();
    for (Course course : courses) {
      education.add(
          new Education(
              "e" + (education.size() + 1),
              value(course.school, course),
              value(course.degree, course),
              DegreeLevel.UNKNOWN,
              value(course.area, course),
              null,
              date(course.start, course.rule, List.of()),
              date(course.end, course.rule, List.of()),
              course.current,
              null,
              null,
              null,
              null,
              List.of(),
              List.of()));
    }
    return education;
  }

  private static Value value(Quote quote, Job job) {
    return quote == null ? null : quote.value(job.rule, job.confidence);
  }

  private static Value value(Quote quote, Course course) {
    return quote == null ? null : quote.value(course.rule, course.confidence);
  }

  private static PartialDate date(Moment moment, String rule, List<String> derivedFrom) {
    return moment == null ? null : moment.date(rule, derivedFrom);
  }
}
