package dev.vitae.normalizer;

import dev.vitae.normalizer.parser.ResumeParser;
import dev.vitae.normalizer.worker.WorkerPool;
import dev.vitae.runtime.Service;
import dev.vitae.runtime.health.HealthChecks;
import dev.vitae.runtime.health.Metrics;
import dev.vitae.runtime.kafka.Guarantee;
import dev.vitae.runtime.serde.AvroSerdes;
import dev.vitae.runtime.streams.StreamsService;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;

/** Runs the normalizer's topology and the processes that parse. */
public final class NormalizerService implements Service {
  private final Parsing parsing;
  private final StreamsService streams;

  public NormalizerService(NormalizerSettings settings, AvroSerdes serdes, Metrics metrics) {
    this(settings, new WorkerPool(settings.kafka().threads(), settings.limits()), serdes, metrics);
  }

  /**
   * With another way of reading documents.
   *
   * @param parsing closed with this service
   */
  public NormalizerService(
      NormalizerSettings settings, Parsing parsing, AvroSerdes serdes, Metrics metrics) {
    this.parsing = parsing;
    streams =
        new StreamsService(
            "normalizer",
            NormalizerTopology.build(
                settings.kafka().topics(), serdes, parsing, ResumeParser.VERSION),
            properties(settings));
    metrics.bind("normalizer", streams.streams());
  }

  /**
   * A document may take 20 s inside a transaction, and one poll may hold a document for each task
   * of a thread. With more than one record a poll, a row of slow documents would outlive the
   * transaction, be aborted and begin again for ever; it would also fill the heap. Both times are
   * the operator's to set.
   */
  static Properties properties(NormalizerSettings settings) {
    Properties properties = settings.kafka().streams("normalizer", Guarantee.EXACTLY_ONCE);
    long tasksOfAThread =
        Math.ceilDiv(settings.kafka().partitions(), settings.kafka().threads()) + 1L;
    long patience =
        Math.min(tasksOfAThread * 2 * settings.limits().time().toMillis() + 60_000, 900_000);
    properties.put(StreamsConfig.consumerPrefix(ConsumerConfig.MAX_POLL_RECORDS_CONFIG), 1);
    properties.put(StreamsConfig.BUFFERED_RECORDS_PER_PARTITION_CONFIG, 1);
    for (String key :
        List.of(
            StreamsConfig.consumerPrefix(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG),
            StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG))) {
      if (!settings.kafka().clients().containsKey(key)) {
        properties.put(key, (int) patience);
      }
    }
    return properties;
  }

  @Override
  public void start() {
    streams.start();
  }

  @Override
  public HealthChecks checks() {
    return streams.checks();
  }

  @Override
  public void close() {
    streams.close();
    parsing.close();
  }
}
