package dev.vitae.normalizer.parser.story;

import dev.vitae.normalizer.parser.story.Prose.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Headings that give a station of a career its years, and perhaps its place. */
final class Stations {
  private static final int LONGEST = 90;

  /** A heading that starts with such a word tells what it was like, not where. */
  private static final Set<String> TALK =
      WordList.of(
          """
          the a an my how why what back up down from to in on at learning becoming getting
          starting leaving finding going early first new years die der das wie warum was
          mein meine zurück im am le la les un une mon ma retour el los mi de cómo por
          """);

  private static final Phrases.Row HEADING =
      new Phrases.Row(
          "story.heading",
          Happening.PLACE,
          new Pattern("EMPLOYER"),
          0.6f,
          "a heading with years may name the place");

  private final Prose prose;
  private final Jobs jobs;
  private final Courses courses;
  private Times times;
  private Times.When when;

  /** How many jobs were told of before the heading. */
  private int before;

  private int coursesBefore;

  Stations(Prose prose, Jobs jobs, Courses courses) {
    this.prose = prose;
    this.jobs = jobs;
    this.courses = courses;
  }

  /** Whether a paragraph is a heading; ends the station before and begins a new one. */
  boolean heads(Paragraph paragraph) {
    if (!prose.isHeading(paragraph) && !isShort(paragraph)) {
      return false;
    }
    Times found = new Times(prose, paragraph.start(), paragraph.end());
    boolean dated = !found.dates().isEmpty() && found.dates().getFirst().isRange();
    if (!prose.isHeading(paragraph) && !dated) {
      return false;
    }
    end();
    if (dated) {
      times = found;
      when = found.dates().getFirst();
      before = jobs.jobs().size();
      coursesBefore = courses.courses().size();
      visit(paragraph);
    }
    return true;
  }

  /** A line that starts with its years and has no sentence behind them. */
  private boolean isShort(Paragraph paragraph) {
    return paragraph.end() - paragraph.start() < LONGEST
        && Character.isDigit(prose.document().text().charAt(paragraph.start()))
        && paragraph.sentences().size() == 1;
  }

  /** The first job began with its station, the last ended with it, if nothing else is said. */
  void end() {
    if (when != null && jobs.jobs().size() > before) {
      Job first = jobs.jobs().get(before);
      if (first.start == null && when.first() != null) {
        first.start = Moment.near(times.quote(when.first()), when.first(), 0.7f);
      }
      Job last = jobs.jobs().getLast();
      if (when.open()) {
        last.current = !last.left && last.end == null;
      } else if (last.end == null && when.last() != null && !last.current) {
        last.end = Moment.near(times.quote(when.last()), when.last(), 0.7f);
      }
    }
    boolean studies = when != null && jobs.jobs().size() == before;
    if (studies && courses.courses().size() == coursesBefore + 1) {
      Course course = courses.courses().getLast();
      if (course.start == null && when.first() != null) {
        course.start = Moment.near(times.quote(when.first()), when.first(), 0.7f);
      }
      if (course.end == null && when.last() != null) {
        course.end = Moment.near(times.quote(when.last()), when.last(), 0.7f);
      }
    }
    when = null;
  }

  private void visit(Paragraph paragraph) {
    for (Prose.Sentence sentence : paragraph.sentences()) {
      List<Word> words = Word.of(sentence);
      int at = 0;
      while (at < words.size() && (words.get(at).start() < when.end() || words.get(at).isMark())) {
        at++;
      }
      int end = Slot.name(words, at);
      boolean whole = end > at && (end == words.size() || words.get(end).isMark());
      boolean school = words.subList(at, Math.max(at, end)).stream().anyMatch(Schools::isSchool);
      if (whole && !school && !TALK.contains(words.get(at).lower())) {
        Pattern.Match match =
            new Pattern.Match(at, end, Map.of(Slot.EMPLOYER, new int[] {at, end}));
        jobs.visit(new Told(prose, HEADING, words, match));
      }
    }
  }
}
