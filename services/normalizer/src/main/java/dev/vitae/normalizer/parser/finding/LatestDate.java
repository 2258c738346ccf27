package dev.vitae.normalizer.parser.finding;

import dev.vitae.schemas.AsOfSource;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.PartialDate;
import dev.vitae.schemas.Profile;
import java.time.YearMonth;
import java.util.List;

/** The latest date that a profile tells of the past. */
final class LatestDate {
  private final int received;
  private PartialDate latest;
  private String path;

  private LatestDate(YearMonth received) {
    this.received = received.getYear() * 12 + received.getMonthValue() - 1;
  }

  /** The latest date of a profile; null if it has none. */
  static AsOf of(Profile profile, YearMonth received) {
    LatestDate latest = new LatestDate(received);
    for (int i = 0; i < profile.getPositions().size(); i++) {
      latest.see(profile.getPositions().get(i).getStart(), "positions/" + i + "/start");
      latest.see(profile.getPositions().get(i).getEnd(), "positions/" + i + "/end");
    }
    for (int i = 0; i < profile.getVolunteering().size(); i++) {
      latest.see(profile.getVolunteering().get(i).getStart(), "volunteering/" + i + "/start");
      latest.see(profile.getVolunteering().get(i).getEnd(), "volunteering/" + i + "/end");
    }
    for (int i = 0; i < profile.getEducation().size(); i++) {
      latest.see(profile.getEducation().get(i).getEnd(), "education/" + i + "/end");
    }
    return latest.asOf();
  }

  /** A year alone that has not ended yet is the past; later dates are plans. */
  private void see(PartialDate date, String where) {
    if (date == null || date.getYear() == 0) {
      return;
    }
    int months = AsOf.months(date);
    boolean past = date.getMonth() == 0 ? date.getYear() * 12 <= received : months <= received;
    if (past && (latest == null || months > AsOf.months(latest))) {
      latest = date;
      path = where;
    }
  }

  private AsOf asOf() {
    if (latest == null) {
      return null;
    }
    Evidence evidence =
        new Evidence(0, latest.getEvidence().getSpans(), 0.8f, "as-of.latest-date", List.of(path));
    return new AsOf(
        new PartialDate("", latest.getYear(), latest.getMonth(), true, evidence),
        AsOfSource.LATEST_DATE);
  }
}
