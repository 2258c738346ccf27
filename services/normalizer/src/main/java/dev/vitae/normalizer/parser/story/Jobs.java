package dev.vitae.normalizer.parser.story;

import dev.vitae.normalizer.parser.canonical.DatePoint;
import dev.vitae.normalizer.parser.canonical.DateRange;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.schemas.PositionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The author's work, gathered statement by statement in the order it is told. */
final class Jobs {
  private static final Set<String> INTERN_WORDS =
      WordList.of(
          """
          intern trainee praktikant praktikantin internship werkstudent werkstudentin
          interned praktikum
          """);

  private final List<Job> jobs = new ArrayList<>();
  private int groups;
  private Job latest;

  List<Job> jobs() {
    return jobs;
  }

  /** The job that a sentence without an employer speaks of; null before the first. */
  Job latest() {
    return latest;
  }

  void add(Told told) {
    switch (told.row().happening()) {
      case WORK -> latest = work(told);
      case NOW -> now(told);
      case LEFT -> {
        Job job = known(told.quote(Slot.EMPLOYER));
        if (job != null) {
          job.left = true;
          job.current = false;
        }
      }
      case PROMOTED -> {
        if (latest != null) {
          latest = promoted(told);
        }
      }
      case CONVERTED -> {
        if (latest != null) {
          latest.kind = PositionKind.EMPLOYEE;
          latest.kindEvidence = told.quote().evidence(told.row().rule(), told.row().confidence());
        }
      }
      case STUDY -> {}
    }
  }

  private Job work(Told told) {
    Quote employer = told.quote(Slot.EMPLOYER);
    Quote title = told.quote(Slot.TITLE);
    Job known = known(employer);
    Job same = known == null || title == null ? null : inGroup(known.group, title);
    known = same == null ? known : same;
    boolean other =
        known != null
            && title != null
            && known.title != null
            && !Job.same(known.title.written(), title.written());
    Job job = known;
    if (known == null || other) {
      boolean unsure = told.row().confidence() < 0.7f && title == null;
      if (unsure) {
        return latest;
      }
      job = new Job(employer, known == null ? ++groups : known.group, told);
      job.before = told.isBefore() ? latest : null;
      jobs.add(job);
    }
    fill(job, told);
    return job;
  }

  private void now(Told told) {
    Quote employer = told.quote(Slot.EMPLOYER);
    Job job;
    if (employer == null) {
      job = current();
      if (job == null) {
        return;
      }
      fill(job, told);
    } else {
      job = work(told);
    }
    if (job != null) {
      job.current = !job.left;
      latest = job;
    }
  }

  private void fill(Job job, Told told) {
    if (job.unit == null) {
      job.unit = told.quote(Slot.UNIT);
    }
    if (job.title == null) {
      job.title = told.quote(Slot.TITLE);
    }
    if (job.kind == PositionKind.UNKNOWN && isInternship(told)) {
      job.kind = PositionKind.INTERNSHIP;
      job.kindEvidence = told.quote().evidence(told.row().rule(), told.row().confidence());
    }
    if (told.row().rule().equals("story.founded")) {
      job.kind = PositionKind.SELF_EMPLOYED;
      job.kindEvidence = told.quote().evidence(told.row().rule(), told.row().confidence());
    }
  }

  private static boolean isInternship(Told told) {
    return told.words().subList(told.match().start(), told.match().end()).stream()
        .anyMatch(word -> INTERN_WORDS.contains(word.lower()));
  }

  private Job promoted(Told told) {
    Quote title = told.quote(Slot.TITLE);
    if (latest.title == null && told.row().rule().equals("story.made")) {
      latest.title = title;
      return latest;
    }
    if (latest.title != null && Job.same(latest.title.written(), title.written())) {
      return latest;
    }
    Job job = inGroup(latest.group, title);
    if (job == null) {
      job = new Job(latest.employer, latest.group, told);
      job.title = title;
      job.unit = latest.unit;
      job.current = latest.current;
      latest.current = false;
      jobs.add(job);
    }
    job.promotedFrom = latest;
    if (told.row().rule().equals("story.promoted")) {
      Word word = told.words().get(told.match().start());
      job.promotion = told.prose().quote(word.start(), word.end());
    }
    return job;
  }

  private Job inGroup(int group, Quote title) {
    for (Job job : jobs) {
      if (job.group == group && job.title != null && job.title.written().equals(title.written())) {
        return job;
      }
    }
    return null;
  }

  /** The latest job at an employer; null if there is none yet. */
  Job known(Quote employer) {
    for (int i = jobs.size() - 1; i >= 0 && employer != null; i--) {
      if (jobs.get(i).isAt(employer)) {
        return jobs.get(i);
      }
    }
    return null;
  }

  /** The job the author holds at the time of writing; null if none is known. */
  Job current() {
    for (int i = jobs.size() - 1; i >= 0; i--) {
      if (jobs.get(i).current) {
        return jobs.get(i);
      }
    }
    return null;
  }

  /** What a byline adds to the present job: a title, a team, or both. */
  void addByline(Author author) {
    Job job = current();
    if (author.beside() == null || job == null) {
      return;
    }
    String written = author.beside().written();
    String[] words = written.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
    if (Job.same(written, job.employer.written())) {
      return;
    }
    if (Roles.isRole(words[words.length - 1]) && job.title == null) {
      job.title = author.beside();
    } else if (job.unit == null) {
      job.unit = author.beside();
    }
  }

  /** The last job told of is the present one, where none is said to be and nothing ended it. */
  void settle() {
    if (current() != null || jobs.isEmpty()) {
      return;
    }
    Job last = jobs.getLast();
    boolean over = last.left || last.end != null || last.months > 0;
    last.current = !over && last.kind != PositionKind.INTERNSHIP;
  }

  /** A range of dates told with a job. */
  static void date(Job job, DateRange range, Quote firstWords, Quote lastWords, float confidence) {
    if (range.first() != null && job.start == null) {
      job.start = Moment.stated(firstWords, range.first(), confidence);
    }
    if (range.open()) {
      job.current = !job.left;
    } else if (range.last() != null && job.end == null) {
      job.end = Moment.stated(lastWords, range.last(), confidence);
      job.current = false;
    }
  }

  /** A single date told with a job. */
  static void date(Job job, Happening happening, Quote words, DatePoint date, boolean near) {
    Moment moment = near ? Moment.near(words, date, 0.6f) : Moment.stated(words, date, 0.8f);
    if (happening == Happening.LEFT) {
      job.end = job.end == null ? moment : job.end;
    } else if (happening != Happening.NOW) {
      job.start = job.start == null ? moment : job.start;
    }
  }
}
