package dev.vitae.enricher.career;

import dev.vitae.schemas.Position;
import dev.vitae.schemas.PositionKind;

/**
 * A position on the time line.
 *
 * @param path where it stands in the profile, such as {@code positions/2}
 * @param position the position
 * @param employer the employer as it is compared; a position without one is an employer of its own
 * @param kind kind of work
 * @param time when; null unless both ends are known
 * @param held whether it is held at the career's date
 */
public record Stint(
    String path,
    Position position,
    String employer,
    PositionKind kind,
    Interval time,
    boolean held) {

  /** How a kind of work is counted. */
  public enum Counting {
    /** Part of the total. */
    TOTAL,
    /** Work, but counted by itself. */
    APART,
    /** A break that stands among the positions. */
    NO_WORK
  }

  public Counting counting() {
    return switch (kind) {
      case UNKNOWN, EMPLOYEE, SELF_EMPLOYED, CONTRACT, MILITARY -> Counting.TOTAL;
      case INTERNSHIP, STUDENT_RESEARCH, VOLUNTEER -> Counting.APART;
      case CAREER_BREAK -> Counting.NO_WORK;
    };
  }

  public boolean counts() {
    return counting() == Counting.TOTAL;
  }

  public boolean isWork() {
    return counting() != Counting.NO_WORK;
  }

  public boolean isDated() {
    return time != null;
  }

  /** The month it began, where known; else a month before all others. */
  public int startOrEarliest() {
    Month start = Month.of(position.getStart());
    return start == null ? Integer.MIN_VALUE : start.index();
  }

  public String title() {
    return position.getTitle() == null ? null : position.getTitle().getWritten();
  }
}
