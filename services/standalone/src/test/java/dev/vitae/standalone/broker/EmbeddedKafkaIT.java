package dev.vitae.standalone.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitae.runtime.configuration.Configuration;
import dev.vitae.runtime.kafka.KafkaSettings;
import dev.vitae.runtime.kafka.TopicSetup;
import dev.vitae.standalone.Topic;
import dev.vitae.standalone.data.DataDirectory;
import dev.vitae.standalone.data.DataDirectoryInUseException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaIT {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  @Test
  void aRestartKeepsWhatWasAcknowledgedEvenWhenItsPortWasTaken(@TempDir Path directory)
      throws Exception {
    byte[] document = new byte[9 * 1024 * 1024];
    String before;
    try (DataDirectory data = DataDirectory.claim(directory);
        EmbeddedKafka kafka = EmbeddedKafka.start(data)) {
      before = kafka.bootstrapServers();
      KafkaSettings settings = settings(before);
      TopicSetup setup = new TopicSetup(settings);
      setup.create(setup.all(), LIMIT);
      new Topic(settings, settings.topics().received()).write("a", document);
    }

    int port = Integer.parseInt(before.split(":")[1]);
    try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
        DataDirectory data = DataDirectory.claim(directory);
        EmbeddedKafka kafka = EmbeddedKafka.start(data)) {
      assertThat(kafka.bootstrapServers()).isNotEqualTo("127.0.0.1:" + taken.getLocalPort());
      KafkaSettings settings = settings(kafka.bootstrapServers());
      assertThat(new Topic(settings, settings.topics().received()).read())
          .singleElement()
          .satisfies(read -> assertThat(read.value()).isEqualTo(document));
      assertThatThrownBy(() -> DataDirectory.claim(directory))
          .isInstanceOf(DataDirectoryInUseException.class)
          .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
      saysWhatAnExistingTopicHasOtherwise(settings);
    }
  }

  private static void saysWhatAnExistingTopicHasOtherwise(KafkaSettings settings) throws Exception {
    TopicSetup setup = new TopicSetup(settings);
    assertThat(setup.create(setup.all(), LIMIT)).isEmpty();

    NewTopic small = new NewTopic("small", 1, (short) 1).configs(Map.of("retention.ms", "1000"));
    assertThat(setup.create(List.of(small), LIMIT)).isEmpty();
    assertThat(setup.create(List.of(setup.compacted("small")), LIMIT))
        .contains("Topic small has 1 partitions, not 4: it stays so.")
        .contains(
            "Topic small has cleanup.policy=delete, not compact: change it with kafka-configs.");
  }

  private static KafkaSettings settings(String bootstrapServers) {
    return KafkaSettings.from(
        Configuration.read(null, Map.of(), Map.of("kafka.bootstrap.servers", bootstrapServers)));
  }
}
