package dev.vitae.standalone.registry;

/** The registry's process ended or did not answer in time; its log tells why. */
public final class RegistryNotStartedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  RegistryNotStartedException(String message) {
    super(message);
  }
}
