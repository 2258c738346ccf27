package dev.vitae.enricher.career;

import dev.vitae.enricher.titles.Titles;
import dev.vitae.schemas.Promotion;
import dev.vitae.schemas.Seniority;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Steps up within one employer: those the document marks, and those that follow from the titles of
 * two roles in a row. Going from an internship to a job is none.
 */
final class Promotions {
  private Promotions() {}

  static List<Promotion> of(List<Stint> stints) {
    List<Promotion> promotions = new ArrayList<>();
    for (List<Stint> there : Tenures.byEmployer(stints).values()) {
      List<Stint> roles = new ArrayList<>(there);
      // The order of the profile is newest first: of two roles with one start the lower came first.
      roles.sort(
          Comparator.comparingInt(Stint::startOrEarliest)
              .thenComparing(there::indexOf, Comparator.reverseOrder()));
      for (int i = 0; i < roles.size(); i++) {
        Promotion promotion = to(roles.get(i), i == 0 ? null : roles.get(i - 1), stints);
        if (promotion != null) {
          promotions.add(promotion);
        }
      }
    }
    return promotions;
  }

  private static Promotion to(Stint role, Stint before, List<Stint> stints) {
    String from = role.position().getPromotedFrom();
    if (from != null) {
      for (Stint other : stints) {
        if (other.position().getId().equals(from)) {
          return new Promotion(other.path(), role.path(), true);
        }
      }
    }
    if (before == null) {
      return null;
    }
    if (role.position().getPromotion() != null) {
      return new Promotion(before.path(), role.path(), true);
    }
    return isStepUp(before, role) ? new Promotion(before.path(), role.path(), false) : null;
  }

  private static boolean isStepUp(Stint before, Stint role) {
    if (!before.counts() || !role.counts() || !before.isDated() || !role.isDated()) {
      return false;
    }
    Seniority lower = Titles.of(before.position()).seniority();
    return lower != Seniority.UNKNOWN
        && Titles.of(role.position()).seniority().compareTo(lower) > 0;
  }
}
