package dev.vitae.profiles;

import dev.vitae.runtime.configuration.Configuration;
import dev.vitae.runtime.configuration.ConfigurationException;
import dev.vitae.runtime.http.Access;
import dev.vitae.runtime.kafka.KafkaSettings;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * What the profiles stage can be told.
 *
 * @param kafka the cluster
 * @param access who may call ({@code http.host}, {@code http.token})
 * @param port to listen on; 0 takes any free one ({@code http.port})
 * @param instance host name under which the other instances reach this one ({@code instance.host});
 *     empty: {@code http.host}
 * @param producer where uploads are handed on to ({@code producer.url})
 */
public record ProfilesSettings(
    KafkaSettings kafka, Access access, int port, Optional<String> instance, URI producer) {

  public ProfilesSettings {
    Objects.requireNonNull(kafka, "kafka must not be null");
    Objects.requireNonNull(access, "access must not be null");
    Objects.requireNonNull(instance, "instance must not be null");
    Objects.requireNonNull(producer, "producer must not be null");
  }

  public static ProfilesSettings from(Configuration configuration) {
    return new ProfilesSettings(
        KafkaSettings.from(configuration),
        Access.from(configuration),
        configuration.integer("http.port", 8080, 0, 65535),
        configuration.text("instance.host"),
        address(configuration.text("producer.url", "http://127.0.0.1:8082")));
  }

  private static URI address(String text) {
    try {
      URI address = URI.create(text.replaceAll("/+$", ""));
      if (address.getHost() != null && address.getScheme().matches("https?")) {
        return address;
      }
    } catch (IllegalArgumentException e) {
      throw new ConfigurationException("'producer.url' must be an http or https address.", e);
    }
    throw new ConfigurationException("'producer.url' must be an http or https address.");
  }
}
