package dev.vitae.producer;

import dev.vitae.runtime.configuration.Configuration;
import dev.vitae.runtime.http.Access;
import dev.vitae.runtime.kafka.KafkaSettings;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What the producer can be told.
 *
 * @param kafka the cluster
 * @param access who may upload ({@code http.host}, {@code http.token})
 * @param port to listen on; 0 takes any free one ({@code http.port})
 * @param bytesUnderWay how many bytes of documents may wait for acknowledgement ({@code
 *     producer.bytes.under.way})
 * @param folders that are watched ({@code producer.folders}, parted by commas)
 * @param journal file that tells which files were sent ({@code producer.journal})
 */
public record ProducerSettings(
    KafkaSettings kafka,
    Access access,
    int port,
    long bytesUnderWay,
    List<Path> folders,
    Path journal) {

  public ProducerSettings {
    Objects.requireNonNull(kafka, "kafka must not be null");
    Objects.requireNonNull(access, "access must not be null");
    Objects.requireNonNull(journal, "journal must not be null");
    folders = List.copyOf(folders);
  }

  public static ProducerSettings from(Configuration configuration) {
    return new ProducerSettings(
        KafkaSettings.from(configuration),
        Access.from(configuration),
        configuration.integer("http.port", 8082, 0, 65535),
        configuration.integer("producer.bytes.under.way", 32 << 20, 8 << 20, 1 << 30),
        Arrays.stream(configuration.text("producer.folders", "").split(","))
            .filter(folder -> !folder.isBlank())
            .map(folder -> Path.of(folder.strip()))
            .toList(),
        configuration.path("producer.journal", Path.of("data", "sent-files")));
  }
}
