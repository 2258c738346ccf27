package dev.vitae.profiles.http;

import java.util.Objects;

/** A request that cannot be answered as it is; the server turns it into its problem. */
final class BadRequest extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  BadRequest(String code, String message) {
    super(message);
    this.problem = new Problem(400, code, message);
  }

  Problem problem() {
    return Objects.requireNonNull(problem, "a bad request is not serialized");
  }
}
