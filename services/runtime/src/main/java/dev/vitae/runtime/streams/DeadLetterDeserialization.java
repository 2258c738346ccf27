package dev.vitae.runtime.streams;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;

/** Bytes that cannot be read go to the dead letters; an absent registry stops the thread. */
public final class DeadLetterDeserialization implements DeserializationExceptionHandler {
  private String topic;

  @Override
  public void configure(Map<String, ?> configuration) {
    topic = DeadLetter.topic(configuration);
  }

  @Override
  public Response handleError(
      ErrorHandlerContext place, ConsumerRecord<byte[], byte[]> read, Exception failure) {
    return DeadLetter.isRegistryAway(failure)
        ? Response.fail()
        : Response.resume(DeadLetter.of(topic, read.key(), read.value(), place, failure));
  }
}
