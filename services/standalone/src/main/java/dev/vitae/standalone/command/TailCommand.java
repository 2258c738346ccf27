package dev.vitae.standalone.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vitae.runtime.kafka.KafkaSettings;
import dev.vitae.runtime.serde.AvroSerdes;
import dev.vitae.runtime.serde.HttpSchemaRegistry;
import dev.vitae.schemas.EnrichedProfile;
import dev.vitae.schemas.NormalizedProfile;
import dev.vitae.schemas.Profile;
import dev.vitae.schemas.RejectedResume;
import dev.vitae.schemas.Topics;
import dev.vitae.schemas.json.JsonResumeExport;
import dev.vitae.schemas.json.RecordJson;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints records of a topic as they come. */
@Command(
    name = "tail",
    description = "Prints the records of a topic, one JSON object a line, until Ctrl-C.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "A record that erases what stood under its key prints as {\"key\":…,\"erased\":true}.",
      "",
      "Example:  vitae tail --topic enriched --from-beginning --format jsonresume"
    })
final class TailCommand implements Callable<Integer> {
  /** What can be listened to. */
  enum Topic {
    ENRICHED,
    NORMALIZED,
    REJECTED
  }

  /** How a record is written. */
  enum Format {
    JSON,
    JSONRESUME
  }

  @Spec private CommandSpec spec;
  @Mixin private KafkaOptions kafka;

  @Option(
      names = "--topic",
      defaultValue = "ENRICHED",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Topic topic;

  @Option(names = "--from-beginning", description = "Begin with what is there already.")
  private boolean fromBeginning;

  @Option(
      names = "--format",
      defaultValue = "JSON",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Option(
      names = "--max",
      paramLabel = "N",
      description = "End after so many records (default: never).")
  private Integer max;

  @Override
  public Integer call() {
    if (format == Format.JSONRESUME && topic == Topic.REJECTED) {
      throw new ParameterException(spec.commandLine(), "A rejection has no JSON Resume.");
    }
    KafkaSettings settings = kafka.settings();
    Topics names = settings.topics();
    try (HttpSchemaRegistry registry = new HttpSchemaRegistry(settings.registry());
        KafkaConsumer<String, byte[]> consumer =
            new KafkaConsumer<>(
                settings.consumer(Optional.empty()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
      AvroSerdes serdes = new AvroSerdes(registry);
      return switch (topic) {
        case ENRICHED -> tail(consumer, names.enriched(), reader(serdes, EnrichedProfile.class));
        case NORMALIZED ->
            tail(consumer, names.normalized(), reader(serdes, NormalizedProfile.class));
        case REJECTED -> tail(consumer, names.rejected(), reader(serdes, RejectedResume.class));
      };
    }
  }

  private int tail(
      KafkaConsumer<String, byte[]> consumer,
      String name,
      Deserializer<? extends SpecificRecord> reader) {
    PrintWriter out = spec.commandLine().getOut();
    Collection<TopicPartition> partitions =
        consumer.partitionsFor(name).stream()
            .map(part -> new TopicPartition(name, part.partition()))
            .toList();
    consumer.assign(partitions);
    if (fromBeginning) {
      consumer.seekToBeginning(partitions);
    } else {
      consumer.seekToEnd(partitions);
    }
    int left = max == null ? Integer.MAX_VALUE : max;
    while (left > 0 && !Thread.currentThread().isInterrupted()) {
      for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(500))) {
        if (left-- > 0) {
          out.println(line(record, reader));
        }
      }
      out.flush();
      if (out.checkError()) {
        return Vitae.DONE; // whoever read us has gone, as head does
      }
    }
    return Vitae.DONE;
  }

  private String line(
      ConsumerRecord<String, byte[]> record, Deserializer<? extends SpecificRecord> reader) {
    if (record.value() == null) {
      return JsonNodeFactory.instance
          .objectNode()
          .put("key", record.key())
          .put("erased", true)
          .toString();
    }
    try {
      return json(reader.deserialize(record.topic(), record.value())).toString();
    } catch (SerializationException e) {
      spec.commandLine()
          .getErr()
          .println("a record cannot be read (" + record.key() + "): " + e.getMessage());
      return JsonNodeFactory.instance
          .objectNode()
          .put("key", record.key())
          .put("unreadable", true)
          .toString();
    }
  }

  private ObjectNode json(SpecificRecord record) {
    return switch (format) {
      case JSON -> RecordJson.of(record);
      case JSONRESUME -> JsonResumeExport.of(profile(record));
    };
  }

  private static Profile profile(SpecificRecord record) {
    return record instanceof EnrichedProfile person
        ? person.getProfile()
        : ((NormalizedProfile) record).getProfile();
  }

  private static <T extends SpecificRecord> Deserializer<T> reader(
      AvroSerdes serdes, Class<T> type) {
    return serdes.of(type).deserializer();
  }
}
