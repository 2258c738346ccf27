package dev.vitae.runtime.serde;

import dev.vitae.runtime.configuration.Configuration;
import dev.vitae.runtime.configuration.ConfigurationException;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the schema registry is and how long to wait for it.
 *
 * @param url of its Confluent REST API ({@code registry.url}), without a slash at the end; may
 *     carry a user: {@code https://user:password@host/}
 * @param token bearer token ({@code registry.token}); wins over a user in the address
 * @param timeout for one answer ({@code registry.timeout})
 * @param patience for how long a registry that is away is tried again before the caller hears of it
 *     ({@code registry.patience})
 */
public record RegistrySettings(
    URI url, Optional<String> token, Duration timeout, Duration patience) {

  public RegistrySettings {
    Objects.requireNonNull(url, "url must not be null");
    Objects.requireNonNull(token, "token must not be null");
    Objects.requireNonNull(timeout, "timeout must not be null");
    Objects.requireNonNull(patience, "patience must not be null");
  }

  public static RegistrySettings from(Configuration configuration) {
    return new RegistrySettings(
        url(configuration.text("registry.url", "http://127.0.0.1:8081/apis/ccompat/v7")),
        configuration.text("registry.token"),
        configuration.duration("registry.timeout", Duration.ofSeconds(5)),
        configuration.duration("registry.patience", Duration.ofSeconds(15)));
  }

  private static URI url(String text) {
    try {
      URI url = URI.create(text.replaceAll("/+$", ""));
      if (url.getHost() != null && url.getScheme().matches("https?")) {
        return url;
      }
      throw new ConfigurationException("'registry.url' must be an http or https address.");
    } catch (IllegalArgumentException e) {
      throw new ConfigurationException("'registry.url' must be an http or https address.", e);
    }
  }

  /** Without the secrets that the address or the token may be. */
  @Override
  public String toString() {
    return "registry at " + url.getHost() + ":" + url.getPort() + url.getPath();
  }
}
