package dev.vitae.runtime.streams;

import dev.vitae.runtime.serde.RegistryUnavailableException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A record that could not be read, processed or written: key, value and headers as they came, with
 * the reason and the place in further headers, which have the names Kafka Streams gives them.
 */
public final class DeadLetter {
  /** Class of the exception. */
  public static final String EXCEPTION = "__streams.errors.exception";

  /** Message of the exception. */
  public static final String MESSAGE = "__streams.errors.message";

  /** Its stack trace, as far as it fits into 8 KiB. */
  public static final String STACK_TRACE = "__streams.errors.stacktrace";

  /** Topic the record was read from. */
  public static final String TOPIC = "__streams.errors.topic";

  /** Partition the record was read from, as decimal text. */
  public static final String PARTITION = "__streams.errors.partition";

  /** Offset the record was read from, as decimal text. */
  public static final String OFFSET = "__streams.errors.offset";

  private static final int MAX_STACK_TRACE_CHARS = 8 * 1024;
  private static final Logger log = LoggerFactory.getLogger(DeadLetter.class);

  private DeadLetter() {}

  /** Whether the record is not at fault, so that the stream has to stop and try it again. */
  static boolean isRegistryAway(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .anyMatch(RegistryUnavailableException.class::isInstance);
  }

  static String topic(Map<String, ?> configuration) {
    return String.valueOf(
        configuration.get(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG));
  }

  static List<ProducerRecord<byte[], byte[]>> of(
      String topic, byte[] key, byte[] value, ErrorHandlerContext place, Exception failure) {
    // Neither message nor stack trace: they may quote from a document.
    log.warn(
        "A record could not be processed ({}) and goes to {}: {}-{} at {}",
        failure.getClass().getSimpleName(),
        topic,
        place.topic(),
        place.partition(),
        place.offset());
    ProducerRecord<byte[], byte[]> letter =
        new ProducerRecord<>(topic, null, Math.max(0, place.timestamp()), key, value);
    if (place.headers() != null) {
      place.headers().forEach(letter.headers()::add);
    }
    add(letter, EXCEPTION, failure.getClass().getName());
    add(letter, MESSAGE, reason(failure));
    add(letter, STACK_TRACE, stackTrace(failure));
    add(letter, TOPIC, place.topic());
    add(letter, PARTITION, Integer.toString(place.partition()));
    add(letter, OFFSET, Long.toString(place.offset()));
    return List.of(letter);
  }

  private static String reason(Throwable failure) {
    return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
  }

  /** As a header of the letter: its reader is not the one who had the failure. */
  private static String stackTrace(Exception failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString().substring(0, Math.min(text.getBuffer().length(), MAX_STACK_TRACE_CHARS));
  }

  private static void add(ProducerRecord<byte[], byte[]> letter, String name, String value) {
    letter.headers().add(name, String.valueOf(value).getBytes(StandardCharsets.UTF_8));
  }
}
