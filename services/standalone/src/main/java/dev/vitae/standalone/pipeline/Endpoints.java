package dev.vitae.standalone.pipeline;

import dev.vitae.standalone.data.DataDirectory;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * Where a pipeline on this machine can be reached; written into its data directory.
 *
 * @param bootstrapServers the broker
 * @param registryUrl the registry's Confluent REST API
 * @param url page and HTTP interface
 */
public record Endpoints(String bootstrapServers, String registryUrl, String url) {

  /** The file of a data directory that tells. */
  public static Path file(Path data) {
    return data.resolve("endpoints.properties");
  }

  /** As a configuration names them. */
  public Map<String, String> settings() {
    return Map.of("kafka.bootstrap.servers", bootstrapServers, "registry.url", registryUrl);
  }

  /**
   * Of the pipeline whose data directory this is.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static Endpoints read(Path data) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file(data))) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "no pipeline in " + data + "; is it up? (" + file(data) + " cannot be read)", e);
    }
    return new Endpoints(
        properties.getProperty("kafka.bootstrap.servers"),
        properties.getProperty("registry.url"),
        properties.getProperty("url"));
  }

  void write(Path data) throws IOException {
    DataDirectory.write(
        file(data),
        "kafka.bootstrap.servers="
            + bootstrapServers
            + "\nregistry.url="
            + registryUrl
            + "\nurl="
            + url
            + "\n");
  }
}
