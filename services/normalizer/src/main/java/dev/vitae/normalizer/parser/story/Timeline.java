package dev.vitae.normalizer.parser.story;

import dev.vitae.normalizer.parser.canonical.DatePoint;
import dev.vitae.normalizer.parser.document.Quote;
import dev.vitae.normalizer.parser.story.Prose.Paragraph;
import dev.vitae.normalizer.parser.story.Prose.Sentence;
import java.util.List;
import java.util.Set;

/** Puts what a story tells in order of time: who worked where, from when, until when. */
final class Timeline {
  private static final Set<String> I = Set.of("i", "i'm", "i've", "ich", "je", "j'", "yo");

  private static final Set<String> AND = Set.of("and", "und", "et", "y");

  /** A date beyond an 'and' is so many code units further. */
  private static final int CLAUSE = 25;

  /** A job of the sentences before is spoken of by these words. */
  private static final List<String> THERE =
      List.of("there", "stayed", "kept", "did that", "blieb", "dort", "resté", "restée", "allí");

  private final Prose prose;
  final Jobs jobs = new Jobs();
  final Courses courses = new Courses();
  private Moment last;

  /** Whether the last date was told in the sentence before. */
  private boolean justDated;

  private Timeline(Prose prose) {
    this.prose = prose;
  }

  static Timeline of(Prose prose, Author author, List<Told> story) {
    Timeline timeline = new Timeline(prose);
    Stations stations = new Stations(prose, timeline.jobs, timeline.courses);
    int next = 0;
    for (Paragraph paragraph : prose.paragraphs()) {
      timeline.justDated = false;
      if (stations.heads(paragraph)) {
        continue;
      }
      for (Sentence sentence : paragraph.sentences()) {
        int end = sentence.start() + sentence.text().length();
        while (next < story.size() && story.get(next).start() < sentence.start()) {
          next++;
        }
        int from = next;
        while (next < story.size() && story.get(next).start() < end) {
          next++;
        }
        timeline.add(sentence, story.subList(from, next));
      }
    }
    stations.end();
    timeline.jobs.settle();
    timeline.jobs.addByline(author);
    Conclusions.draw(timeline.jobs.jobs(), timeline.courses.courses());
    return timeline;
  }

  private void add(Sentence sentence, List<Told> statements) {
    Times times = new Times(prose, sentence.start(), sentence.start() + sentence.text().length());
    Moment earlier = last;
    for (Told told : statements) {
      Job before = jobs.latest();
      jobs.add(told);
      Job job = told.row().happening() == Happening.LEFT ? jobs.left(told) : jobs.latest();
      Course course = told.row().happening() == Happening.STUDY ? courses.add(told) : null;
      if (course != null && times.isBeside()) {
        course.beside = true;
      }
      if (course != null && told.row().rule().contains("ausbildung")) {
        jobs.visit(told);
      }
      date(told, statements, times, course == null ? job : null, course);
      if (told.row().happening() == Happening.LEFT) {
        left(job, earlier);
      } else if (job != null && job != before && job.start == null) {
        relative(job, before, times, earlier);
      }
    }
    if (statements.isEmpty()) {
      until(times);
      Times.When then = times.thatWas();
      if (then != null && jobs.latest() != null && jobs.latest().start == null) {
        jobs.latest().start = Moment.stated(times.quote(then.first()), then.first(), 0.7f);
      }
    }
    lasting(times, statements);
    sinceStart(times, statements);
    justDated = !times.dates().isEmpty();
    if (justDated && statements.isEmpty()) {
      Times.When when = times.dates().getLast();
      DatePoint point = when.last() == null ? when.first() : when.last();
      last = Moment.near(times.quote(point), point, 0.5f);
    }
  }

  /** 'Two years later', 'three years in', 'that September', or the year given for leaving. */
  private void relative(Job job, Job before, Times times, Moment earlier) {
    Times.Lapse later = times.later();
    Quote same = times.sameYear();
    if (later != null) {
      boolean since = later.words().written().endsWith(" in") && before != null;
      Moment from = since && before.start != null ? before.start : earlier;
      job.start = from == null ? null : from.moved(later.months(), later.words(), 0.5f);
    } else if (same != null && earlier != null) {
      Moment then = earlier.moved(0, same, 0.5f);
      int month = earlier.earliest() / 12 * 12 + Times.month(same) - 1;
      job.start =
          Times.month(same) == 0
              ? then
              : new Moment(month, month, null, then.words(), then.confidence());
    } else if (before != null && before.left && times.dates().size() == 1) {
      job.start = before.end == null ? null : before.end.loose();
    }
  }

  /** Who leaves without saying when left at the time last told of, if that was just before. */
  private void left(Job job, Moment earlier) {
    boolean dated = job != null && job.end == null && earlier != null && justDated;
    if (dated && (job.start == null || job.start.latest() < earlier.earliest())) {
      job.end = earlier.loose();
    }
  }

  /** 'I did that until 2001' is said of the job last told of. */
  private void until(Times times) {
    Job job = jobs.latest();
    for (Times.When when : times.dates()) {
      boolean until = when.first() == null && job != null && job.end == null;
      if (until && THERE.stream().anyMatch(times::says)) {
        job.end = Moment.stated(times.quote(when.last()), when.last(), 0.7f);
        job.current = false;
      }
    }
  }

  /** The dates of a sentence belong to the statement that stands nearest. */
  private void date(Told told, List<Told> statements, Times times, Job job, Course course) {
    for (Times.When when : times.dates()) {
      if (nearest(when, statements) != told || told.row().rule().equals("story.qualified")) {
        continue;
      }
      Quote first = when.first() == null ? null : times.quote(when.first());
      Quote end = when.last() == null ? null : times.quote(when.last());
      boolean single = !when.isRange();
      if (told.row().happening() == Happening.PLACE) {
        jobs.date(told, single ? Moment.near(first, when.first(), 0.6f) : null);
      } else if (course != null && single) {
        Courses.date(course, told, when.first(), first);
      } else if (course != null) {
        Courses.date(course, when, first, end);
      } else if (job != null && single) {
        boolean near = pronounsBetween(told, when.first()) > 1;
        Jobs.date(job, told.row().happening(), first, when.first(), near);
      } else if (job != null) {
        Jobs.date(job, when, first, end, 0.85f);
      }
      DatePoint point = when.last() == null ? when.first() : when.last();
      last = Moment.near(times.quote(point), point, 0.6f);
    }
  }

  /** How many 'and' part a date from a statement. */
  private static int clauses(Told told, Times.When when) {
    int from = Math.min(when.end(), told.end());
    int to = Math.max(when.start(), told.start());
    return (int)
        told.words().stream()
            .filter(word -> word.start() >= from && word.end() <= to && AND.contains(word.lower()))
            .count();
  }

  private static Told nearest(Times.When when, List<Told> statements) {
    Told nearest = null;
    int least = Integer.MAX_VALUE;
    for (Told told : statements) {
      int distance = Math.max(told.start() - when.end(), when.start() - told.end());
      distance += clauses(told, when) * CLAUSE;
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
    boolean after = lapse.words().written().matches("(?i)(?:after|nach) .+");
    if (after && work != null && work.row().happening() == Happening.PROMOTED) {
      return;
    }
    if (work != null || THERE.stream().anyMatch(times::says)) {
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
}
