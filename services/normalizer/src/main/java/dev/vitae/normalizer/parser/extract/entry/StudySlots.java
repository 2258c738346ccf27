package dev.vitae.normalizer.parser.extract.entry;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** How well the names of a head describe one course of study. */
final class StudySlots implements Segments.Slots {
  /** A course of study is at one school; a second school begins another entry. */
  private static final double SCHOOL = 3;

  private static final double DEGREE = 2;
  private static final double AREA = 0.5;
  private static final double TWICE = -2;

  private final Map<Cell, List<StudyParts.Part>> parts = new IdentityHashMap<>();

  List<StudyParts.Part> parts(Cell cell) {
    return parts.computeIfAbsent(cell, StudyParts::of);
  }

  @Override
  public double score(List<Cell> names, Pattern pattern, boolean parent) {
    int schools = Math.max(1, count(names, StudyParts.Kind.SCHOOL) - faculties(names));
    schools = Math.min(schools, count(names, StudyParts.Kind.SCHOOL));
    int degrees = count(names, StudyParts.Kind.DEGREE);
    int others = count(names, StudyParts.Kind.OTHER);
    return (schools > 0 ? SCHOOL + TWICE * (schools - 1) : 0)
        + (degrees > 0 ? DEGREE + TWICE * (degrees - 1) : 0)
        + (others > 0 ? AREA : 0);
  }

  @Override
  public boolean takes(List<Cell> names, Row row, Pattern pattern) {
    List<Cell> more = row.names();
    boolean school = count(names, StudyParts.Kind.SCHOOL) > 0;
    boolean degree = count(names, StudyParts.Kind.DEGREE) > 0;
    return !(school && count(more, StudyParts.Kind.SCHOOL) > 0)
        && !(degree && count(more, StudyParts.Kind.DEGREE) > 0);
  }

  /** A school named beside a degree may be a faculty of the one that stands for itself. */
  private int faculties(List<Cell> names) {
    int faculties = 0;
    for (Cell cell : names) {
      boolean school = false;
      boolean degree = false;
      for (StudyParts.Part part : parts(cell)) {
        school |= part.kind() == StudyParts.Kind.SCHOOL;
        degree |= part.kind() == StudyParts.Kind.DEGREE;
      }
      faculties += school && degree ? 1 : 0;
    }
    return faculties;
  }

  /** In how many cells there is a part of a kind. */
  private int count(List<Cell> names, StudyParts.Kind kind) {
    int count = 0;
    for (Cell cell : names) {
      for (StudyParts.Part part : parts(cell)) {
        if (part.kind() == kind) {
          count++;
          break;
        }
      }
    }
    return count;
  }
}
