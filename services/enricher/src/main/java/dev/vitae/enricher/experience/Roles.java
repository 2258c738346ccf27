package dev.vitae.enricher.experience;

import dev.vitae.enricher.career.Stint;
import dev.vitae.enricher.career.Timeline;
import dev.vitae.schemas.KnownEmployer;
import dev.vitae.schemas.KnownTitle;
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

  private static final KnownTitle NO_TITLE = KnownTitle.newBuilder().build();
  private static final Fields FIELDS = new Fields();

  private final List<Role> roles;
  private final List<Role> inTime;

  /**
   * @param timeline the positions
   * @param titles what is known of their titles
   * @param employers what is known of their employers
   * @param forward whether the documents tell from the beginning, as stories do; résumés go back
   */
  public Roles(
      Timeline timeline, List<KnownTitle> titles, List<KnownEmployer> employers, boolean forward) {
    Map<String, KnownTitle> titleAt = new HashMap<>();
    titles.forEach(title -> titleAt.put(title.getPath(), title));
    Map<String, KnownEmployer> employerAt = new HashMap<>();
    employers.forEach(employer -> employerAt.put(employer.getPath(), employer));
    roles =
        timeline.stints().stream()
            .map(stint -> role(stint, titleAt.get(stint.path()), employerAt.get(stint.path())))
            .toList();
    inTime = inTime(roles, forward);
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

  private static Role role(Stint stint, KnownTitle known, KnownEmployer employer) {
    KnownTitle title = known == null ? NO_TITLE : known;
    return new Role(
        stint,
        title.getCanonical(),
        title.getFunction(),
        title.getManagement(),
        title.getSeniority(),
        sector(employer),
        FIELDS.of(stint.path(), stint.position()),
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
            employer.getIndustry(),
            List.of(employer.getEvidence()),
            employer.getIndustryFrom())
        : null;
  }

  /**
   * By start. What has no date keeps its place among its neighbours, in the order the document goes
   * through time.
   */
  private static List<Role> inTime(List<Role> all, boolean forward) {
    List<Role> work = new ArrayList<>();
    for (Role role : all) {
      if (role.stint().isWork() && role.path().startsWith("positions/")) {
        work.add(role);
      }
    }
    if (isNewestFirst(work, forward)) {
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

  /** By the dates; where they do not say, by the kind of document. */
  private static boolean isNewestFirst(List<Role> work, boolean forward) {
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
    return forward ? rises < falls : rises <= falls;
  }
}
