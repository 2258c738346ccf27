package dev.vitae.enricher.experience;

import dev.vitae.enricher.career.Stint;
import dev.vitae.enricher.career.Timeline;
import dev.vitae.enricher.titles.Title;
import dev.vitae.enricher.titles.Titles;
import dev.vitae.schemas.KnownEmployer;
import dev.vitae.schemas.Position;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A person's positions with what is known of their work. */
public final class Roles {
  /** Below it the sector of an employer is a guess. */
  private static final float SURE = 0.5f;

  private static final Fields FIELDS = new Fields();

  private final List<Role> roles;
  private final List<Role> inTime;

  /**
   * @param timeline the positions
   * @param employers what is known of employers; may be empty
   */
  public Roles(Timeline timeline, List<KnownEmployer> employers) {
    Map<String, KnownEmployer> byPath = new HashMap<>();
    employers.forEach(employer -> byPath.put(employer.getPath(), employer));
    roles = timeline.stints().stream().map(stint -> role(stint, byPath.get(stint.path()))).toList();
    inTime = inTime(roles);
  }

  /** All of them, in the profile's order, volunteering behind. */
  public List<Role> all() {
    return roles;
  }

  /** Work among the positions, earliest first. */
  public List<Role> inTime() {
    return inTime;
  }

  /** The role at a path; null where there is none. */
  public Role at(String path) {
    return roles.stream().filter(role -> role.path().equals(path)).findFirst().orElse(null);
  }

  private static Role role(Stint stint, KnownEmployer employer) {
    Position position = stint.position();
    Title title = Titles.of(position);
    return new Role(
        stint,
        title.canonical(),
        title.function(),
        title.management(),
        title.seniority(),
        sector(employer),
        FIELDS.of(stint.path(), position),
        stint.path() + "/title");
  }

  private static Industry sector(KnownEmployer employer) {
    boolean known =
        employer != null
            && employer.getIndustry() != null
            && employer.getIndustryConfidence() >= SURE;
    return known
        ? new Industry(
            employer.getIndustry(),
            employer.getIndustryName(),
            List.of(employer.getEvidence()),
            employer.getIndustryFrom())
        : null;
  }

  /**
   * By start. What has no date keeps its place among its neighbours, in the order the document goes
   * through time.
   */
  private static List<Role> inTime(List<Role> all) {
    List<Role> work = new ArrayList<>();
    for (Role role : all) {
      if (role.stint().isWork() && role.path().startsWith("positions/")) {
        work.add(role);
      }
    }
    if (isNewestFirst(work)) {
      Collections.reverse(work);
    }
    Map<Role, Integer> start = new HashMap<>();
    int last = Integer.MIN_VALUE;
    for (Role role : work) {
      int own = role.stint().startOrEarliest();
      last = own == Integer.MIN_VALUE ? last : own;
      start.put(role, last);
    }
    work.sort(Comparator.comparing(start::get));
    return List.copyOf(work);
  }

  /** As most documents are; one date or none says nothing else. */
  private static boolean isNewestFirst(List<Role> work) {
    int falls = 0;
    int rises = 0;
    int last = Integer.MIN_VALUE;
    for (Role role : work) {
      int start = role.stint().startOrEarliest();
      if (start != Integer.MIN_VALUE) {
        falls += last != Integer.MIN_VALUE && start < last ? 1 : 0;
        rises += last != Integer.MIN_VALUE && start > last ? 1 : 0;
        last = start;
      }
    }
    return rises <= falls;
  }
}
