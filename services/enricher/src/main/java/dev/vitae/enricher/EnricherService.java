package dev.vitae.enricher;

import dev.vitae.runtime.Service;
import dev.vitae.runtime.health.HealthChecks;
import dev.vitae.runtime.health.Metrics;
import dev.vitae.runtime.kafka.Guarantee;
import dev.vitae.runtime.serde.AvroSerdes;
import dev.vitae.runtime.streams.StreamsService;

/** Runs the enricher's topology. */
public final class EnricherService implements Service {
  private final StreamsService streams;

  public EnricherService(EnricherSettings settings, AvroSerdes serdes, Metrics metrics) {
    streams =
        new StreamsService(
            "enricher",
            EnricherTopology.build(
                settings.kafka().topics(),
                serdes,
                new Enrichment(settings.taxonomy()),
                settings.kafka().blind()),
            settings.kafka().streams("enricher", Guarantee.EXACTLY_ONCE));
    metrics.bind("enricher", streams.streams());
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
  }
}
