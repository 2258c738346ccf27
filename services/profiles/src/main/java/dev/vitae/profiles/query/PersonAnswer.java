package dev.vitae.profiles.query;

import dev.vitae.schemas.EnrichedProfile;

/** What there is under a personId. */
public sealed interface PersonAnswer {

  /** The person. */
  record Here(EnrichedProfile person) implements PersonAnswer {}

  /** The id gave way to another. */
  record Moved(String personId) implements PersonAnswer {}

  /** Nobody. */
  record Unknown() implements PersonAnswer {}
}
