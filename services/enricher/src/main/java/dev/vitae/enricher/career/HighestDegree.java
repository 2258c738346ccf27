package dev.vitae.enricher.career;

import dev.vitae.enricher.schools.Degrees;
import dev.vitae.schemas.DegreeLevel;
import dev.vitae.schemas.Education;
import java.util.List;

/** The highest degree that is completed. */
record HighestDegree(DegreeLevel level, List<String> derivedFrom) {

  static HighestDegree of(List<Education> education, Month asOf) {
    HighestDegree highest = new HighestDegree(DegreeLevel.UNKNOWN, List.of());
    for (int i = 0; i < education.size(); i++) {
      Education study = education.get(i);
      DegreeLevel level = Degrees.of(study).level();
      if (isCompleted(study, asOf) && level.compareTo(highest.level()) > 0) {
        String path = "education/" + i;
        boolean stated = study.getDegree() != null;
        highest = new HighestDegree(level, List.of(stated ? path + "/degree" : path));
      }
    }
    return highest;
  }

  /** A study with a beginning and no end was not completed as far as the document says. */
  private static boolean isCompleted(Education study, Month asOf) {
    Month end = Month.of(study.getEnd());
    if (study.getCurrent()) {
      return false;
    }
    return end == null ? study.getStart() == null : hasPassed(end, asOf);
  }

  /** Of the current year alone it is not known whether the month has passed; that counts. */
  private static boolean hasPassed(Month end, Month asOf) {
    return end.approximate() ? end.year() <= asOf.year() : end.index() <= asOf.index();
  }
}
