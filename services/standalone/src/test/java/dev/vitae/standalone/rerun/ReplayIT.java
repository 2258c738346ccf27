package dev.vitae.standalone.rerun;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitae.runtime.kafka.KafkaSettings;
import dev.vitae.standalone.PipelineBroker;
import dev.vitae.standalone.Topic;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReplayIT {
  @RegisterExtension static final PipelineBroker BROKER = new PipelineBroker();

  @Test
  void documentThatIsErasedWhileItIsSentAgainStaysErased() throws Exception {
    KafkaSettings settings = BROKER.settings();
    Topic received = new Topic(settings, settings.topics().received());
    for (String document : Set.of("stays", "erased-before", "erased-meanwhile", "not-asked-for")) {
      received.write(document, document.getBytes(StandardCharsets.UTF_8));
    }
    received.write("erased-before", null);

    try (Replay replay = new Replay(settings, settings.topics().received())) {
      Set<String> found = replay.find(Set.of("stays", "erased-before", "erased-meanwhile", "none"));
      assertThat(found).containsExactlyInAnyOrder("stays", "erased-meanwhile");
      received.write("erased-meanwhile", null);
      assertThat(replay.send(Replay.Pace.ANY)).isEqualTo(1);
    }

    Map<String, Integer> live = new LinkedHashMap<>();
    for (ConsumerRecord<byte[], byte[]> read : received.read()) {
      String key = new String(read.key(), StandardCharsets.UTF_8);
      live.merge(key, 1, Integer::sum);
      if (read.value() == null) {
        live.remove(key);
      }
    }
    assertThat(live).isEqualTo(Map.of("stays", 2, "not-asked-for", 1));
  }
}
