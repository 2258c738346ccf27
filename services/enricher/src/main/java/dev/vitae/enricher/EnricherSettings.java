package dev.vitae.enricher;

import dev.vitae.runtime.configuration.Configuration;
import dev.vitae.runtime.kafka.KafkaSettings;
import java.util.Objects;

/**
 * What the enricher can be told.
 *
 * @param kafka the cluster
 */
public record EnricherSettings(KafkaSettings kafka) {

  public EnricherSettings {
    Objects.requireNonNull(kafka, "kafka must not be null");
  }

  public static EnricherSettings from(Configuration configuration) {
    return new EnricherSettings(KafkaSettings.from(configuration));
  }
}
