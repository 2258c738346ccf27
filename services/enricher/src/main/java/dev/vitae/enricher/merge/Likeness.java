package dev.vitae.enricher.merge;

import dev.vitae.enricher.words.EmployerName;
import dev.vitae.enricher.words.Words;
import dev.vitae.schemas.DegreeLevel;
import dev.vitae.schemas.Education;
import dev.vitae.schemas.PartialDate;
import dev.vitae.schemas.Position;
import dev.vitae.schemas.Value;
import java.util.HashSet;
import java.util.Set;

/**
 * How alike two entries of different documents are: 0 when they are not the same. What speaks for
 * the same entry adds up; what rules it out is asked first.
 */
final class Likeness {
  /** One document knows the beginning better than any other trait. */
  private static final int SAME_START = 4;

  private static final int SAME_TITLE = 2;
  private static final int SAME_END = 1;
  private static final int ALIKE = 1;

  private Likeness() {}

  /** The same employer, a similar title, and dates that are equal or overlap. */
  static int ofPositions(Position a, Position b) {
    String employer = EmployerName.key(a.getEmployer());
    String other = EmployerName.key(b.getEmployer());
    boolean sameTitle = words(a.getTitle()).equals(words(b.getTitle()));
    boolean sameStart = sameDate(a.getStart(), b.getStart());
    boolean unnamed = employer.isEmpty() || other.isEmpty();
    if (unnamed ? !(sameTitle && sameStart) : !employer.equals(other)) {
      return 0;
    }
    if (!similar(words(a.getTitle()), words(b.getTitle()))) {
      return 0;
    }
    boolean dated = a.getStart() != null && b.getStart() != null;
    if (!sameStart && (!sameTitle || (dated && !overlap(a, b)))) {
      return 0;
    }
    return ALIKE
        + (sameStart ? SAME_START : 0)
        + (sameTitle ? SAME_TITLE : 0)
        + (sameDate(a.getEnd(), b.getEnd()) ? SAME_END : 0);
  }

  /** The same institution and nothing that tells two studies there apart. */
  static int ofStudies(Education a, Education b) {
    Set<String> institution = words(a.getInstitution());
    Set<String> other = words(b.getInstitution());
    boolean same = institution.containsAll(other) || other.containsAll(institution);
    if (institution.isEmpty() || other.isEmpty() || !same) {
      return 0;
    }
    boolean levels = a.getLevel() != DegreeLevel.UNKNOWN && b.getLevel() != DegreeLevel.UNKNOWN;
    boolean sameEnd = sameDate(a.getEnd(), b.getEnd());
    boolean sameDegree = words(a.getDegree()).equals(words(b.getDegree()));
    if (levels ? a.getLevel() != b.getLevel() : !sameDegree && !sameEnd) {
      return 0;
    }
    boolean ends = a.getEnd() != null && b.getEnd() != null;
    if (ends && !sameEnd && !similar(words(a.getArea()), words(b.getArea()))) {
      return 0;
    }
    return ALIKE + (sameEnd ? SAME_END : 0) + (sameDegree ? SAME_TITLE : 0);
  }

  /** One of them is missing, or half of the shorter's words stand in the other. */
  private static boolean similar(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return true;
    }
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    return 2 * both.size() >= Math.min(a.size(), b.size());
  }

  /** A year alone is the same as any month of it. */
  private static boolean sameDate(PartialDate a, PartialDate b) {
    if (a == null || b == null || a.getYear() != b.getYear() || a.getYear() == 0) {
      return false;
    }
    return a.getMonth() == 0 || b.getMonth() == 0 || a.getMonth() == b.getMonth();
  }

  /** An end that is not known, as of a position that goes on, may be any time later. */
  private static boolean overlap(Position a, Position b) {
    return month(a.getStart(), 1) <= month(b.getEnd(), 12)
        && month(b.getStart(), 1) <= month(a.getEnd(), 12);
  }

  private static int month(PartialDate date, int ofYearAlone) {
    if (date == null) {
      return Integer.MAX_VALUE;
    }
    return date.getYear() * 12 + (date.getMonth() == 0 ? ofYearAlone : date.getMonth());
  }

  private static Set<String> words(Value value) {
    return value == null ? Set.of() : new HashSet<>(Words.of(value.getWritten()));
  }
}
