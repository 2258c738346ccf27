package dev.vitae.runtime.health;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.streams.KafkaStreams;

/** What a process measures: the JVM, its Kafka clients, and whatever a service adds. */
public final class Metrics implements AutoCloseable {
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final List<Runnable> atEnd = new CopyOnWriteArrayList<>();

  public Metrics() {
    JvmGcMetrics collections = new JvmGcMetrics();
    collections.bindTo(registry);
    atEnd.add(collections::close);
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
  }

  /** For meters of a service's own. */
  public MeterRegistry registry() {
    return registry;
  }

  /** Adds what a Streams application measures of itself. */
  public void bind(String stage, KafkaStreams streams) {
    KafkaStreamsMetrics metrics = new KafkaStreamsMetrics(streams, Tags.of("stage", stage));
    metrics.bindTo(registry);
    atEnd.add(metrics::close);
  }

  /** Adds what a producer measures of itself. */
  public void bind(String stage, Producer<?, ?> producer) {
    KafkaClientMetrics metrics = new KafkaClientMetrics(producer, Tags.of("stage", stage));
    metrics.bindTo(registry);
    atEnd.add(metrics::close);
  }

  /** All figures in Prometheus' text format. */
  public String scrape() {
    return registry.scrape();
  }

  @Override
  public void close() {
    atEnd.forEach(Runnable::run);
    registry.close();
  }
}
