package dev.vitae.normalizer.parser.story;

import dev.vitae.normalizer.parser.canonical.DatePoint;
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

  private static final java.util.regex.Pattern FREELANCE =
      java.util.regex.Pattern.compile(
          "(?iu)(?:freelance|self-employed|independent|freie[rn]?|freiberufliche[rn]?) .+");

  /** So many code units behind a place's name, what is told is told of it. */
  private static final int NEAR = 900;

  /** Rows that leave the place out are sure of it from here on. */
  private static final float SURE_OF_THERE = 0.7f;

  private final List<Job> jobs = new ArrayList<>();
  private int groups;
  private Job latest;

  /** A place told of whose work is not told yet; null if there is none. */
  private Told place;

  private Moment placeTime;

  List<Job> jobs() {
    return jobs;
  }

  /** The job that a sentence without an employer speaks of; null before the first. */
  Job latest() {
    return latest;
  }

  void add(Told told) {
    switch (told.row().happening()) {
      case PLACE -> {
        place = told;
        placeTime = null;
      }
      case WORK -> latest = work(told);
      case NOW -> now(told);
      case LEFT -> {
        Job job = left(told);
        if (job != null) {
          job.left = true;
          job.current = false;
        }
      }
      case PROMOTED -> {
        if (isFresh(told)) {
          latest = work(told);
        } else if (latest != null) {
          latest = promoted(told);
        }
      }
      case CONVERTED -> {
        if (latest != null) {
          kind(latest, PositionKind.EMPLOYEE, told);
        }
      }
      case STUDY -> {}
    }
  }

  /** The job that a sentence on leaving speaks of; null if it is of none that is known. */
  Job left(Told told) {
    Quote employer = told.quote(Slot.EMPLOYER);
    Job job = known(employer);
    boolean named = employer != null && Character.isUpperCase(employer.written().charAt(0));
    return job == null && !named ? latest : job;
  }

  /** What is told of a place where the author came to: who is looked for is who was taken on. */
  void date(Told told, Moment moment) {
    if (told == place && placeTime == null) {
      placeTime = moment;
    }
  }

  /** A heading that names a place with its time. */
  void visit(Told heading) {
    place = heading;
    placeTime = null;
  }

  /** Whether a place was named just before, after all that was told of the latest job. */
  private boolean isFresh(Told told) {
    return place != null
        && told.start() - place.start() < NEAR
        && told.start() > place.start()
        && (latest == null || latest.lastAt < place.start());
  }

  private Job work(Told told) {
    Quote employer = told.quote(Slot.EMPLOYER);
    Quote title = told.quote(Slot.TITLE);
    Job former = known(told.quote(Slot.FORMER));
    if (former != null) {
      former.left = true;
      former.current = false;
    }
    boolean fresh = isFresh(told);
    if (fresh && (employer == null || Job.same(employer.written(), placeName().written()))) {
      return workAtPlace(told, title);
    }
    if (employer == null && isFreelance(title)) {
      Job own = new Job(null, ++groups, told);
      kind(own, PositionKind.SELF_EMPLOYED, told);
      own.title = title;
      jobs.add(own);
      return own;
    }
    if (employer == null) {
      boolean sure = told.row().confidence() >= SURE_OF_THERE;
      return latest == null || (!sure && latest.title != null) ? latest : promoted(told);
    }
    return workAt(told, employer, title);
  }

  private Quote placeName() {
    Quote name = place.quote(Slot.EMPLOYER);
    return name == null ? place.quote(Slot.SCHOOL) : name;
  }

  private Job workAtPlace(Told told, Quote title) {
    Told named = place;
    Quote offered = named.quote(Slot.TITLE);
    Moment then = placeTime;
    Quote name = placeName();
    Quote again = told.quote(Slot.EMPLOYER);
    boolean longer = again != null && again.written().length() > name.written().length();
    place = null;
    int before = jobs.size();
    Job job = workAt(told, longer ? again : name, offered == null ? title : offered);
    if (jobs.size() > before && (offered == null || title == null)) {
      job.start = job.start == null ? then : job.start;
    } else if (jobs.size() > before && !Job.same(offered.written(), title.written())) {
      job.start = then;
      latest = job;
      return promoted(told);
    }
    return job;
  }

  private static boolean isFreelance(Quote title) {
    return title != null && FREELANCE.matcher(title.written()).matches();
  }

  private Job workAt(Told told, Quote employer, Quote title) {
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
    job.title = job.title == null ? title : job.title;
    fill(job, told);
    return job;
  }

  private void now(Told told) {
    Quote employer = told.quote(Slot.EMPLOYER);
    Job job;
    if (isFresh(told)) {
      job = work(told);
    } else if (employer == null) {
      job = current() == null ? latest : current();
      if (job == null || job.left) {
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
    job.lastAt = told.start();
    if (job.unit == null) {
      job.unit = told.quote(Slot.UNIT);
    }
    if (job.title == null) {
      job.title = told.quote(Slot.TITLE);
    }
    if (job.kind == PositionKind.UNKNOWN && isInternship(told)) {
      kind(job, PositionKind.INTERNSHIP, told);
    }
    if (told.row().rule().equals("story.founded")) {
      kind(job, PositionKind.SELF_EMPLOYED, told);
    }
  }

  private static void kind(Job job, PositionKind kind, Told told) {
    job.kind = kind;
    job.kindEvidence = told.quote().evidence(told.row().rule(), told.row().confidence());
  }

  private static boolean isInternship(Told told) {
    return told.words().subList(told.match().start(), told.match().end()).stream()
        .anyMatch(word -> INTERN_WORDS.contains(word.lower()));
  }

  private Job promoted(Told told) {
    Quote title = told.quote(Slot.TITLE);
    latest.lastAt = told.start();
    boolean untold = latest.title == null && !told.row().rule().equals("story.promoted");
    if (title != null && (untold || latest.promotedFrom != null && latest.title == null)) {
      latest.title = title;
      return latest;
    }
    if (latest.title != null
        && title != null
        && Job.same(latest.title.written(), title.written())) {
      return latest;
    }
    if (latest.title == null && title == null) {
      return latest;
    }
    Job job = title == null ? null : inGroup(latest.group, title);
    if (job == null) {
      job = new Job(latest.employer, latest.group, told);
      job.title = title;
      job.unit = latest.unit;
      job.current = latest.current;
      latest.current = false;
      jobs.add(job);
    }
    job.lastAt = told.start();
    job.promotedFrom = job == latest ? job.promotedFrom : latest;
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
    if (job.employer == null || Job.same(written, job.employer.written())) {
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
    jobs.removeIf(job -> job.title == null && job.promotedFrom != null);
    if (current() != null || jobs.isEmpty()) {
      return;
    }
    Job last = jobs.getLast();
    boolean over = last.left || last.end != null || last.months > 0;
    last.current = !over && last.kind != PositionKind.INTERNSHIP;
  }

  /** A range of dates told with a job. */
  static void date(Job job, Times.When range, Quote firstWords, Quote lastWords, float confidence) {
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
