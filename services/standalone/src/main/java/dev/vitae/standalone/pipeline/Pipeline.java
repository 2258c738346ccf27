package dev.vitae.standalone.pipeline;

import dev.vitae.enricher.EnricherService;
import dev.vitae.enricher.EnricherSettings;
import dev.vitae.normalizer.NormalizerService;
import dev.vitae.normalizer.NormalizerSettings;
import dev.vitae.producer.ProducerService;
import dev.vitae.producer.ProducerSettings;
import dev.vitae.producer.intake.ResumeSender;
import dev.vitae.profiles.ProfilesService;
import dev.vitae.profiles.ProfilesSettings;
import dev.vitae.runtime.Service;
import dev.vitae.runtime.configuration.Configuration;
import dev.vitae.runtime.health.HealthChecks;
import dev.vitae.runtime.health.Metrics;
import dev.vitae.runtime.http.Access;
import dev.vitae.runtime.kafka.KafkaSettings;
import dev.vitae.runtime.kafka.TopicSetup;
import dev.vitae.runtime.serde.AvroSerdes;
import dev.vitae.runtime.serde.HttpSchemaRegistry;
import dev.vitae.standalone.broker.EmbeddedKafka;
import dev.vitae.standalone.data.DataDirectory;
import dev.vitae.standalone.registry.EmbeddedRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Broker, registry and the four services on this machine, in the order of the flow. What is started
 * first is stopped last.
 */
public final class Pipeline implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Pipeline.class);
  private static final Duration TOPICS_LIMIT = Duration.ofMinutes(1);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  private final Deque<AutoCloseable> running = new ArrayDeque<>();
  private final KafkaSettings kafka;
  private final AvroSerdes serdes;
  private final Endpoints endpoints;
  private final ResumeSender sender;
  private final HealthChecks checks;

  private Pipeline(DataDirectory data, Path registryHome, Path file, Map<String, String> flags)
      throws Exception {
    try {
      CompletableFuture<EmbeddedRegistry> starting =
          CompletableFuture.supplyAsync(() -> registry(registryHome, data));
      EmbeddedKafka broker;
      try {
        broker = open(EmbeddedKafka.start(data));
      } finally {
        // Whatever the broker does, the registry must not be left behind.
        open(starting.join());
      }
      Configuration configuration =
          Configuration.read(file, System.getenv(), settings(data, broker, starting.join(), flags));
      kafka = KafkaSettings.from(configuration);
      ProducerSettings producerSettings = producer(ProducerSettings.from(configuration), data);
      NormalizerSettings normalizerSettings = NormalizerSettings.from(configuration);
      EnricherSettings enricherSettings = EnricherSettings.from(configuration);
      ProfilesSettings profilesSettings = ProfilesSettings.from(configuration);
      configuration.refuseUnknown();

      HttpSchemaRegistry registry = open(new HttpSchemaRegistry(kafka.registry()));
      serdes = new AvroSerdes(registry);
      TopicSetup setup = new TopicSetup(kafka);
      setup.create(setup.all(), TOPICS_LIMIT);
      Metrics metrics = open(new Metrics());
      ProfilesService profiles = open(new ProfilesService(profilesSettings, serdes, metrics));
      Service enricher = open(new EnricherService(enricherSettings, serdes, metrics));
      Service normalizer = open(new NormalizerService(normalizerSettings, serdes, metrics));
      ProducerService producer = open(new ProducerService(producerSettings, serdes, metrics));
      List<Service> services = List.of(profiles, enricher, normalizer, producer);
      HealthChecks all = new HealthChecks(Map.of(), Map.of());
      for (Service service : services) {
        service.start();
        all = all.and(service.checks());
      }
      checks = all;
      sender = producer.sender();
      endpoints =
          new Endpoints(
              broker.bootstrapServers(),
              kafka.registry().url().toString(),
              "http://127.0.0.1:" + profiles.port());
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

  /**
   * Waits until every service takes work.
   *
   * @throws TimeoutException if that takes longer than the limit; says who is not ready
   */
  public void awaitReady(Duration limit) throws TimeoutException {
    long deadline = System.nanoTime() + limit.toNanos();
    HealthChecks.Answer answer = checks.askReady();
    while (answer.status() != 200) {
      if (System.nanoTime() - deadline > 0) {
        throw new TimeoutException("not ready within " + limit + ": " + answer.body());
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
      answer = checks.askReady();
    }
  }

  /** Whether every service lives. */
  public boolean live() {
    return checks.askLive().status() == 200;
  }

  /** Where it can be reached. */
  public Endpoints endpoints() {
    return endpoints;
  }

  /** For documents that are sent from this process. */
  public ResumeSender sender() {
    return sender;
  }

  /** The cluster's settings, for clients in this process. */
  public KafkaSettings kafka() {
    return kafka;
  }

  /** For clients in this process. */
  public AvroSerdes serdes() {
    return serdes;
  }

  @Override
  public void close() {
    while (!running.isEmpty()) {
      try {
        running.pop().close();
      } catch (Exception e) {
        // The others must be stopped all the same.
        log.warn("A part of the pipeline did not stop in order.", e);
      }
    }
  }

  private <T extends AutoCloseable> T open(T part) {
    running.push(part);
    return part;
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

  /** The page's service listens where it was told; the producer's uploads come through it. */
  private static Map<String, String> settings(
      DataDirectory data,
      EmbeddedKafka broker,
      EmbeddedRegistry registry,
      Map<String, String> flags)
      throws IOException {
    Map<String, String> settings = new HashMap<>(flags);
    settings.put("kafka.bootstrap.servers", broker.bootstrapServers());
    settings.put("registry.url", registry.url().toString());
    settings.put("state.dir", data.directory("state").toString());
    settings.put("producer.url", "http://127.0.0.1:" + data.port("producer"));
    return settings;
  }

  private static ProducerSettings producer(ProducerSettings settings, DataDirectory data)
      throws IOException {
    return new ProducerSettings(
        settings.kafka(),
        new Access("127.0.0.1", Optional.empty()),
        data.port("producer"),
        settings.bytesUnderWay(),
        List.of(),
        settings.journal());
  }
}
