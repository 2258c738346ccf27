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
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/** The four services in this process, on whatever broker and registry they are told. */
public final class Services implements AutoCloseable {
  private static final Duration TOPICS_LIMIT = Duration.ofMinutes(1);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  private final Parts parts = new Parts();
  private final KafkaSettings kafka;
  private final AvroSerdes serdes;
  private final ProfilesService profiles;
  private final ResumeSender sender;
  private final HealthChecks checks;

  private Services(Configuration configuration) throws Exception {
    try {
      kafka = KafkaSettings.from(configuration);
      ProfilesSettings profilesSettings = ProfilesSettings.from(configuration);
      EnricherSettings enricherSettings = EnricherSettings.from(configuration);
      NormalizerSettings normalizerSettings = NormalizerSettings.from(configuration);
      ProducerSettings producerSettings =
          behind(profilesSettings.producer(), ProducerSettings.from(configuration));
      configuration.refuseUnknown();

      HttpSchemaRegistry registry = parts.open(new HttpSchemaRegistry(kafka.registry()));
      registry.requireFullTransitive();
      serdes = new AvroSerdes(registry);
      TopicSetup setup = new TopicSetup(kafka);
      setup.create(setup.all(), TOPICS_LIMIT);
      Metrics metrics = parts.open(new Metrics());
      profiles = parts.open(new ProfilesService(profilesSettings, serdes, metrics));
      Service enricher = parts.open(new EnricherService(enricherSettings, serdes, metrics));
      Service normalizer = parts.open(new NormalizerService(normalizerSettings, serdes, metrics));
      ProducerService producer = parts.open(new ProducerService(producerSettings, serdes, metrics));
      HealthChecks all = new HealthChecks(Map.of(), Map.of());
      for (Service service : List.of(profiles, enricher, normalizer, producer)) {
        service.start();
        all = all.and(service.checks());
      }
      checks = all;
      sender = producer.sender();
    } catch (Exception | Error e) {
      close();
      throw e;
    }
  }

  /**
   * Creates the topics and starts the services; returns before they are ready.
   *
   * @param configuration of all four; the producer listens on this machine at the port of {@code
   *     producer.url} and is reached through the profiles service
   */
  public static Services start(Configuration configuration) throws Exception {
    return new Services(configuration);
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

  /** The port of page and HTTP interface. */
  public int port() {
    return profiles.port();
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
    parts.close();
  }

  private static ProducerSettings behind(URI url, ProducerSettings settings) {
    return new ProducerSettings(
        settings.kafka(),
        new Access("127.0.0.1", Optional.empty()),
        url.getPort(),
        settings.bytesUnderWay(),
        List.of(),
        settings.journal());
  }
}
