package dev.vitae.normalizer;

import dev.vitae.normalizer.worker.WorkerProcess;
import dev.vitae.runtime.configuration.Configuration;
import dev.vitae.runtime.kafka.KafkaSettings;
import java.time.Duration;
import java.util.Objects;

/**
 * What the normalizer can be told.
 *
 * @param kafka the cluster
 * @param limits of each document: {@code parser.time}, at most 20 s and so the default, and {@code
 *     parser.heap.megabytes}
 */
public record NormalizerSettings(KafkaSettings kafka, WorkerProcess.Limits limits) {

  public NormalizerSettings {
    Objects.requireNonNull(kafka, "kafka must not be null");
    Objects.requireNonNull(limits, "limits must not be null");
  }

  public static NormalizerSettings from(Configuration configuration) {
    WorkerProcess.Limits defaults = WorkerProcess.Limits.DEFAULT;
    Duration time = configuration.duration("parser.time", defaults.time());
    return new NormalizerSettings(
        KafkaSettings.from(configuration),
        new WorkerProcess.Limits(
            time.compareTo(defaults.time()) > 0 ? defaults.time() : time,
            configuration.integer("parser.heap.megabytes", defaults.heapMegabytes(), 64, 4096)));
  }
}
