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

/**
 * A real schema registry (Apicurio's) as a child process: reachable from this machine only, without
 * a login. A schema that it has accepted is still there after a kill. It ends with this process,
 * however that ends.
 */
public final class EmbeddedRegistry implements AutoCloseable {
  private static final Duration START_LIMIT = Duration.ofSeconds(60);
  private static final Duration ANSWER_LIMIT = Duration.ofSeconds(5);
  private static final Duration ASK_AGAIN_AFTER = Duration.ofMillis(100);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(5);

  private final Process process;
  private final URI url;

  private EmbeddedRegistry(Process process, URI url) {
    this.process = process;
    this.url = url;
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
    int port = data.port("registry");
    Path log = directory.resolve("registry.log");
    Process process =
        new ProcessBuilder(RegistryCommand.of(home.toAbsolutePath(), directory, port))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    PreviousRegistry.remember(directory, process.toHandle());
    EmbeddedRegistry registry =
        new EmbeddedRegistry(process, URI.create("http://127.0.0.1:" + port + "/apis/ccompat/v7"));
    try {
      registry.awaitReady(log);
    } catch (RuntimeException | InterruptedException e) {
      registry.close();
      throw e;
    }
    return registry;
  }

  /** Of its Confluent REST API. */
  public URI url() {
    return url;
  }

  /** Whether its process runs. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** The process, for those who look after it: its memory, its end. */
  public ProcessHandle process() {
    return process.toHandle();
  }

  /** Stops it in an orderly way, within some two seconds; kills it after five. */
  @Override
  public void close() {
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

  private void awaitReady(Path log) throws InterruptedException {
    long deadline = System.nanoTime() + START_LIMIT.toNanos();
    RegistrySettings once =
        new RegistrySettings(url, Optional.empty(), ANSWER_LIMIT, Duration.ZERO);
    try (HttpSchemaRegistry registry = new HttpSchemaRegistry(once)) {
      while (!answers(registry)) {
        if (process.waitFor(ASK_AGAIN_AFTER.toMillis(), TimeUnit.MILLISECONDS)) {
          throw new RegistryNotStartedException(
              "The schema registry ended with " + process.exitValue() + ", see " + log + ".");
        }
        if (System.nanoTime() > deadline) {
          throw new RegistryNotStartedException(
              "The schema registry does not answer, see " + log + ".");
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
