package dev.vitae.normalizer;

import dev.vitae.normalizer.parser.document.scan.ScanSettings;
import dev.vitae.normalizer.worker.WorkerProcess;
import dev.vitae.runtime.configuration.Configuration;
import dev.vitae.runtime.kafka.KafkaSettings;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * What the normalizer can be told.
 *
 * @param kafka the cluster
 * @param limits of each document: {@code parser.time}, at most 20 s and so the default, and {@code
 *     parser.heap.megabytes}; of pages that are pictures: {@code ocr.command}, and {@code
 *     ocr.languages} as Tesseract calls them, separated by commas
 */
public record NormalizerSettings(KafkaSettings kafka, WorkerProcess.Limits limits) {

  public NormalizerSettings {
    Objects.requireNonNull(kafka, "kafka must not be null");
    Objects.requireNonNull(limits, "limits must not be null");
  }

  public static NormalizerSettings from(Configuration configuration) {
    WorkerProcess.Limits defaults = WorkerProcess.Limits.DEFAULT;
    Duration time = configuration.duration("parser.time", defaults.time());
    Duration limit = time.compareTo(defaults.time()) > 0 ? defaults.time() : time;
    ScanSettings scans =
        new ScanSettings(
            configuration.text("ocr.command", ScanSettings.DEFAULT.command()),
            List.of(
                configuration
                    .text("ocr.languages", String.join(",", ScanSettings.DEFAULT.languages()))
                    .split(",")),
            // A fifth is left for all that is not recognition.
            limit.multipliedBy(4).dividedBy(5));
    return new NormalizerSettings(
        KafkaSettings.from(configuration),
        new WorkerProcess.Limits(
            limit,
            configuration.integer("parser.heap.megabytes", defaults.heapMegabytes(), 64, 4096),
            scans));
  }
}
