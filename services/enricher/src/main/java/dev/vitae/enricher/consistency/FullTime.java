package dev.vitae.enricher.consistency;

import dev.vitae.enricher.career.Stint;
import dev.vitae.enricher.words.Words;
import dev.vitae.schemas.PositionKind;
import java.util.Set;

/** Which employment took the whole week, as far as a document says. */
final class FullTime {
  /** Words in a title that say the role did not take the whole week. */
  private static final Set<String> PART_TIME =
      Set.of(
          "part",
          "teilzeit",
          "partiel",
          "parcial",
          "adjunct",
          "advisor",
          "adviser",
          "board",
          "consultant",
          "freelance",
          "freelancer",
          "beirat",
          "lehrbeauftragter",
          "lehrbeauftragte",
          "vacataire",
          "volunteer",
          "ehrenamtlich",
          "visiting",
          "fellow",
          "member",
          "minijob",
          "werkstudent",
          "werkstudentin",
          "tutor",
          "founder",
          "owner",
          "inhaber",
          "inhaberin");

  private FullTime() {}

  /** Whether it is dated employment whose title says nothing of a part of the week. */
  static boolean isFullTime(Stint stint) {
    boolean employed =
        stint.kind() == PositionKind.EMPLOYEE
            || stint.kind() == PositionKind.UNKNOWN
            || stint.kind() == PositionKind.MILITARY;
    return employed
        && stint.isDated()
        && Words.of(stint.title()).stream().noneMatch(PART_TIME::contains);
  }
}
