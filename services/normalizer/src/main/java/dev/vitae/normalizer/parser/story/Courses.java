package dev.vitae.normalizer.parser.story;

import dev.vitae.normalizer.parser.canonical.DatePoint;
import dev.vitae.normalizer.parser.document.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The author's studies, gathered statement by statement. */
final class Courses {

  /** Rules whose date is that of the end. */
  private static final Set<String> AT_THE_END =
      WordList.of(
          """
          story.graduated story.graduated-with story.degree story.degree-at
          story.degree-in story.got-degree story.graduated-then story.some-degree
          story.abschluss story.abschluss-dann story.finished story.war-fertig
          story.machte-abschluss story.diplôme-de-à story.diplôme-à story.diplôme-en
          story.obtenu story.título-de-en story.título-en story.gradué story.started-degree
          story.went-on story.umschulung
          """);

  private final List<Course> courses = new ArrayList<>();

  List<Course> courses() {
    return courses;
  }

  /** The course that a statement tells of; null if it tells of none that is known. */
  Course add(Told told) {
    Quote named = told.quote(Slot.SCHOOL);
    Quote school = named == null ? told.quote(Slot.EMPLOYER) : named;
    Quote degree = told.quote(Slot.DEGREE);
    Quote area = told.quote(Slot.AREA);
    Course course = known(school, degree, area);
    if (course == null && told.match().slots().isEmpty()) {
      return null;
    }
    if (course == null) {
      course = new Course(told);
      courses.add(course);
    }
    course.school = course.school == null ? school : course.school;
    course.degree = course.degree == null ? degree : course.degree;
    course.area = course.area == null ? area : course.area;
    return course;
  }

  /** The course that a statement adds to; null if it tells of another. */
  private Course known(Quote school, Quote degree, Quote area) {
    for (int i = courses.size() - 1; i >= 0; i--) {
      Course course = courses.get(i);
      boolean sameSchool =
          school == null
              ? i == courses.size() - 1
              : course.school == null
                  ? i == courses.size() - 1
                  : Job.same(course.school.written(), school.written());
      if (sameSchool && fits(course.degree, degree) && fits(course.area, area)) {
        return course;
      }
    }
    return null;
  }

  private static boolean fits(Quote known, Quote told) {
    return known == null || told == null || Job.same(known.written(), told.written());
  }

  static void date(Course course, Told told, DatePoint date, Quote words) {
    Moment moment = Moment.stated(words, date, 0.75f);
    if (AT_THE_END.contains(told.row().rule())) {
      course.end = course.end == null ? moment : course.end;
    } else {
      course.start = course.start == null ? moment : course.start;
    }
  }

  static void date(Course course, Times.When range, Quote first, Quote last) {
    if (range.first() != null && course.start == null) {
      course.start = Moment.stated(first, range.first(), 0.85f);
    }
    if (range.last() != null && course.end == null) {
      course.end = Moment.stated(last, range.last(), 0.85f);
    }
    course.current = range.open();
  }
}
