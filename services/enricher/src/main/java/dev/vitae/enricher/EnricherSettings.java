package dev.vitae.enricher;

import dev.vitae.enricher.taxonomy.OperatorTaxonomy;
import dev.vitae.enricher.taxonomy.TaxonomyFolder;
import dev.vitae.runtime.configuration.Configuration;
import dev.vitae.runtime.configuration.ConfigurationException;
import dev.vitae.runtime.kafka.KafkaSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What the enricher can be told.
 *
 * @param kafka the cluster
 * @param taxonomy the operator's own vocabulary of skills and occupations
 */
public record EnricherSettings(KafkaSettings kafka, OperatorTaxonomy taxonomy) {

  public EnricherSettings {
    Objects.requireNonNull(kafka, "kafka must not be null");
    Objects.requireNonNull(taxonomy, "taxonomy must not be null");
  }

  public static EnricherSettings from(Configuration configuration) {
    return new EnricherSettings(KafkaSettings.from(configuration), taxonomy(configuration));
  }

  private static OperatorTaxonomy taxonomy(Configuration configuration) {
    Optional<String> folder = configuration.text("taxonomy.dir");
    Optional<String> version = configuration.text("taxonomy.version");
    String mode = configuration.text("taxonomy.mode", "beside");
    if (!mode.equals("beside") && !mode.equals("instead")) {
      throw new ConfigurationException("'taxonomy.mode' is beside or instead.");
    }
    if (folder.isEmpty()) {
      return OperatorTaxonomy.NONE;
    }
    try {
      return new OperatorTaxonomy(
          TaxonomyFolder.read(Path.of(folder.get()), version),
          OperatorTaxonomy.Mode.valueOf(mode.toUpperCase(Locale.ROOT)));
    } catch (IOException e) {
      throw new ConfigurationException("'taxonomy.dir': " + e.getMessage(), e);
    }
  }
}
