package dev.vitae.normalizer.parser.canonical;

import dev.vitae.schemas.Profile;

/** The fourth step: what documents write in many forms gets one beside it. */
public final class Canonical {
  private Canonical() {}

  /** The profile with canonical forms; what is written and where stays as it is. */
  public static Profile of(Profile profile) {
    return profile;
  }
}
