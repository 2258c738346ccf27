package dev.vitae.enricher.merge;

import static dev.vitae.enricher.merge.Positions.either;

import dev.vitae.schemas.DegreeLevel;
import dev.vitae.schemas.Education;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.Profile;
import java.util.ArrayList;
import java.util.List;

/** Studies of several documents as one list, with ids of their own. */
final class Studies {
  private Studies() {}

  static List<Education> merge(Union union) {
    List<Education> merged = new ArrayList<>();
    for (Union.Entry<Education> entry :
        union.of(
            "education",
            Profile::getEducation,
            Likeness::ofStudies,
            Studies::fill,
            Studies::evidence)) {
      merged.add(Education.newBuilder(entry.value()).setId("e" + (merged.size() + 1)).build());
    }
    return merged;
  }

  /** The newer entry; what it does not say, the older says. */
  private static Education fill(Education newer, Education older) {
    boolean open = newer.getEnd() == null && !newer.getCurrent();
    Education ended = open ? older : newer;
    return Education.newBuilder(newer)
        .setDegree(either(newer.getDegree(), older.getDegree()))
        .setLevel(newer.getLevel() == DegreeLevel.UNKNOWN ? older.getLevel() : newer.getLevel())
        .setArea(either(newer.getArea(), older.getArea()))
        .setSpecialization(either(newer.getSpecialization(), older.getSpecialization()))
        .setStart(either(newer.getStart(), older.getStart()))
        .setEnd(ended.getEnd())
        .setCurrent(ended.getCurrent())
        .setPresent(ended.getPresent())
        .setGrade(either(newer.getGrade(), older.getGrade()))
        .setLocation(either(newer.getLocation(), older.getLocation()))
        .setThesis(either(newer.getThesis(), older.getThesis()))
        .setCourses(newer.getCourses().isEmpty() ? older.getCourses() : newer.getCourses())
        .setNotes(newer.getNotes().isEmpty() ? older.getNotes() : newer.getNotes())
        .build();
  }

  private static Evidence evidence(Education study) {
    List<Evidence> parts = new ArrayList<>();
    if (study.getInstitution() != null) {
      parts.add(study.getInstitution().getEvidence());
    }
    if (study.getDegree() != null) {
      parts.add(study.getDegree().getEvidence());
    }
    if (study.getEnd() != null) {
      parts.add(study.getEnd().getEvidence());
    }
    return Positions.together(parts, "same-study");
  }
}
