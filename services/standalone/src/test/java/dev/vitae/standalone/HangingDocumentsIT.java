package dev.vitae.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.vitae.normalizer.NormalizerService;
import dev.vitae.normalizer.NormalizerSettings;
import dev.vitae.normalizer.Parsing;
import dev.vitae.normalizer.parser.Reading;
import dev.vitae.normalizer.worker.WorkerMain;
import dev.vitae.normalizer.worker.WorkerPool;
import dev.vitae.runtime.configuration.Configuration;
import dev.vitae.runtime.health.Metrics;
import dev.vitae.runtime.kafka.KafkaSettings;
import dev.vitae.runtime.kafka.TopicSetup;
import dev.vitae.runtime.serde.AvroSerdes;
import dev.vitae.schemas.ReceivedResume;
import dev.vitae.schemas.RejectedResume;
import dev.vitae.schemas.RejectionCode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Documents that hang and documents that are slow, with all limits a tenth of what they are in
 * production: 2 s for a document instead of 20.
 */
class HangingDocumentsIT {
  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final Duration DOCUMENT_LIMIT = Duration.ofSeconds(3);
  private static final Duration SLOW = Duration.ofMillis(2_400);
  private static final int DOCUMENTS = 10;
  private static final int FAST = 200;

  /** Tasks of a thread × 2 × the document's limit: less than ten slow documents take together. */
  private static final String PATIENCE_MILLIS = "12000";

  @RegisterExtension static final PipelineBroker BROKER = new PipelineBroker();

  @Test
  void documentsThatHangTimeOutAndTheOthersGoThrough() throws Exception {
    NormalizerSettings settings = settings();
    List<String> hang = new ArrayList<>();
    List<String> pass = new ArrayList<>();
    for (int number = 0; number < DOCUMENTS; number++) {
      send(settings, number % 2, List.of(add(hang, "hang-" + number)));
      send(settings, number % 2, List.of(add(pass, "pass-" + number)));
    }

    WorkerPool pool = new WorkerPool(1, settings.limits(), Moody.class.getName());
    try (Metrics metrics = new Metrics();
        NormalizerService service =
            new NormalizerService(settings, pool, serdes(settings), metrics)) {
      service.start();
      await().atMost(LIMIT).until(() -> codes(settings).size() == 2 * DOCUMENTS);

      Map<String, RejectionCode> codes = codes(settings);
      assertThat(hang).allMatch(key -> codes.get(key) == RejectionCode.TIMED_OUT);
      assertThat(pass).allMatch(key -> codes.get(key) == RejectionCode.NOT_A_RESUME);
      assertThat(workers()).hasSizeLessThanOrEqualTo(1);
      Duration before = processorTime();
      LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(2));
      assertThat(processorTime().minus(before)).isLessThan(Duration.ofSeconds(1));
    }
    assertThat(workers()).isEmpty();
    await()
        .atMost(LIMIT)
        .until(
            () ->
                Thread.getAllStackTraces().entrySet().stream()
                    .filter(thread -> thread.getKey().getName().equals("parser-answers"))
                    .noneMatch(thread -> thread.getKey().getState() == Thread.State.RUNNABLE));
  }

  @Test
  void slowDocumentsInARowCauseNoRebalanceAndNoAbortedLoop() throws Exception {
    NormalizerSettings settings = settings();
    Map<String, Integer> calls = new ConcurrentHashMap<>();
    Parsing parsing =
        (content, receivedAt) -> {
          String name = new String(content, StandardCharsets.UTF_8);
          calls.merge(name, 1, Integer::sum);
          if (name.startsWith("slow")) {
            LockSupport.parkNanos(SLOW.toNanos());
          }
          return read(name);
        };
    List<String> all = new ArrayList<>();
    try (Metrics metrics = new Metrics();
        NormalizerService service =
            new NormalizerService(settings, parsing, serdes(settings), metrics)) {
      service.start();
      await().atMost(LIMIT).until(() -> service.checks().askReady().status() == 200);
      double rebalances = rebalances(metrics);
      // Streams takes the more records in one go the faster those before were.
      add(all, "slow-first");
      for (int number = 0; number < FAST; number++) {
        add(all, "fast-" + number);
      }
      for (int number = 0; number < DOCUMENTS; number++) {
        add(all, "slow-" + number);
      }
      add(all, "fast-last");
      send(settings, 0, all);

      Map<TopicPartition, Long> committed = new HashMap<>();
      await()
          .atMost(LIMIT)
          .until(
              () -> {
                committed(settings)
                    .forEach(
                        (partition, offset) ->
                            assertThat(committed.merge(partition, offset, Math::max))
                                .as("committed in %s", partition)
                                .isEqualTo(offset));
                return codes(settings).size() == all.size();
              });
      assertThat(rebalances(metrics)).isEqualTo(rebalances);
    }
    assertThat(calls).containsOnlyKeys(all).allSatisfy((name, times) -> assertThat(times).isOne());
  }

  private static String add(List<String> names, String name) {
    names.add(name);
    return name;
  }

  private static NormalizerSettings settings() throws Exception {
    Map<String, String> flags = new HashMap<>(BROKER.flags());
    flags.put("parser.time", DOCUMENT_LIMIT.toMillis() + "ms");
    flags.put("kafka.consumer.max.poll.interval.ms", PATIENCE_MILLIS);
    flags.put("kafka.producer.transaction.timeout.ms", PATIENCE_MILLIS);
    Configuration configuration = Configuration.read(null, Map.of(), flags);
    TopicSetup setup = new TopicSetup(KafkaSettings.from(configuration));
    setup.create(setup.all(), LIMIT);
    return NormalizerSettings.from(configuration);
  }

  private static AvroSerdes serdes(NormalizerSettings settings) {
    return BROKER.serdes(settings.kafka());
  }

  private static void send(NormalizerSettings settings, int partition, List<String> names)
      throws Exception {
    String topic = settings.kafka().topics().received();
    var serializer = serdes(settings).of(ReceivedResume.class).serializer();
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            settings.kafka().producer("test"), new StringSerializer(), new ByteArraySerializer())) {
      for (String name : names) {
        ByteBuffer content = ByteBuffer.wrap(name.getBytes(StandardCharsets.UTF_8));
        ReceivedResume resume =
            new ReceivedResume(name, content, "text/plain", Instant.EPOCH, null);
        byte[] value = serializer.serialize(topic, resume);
        producer.send(new ProducerRecord<>(topic, partition, name, value));
      }
      producer.flush();
    }
  }

  private static Map<String, RejectionCode> codes(NormalizerSettings settings) throws Exception {
    String name = settings.kafka().topics().rejected();
    var deserializer = serdes(settings).of(RejectedResume.class).deserializer();
    Map<String, RejectionCode> codes = new HashMap<>();
    for (ConsumerRecord<byte[], byte[]> read : new Topic(settings.kafka(), name).read()) {
      RejectedResume rejected = deserializer.deserialize(name, read.value());
      assertThat(codes.put(rejected.getDocumentId(), rejected.getCode())).isNull();
    }
    return codes;
  }

  private static Map<TopicPartition, Long> committed(NormalizerSettings settings) throws Exception {
    try (Admin admin = Admin.create(settings.kafka().admin())) {
      return admin
          .listConsumerGroupOffsets(settings.kafka().group("normalizer"))
          .partitionsToOffsetAndMetadata()
          .get(20, TimeUnit.SECONDS)
          .entrySet()
          .stream()
          .filter(entry -> entry.getValue() != null)
          .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().offset()));
    }
  }

  private static double rebalances(Metrics metrics) {
    List<String> lines =
        metrics
            .scrape()
            .lines()
            .filter(line -> line.startsWith("kafka_consumer_coordinator_rebalance_total"))
            .toList();
    assertThat(lines).isNotEmpty();
    return lines.stream()
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  private static List<ProcessHandle> workers() {
    return ProcessHandle.current()
        .children()
        .filter(child -> child.info().commandLine().orElse("").contains(Moody.class.getName()))
        .filter(ProcessHandle::isAlive)
        .toList();
  }

  private static Duration processorTime() {
    return workers().stream()
        .map(worker -> worker.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }

  private static Reading read(String name) {
    return new Reading.Rejected(RejectionCode.NOT_A_RESUME, "text/plain", name + " was read.");
  }

  /** A parser's process that hangs when the document says so, and ignores interrupts. */
  static final class Moody {
    private Moody() {}

    public static void main(String[] arguments) throws IOException {
      OutputStream answers = System.out;
      System.setOut(System.err);
      WorkerMain.serve(
          System.in,
          answers,
          Duration.ofMillis(Long.parseLong(arguments[0])),
          (content, receivedAt) -> {
            String name = new String(content, StandardCharsets.UTF_8);
            long turns = name.startsWith("hang") ? 1 : 0;
            while (turns > 0) {
              turns = Math.max(1, turns + 1);
            }
            return read(name);
          });
    }
  }
}
