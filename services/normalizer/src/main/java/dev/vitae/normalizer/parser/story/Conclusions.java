package dev.vitae.normalizer.parser.story;

import dev.vitae.schemas.PositionKind;
import java.util.List;

/** What follows from the dates a story gives for the dates it does not give. */
final class Conclusions {
  private static final int YEAR = 12;

  private final List<Job> jobs;
  private final List<Course> courses;

  private Conclusions(List<Job> jobs, List<Course> courses) {
    this.jobs = jobs;
    this.courses = courses;
  }

  /** Fills in the ends and beginnings that follow. */
  static void draw(List<Job> jobs, List<Course> courses) {
    new Conclusions(jobs, courses).draw();
  }

  /** What follows: the end from the next beginning, and either end from how long it was. */
  private void draw() {
    for (Job job : jobs) {
      Job from = job.promotedFrom;
      if (from != null && from.end == null && job.start != null) {
        from.endsWith(job);
      } else if (from != null && from.end != null && job.start == null) {
        job.start = from.end.loose();
      }
    }
    for (int i = jobs.size() - 1; i >= 0; i--) {
      Job job = jobs.get(i);
      Job next = next(i);
      if (job.end == null && !job.current && job.start != null && job.months > 0) {
        job.end = job.start.moved(job.months, job.duration, 0.6f);
      }
      boolean follows =
          next != null && next.start != null && (job.left || !learntBetween(job, next));
      if (job.end == null && !job.current && follows) {
        job.endsWith(next);
      }
      if (job.start == null && job.end != null && job.months > 0) {
        job.start = job.end.moved(-job.months, job.duration, 0.6f);
      }
    }
  }

  /**
   * Whether the author studied between two jobs, so that one need not end with the other; studies
   * that were over long before the second were beside the first.
   */
  private boolean learntBetween(Job job, Job next) {
    int from = Math.min(job.at, next.at);
    int to = Math.max(job.at, next.at);
    return courses.stream()
        .anyMatch(
            course ->
                !course.beside
                    && course.at > from
                    && course.at < to
                    && (course.end == null
                        || next.start == null
                        || course.end.latest() + YEAR >= next.start.earliest()));
  }

  private Job next(int i) {
    if (jobs.get(i).before != null) {
      return jobs.get(i).before;
    }
    for (int k = i + 1; k < jobs.size(); k++) {
      if (jobs.get(k).before != null) {
        continue;
      }
      if (jobs.get(k).kind != PositionKind.INTERNSHIP
          || jobs.get(i).kind == PositionKind.INTERNSHIP) {
        return jobs.get(k);
      }
    }
    return null;
  }
}
