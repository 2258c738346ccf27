package dev.vitae.runtime.health;

import java.util.Objects;

/**
 * The answer to one question about a process.
 *
 * @param ok whether all is well
 * @param detail one line for an operator; no personal data
 */
public record Health(boolean ok, String detail) {

  public Health {
    Objects.requireNonNull(detail, "detail must not be null");
  }

  /** All is well. */
  public static Health up(String detail) {
    return new Health(true, detail);
  }

  /** Something is not. */
  public static Health down(String detail) {
    return new Health(false, detail);
  }
}
