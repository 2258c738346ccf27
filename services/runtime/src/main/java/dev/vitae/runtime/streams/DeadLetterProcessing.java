package dev.vitae.runtime.streams;

import java.util.Map;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;

/** A record that a processor fails on goes to the dead letters, as it was read from its topic. */
public final class DeadLetterProcessing implements ProcessingExceptionHandler {
  private String topic;

  @Override
  public void configure(Map<String, ?> configuration) {
    topic = DeadLetter.topic(configuration);
  }

  @Override
  public Response handleError(
      ErrorHandlerContext place, Record<?, ?> processed, Exception failure) {
    return DeadLetter.isRegistryAway(failure)
        ? Response.fail()
        : Response.resume(
            DeadLetter.of(topic, place.sourceRawKey(), place.sourceRawValue(), place, failure));
  }
}
