package dev.vitae.normalizer.parser.story;

import dev.vitae.normalizer.parser.canonical.DatePoint;
import dev.vitae.normalizer.parser.canonical.DateRange;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.normalizer.parser.story.Prose.Sentence;
import dev.vitae.schemas.PositionKind;
import java.util.List;
import java.util.Set;

/** Puts what a story tells in order of time: who worked where, from when, until when. */
final class Timeline {
  private static final Set<String> I = Set.of("i", "i'm", "i've", "ich");

  private final Prose prose;
  final Jobs jobs = new Jobs();
  final Courses courses = new Courses();
  private Moment last;

  private Timeline(Prose prose) {
    this.prose = prose;
  }

  static Timeline of(Prose prose, Author author, List<Told> story) {
    Timeline timeline = new Timeline(prose);
    int next = 0;
    for (Prose.Paragraph paragraph : prose.paragraphs()) {
      for (Sentence sentence : paragraph.sentences()) {
        int end = sentence.start() + sentence.text().length();
        int from = next;
        while (next < story.size() && story.get(next).start() < end) {
          next++;
        }
        timeline.add(sentence, story.subList(from, next));
      }
    }
    timeline.jobs.settle();
    timeline.jobs.addByline(author);
    timeline.derive();
    return timeline;
  }

  private void add(Sentence sentence, List<Told> statements) {
    Times times = new Times(prose, sentence.start(), sentence.start() + sentence.text().length());
    for (Told told : statements) {
      Job before = jobs.latest();
      jobs.add(told);
      Job job =
          told.row().happening() == Happening.LEFT
              ? jobs.known(told.quote(Slot.EMPLOYER))
              : jobs.latest();
      Course course = told.row().happening() == Happening.STUDY ? courses.add(told) : null;
      date(told, statements, times, course == null ? job : null, course);
      Times.Lapse later = times.later();
      if (later != null
          && last != null
          && job != null
          && job != before
          && job.start == null
          && told.row().happening() != Happening.LEFT) {
        job.start = last.moved(later.months(), later.words(), 0.5f);
      }
    }
    lasting(times, statements);
    sinceStart(times, statements);
  }

  /** The dates of a sentence belong to the statement that stands nearest. */
  private void date(Told told, List<Told> statements, Times times, Job job, Course course) {
    for (DateRange range : times.dates()) {
      if (nearest(range, statements) != told || (range.first() == null && range.last() == null)) {
        continue;
      }
      Quote first = range.first() == null ? null : times.quote(range.first());
      Quote end = range.last() == null ? null : times.quote(range.last());
      boolean single = !range.isRange();
      if (course != null && single) {
        Courses.date(course, told, range.first(), first);
      } else if (course != null) {
        Courses.date(course, range, first, end);
      } else if (job != null && single) {
        boolean near = pronounsBetween(told, range.first()) > 1;
        Jobs.date(job, told.row().happening(), first, range.first(), near);
      } else if (job != null) {
        Jobs.date(job, range, first, end, 0.85f);
      }
      DatePoint point = range.last() == null ? range.first() : range.last();
      last = Moment.near(times.quote(point), point, 0.6f);
    }
  }

  private static Told nearest(DateRange range, List<Told> statements) {
    Told nearest = null;
    int least = Integer.MAX_VALUE;
    for (Told told : statements) {
      int distance = Math.max(told.start() - range.end(), range.start() - told.end());
      if (distance < least) {
        least = distance;
        nearest = told;
      }
    }
    return nearest;
  }

  /**
   * How often the author is named between a date and a statement: more than once, and it is loose.
   */
  private static int pronounsBetween(Told told, DatePoint date) {
    int from = Math.min(date.end(), told.end());
    int to = Math.max(date.start(), told.start());
    int count = 0;
    for (Word word : told.words()) {
      if (word.start() >= from && word.end() <= to && I.contains(word.lower())) {
        count++;
      }
    }
    return count;
  }

  private void lasting(Times times, List<Told> statements) {
    Job job = jobs.latest();
    Told work =
        statements.stream()
            .filter(s -> s.row().happening() != Happening.STUDY)
            .reduce((first, second) -> second)
            .orElse(null);
    Times.Lapse lapse = times.lasted(work);
    if (lapse == null || job == null || job.months > 0) {
      return;
    }
    if (work != null || times.says("there") || times.says("stayed") || times.says("blieb")) {
      job.duration = lapse.words();
      job.months = lapse.months();
    }
  }

  /** 'The first case was in December 2019, less than 6 months after my first day at …'. */
  private void sinceStart(Times times, List<Told> statements) {
    Times.Lapse lapse = times.sinceStart();
    if (lapse == null || times.points().isEmpty()) {
      return;
    }
    Job job = jobs.latest();
    for (Job each : jobs.jobs()) {
      if (times.names(each.employer)) {
        job = each;
      }
    }
    if (job == null) {
      return;
    }
    DatePoint point = times.points().getFirst();
    Moment then = Moment.near(times.quote(point), point, 0.8f);
    Moment start = then.moved(-lapse.months(), lapse.words(), 0.8f);
    if (lapse.atMost()) {
      start = new Moment(start.earliest() + 1, then.latest(), null, start.words(), 0.8f);
    }
    job.start = job.start == null ? start : start.and(job.start.loose());
  }

  /** What follows: the end from the next beginning, and either end from how long it was. */
  private void derive() {
    List<Job> all = jobs.jobs();
    for (Job job : all) {
      Job from = job.promotedFrom;
      if (from != null && from.end == null && job.start != null) {
        from.endsWith(job);
      }
    }
    for (int i = all.size() - 1; i >= 0; i--) {
      Job job = all.get(i);
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

  /** Whether the author studied between two jobs, so that one need not end with the other. */
  private boolean learntBetween(Job job, Job next) {
    int from = Math.min(job.at, next.at);
    int to = Math.max(job.at, next.at);
    return courses.courses().stream().anyMatch(course -> course.at > from && course.at < to);
  }

  private Job next(int i) {
    List<Job> all = jobs.jobs();
    if (all.get(i).before != null) {
      return all.get(i).before;
    }
    for (int k = i + 1; k < all.size(); k++) {
      if (all.get(k).before != null) {
        continue;
      }
      if (all.get(k).kind != PositionKind.INTERNSHIP
          || all.get(i).kind == PositionKind.INTERNSHIP) {
        return all.get(k);
      }
    }
    return null;
  }
}
