package dev.vitae.profiles.http;

import dev.vitae.runtime.http.Problem;

/** What several routes may have to answer instead. */
final class Problems {
  private Problems() {}

  /** Some partition cannot answer now; a partial answer would be wrong. */
  static Problem notYet() {
    return new Problem(
        503, "NOT_YET", "Some of the stores are moving or starting; ask again in a second.");
  }

  static Problem unknownPerson() {
    return new Problem(404, "PERSON_UNKNOWN", "There is nobody with this id.");
  }

  static Problem unknownDocument() {
    return new Problem(404, "DOCUMENT_UNKNOWN", "There is no document with this id.");
  }
}
