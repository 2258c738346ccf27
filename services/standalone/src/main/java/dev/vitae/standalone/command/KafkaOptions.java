package dev.vitae.standalone.command;

import dev.vitae.runtime.configuration.Configuration;
import dev.vitae.runtime.kafka.KafkaSettings;
import dev.vitae.standalone.pipeline.Endpoints;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** Where the topics are: those of a pipeline on this machine, or of any cluster. */
final class KafkaOptions {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "Data directory of the pipeline on this machine (default: ${DEFAULT-VALUE}).")
  private Path data;

  @Option(names = "--bootstrap-servers", paramLabel = "HOST:PORT", description = "Or: the brokers.")
  private String bootstrapServers;

  @Option(names = "--registry-url", paramLabel = "URL", description = "… and the registry.")
  private String registryUrl;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Settings of the cluster, as for the services.")
  private Path file;

  KafkaSettings settings() {
    return KafkaSettings.from(configuration());
  }

  /** All that is set, for commands that need settings of a stage, too. */
  Configuration configuration() {
    Map<String, String> flags = new HashMap<>();
    boolean named =
        bootstrapServers != null
            || file != null
            || System.getenv("VITAE_KAFKA_BOOTSTRAP_SERVERS") != null;
    if (!named) {
      // Says so at once where no pipeline has ever run.
      flags.putAll(Endpoints.read(data).settings());
    }
    if (bootstrapServers != null) {
      flags.put("kafka.bootstrap.servers", bootstrapServers);
    }
    if (registryUrl != null) {
      flags.put("registry.url", registryUrl);
    }
    return Configuration.read(file, System.getenv(), flags);
  }
}
