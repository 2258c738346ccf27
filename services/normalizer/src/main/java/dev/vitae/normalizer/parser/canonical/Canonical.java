package dev.vitae.normalizer.parser.canonical;

import dev.vitae.schemas.Profile;

/**
 * The fourth step: what documents write in many forms gets one beside it.
 *
 * <p>All forms of today are settled while their words are found, by this package's classes: a date,
 * a number or a place is known to be one by being readable as one, and reading it twice would cost
 * as much again. What needs the whole profile before it can be settled belongs here; so far there
 * is nothing, and the profile comes back as it is.
 */
public final class Canonical {
  private Canonical() {}

  /** The profile with canonical forms; what is written and where stays as it is. */
  public static Profile of(Profile profile) {
    return profile;
  }
}
