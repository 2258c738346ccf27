package dev.vitae.runtime.http;

import java.util.Objects;

/** A request that cannot be answered as it is; {@link HttpFront} answers with its problem, 400. */
public final class BadRequest extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  /**
   * @param code what programs look at; stable
   * @param message for a person
   */
  public BadRequest(String code, String message) {
    super(message);
    this.problem = new Problem(400, code, message);
  }

  Problem problem() {
    return Objects.requireNonNull(problem, "a bad request is not serialized");
  }
}
