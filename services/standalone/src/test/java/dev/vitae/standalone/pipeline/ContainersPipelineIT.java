package dev.vitae.standalone.pipeline;

import dev.vitae.standalone.PipelineBroker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;

/** On the images of broker and registry that production runs. */
@Testcontainers(disabledWithoutDocker = true)
class ContainersPipelineIT extends PipelineContract {
  private static final int REGISTRY_PORT = 8080;
  private static final String REGISTRY_PATH = "/apis/ccompat/v7";

  @Container
  private static final KafkaContainer BROKER =
      new KafkaContainer(DockerImageName.parse("apache/kafka:4.3.1"))
          .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
          .withEnv("KAFKA_MESSAGE_MAX_BYTES", Integer.toString(16 << 20))
          .withEnv("KAFKA_REPLICA_FETCH_MAX_BYTES", Integer.toString(16 << 20));

  @Container
  private static final GenericContainer<?> REGISTRY =
      new GenericContainer<>(DockerImageName.parse("apicurio/apicurio-registry:3.3.3"))
          .withExposedPorts(REGISTRY_PORT)
          .withStartupTimeout(Duration.ofMinutes(2))
          .waitingFor(Wait.forHttp(REGISTRY_PATH + "/subjects").forPort(REGISTRY_PORT));

  @TempDir private static Path directory;

  @Override
  Map<String, String> flags() throws Exception {
    return Map.of(
        "kafka.bootstrap.servers",
        BROKER.getBootstrapServers(),
        "registry.url",
        "http://"
            + REGISTRY.getHost()
            + ':'
            + REGISTRY.getMappedPort(REGISTRY_PORT)
            + REGISTRY_PATH,
        "topics.partitions",
        "2",
        "state.dir",
        directory.toString(),
        "producer.url",
        "http://127.0.0.1:" + PipelineBroker.freePort());
  }
}
