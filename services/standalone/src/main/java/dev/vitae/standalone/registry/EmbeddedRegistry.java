package dev.vitae.standalone.registry;

import dev.vitae.runtime.serde.HttpSchemaRegistry;
import dev.vitae.runtime.serde.RegistrySettings;
import dev.vitae.runtime.serde.RegistryUnavailableException;
import dev.vitae.standalone.data.DataDirectory;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real schema registry (Apicurio's) as a child process: reachable from this machine only, without
 * a login. A schema that it has accepted is still there after a kill. When it ends by itself it is
 * started again, at the same place; it ends with this process, however that ends.
 */
public final class EmbeddedRegistry implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(EmbeddedRegistry.class);
  private static final Duration START_LIMIT = Duration.ofSeconds(60);
  private static final Duration ANSWER_LIMIT = Duration.ofSeconds(5);
  private static final Duration ASK_AGAIN_AFTER = Duration.ofMillis(100);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(5);

  private final Path home;
  private final Path directory;
  private final int port;
  private final URI url;
  private Process process;
  private boolean closed;

  private EmbeddedRegistry(Path home, Path directory, int port) {
    this.home = home;
    this.directory = directory;
    this.port = port;
    this.url = URI.create("http://127.0.0.1:" + port + "/apis/ccompat/v7");
  }

  /**
   * Starts the registry and returns when it answers, after some three seconds. It accepts only
   * schemas that are fully and transitively compatible.
   *
   * @param home the directory that its distribution was unpacked into
   * @throws RegistryNotStartedException if it ends or does not answer within a minute
   * @throws IOException if the directory cannot be written
   */
  public static EmbeddedRegistry start(Path home, DataDirectory data)
      throws IOException, InterruptedException {
    if (Files.notExists(home.resolve("quarkus-run.jar"))) {
      throw new RegistryNotStartedException(
          "There is no schema registry in " + home + ": 'mvn package' puts it there.");
    }
    Path directory = data.directory("registry");
    PreviousRegistry.awaitEnd(directory);
    EmbeddedRegistry registry =
        new EmbeddedRegistry(home.toAbsolutePath(), directory, data.port("registry"));
    try {
      registry.launch();
      registry.awaitReady();
      registry.watch();
    } catch (RuntimeException | IOException | InterruptedException e) {
      registry.close();
      throw e;
    }
    return registry;
  }

  /** Of its Confluent REST API. */
  public URI url() {
    return url;
  }

  /** The process, for those who look after it: its memory, its end. */
  public synchronized ProcessHandle process() {
    return process.toHandle();
  }

  /** Stops it in an orderly way, within some two seconds; kills it after five. */
  @Override
  public synchronized void close() {
    closed = true;
    if (process == null) {
      return;
    }
    process.destroy();
    try {
      if (!process.waitFor(STOP_LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void launch() throws IOException {
    process =
        new ProcessBuilder(RegistryCommand.of(home, directory, port))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile().toFile()))
            .start();
    PreviousRegistry.remember(directory, process.toHandle());
  }

  /** Once it has been ready: one that never was has a reason that would not go away. */
  private synchronized void watch() {
    process
        .onExit()
        .thenAccept(
            ended -> {
              synchronized (this) {
                if (!closed) {
                  log.warn(
                      "The schema registry ended with {}; it is started again.", ended.exitValue());
                  startAgain();
                }
              }
            });
  }

  private void startAgain() {
    try {
      launch();
      watch();
    } catch (IOException e) {
      log.error("The schema registry does not start again.", e);
    }
  }

  private Path logFile() {
    return directory.resolve("registry.log");
  }

  private void awaitReady() throws InterruptedException {
    long deadline = System.nanoTime() + START_LIMIT.toNanos();
    RegistrySettings once =
        new RegistrySettings(url, Optional.empty(), ANSWER_LIMIT, Duration.ZERO);
    try (HttpSchemaRegistry registry = new HttpSchemaRegistry(once)) {
      while (!answers(registry)) {
        if (process.waitFor(ASK_AGAIN_AFTER.toMillis(), TimeUnit.MILLISECONDS)) {
          throw new RegistryNotStartedException(
              "The schema registry ended with " + process.exitValue() + ", see " + logFile() + ".");
        }
        if (System.nanoTime() > deadline) {
          throw new RegistryNotStartedException(
              "The schema registry does not answer, see " + logFile() + ".");
        }
      }
    }
  }

  private static boolean answers(HttpSchemaRegistry registry) {
    try {
      registry.requireFullTransitive();
      return true;
    } catch (RegistryUnavailableException e) {
      return false;
    }
  }
}
