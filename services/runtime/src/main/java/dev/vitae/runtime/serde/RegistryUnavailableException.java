package dev.vitae.runtime.serde;

/** The registry gave no answer: the record is not at fault, and the same call may succeed later. */
public final class RegistryUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public RegistryUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
