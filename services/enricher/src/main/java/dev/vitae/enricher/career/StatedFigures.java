package dev.vitae.enricher.career;

import dev.vitae.schemas.Career;
import dev.vitae.schemas.Claim;
import dev.vitae.schemas.ClaimAuthor;
import dev.vitae.schemas.Evidence;
import dev.vitae.schemas.Figure;
import dev.vitae.schemas.Finding;
import dev.vitae.schemas.FindingCode;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.Severity;
import dev.vitae.schemas.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * What the person or a site says of the career's length, compared with what the positions give.
 * Only the newest document is asked: an older one was right in its time.
 */
final class StatedFigures {
  /** Some count January to March as three: a month too many is a way of counting. */
  private static final int ONE_MONTH = 1;

  /** A person who says 'five years' may mean nearly six. */
  private static final int WITHIN_A_YEAR = 11;

  private StatedFigures() {}

  static List<Finding> compare(Profile profile, Career career, Timeline timeline) {
    List<Finding> findings = new ArrayList<>();
    for (Claim claim : profile.getClaims()) {
      Figure computed = computed(claim, career);
      boolean newest = claim.getText().getEvidence().getDocument() == timeline.newestDocument();
      if (newest && computed != null && claim.getMonths() != null && differs(claim, computed)) {
        findings.add(
            finding(
                claim.getText().getEvidence(),
                "%s%s as %s; the positions give %s months."
                    .formatted(
                        claim.getAtLeast() ? "At least " : "",
                        claim.getMonths() + " months stated",
                        name(claim),
                        plain(computed.getValue()))));
      }
    }
    for (Stint stint : timeline.stints(s -> s.isDated() && !s.position().getCurrent())) {
      Integer stated = months(stint.position().getStatedDuration());
      if (stated != null && isFar(stated, stint.time())) {
        findings.add(
            finding(
                stint.position().getStatedDuration().getEvidence(),
                "%d months stated for a position whose dates give %d."
                    .formatted(stated, stint.time().months())));
      }
    }
    return findings;
  }

  private static Figure computed(Claim claim, Career career) {
    return switch (claim.getKind()) {
      case TOTAL_EXPERIENCE -> career.getTotalMonths();
      case AVERAGE_TENURE -> career.getAverageEndedMonths();
      case CURRENT_TENURE -> career.getCurrentEmployerMonths();
      case UNKNOWN, PERSON_SUMMARY, PROMOTION, SITE_FIGURE -> null;
    };
  }

  private static String name(Claim claim) {
    return switch (claim.getKind()) {
      case TOTAL_EXPERIENCE -> "total experience";
      case AVERAGE_TENURE -> "average time at an employer";
      case CURRENT_TENURE -> "time at the current employer";
      case UNKNOWN, PERSON_SUMMARY, PROMOTION, SITE_FIGURE -> "a figure";
    };
  }

  private static boolean differs(Claim claim, Figure computed) {
    double more = computed.getValue() - claim.getMonths();
    if (claim.getAtLeast()) {
      return more < 0;
    }
    boolean rounded = claim.getAuthor() != ClaimAuthor.SITE && claim.getMonths() % 12 == 0;
    boolean vague = rounded || computed.getApproximate();
    return Math.abs(more) > (vague ? WITHIN_A_YEAR : ONE_MONTH);
  }

  private static boolean isFar(int stated, Interval time) {
    int difference = Math.abs(stated - time.months());
    return difference > (time.approximate() ? WITHIN_A_YEAR : ONE_MONTH);
  }

  /** The canonical form of a stated duration is its number of months. */
  private static Integer months(Value duration) {
    String canonical = duration == null ? null : duration.getCanonical();
    boolean isNumber =
        canonical != null
            && !canonical.isEmpty()
            && canonical.length() < 6
            && canonical.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? Integer.valueOf(canonical) : null;
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }

  private static Finding finding(Evidence evidence, String message) {
    return new Finding(FindingCode.STATED_FIGURE_DIFFERS, Severity.MINOR, message, evidence);
  }
}
