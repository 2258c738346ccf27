package dev.vitae.standalone;

import dev.vitae.runtime.configuration.Configuration;
import dev.vitae.runtime.kafka.KafkaSettings;
import dev.vitae.runtime.kafka.TopicSetup;
import dev.vitae.runtime.serde.AvroSerdes;
import dev.vitae.runtime.serde.HttpSchemaRegistry;
import dev.vitae.standalone.broker.EmbeddedKafka;
import dev.vitae.standalone.data.DataDirectory;
import dev.vitae.standalone.registry.EmbeddedRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * One broker and one registry for all integration tests of a run, started by the first that needs
 * them. Register it as a static extension; what a test writes stays apart from the others' by the
 * prefix of its topics.
 */
public final class PipelineBroker implements BeforeAllCallback {
  private static final Duration TOPICS_LIMIT = Duration.ofSeconds(30);
  private Servers servers;

  @Override
  public void beforeAll(ExtensionContext context) {
    servers =
        context
            .getRoot()
            .getStore(ExtensionContext.Namespace.create(PipelineBroker.class))
            .getOrComputeIfAbsent(Servers.class, type -> Servers.start(), Servers.class);
  }

  /** Where the registry's distribution was unpacked to. */
  public static Path registryHome() {
    return Path.of(System.getProperty("vitae.registry.home", "target/registry")).toAbsolutePath();
  }

  /** A port of this machine that nothing listens on. */
  public static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** What a service is configured with, by key: a new prefix and state directory each time. */
  public Map<String, String> flags() {
    String prefix = "t" + UUID.randomUUID().toString().substring(0, 8) + ".";
    Map<String, String> flags = new HashMap<>();
    flags.put("kafka.bootstrap.servers", servers.kafka().bootstrapServers());
    flags.put("registry.url", servers.registry().url().toString());
    flags.put("topics.prefix", prefix);
    flags.put("topics.partitions", "2");
    flags.put("state.dir", servers.data().path().resolve(prefix + "state").toString());
    return flags;
  }

  /** Settings with a new prefix, and its topics created. */
  public KafkaSettings settings() throws Exception {
    KafkaSettings settings = KafkaSettings.from(Configuration.read(null, Map.of(), flags()));
    TopicSetup setup = new TopicSetup(settings);
    setup.create(setup.all(), TOPICS_LIMIT);
    return settings;
  }

  /** Creates further topics. */
  public void create(KafkaSettings settings, NewTopic... topics) throws Exception {
    new TopicSetup(settings).create(List.of(topics), TOPICS_LIMIT);
  }

  /** Serdes that have asked the registry nothing yet. */
  public AvroSerdes serdes(KafkaSettings settings) {
    return new AvroSerdes(new HttpSchemaRegistry(settings.registry()));
  }

  /** The registry all tests share: whoever stops it starts it again. */
  public EmbeddedRegistry registry() {
    return servers.registry();
  }

  private record Servers(DataDirectory data, EmbeddedKafka kafka, EmbeddedRegistry registry)
      implements AutoCloseable {

    static Servers start() {
      try {
        DataDirectory data = DataDirectory.claim(newDirectory());
        return new Servers(
            data, EmbeddedKafka.start(data), EmbeddedRegistry.start(registryHome(), data));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    /** In the build's own folder, so that a run that is killed leaves nothing elsewhere. */
    private static Path newDirectory() throws IOException {
      Path target = Files.createDirectories(Path.of("target"));
      return Files.createTempDirectory(target, "vitae-it").toAbsolutePath();
    }

    @Override
    public void close() throws IOException {
      registry.close();
      kafka.close();
      data.close();
      try (Stream<Path> files = Files.walk(data.path())) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
