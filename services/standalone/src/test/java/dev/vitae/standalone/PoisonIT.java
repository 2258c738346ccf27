package dev.vitae.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.vitae.runtime.kafka.Guarantee;
import dev.vitae.runtime.kafka.KafkaSettings;
import dev.vitae.runtime.serde.AvroSerdes;
import dev.vitae.runtime.serde.HttpSchemaRegistry;
import dev.vitae.runtime.serde.RegistrySettings;
import dev.vitae.runtime.streams.DeadLetter;
import dev.vitae.runtime.streams.StreamsService;
import dev.vitae.schemas.PersonRedirect;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PoisonIT {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  @RegisterExtension static final PipelineBroker BROKER = new PipelineBroker();

  @Test
  void whatCannotBeReadOrProcessedGoesToTheDeadLettersAndTheStreamGoesOn() throws Exception {
    KafkaSettings settings = BROKER.settings();
    Topic in = new Topic(settings, settings.topics().redirects());
    Topic out = new Topic(settings, settings.topics().enriched());
    Topic letters = new Topic(settings, settings.topics().deadLetters());
    Serde<PersonRedirect> serde = BROKER.serdes(settings).of(PersonRedirect.class);
    try (StreamsService service = copying(settings, BROKER.serdes(settings), in, out)) {
      service.start();
      in.write("no-avro", "<html>".getBytes(StandardCharsets.UTF_8));
      in.write("unknown-id", new byte[] {0, 0, 15, 66, 63, 2, 97});
      in.write("fails", serialized(serde, in, "fails"));
      in.write("good", serialized(serde, in, "good"));
      await()
          .atMost(LIMIT)
          .untilAsserted(
              () -> {
                assertThat(out.read()).hasSize(1);
                assertThat(letters.read()).hasSize(3);
                assertThat(service.ready().ok()).isTrue();
              });
    }

    assertThat(key(out.read().getFirst())).isEqualTo("good");
    Map<String, ConsumerRecord<byte[], byte[]>> byKey =
        letters.read().stream().collect(Collectors.toMap(PoisonIT::key, letter -> letter));
    assertThat(byKey.keySet()).containsExactlyInAnyOrder("no-avro", "unknown-id", "fails");
    assertThat(byKey.get("no-avro").value()).asString().isEqualTo("<html>");
    byKey
        .values()
        .forEach(
            letter -> {
              assertThat(header(letter, DeadLetter.TOPIC)).isEqualTo(in.name());
              assertThat(header(letter, DeadLetter.PARTITION)).matches("[01]");
              assertThat(header(letter, DeadLetter.OFFSET)).matches("\\d+");
            });
    assertThat(header(byKey.get("no-avro"), DeadLetter.MESSAGE)).contains("not in the wire format");
    assertThat(header(byKey.get("unknown-id"), DeadLetter.MESSAGE)).contains("404");
    assertThat(header(byKey.get("fails"), DeadLetter.EXCEPTION))
        .isEqualTo(IllegalStateException.class.getName());
  }

  @Test
  void whileTheRegistryHangsNothingIsLostOrSkipped() throws Exception {
    KafkaSettings settings = BROKER.settings();
    Topic in = new Topic(settings, settings.topics().redirects());
    Topic out = new Topic(settings, settings.topics().enriched());
    Topic letters = new Topic(settings, settings.topics().deadLetters());
    Serde<PersonRedirect> serde = BROKER.serdes(settings).of(PersonRedirect.class);
    List<String> keys = List.of("a", "b", "c", "d", "e");
    for (String key : keys) {
      in.write(key, serialized(serde, in, key));
    }

    signal("STOP");
    try (StreamsService service = copying(settings, impatient(settings), in, out)) {
      service.start();
      await().atMost(LIMIT).until(() -> service.ready().detail().contains("HttpTimeoutException"));
      assertThat(service.live().ok()).isTrue();
      signal("CONT");
      await().atMost(LIMIT).untilAsserted(() -> assertThat(out.read()).hasSize(keys.size()));
      await().atMost(LIMIT).until(() -> service.ready().ok());
    } finally {
      signal("CONT");
    }
    assertThat(out.read().stream().map(PoisonIT::key)).containsExactlyInAnyOrderElementsOf(keys);
    assertThat(letters.read()).isEmpty();
  }

  @Test
  void whenTheRegistryIsKilledItComesBackAndNothingIsLostOrSkipped() throws Exception {
    KafkaSettings settings = BROKER.settings();
    Topic in = new Topic(settings, settings.topics().redirects());
    Topic out = new Topic(settings, settings.topics().enriched());
    Topic letters = new Topic(settings, settings.topics().deadLetters());
    Serde<PersonRedirect> serde = BROKER.serdes(settings).of(PersonRedirect.class);
    in.write("before", serialized(serde, in, "before"));
    ProcessHandle killed = BROKER.registry().process();
    killed.destroyForcibly();
    killed.onExit().get(10, TimeUnit.SECONDS);

    try (StreamsService service = copying(settings, impatient(settings), in, out)) {
      service.start();
      in.write("meanwhile", serialized(serde, in, "meanwhile"));
      await().atMost(LIMIT).untilAsserted(() -> assertThat(out.read()).hasSize(2));
      assertThat(service.live().ok()).isTrue();
    }
    assertThat(BROKER.registry().process()).isNotEqualTo(killed);
    assertThat(letters.read()).isEmpty();
    assertThat(idOf(out.read().getFirst())).isEqualTo(idOf(in.read().getFirst()));
  }

  /** Copies a topic; the record named 'fails' makes its processor fail. */
  private static StreamsService copying(
      KafkaSettings settings, AvroSerdes serdes, Topic in, Topic out) {
    StreamsBuilder builder = new StreamsBuilder();
    Serde<PersonRedirect> serde = serdes.of(PersonRedirect.class);
    builder.stream(in.name(), Consumed.with(Serdes.String(), serde).withName("read"))
        .peek(
            (key, value) -> {
              if (key.equals("fails")) {
                throw new IllegalStateException("as told");
              }
            },
            Named.as("check"))
        .to(out.name(), Produced.with(Serdes.String(), serde).withName("write"));
    Topology topology = builder.build();
    return new StreamsService(
        "copier", topology, settings.streams("copier", Guarantee.EXACTLY_ONCE));
  }

  private static AvroSerdes impatient(KafkaSettings settings) {
    return new AvroSerdes(
        new HttpSchemaRegistry(
            new RegistrySettings(
                settings.registry().url(),
                settings.registry().token(),
                Duration.ofSeconds(1),
                Duration.ZERO)));
  }

  private static void signal(String name) throws Exception {
    long registry = BROKER.registry().process().pid();
    Process kill =
        new ProcessBuilder("kill", "-" + name, Long.toString(registry)).inheritIO().start();
    assertThat(kill.waitFor()).isZero();
  }

  private static byte[] serialized(Serde<PersonRedirect> serde, Topic topic, String key) {
    return serde.serializer().serialize(topic.name(), new PersonRedirect(key, "new"));
  }

  private static int idOf(ConsumerRecord<byte[], byte[]> read) {
    return ByteBuffer.wrap(read.value()).getInt(1);
  }

  private static String key(ConsumerRecord<byte[], byte[]> read) {
    return new String(read.key(), StandardCharsets.UTF_8);
  }

  private static String header(ConsumerRecord<byte[], byte[]> letter, String name) {
    return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
