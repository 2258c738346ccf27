package dev.vitae.runtime;

import dev.vitae.runtime.configuration.Configuration;
import dev.vitae.runtime.configuration.ConfigurationException;
import dev.vitae.runtime.health.HealthChecks;
import dev.vitae.runtime.health.Metrics;
import dev.vitae.runtime.http.Access;
import dev.vitae.runtime.http.HttpFront;
import dev.vitae.runtime.kafka.KafkaSettings;
import dev.vitae.runtime.kafka.TopicSetup;
import dev.vitae.runtime.serde.AvroSerdes;
import dev.vitae.runtime.serde.HttpSchemaRegistry;
import dev.vitae.runtime.serde.RegistryUnavailableException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the main of every service does: read the configuration, construct, start, hook, wait. */
public final class ServiceMain {
  private static final Logger log = LoggerFactory.getLogger(ServiceMain.class);
  private static final Duration TOPICS_LIMIT = Duration.ofMinutes(2);

  /** How a service answers over HTTP. */
  public enum Http {
    /** It has a server of its own, which answers for its health, too. */
    OWN,
    /** It has none: {@code http.port} answers for its health and metrics alone. */
    HEALTH_ONLY
  }

  /** Makes the service; asks the configuration for all it needs. */
  @FunctionalInterface
  public interface Factory {
    Service create(Configuration configuration, AvroSerdes serdes, Metrics metrics);
  }

  private ServiceMain() {}

  /**
   * Runs a service until the process is told to end or the service gives up.
   *
   * @param stage in one word
   * @param arguments {@code --key=value} each, and {@code --config=FILE}
   * @return the exit code: 0 done, 2 wrong configuration, 3 could not run
   */
  public static int run(String stage, String[] arguments, Http http, Factory factory) {
    try {
      return run(stage, configuration(arguments), http, factory);
    } catch (ConfigurationException e) {
      System.err.println(stage + ": " + e.getMessage());
      return 2;
    } catch (InterruptedException toldToEnd) {
      Thread.currentThread().interrupt();
      return 0;
    } catch (Exception e) {
      log.error("The {} cannot run.", stage, e);
      System.err.println(stage + ": cannot run: " + e);
      return 3;
    }
  }

  private static int run(String stage, Configuration configuration, Http http, Factory factory)
      throws Exception {
    KafkaSettings kafka = KafkaSettings.from(configuration);
    Access access = Access.from(configuration);
    int healthPort = http == Http.OWN ? 0 : configuration.integer("http.port", 8083, 0, 65535);
    CountDownLatch stop = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    Thread main = Thread.currentThread();
    AtomicBoolean preparing = new AtomicBoolean(true);
    Runnable end =
        () -> {
          stop.countDown();
          if (preparing.get()) {
            main.interrupt(); // it waits for others, and has nothing to put in order
          }
          await(stopped);
        };
    Runtime.getRuntime().addShutdownHook(new Thread(end, "stop"));
    try (Metrics metrics = new Metrics();
        HttpSchemaRegistry registry = new HttpSchemaRegistry(kafka.registry());
        Service service = factory.create(configuration, new AvroSerdes(registry), metrics);
        AutoCloseable health = health(access, healthPort, http, service.checks(), metrics)) {
      System.err.println(
          "%s: waits for Kafka at %s and the schema registry at %s …"
              .formatted(stage, kafka.bootstrapServers(), kafka.registry().url()));
      prepare(kafka, registry);
      preparing.set(false);
      service.start();
      System.err.println(stage + ": started.");
      boolean told = waitFor(stop, service.checks());
      return told ? 0 : 3;
    } finally {
      stopped.countDown();
    }
  }

  /** The cluster and the registry may come up later than the service, as containers do. */
  private static void prepare(KafkaSettings kafka, HttpSchemaRegistry registry)
      throws InterruptedException, ExecutionException, TimeoutException {
    TopicSetup setup = new TopicSetup(kafka);
    setup.create(setup.all(), TOPICS_LIMIT);
    long deadline = System.nanoTime() + TOPICS_LIMIT.toNanos();
    while (true) {
      try {
        registry.requireFullTransitive();
        return;
      } catch (RegistryUnavailableException e) {
        if (System.nanoTime() - deadline > 0) {
          throw e;
        }
        log.info("The schema registry does not answer yet.");
      }
    }
  }

  private static AutoCloseable health(
      Access access, int port, Http http, HealthChecks checks, Metrics metrics) {
    if (http == Http.OWN) {
      return () -> {};
    }
    HttpFront front =
        new HttpFront(access, port, path -> false, checks, metrics, configuration -> {});
    front.start();
    return front;
  }

  /** True when the process was told to end, false when the service gave up. */
  private static boolean waitFor(CountDownLatch stop, HealthChecks checks)
      throws InterruptedException {
    while (!stop.await(1, java.util.concurrent.TimeUnit.SECONDS)) {
      if (checks.askLive().status() != 200) {
        return false;
      }
    }
    return true;
  }

  private static void await(CountDownLatch stopped) {
    try {
      if (!stopped.await(60, java.util.concurrent.TimeUnit.SECONDS)) {
        log.warn("The service did not stop within a minute.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Configuration configuration(String[] arguments) {
    Map<String, String> flags = new HashMap<>();
    Optional<Path> file = Optional.empty();
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      if (!argument.startsWith("--") || equals < 3) {
        throw new ConfigurationException("'" + argument + "' is not of the form --key=value.");
      }
      String key = argument.substring(2, equals);
      String value = argument.substring(equals + 1);
      if (key.equals("config")) {
        file = Optional.of(Path.of(value));
      } else {
        flags.put(key, value);
      }
    }
    return Configuration.read(file.orElse(null), System.getenv(), flags);
  }
}
