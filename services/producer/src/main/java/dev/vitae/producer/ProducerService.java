package dev.vitae.producer;

import dev.vitae.producer.folder.FolderFeed;
import dev.vitae.producer.folder.FolderWatch;
import dev.vitae.producer.folder.Journal;
import dev.vitae.producer.folder.LoggedOutcomes;
import dev.vitae.producer.http.ProducerHttp;
import dev.vitae.producer.intake.Intake;
import dev.vitae.producer.intake.ResumeSender;
import dev.vitae.producer.publish.ResumePublisher;
import dev.vitae.runtime.Service;
import dev.vitae.runtime.health.Health;
import dev.vitae.runtime.health.HealthChecks;
import dev.vitae.runtime.health.Metrics;
import dev.vitae.runtime.serde.AvroSerdes;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Takes uploads and the files of folders, and writes them to Kafka. */
public final class ProducerService implements Service {
  private static final Duration CLOSE_LIMIT = Duration.ofSeconds(10);

  private final KafkaProducer<String, byte[]> kafka;
  private final ResumePublisher publisher;
  private final ProducerHttp http;
  private final Optional<Journal> journal;
  private final Optional<FolderWatch> watch;

  public ProducerService(ProducerSettings settings, AvroSerdes serdes, Metrics metrics) {
    kafka =
        new KafkaProducer<>(
            settings.kafka().producer("producer"),
            new StringSerializer(),
            new ByteArraySerializer());
    metrics.bind("producer", kafka);
    publisher =
        new ResumePublisher(
            new Intake(Clock.systemUTC()),
            settings.kafka().topics(),
            serdes,
            kafka,
            settings.bytesUnderWay());
    http = new ProducerHttp(settings.access(), settings.port(), publisher, checks(), metrics);
    journal =
        settings.folders().isEmpty()
            ? Optional.empty()
            : Optional.of(Journal.open(settings.journal()));
    watch =
        journal.map(
            sent ->
                new FolderWatch(
                    new FolderFeed(
                        settings.folders(), "folder", sent, publisher, new LoggedOutcomes())));
  }

  @Override
  public void start() {
    http.start();
    watch.ifPresent(FolderWatch::start);
  }

  /** For programs that send documents in this process. */
  public ResumeSender sender() {
    return publisher;
  }

  /** The port uploads are taken on. */
  public int port() {
    return http.port();
  }

  @Override
  public HealthChecks checks() {
    // What the producer needs is a broker that acknowledges, which a send shows at once.
    return new HealthChecks(
        Map.of("producer", () -> Health.up("running")),
        Map.of("producer", () -> Health.up("running")));
  }

  @Override
  public void close() {
    watch.ifPresent(FolderWatch::close);
    http.close();
    kafka.close(CLOSE_LIMIT);
    journal.ifPresent(Journal::close);
  }
}
