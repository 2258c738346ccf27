package dev.vitae.standalone.pipeline;

import dev.vitae.runtime.configuration.Configuration;
import dev.vitae.standalone.broker.EmbeddedKafka;
import dev.vitae.standalone.data.DataDirectory;
import dev.vitae.standalone.registry.EmbeddedRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;

/** Broker, registry and the four services on this machine. */
public final class Pipeline implements AutoCloseable {
  private final Parts parts = new Parts();
  private final Services services;
  private final Endpoints endpoints;

  private Pipeline(DataDirectory data, Path registryHome, Path file, Map<String, String> flags)
      throws Exception {
    try {
      CompletableFuture<EmbeddedRegistry> starting =
          CompletableFuture.supplyAsync(() -> registry(registryHome, data));
      EmbeddedKafka broker;
      try {
        broker = parts.open(EmbeddedKafka.start(data));
      } finally {
        // Whatever the broker does, the registry must not be left behind.
        parts.open(starting.join());
      }
      String registryUrl = starting.join().url().toString();
      Map<String, String> settings = new HashMap<>(flags);
      settings.put("kafka.bootstrap.servers", broker.bootstrapServers());
      settings.put("registry.url", registryUrl);
      settings.put("state.dir", data.directory("state").toString());
      settings.put("producer.url", "http://127.0.0.1:" + data.port("producer"));
      services = parts.open(Services.start(Configuration.read(file, System.getenv(), settings)));
      endpoints =
          new Endpoints(
              broker.bootstrapServers(), registryUrl, "http://127.0.0.1:" + services.port());
      endpoints.write(data.path());
    } catch (Exception | Error e) {
      close();
      throw e;
    }
  }

  /**
   * Starts everything; returns before the services are ready.
   *
   * @param data the directory it all lives in; stays the caller's
   * @param registryHome where the registry's distribution was unpacked
   * @param file settings; null for none
   * @param flags settings that win over it
   */
  public static Pipeline start(
      DataDirectory data, Path registryHome, Path file, Map<String, String> flags)
      throws Exception {
    return new Pipeline(data, registryHome, file, flags);
  }

  /** The four services; they end with this. */
  public Services services() {
    return services;
  }

  /**
   * Waits until every service takes work.
   *
   * @throws TimeoutException if that takes longer than the limit; says who is not ready
   */
  public void awaitReady(Duration limit) throws TimeoutException {
    services.awaitReady(limit);
  }

  /** Where it can be reached. */
  public Endpoints endpoints() {
    return endpoints;
  }

  @Override
  public void close() {
    parts.close();
  }

  private static EmbeddedRegistry registry(Path home, DataDirectory data) {
    try {
      return EmbeddedRegistry.start(home, data);
    } catch (IOException e) {
      throw new UncheckedIOException("the schema registry does not start", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the schema registry started", e);
    }
  }
}
