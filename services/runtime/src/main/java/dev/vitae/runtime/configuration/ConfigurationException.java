package dev.vitae.runtime.configuration;

/**
 * A setting is unknown or has a value that cannot be. The message names the key and what it may be.
 */
public final class ConfigurationException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public ConfigurationException(String message) {
    super(message);
  }

  public ConfigurationException(String message, Throwable cause) {
    super(message, cause);
  }
}
