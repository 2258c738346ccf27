package dev.vitae.standalone.broker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;
import static org.awaitility.Awaitility.await;

import dev.vitae.runtime.configuration.Configuration;
import dev.vitae.runtime.kafka.KafkaSettings;
import dev.vitae.runtime.kafka.TopicSetup;
import dev.vitae.runtime.serde.AvroSerdes;
import dev.vitae.runtime.serde.HttpSchemaRegistry;
import dev.vitae.schemas.PersonRedirect;
import dev.vitae.standalone.PipelineBroker;
import dev.vitae.standalone.Topic;
import dev.vitae.standalone.data.DataDirectory;
import dev.vitae.standalone.registry.EmbeddedRegistry;
import java.io.BufferedReader;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillIT {

  @Test
  void aKilledProcessLeavesNoOrphanAndItsDataStartAgain(@TempDir Path directory) throws Exception {
    Process killed = start(directory);
    long registry = registry(killed, directory);

    killed.destroyForcibly().waitFor();
    ProcessHandle orphan = ProcessHandle.of(registry).orElse(null);
    // At once, while the orphan may still hold its port and its database.
    try (DataDirectory data = DataDirectory.claim(directory.resolve("data"));
        EmbeddedKafka kafka = EmbeddedKafka.start(data);
        EmbeddedRegistry again = EmbeddedRegistry.start(PipelineBroker.registryHome(), data);
        HttpSchemaRegistry schemas = new HttpSchemaRegistry(settings(kafka, again).registry())) {
      assertThat(orphan == null || !orphan.isAlive()).isTrue();
      KafkaSettings settings = settings(kafka, again);
      assertThat(new Topic(settings, settings.topics().redirects()).read())
          .singleElement()
          .satisfies(read -> assertThat(read.value()).startsWith(Parent.START));
      byte[] value = new Topic(settings, settings.topics().redirects()).read().getFirst().value();
      assertThat(schemas.byId(ByteBuffer.wrap(value).getInt(1)).getFullName())
          .isEqualTo(PersonRedirect.getClassSchema().getFullName());
    }
  }

  @Test
  void theRegistryEndsByItselfWhenItsParentIsKilled(@TempDir Path directory) throws Exception {
    Process killed = start(directory);
    ProcessHandle registry = ProcessHandle.of(registry(killed, directory)).orElseThrow();

    assertThat(registry.isAlive()).isTrue();
    killed.destroyForcibly().waitFor();

    await().atMost(Duration.ofSeconds(20)).until(() -> !registry.isAlive());
  }

  private static Process start(Path directory) throws Exception {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx512m",
                    "-Dvitae.registry.home=" + PipelineBroker.registryHome(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    Parent.class.getName(),
                    directory.resolve("data").toString()))
            .redirectError(said(directory).toFile())
            .start();
    CompletableFuture.delayedExecutor(3, TimeUnit.MINUTES).execute(process::destroyForcibly);
    return process;
  }

  /** Its process, once the parent has told; where it ends without, what it said is the reason. */
  private static long registry(Process parent, Path directory) throws Exception {
    try (BufferedReader output = parent.inputReader()) {
      String line = output.readLine();
      assertThat(line)
          .as(() -> "what the parent said: " + contentOf(said(directory).toFile(), UTF_8))
          .isNotNull();
      return Long.parseLong(line);
    }
  }

  private static Path said(Path directory) {
    return directory.resolve("parent.err");
  }

  private static KafkaSettings settings(EmbeddedKafka kafka, EmbeddedRegistry registry) {
    return KafkaSettings.from(
        Configuration.read(
            null,
            Map.of(),
            Map.of(
                "kafka.bootstrap.servers", kafka.bootstrapServers(),
                "registry.url", registry.url().toString())));
  }

  /** What is killed: prints the registry's process once a record is on its topic. */
  static final class Parent {
    static final byte[] START = {0, 0, 0};

    private Parent() {}

    public static void main(String[] arguments) throws Exception {
      DataDirectory data = DataDirectory.claim(Path.of(arguments[0]));
      EmbeddedKafka kafka = EmbeddedKafka.start(data);
      EmbeddedRegistry registry = EmbeddedRegistry.start(PipelineBroker.registryHome(), data);
      KafkaSettings settings = settings(kafka, registry);
      TopicSetup setup = new TopicSetup(settings);
      setup.create(setup.all(), Duration.ofSeconds(30));
      String topic = settings.topics().redirects();
      byte[] value =
          new AvroSerdes(new HttpSchemaRegistry(settings.registry()))
              .of(PersonRedirect.class)
              .serializer()
              .serialize(topic, new PersonRedirect("old", "new"));
      new Topic(settings, topic).write("old", value);
      System.out.println(registry.process().pid());
      new CountDownLatch(1).await();
    }
  }
}
