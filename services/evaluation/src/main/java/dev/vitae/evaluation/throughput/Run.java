package dev.vitae.evaluation.throughput;

import dev.vitae.enricher.EnricherTopology;
import dev.vitae.enricher.PersonRecords;
import dev.vitae.normalizer.NormalizerTopology;
import dev.vitae.normalizer.parser.ResumeParser;
import dev.vitae.normalizer.parser.document.scan.ScanSettings;
import dev.vitae.normalizer.worker.InProcess;
import dev.vitae.runtime.configuration.Configuration;
import dev.vitae.runtime.kafka.Guarantee;
import dev.vitae.runtime.kafka.KafkaSettings;
import dev.vitae.runtime.kafka.TopicSetup;
import dev.vitae.runtime.serde.AvroSerdes;
import dev.vitae.runtime.serde.InMemorySchemaRegistry;
import dev.vitae.runtime.streams.StreamsService;
import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.ReceivedResume;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Documents once through normalizer and enricher, on topics of their own. */
final class Run {
  private static final Duration LIMIT = Duration.ofMinutes(10);
  private static final Duration POLL = Duration.ofMillis(50);

  /**
   * What a run took.
   *
   * @param rate documents a second, from the first one's sending until every one of them is a
   *     person's or rejected
   * @param cpuMillis processor time of this process for each document
   */
  record Result(double rate, double cpuMillis) {}

  private final KafkaSettings kafka;
  private final AvroSerdes serdes = new AvroSerdes(new InMemorySchemaRegistry());

  /**
   * @param bootstrapServers a broker that runs
   * @param prefix of the topics; none of them is there yet
   * @param state an empty directory
   */
  Run(String bootstrapServers, String prefix, Path state) {
    kafka =
        KafkaSettings.from(
            Configuration.read(
                null,
                Map.of(),
                Map.of(
                    "kafka.bootstrap.servers",
                    bootstrapServers,
                    "topics.prefix",
                    prefix,
                    "state.dir",
                    state.toString())));
  }

  /**
   * Sends the documents and waits for them.
   *
   * @param documents contents by id
   */
  Result of(Map<String, byte[]> documents, PersonRecords records) throws Exception {
    TopicSetup setup = new TopicSetup(kafka);
    setup.create(setup.all(), LIMIT);
    try (StreamsService enricher =
            new StreamsService(
                "enricher",
                EnricherTopology.build(kafka.topics(), serdes, records, false),
                kafka.streams("enricher", Guarantee.EXACTLY_ONCE));
        StreamsService normalizer =
            new StreamsService(
                "normalizer",
                NormalizerTopology.build(
                    kafka.topics(),
                    serdes,
                    new InProcess(ScanSettings.DEFAULT),
                    ResumeParser.VERSION),
                kafka.streams("normalizer", Guarantee.EXACTLY_ONCE))) {
      enricher.start();
      normalizer.start();
      await(enricher);
      await(normalizer);
      Duration cpu = cpu();
      long began = System.nanoTime();
      send(documents);
      awaitAll(documents.keySet());
      double seconds = (System.nanoTime() - began) / 1e9;
      return new Result(
          documents.size() / seconds, cpu().minus(cpu).toNanos() / 1e6 / documents.size());
    }
  }

  private static Duration cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
  }

  private static void await(StreamsService service) throws TimeoutException {
    long deadline = System.nanoTime() + LIMIT.toNanos();
    while (!service.ready().ok()) {
      if (System.nanoTime() > deadline) {
        throw new TimeoutException(service.ready().detail());
      }
      LockSupport.parkNanos(POLL.toNanos());
    }
  }

  private void send(Map<String, byte[]> documents) {
    try (KafkaProducer<String, ReceivedResume> producer =
        new KafkaProducer<>(
            kafka.producer("throughput"),
            new StringSerializer(),
            serdes.of(ReceivedResume.class).serializer())) {
      documents.forEach(
          (id, content) ->
              producer.send(
                  new ProducerRecord<>(
                      kafka.topics().received(),
                      id,
                      ReceivedResume.newBuilder()
                          .setDocumentId(id)
                          .setContent(ByteBuffer.wrap(content))
                          .setMediaType("")
                          .setReceivedAt(Instant.EPOCH)
                          .build())));
    }
  }

  private void awaitAll(Set<String> ids) throws TimeoutException {
    Set<String> missing = new HashSet<>(ids);
    long deadline = System.nanoTime() + LIMIT.toNanos();
    try (KafkaConsumer<String, EnrichedProfile> people =
            new KafkaConsumer<>(
                kafka.consumer(Optional.of(kafka.group("people"))),
                new StringDeserializer(),
                serdes.of(EnrichedProfile.class).deserializer());
        KafkaConsumer<String, String> rejections =
            new KafkaConsumer<>(
                kafka.consumer(Optional.of(kafka.group("rejections"))),
                new StringDeserializer(),
                new StringDeserializer())) {
      people.subscribe(List.of(kafka.topics().enriched()));
      rejections.subscribe(List.of(kafka.topics().rejected()));
      while (!missing.isEmpty()) {
        for (ConsumerRecord<String, EnrichedProfile> person : people.poll(POLL)) {
          if (person.value() != null) {
            person.value().getDocuments().forEach(d -> missing.remove(d.getDocumentId()));
          }
        }
        rejections.poll(Duration.ZERO).forEach(rejected -> missing.remove(rejected.key()));
        if (System.nanoTime() > deadline) {
          throw new TimeoutException(missing.size() + " documents did not come through");
        }
      }
    }
  }
}
