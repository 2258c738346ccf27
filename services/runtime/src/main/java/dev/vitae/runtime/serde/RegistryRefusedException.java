package dev.vitae.runtime.serde;

/** The registry answered no: unknown id, incompatible or invalid schema. Asking again is no use. */
public final class RegistryRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public RegistryRefusedException(String message) {
    super(message);
  }
}
